import { dirname, resolve } from 'node:path';
import type { z } from 'zod';
import type { Business } from '../model/business.ts';
import { TakkebrevError } from '../model/errors.ts';
import type { Policy } from '../model/policy.ts';
import { SpokenBusinesses } from './spoken-businesses.ts';
import { parseConfigDocument, readConfigText } from './document.ts';
import type { Secret } from './parts.ts';
import { secretWarnings, toMembers, toReview, type Member, type ReviewConfig } from './people.ts';
import { presetFor } from './presets.ts';
import { configSchema, type DigestConfig, type ServerConfig } from './schema.ts';
import { readSecret } from './secret.ts';
import { smtpAccount, type SmtpConfig } from './smtp.ts';

export type Security = ServerConfig['security'];

/** How to reach one server. `password` is fetched when asked for, not before. */
export interface Account {
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  readonly user: string;
  password(): string;
}

export interface MailboxConfig {
  readonly name: string;
  readonly imap: Account;
  /** Null: nothing is said about sending, and approved letters wait. */
  readonly smtp: SmtpConfig | null;
  /** Whether the customer's mail is flagged \Answered once the letter was sent. */
  readonly markAnswered: boolean;
  readonly folders: {
    readonly inbox: string;
    readonly drafts: string;
    readonly sent: string;
    readonly send: string;
  };
  /** With the voice that the house has now: a copy of this object keeps that of its day. */
  readonly businesses: readonly Business[];
  /** The file they stand in. */
  readonly businessFile: string;
  /** First run: mail received before this is left alone; null: before the first run. */
  readonly since: Date | null;
  readonly sizeLimitBytes: number;
  /** How long the texts of closed cases are kept. */
  readonly retentionMonths: number;
}

export interface Config {
  readonly file: string;
  readonly mailboxes: readonly MailboxConfig[];
  readonly store: { readonly url: string };
  readonly gate: { readonly rules: Policy };
  readonly digest: DigestConfig;
  /** Who may log in to the review page. */
  readonly people: readonly Member[];
  readonly review: ReviewConfig;
  /** What works but should be mended, one sentence each. */
  readonly warnings: readonly string[];
}

/**
 * Loads the configuration and the business files it names. Relative paths count from the
 * configuration file. Throws `config-missing`, `config-invalid` and `business-invalid`.
 */
export function loadConfig(file: string): Config {
  const text = readConfigText(file, 'config-missing');
  const parsed = parseConfigDocument(text, file, configSchema, 'config-invalid');
  const folder = dirname(resolve(file));
  const warnings = parsed.mailboxes.flatMap((mailbox) =>
    typeof mailbox.imap.password === 'string'
      ? [
          `${file}: the IMAP password of ${mailbox.name} stands in the file itself; better { env }, { file } or { command }.`,
        ]
      : [],
  );
  const mailboxes = parsed.mailboxes.map((mailbox) => toMailbox(mailbox, file, folder));
  return {
    file,
    mailboxes,
    store: { url: absoluteStore(parsed.store.url, folder) },
    gate: parsed.gate,
    digest: parsed.digest,
    people: toMembers(
      parsed.people,
      mailboxes.flatMap(({ businesses }) => businesses),
    ),
    review: toReview(parsed.review, folder),
    warnings: [...warnings, ...secretWarnings(parsed.review, file)],
  };
}

const absoluteStore = (url: string, folder: string): string =>
  `sqlite:${resolve(folder, url.slice('sqlite:'.length))}`;

type ParsedMailbox = z.output<typeof configSchema>['mailboxes'][number];

function toMailbox(parsed: ParsedMailbox, file: string, folder: string): MailboxConfig {
  const businessFile = resolve(folder, parsed.business);
  const businesses = new SpokenBusinesses(businessFile);
  const imap = imapAccount(parsed, businesses.current, file, folder);
  return {
    name: parsed.name,
    imap,
    smtp: smtpAccount(parsed.smtp, { file, mailbox: parsed.name, folder, imap }),
    markAnswered: parsed.markAnswered,
    folders: parsed.folders,
    get businesses() {
      return businesses.current;
    },
    businessFile,
    since: parsed.since === undefined ? null : new Date(`${parsed.since}T00:00:00`),
    sizeLimitBytes: parsed.sizeLimitMegabytes * 1024 * 1024,
    retentionMonths: parsed.retentionMonths,
  };
}

function imapAccount(
  parsed: ParsedMailbox,
  businesses: readonly Business[],
  file: string,
  folder: string,
): Account {
  const user = parsed.imap.user ?? businesses[0]?.mailbox ?? '';
  const preset = presetFor(user);
  const host = parsed.imap.host ?? preset?.imap.host;
  if (host === undefined) {
    throw new TakkebrevError(
      'config-invalid',
      `${file}: mailbox ${parsed.name}: write imap.host; the mail server of ${user} is not among those known by name.`,
    );
  }
  const { security, password } = parsed.imap;
  return {
    host,
    port: parsed.imap.port ?? (security === 'tls' ? 993 : 143),
    security,
    user,
    password: () => imapPassword(password, parsed.name, folder),
  };
}

function imapPassword(secret: Secret | undefined, mailbox: string, folder: string): string {
  if (secret === undefined) {
    throw new TakkebrevError(
      'secret-missing',
      `mailbox ${mailbox}: write imap.password as { env: NAME }, { file: PATH } or { command: "..." }.`,
    );
  }
  return readSecret(secret, `the IMAP password of mailbox ${mailbox}`, folder);
}
