/** A mail provider's servers, as the provider publishes them. */
export interface ProviderPreset {
  readonly name: string;
  /** Domains of its own addresses; a firm's own domain is recognised by its host only. */
  readonly domains: readonly string[];
  readonly imap: { readonly host: string; readonly port: number };
  readonly smtp: {
    readonly host: string;
    readonly port: number;
    readonly security: 'tls' | 'starttls';
  };
  /** It lays what it sends in Sent by itself. */
  readonly laysInSent?: true;
  /** What the user must do first, where the login wants more than the usual password. */
  readonly note?: string;
  /** The provider's page (or Mozilla's ISPDB entry) the hosts were taken from. */
  readonly source: string;
}

const appPassword =
  "An app password is needed instead of the usual one: make it in the account's security settings.";

export const presets: readonly ProviderPreset[] = [
  {
    name: 'Gmail and Google Workspace',
    domains: ['gmail.com', 'googlemail.com'],
    imap: { host: 'imap.gmail.com', port: 993 },
    smtp: { host: 'smtp.gmail.com', port: 465, security: 'tls' },
    laysInSent: true,
    note: appPassword,
    source: 'https://developers.google.com/workspace/gmail/imap/imap-smtp',
  },
  {
    name: 'Microsoft 365 and Outlook.com',
    domains: [
      'outlook.com',
      'outlook.dk',
      'hotmail.com',
      'hotmail.dk',
      'hotmail.no',
      'hotmail.se',
      'hotmail.co.uk',
      'live.com',
      'live.dk',
      'live.no',
      'live.se',
      'msn.com',
    ],
    imap: { host: 'outlook.office365.com', port: 993 },
    smtp: { host: 'smtp.office365.com', port: 587, security: 'starttls' },
    laysInSent: true,
    note: 'Microsoft takes no passwords over IMAP any more, only its own sign-in, which this version cannot do yet.',
    source: 'https://support.microsoft.com/office/pop-imap-and-smtp-settings-for-outlook-com',
  },
  {
    name: 'iCloud',
    domains: ['icloud.com', 'me.com', 'mac.com'],
    imap: { host: 'imap.mail.me.com', port: 993 },
    smtp: { host: 'smtp.mail.me.com', port: 587, security: 'starttls' },
    note: appPassword,
    source: 'https://support.apple.com/102525',
  },
  {
    name: 'Yahoo',
    domains: ['yahoo.com', 'yahoo.dk', 'yahoo.no', 'yahoo.se', 'yahoo.co.uk', 'ymail.com'],
    imap: { host: 'imap.mail.yahoo.com', port: 993 },
    smtp: { host: 'smtp.mail.yahoo.com', port: 465, security: 'tls' },
    note: appPassword,
    source: 'https://help.yahoo.com/kb/SLN4075.html',
  },
  {
    name: 'Fastmail',
    domains: ['fastmail.com', 'fastmail.fm', 'fastmail.se'],
    imap: { host: 'imap.fastmail.com', port: 993 },
    smtp: { host: 'smtp.fastmail.com', port: 465, security: 'tls' },
    note: appPassword,
    source: 'https://www.fastmail.help/hc/en-us/articles/1500000278342',
  },
  {
    name: 'one.com',
    domains: ['one.com'],
    imap: { host: 'imap.one.com', port: 993 },
    smtp: { host: 'send.one.com', port: 465, security: 'tls' },
    source: 'https://help.one.com/hc/en-us/articles/115005594345',
  },
  {
    name: 'Simply.com',
    domains: ['simply.com', 'unoeuro.com'],
    imap: { host: 'imap.simply.com', port: 993 },
    smtp: { host: 'smtp.simply.com', port: 587, security: 'starttls' },
    source: 'https://www.simply.com/en/support/',
  },
  {
    name: 'Domeneshop',
    domains: ['domeneshop.no', 'domainname.shop'],
    imap: { host: 'imap.domeneshop.no', port: 993 },
    smtp: { host: 'smtp.domeneshop.no', port: 587, security: 'starttls' },
    source: 'https://domene.shop/faq?section=4',
  },
  {
    name: 'Loopia',
    domains: ['loopia.se'],
    imap: { host: 'mailcluster.loopia.se', port: 993 },
    smtp: { host: 'mailcluster.loopia.se', port: 587, security: 'starttls' },
    source: 'https://support.loopia.com/wiki/email-settings/',
  },
  {
    name: 'Telenor / Online (Norway)',
    domains: ['online.no'],
    imap: { host: 'imap.online.no', port: 993 },
    smtp: { host: 'smtp.online.no', port: 465, security: 'tls' },
    source: 'https://www.telenor.no/kundeservice/internett/e-post/',
  },
  {
    name: 'Telia (Sweden)',
    domains: ['telia.com'],
    imap: { host: 'imap.telia.com', port: 993 },
    smtp: { host: 'mailout.telia.com', port: 465, security: 'tls' },
    source: 'https://www.telia.se/privat/support/e-post',
  },
  {
    name: 'YouSee / TDC (Denmark)',
    domains: ['mail.dk', 'mail.tele.dk', 'tdcadsl.dk'],
    imap: { host: 'imap.mail.dk', port: 993 },
    smtp: { host: 'asmtp.mail.dk', port: 587, security: 'starttls' },
    source: 'https://yousee.dk/hjaelp/artikler/hvad-er-mine-serveroplysninger-til-yousee-mail',
  },
];

/** The preset of an address's domain; undefined for a domain of the firm's own. */
export function presetFor(address: string): ProviderPreset | undefined {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return presets.find((preset) => preset.domains.includes(domain));
}

/** The preset with this IMAP host, for its notes. */
export const presetOfHost = (host: string): ProviderPreset | undefined =>
  presets.find((preset) => preset.imap.host === host.toLowerCase());

/** The preset with this SMTP host. */
export const presetOfSmtpHost = (host: string): ProviderPreset | undefined =>
  presets.find((preset) => preset.smtp.host === host.toLowerCase());
