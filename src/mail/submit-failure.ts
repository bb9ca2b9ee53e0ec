import { TakkebrevError } from '../model/errors.ts';

const certificateCodes =
  /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_CERT|HOSTNAME_MISMATCH)/;

interface Server {
  readonly host: string;
  readonly port: number;
  readonly login: { readonly user: string } | null;
}

/**
 * Turns what the SMTP connection threw into a TakkebrevError. All of them leave the letter approved:
 * what a wrong password or a server that is down stops today may leave tomorrow.
 */
export function smtpFailure(cause: unknown, account: Server): TakkebrevError {
  const server = `${account.host}:${account.port}`;
  const from: Readonly<Record<string, unknown>> =
    typeof cause === 'object' && cause !== null ? (cause as Record<string, unknown>) : {};
  const text = (key: string): string => (typeof from[key] === 'string' ? from[key] : '');
  const code = text('originalCode') || text('code');
  const said = text('response') || (cause instanceof Error ? cause.message : String(cause));
  const temporary = { cause, temporary: true };
  if (text('code') === 'EAUTH' || text('code') === 'ENOAUTH') {
    return new TakkebrevError(
      'mail-login-refused',
      `The mail server ${server} refused the login of ${account.login?.user ?? 'nobody'} for sending (${said}): check smtp.user and smtp.password.`,
      temporary,
    );
  }
  if (code === 'ENOTFOUND' || code === 'EDNS' || code === 'EAI_AGAIN') {
    return new TakkebrevError(
      'mail-host-unknown',
      `There is no mail server ${server} for sending, or no network: check smtp.host in the configuration.`,
      temporary,
    );
  }
  if (certificateCodes.test(code)) {
    return new TakkebrevError(
      'mail-certificate',
      `The certificate of ${server} cannot be trusted (${code}): check smtp.host; it must be the name the provider gives.`,
      temporary,
    );
  }
  if (typeof from['responseCode'] === 'number') {
    return new TakkebrevError(
      'mail-refused',
      `The mail server ${server} takes no mail for sending now: ${said}.`,
      temporary,
    );
  }
  return new TakkebrevError(
    'mail-unreachable',
    `The mail server ${server} does not answer for sending (${code || said}): check smtp.port and smtp.security, or wait until it is back.`,
    temporary,
  );
}
