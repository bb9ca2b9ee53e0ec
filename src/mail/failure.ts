import { TakkebrevError } from '../model/errors.ts';

/** Codes of Node's TLS layer for a certificate that cannot be trusted. */
const certificateCodes = /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_CERT)/;
const unreachableCodes = new Set([
  'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'CONNECT_TIMEOUT', 'GREETING_TIMEOUT',
  'UPGRADE_TIMEOUT', 'EACCES', 'EPROTO',
]); // prettier-ignore
const fullCodes = new Set(['OVERQUOTA', 'APPENDLIMIT', 'LIMIT', 'TOOBIG']);

interface ImapFailure {
  readonly code: string;
  readonly response: string;
  readonly responseCode: string;
  readonly refused: boolean;
  readonly authentication: boolean;
}

function read(cause: unknown): ImapFailure {
  const from: Readonly<Record<string, unknown>> =
    typeof cause === 'object' && cause !== null ? (cause as Record<string, unknown>) : {};
  const text = (key: string): string => (typeof from[key] === 'string' ? from[key] : '');
  return {
    code: text('code'),
    response: text('responseText') || (cause instanceof Error ? cause.message : String(cause)),
    responseCode: text('serverResponseCode'),
    refused: text('responseStatus') !== '',
    authentication: from['authenticationFailed'] === true,
  };
}

/** True for imapflow's several ways to say that there is no such mailbox. */
export function saysMailboxMissing(cause: unknown): boolean {
  const missing =
    typeof cause === 'object' &&
    cause !== null &&
    'mailboxMissing' in cause &&
    cause.mailboxMissing === true;
  const { code, responseCode } = read(cause);
  return missing || code === 'NotFound' || ['TRYCREATE', 'NONEXISTENT'].includes(responseCode);
}

/** Turns what imapflow or the socket threw into a TakkebrevError; `server` is `host:port` for the message. */
export function imapFailure(cause: unknown, server: string, user: string): TakkebrevError {
  if (cause instanceof TakkebrevError) return cause;
  const failure = read(cause);
  const { code, response } = failure;
  if (failure.authentication) {
    return new TakkebrevError(
      'mail-login-refused',
      `The mail server ${server} refused the login of ${user} (${response}): check user and password; Gmail, iCloud and Yahoo want an app password.`,
      { cause },
    );
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new TakkebrevError(
      'mail-host-unknown',
      `There is no mail server ${server}, or no network: check imap.host in the configuration.`,
      { cause, temporary: code === 'EAI_AGAIN' },
    );
  }
  if (certificateCodes.test(code)) {
    return new TakkebrevError(
      'mail-certificate',
      `The certificate of ${server} cannot be trusted (${code}): check imap.host; it must be the name the provider gives.`,
      { cause },
    );
  }
  if (code === 'ERR_SSL_WRONG_VERSION_NUMBER') {
    return new TakkebrevError(
      'mail-unreachable',
      `The mail server ${server} does not speak TLS from the first byte: check imap.port and imap.security (tls wants port 993, starttls 143).`,
      { cause },
    );
  }
  if (unreachableCodes.has(code)) {
    return new TakkebrevError(
      'mail-unreachable',
      `The mail server ${server} does not answer (${code}): check imap.port and imap.security, or try again later.`,
      { cause, temporary: true },
    );
  }
  if (failure.refused || failure.responseCode !== '') {
    const full = fullCodes.has(failure.responseCode.toUpperCase());
    return new TakkebrevError(
      'mail-refused',
      full
        ? `The mail server ${server} has no room for the draft (${response}): make room in the account and run again. Nothing is lost.`
        : `The mail server ${server} refused: ${response}. Run again later; nothing is lost.`,
      { cause, temporary: true },
    );
  }
  return new TakkebrevError(
    'mail-connection-lost',
    `The connection to ${server} was lost (${code || response}): run again; nothing is lost.`,
    { cause, temporary: true },
  );
}
