import { errorCodes, TakkebrevError, type ErrorCode } from '../model/errors.ts';

/** 0 done; 1 something needs a person; 2 call or configuration wrong, nothing changed; 3 try again later. */
export type ExitStatus = 0 | 1 | 2 | 3;

const statusOf: Readonly<Record<ErrorCode, ExitStatus>> = {
  usage: 2,
  'config-missing': 2,
  'config-invalid': 2,
  'business-invalid': 2,
  'secret-missing': 2,
  'file-unreadable': 2,
  'mailbox-missing': 2,
  'drafts-missing': 2,
  'port-busy': 2,
  'address-unusable': 2,
  'store-unusable': 2,
  'store-newer': 2,
  'store-in-use': 3,
  'letter-underway': 3,
  'template-invalid': 2,
  'smtp-missing': 2,
  'case-unknown': 2,
  'letter-refused': 1,
  'letter-uncertain': 1,
  'mail-host-unknown': 3,
  'mail-unreachable': 3,
  'mail-login-refused': 3,
  'mail-certificate': 3,
  'mail-connection-lost': 3,
  'mail-refused': 3,
  'disk-full': 3,
  busy: 0,
  'mail-unparsable': 1,
  'rule-failed': 1,
  internal: 1,
};

export const exitStatus = (cause: unknown): ExitStatus =>
  cause instanceof TakkebrevError ? statusOf[cause.code] : 1;

export const worstOf = (statuses: readonly ExitStatus[]): ExitStatus =>
  statuses.reduce<ExitStatus>((worst, one) => (one > worst ? one : worst), 0);

/** Says on standard error what went wrong, in one sentence where the program knows it. */
export function reportFailure(cause: unknown): void {
  if (cause instanceof TakkebrevError) {
    const note = cause.code === 'busy' ? 'Note' : 'Error';
    process.stderr.write(`${note}: ${cause.message}\n`);
    return;
  }
  const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  process.stderr.write(
    `Error: ${errorCodes.internal.cause} ${errorCodes.internal.remedy}\n${detail}\n`,
  );
}
