/** Every way takkebrev fails, with what caused it and what the person can do. */
export const errorCodes = {
  usage: { cause: 'The command was called wrongly.', remedy: 'See `takkebrev --help`.' },
  'config-missing': { cause: 'There is no configuration file.', remedy: 'Run `takkebrev init`.' },
  'config-invalid': {
    cause: 'The configuration is not understood.',
    remedy: 'Mend the line named.',
  },
  'business-invalid': {
    cause: 'The business file is not understood.',
    remedy: 'Mend the line named.',
  },
  'secret-missing': {
    cause: 'A password is not where the configuration says.',
    remedy: 'Put it there.',
  },
  'file-unreadable': { cause: 'A file cannot be read.', remedy: 'Check its path and permissions.' },
  'mail-unparsable': { cause: 'A mail cannot be read.', remedy: 'Open it in the mail program.' },
  'mail-host-unknown': {
    cause: 'No such mail server.',
    remedy: 'Check `host` in the configuration.',
  },
  'mail-unreachable': {
    cause: 'The mail server does not answer.',
    remedy: 'Check network and port; try later.',
  },
  'mail-login-refused': {
    cause: 'The mail server refused user or password.',
    remedy: 'Check them; some providers want an app password.',
  },
  'mail-certificate': {
    cause: 'The mail server shows a certificate that cannot be trusted.',
    remedy: 'Check `host`.',
  },
  'mail-connection-lost': {
    cause: 'The mail server closed the connection.',
    remedy: 'Run again; nothing is lost.',
  },
  'mail-refused': { cause: 'The mail server refused a command.', remedy: 'Read what it said.' },
  'mailbox-missing': {
    cause: 'A mailbox named in the configuration does not exist.',
    remedy: 'Correct the name.',
  },
  'drafts-missing': {
    cause: 'The account has no Drafts mailbox.',
    remedy: 'Make one, or name it in `folders.drafts`.',
  },
  'store-unusable': {
    cause: 'The database cannot be opened.',
    remedy: 'Check the path in `store.url`.',
  },
  'store-newer': {
    cause: 'The database was written by a newer takkebrev.',
    remedy: 'Update takkebrev.',
  },
  'store-in-use': {
    cause: 'Another takkebrev has the database open.',
    remedy: 'End it and try again.',
  },
  'letter-underway': {
    cause: 'An approved letter to this person is about to be sent.',
    remedy: 'Call it back, or wait until it is sent.',
  },
  'disk-full': { cause: 'The disk is full.', remedy: 'Make room and run again; nothing is lost.' },
  'template-invalid': {
    cause: 'A letter template is not understood.',
    remedy: 'Mend the line named.',
  },
  'rule-failed': {
    cause: 'A gate rule broke down.',
    remedy: 'Report it; the letter is held back.',
  },
  'case-unknown': {
    cause: 'There is no such case, or it is not for this person.',
    remedy: 'See `takkebrev drafts`.',
  },
  'letter-refused': {
    cause: 'The mail server will not take this letter.',
    remedy: 'Read what it said; the letter is open again.',
  },
  'letter-uncertain': {
    cause: 'The connection was lost after the letter was handed over.',
    remedy: 'Look whether it arrived, then `takkebrev settle`.',
  },
  'smtp-missing': {
    cause: 'The configuration says nothing about sending.',
    remedy: 'Write `smtp` for the mailbox.',
  },
  'port-busy': {
    cause: 'The port of the review page is in use.',
    remedy: 'End the other program, or write another `review.port`.',
  },
  'address-unusable': {
    cause: 'The review page cannot listen on its address.',
    remedy: 'Write an address of this machine as `review.host`.',
  },
  busy: { cause: 'Another takkebrev is at work on the mailbox.', remedy: 'Nothing to do.' },
  internal: { cause: 'A fault in takkebrev.', remedy: 'Report it.' },
} as const;

export type ErrorCode = keyof typeof errorCodes;

export interface ErrorOptions {
  /** True where trying again later may succeed. */
  readonly temporary?: boolean;
  /** What the log should know: mailbox, uid, file. Never a customer's text. */
  readonly fields?: Readonly<Record<string, string | number>>;
  readonly cause?: unknown;
}

/** A failure with a code; `message` is one sentence for a person that says what to do. */
export class TakkebrevError extends Error {
  override readonly name = 'TakkebrevError';
  readonly code: ErrorCode;
  readonly temporary: boolean;
  readonly fields: Readonly<Record<string, string | number>>;

  constructor(code: ErrorCode, message: string, options: ErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.temporary = options.temporary ?? false;
    this.fields = options.fields ?? {};
  }
}
