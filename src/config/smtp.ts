import { TakkebrevError } from '../model/errors.ts';
import { presetFor, presetOfSmtpHost } from './presets.ts';
import type { ServerConfig } from './schema.ts';
import { readSecret } from './secret.ts';

/** How an account sends. */
export interface SmtpConfig {
  readonly host: string;
  readonly port: number;
  readonly security: ServerConfig['security'];
  /** Null where the server asks for no login. */
  readonly login: { readonly user: string; password(): string } | null;
  /** The provider lays what it sends in Sent by itself. */
  readonly laysInSent: boolean;
}

const usualPort = { tls: 465, starttls: 587, none: 25 } as const;

/**
 * The way out of an account: as written, else the provider's with the login of IMAP, else null, and
 * approved letters wait. Throws `config-invalid`.
 */
export function smtpAccount(
  parsed: ServerConfig | undefined,
  of: {
    readonly file: string;
    readonly mailbox: string;
    readonly folder: string;
    readonly imap: { readonly user: string; password(): string };
  },
): SmtpConfig | null {
  const preset = presetFor(parsed?.user ?? of.imap.user)?.smtp;
  if (parsed === undefined) {
    if (preset === undefined) return null;
    return { ...preset, login: of.imap, laysInSent: laysInSent(preset.host) };
  }
  const host = parsed.host ?? preset?.host;
  if (host === undefined) {
    throw new TakkebrevError(
      'config-invalid',
      `${of.file}: mailbox ${of.mailbox}: write smtp.host; the mail server of ${of.imap.user} is not among those known by name.`,
    );
  }
  const { security, user, password } = parsed;
  if (user === undefined && password !== undefined) {
    throw new TakkebrevError(
      'config-invalid',
      `${of.file}: mailbox ${of.mailbox}: smtp has a password and no user: write smtp.user, or leave out both.`,
    );
  }
  const secret = `the SMTP password of mailbox ${of.mailbox}`;
  const login =
    user === undefined
      ? null
      : {
          user,
          password: () =>
            password === undefined ? of.imap.password() : readSecret(password, secret, of.folder),
        };
  const port = parsed.port ?? usualPort[security];
  return { host, port, security, login, laysInSent: laysInSent(host) };
}

const laysInSent = (host: string): boolean => presetOfSmtpHost(host)?.laysInSent === true;
