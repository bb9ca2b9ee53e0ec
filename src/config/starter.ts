import { stringify } from 'yaml';
import { languagesToWrite } from './parts.ts';

/** What `init` has learnt. */
export interface Starter {
  readonly address: string;
  readonly imap: { readonly host: string; readonly port: number };
  readonly smtp: {
    readonly host: string;
    readonly port: number;
    readonly security: 'tls' | 'starttls';
  };
  readonly name: string;
  readonly signer: string;
  readonly currency: string;
}

const currencyOfCountry: Readonly<Record<string, string>> = {
  DK: 'DKK',
  NO: 'NOK',
  SE: 'SEK',
  GB: 'GBP',
  UK: 'GBP',
};

/** A guess: by the address's country, else by the region this machine is set to (`da-DK`), else EUR. */
export function currencyOf(address: string, locale: string): string {
  const country = address.slice(address.lastIndexOf('.') + 1).toUpperCase();
  const region = locale.split('-').at(-1) ?? '';
  return currencyOfCountry[country] ?? currencyOfCountry[region] ?? 'EUR';
}

const languageOfCurrency: Readonly<Record<string, string>> = { DKK: 'da', NOK: 'nb', SEK: 'sv' };

const quoted = (value: string): string => stringify(value).trim();

/** `takkebrev.yaml` for one mailbox. */
export const starterConfig = ({ address, imap, smtp }: Starter): string => `\
mailboxes:
  - name: ${quoted(address.slice(0, address.indexOf('@')).replace(/[^\w.-]/g, '-'))}
    imap: { host: ${quoted(imap.host)}, port: ${imap.port}, user: ${quoted(address)}, password: { file: takkebrev.password } }
    smtp: { host: ${quoted(smtp.host)}, port: ${smtp.port}, security: ${smtp.security}, user: ${quoted(address)}, password: { file: takkebrev.password } }
    business: business.yaml
    # since: 2026-11-01        # first run only: draft also for mail received since that day
store: { url: "sqlite:takkebrev.db" }
`;

/** `business.yaml` with the lines an owner will want to change. */
export const starterBusiness = ({ address, name, signer, currency }: Starter): string => `\
name: ${quoted(name)}
what: ""                       # what you sell or do, in a few words
mailbox: ${quoted(address)}
language: ${languageOfCurrency[currency] ?? 'en'}                   # of the staff: ${languagesToWrite}; letters follow the customer's
signer: { name: ${quoted(signer)}, title: "" }
staff: []                      # names customers may mention, for instance [ "Anders", "Lone Bak" ]
mandate:                       # what whoever approves a letter may promise without asking anybody
  currency: ${currency}
  goodwill_max: 0
  may: []                      # for instance [ refund, replace, free return, send spare parts ]
facts: []                      # notes for whoever approves, for instance [ "Delivery is normally 5-7 weekdays" ]
`;
