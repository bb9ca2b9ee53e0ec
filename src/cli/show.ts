import { isErased, type AuditEntry, type OpenCase } from '../model/desk.ts';
import { atDesk, caseNumber, openCase, type DeskOptions } from './at-desk.ts';
import type { ExitStatus } from './exit.ts';
import { presentReading, presentVerdict } from './present.ts';
import { print, printJson, styled } from './terminal.ts';

/** `takkebrev show ID`: one case with its mail, its letter as it stands, the verdict, and who did what. */
export async function show(typed: string, options: DeskOptions): Promise<ExitStatus> {
  return atDesk<ExitStatus>(options, async (at) => {
    const one = await openCase(at, caseNumber(typed));
    if (options.json) printJson(document(one));
    else print(present(one));
    return 0;
  });
}

const document = ({ line, message, reading, edition, letter, ...rest }: OpenCase): object => ({
  ...line,
  mail: { from: message.from, subject: message.subject, text: message.text },
  issues: reading.issues,
  consequence: reading.consequence,
  facts: reading.facts,
  wants: reading.wants,
  edition,
  slots: letter.slots,
  gate: rest.verdict,
  audit: rest.audit,
  leavesAt: rest.leavesAt,
  approvedBy: rest.approvedBy,
});

function present(one: OpenCase): string {
  const { line, message, reading, edition, verdict, audit } = one;
  const trail = audit.map(auditLine);
  if (isErased(line))
    return [`#${line.id}  (erased: only what is counted is left)`, '', ...trail].join('\n');
  const state = `${line.state}${line.leavesAt === null ? '' : `, leaves at ${line.leavesAt.toISOString()}`}`;
  return [
    presentReading(`#${line.id}`, message, reading),
    `${styled('bold', edition.subject)}  (${state}, version ${edition.version} by ${edition.by})`,
    '',
    edition.text === ''
      ? '  No letter yet: is it a complaint?'
      : presentVerdict(edition.text, verdict),
    '',
    ...trail,
  ].join('\n');
}

const auditLine = ({ at, by, action, note }: AuditEntry): string =>
  styled(
    'dim',
    `  ${at.toISOString().slice(0, 16).replace('T', ' ')}  ${by}: ${action}${note === null ? '' : ` (${note})`}`,
  );
