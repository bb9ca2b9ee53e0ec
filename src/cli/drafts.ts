import { caseStates, isErased, type CaseLine, type CaseState } from '../model/desk.ts';
import { atDesk, type DeskOptions } from './at-desk.ts';
import type { ExitStatus } from './exit.ts';
import { print, printJson, styled } from './terminal.ts';

export interface DraftsOptions extends DeskOptions {
  readonly all?: boolean;
}

const waiting: readonly CaseState[] = ['open', 'approved', 'sending', 'uncertain'];
const pageSize = 500;

/** `takkebrev drafts`: the letters that wait for somebody, safety first, then the oldest. */
export async function drafts(options: DraftsOptions): Promise<ExitStatus> {
  return atDesk<ExitStatus>(options, async ({ desk, person, clock }) => {
    const states = options.all ? caseStates : waiting;
    const now = clock.now();
    let after: string | null = null;
    let total = 0;
    do {
      const page = await desk.queue({
        states,
        viewer: person,
        now,
        limit: pageSize,
        ...(after === null ? {} : { after }),
      });
      for (const line of page.lines) {
        if (options.json) printJson(document(line));
        else print(row(line));
      }
      total = page.total;
      after = page.next;
    } while (after !== null);
    if (!options.json) print(total === 0 ? 'No letter waits.' : `${total} in all`);
    return 0;
  });
}

const document = (line: CaseLine): object => ({ ...line });

const cut = (text: string, columns: number): string =>
  (text.length > columns ? `${text.slice(0, columns - 1)}…` : text).padEnd(columns);

function row(line: CaseLine): string {
  const marks = [
    line.safety ? styled('red', 'safety') : '',
    line.again ? styled('yellow', 'again') : '',
    line.doubtful ? styled('magenta', 'doubtful') : '',
    line.assignee === null ? '' : `for ${line.assignee}`,
  ].filter(Boolean);
  const day = line.receivedAt.toISOString().slice(0, 10);
  return [
    `#${String(line.id).padEnd(5)} ${cut(line.state, 10)} ${day}`,
    cut(isErased(line) ? '(erased)' : line.customer, 22),
    cut(line.subject || (isErased(line) ? '' : '(no subject)'), 32),
    ...marks,
  ]
    .join('  ')
    .trimEnd();
}
