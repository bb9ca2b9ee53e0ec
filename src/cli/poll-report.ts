import type { HandledMail } from '../model/store.ts';
import type { PollEvent } from '../work/ports.ts';
import type { ExitStatus } from './exit.ts';
import { print, printJson, Progress, styled } from './terminal.ts';

const subjectWidth = 42;
const senderWidth = 28;

/** Tells what became of each mail: as JSON, or as a table whose rows appear as the work goes on. */
export class PollReport {
  readonly #json: boolean;
  readonly #progress = new Progress('mails');
  readonly #counts = { drafted: 0, 'no-letter': 0, skipped: 0, failed: 0 };

  constructor(json: boolean) {
    this.#json = json;
  }

  tell(event: PollEvent): void {
    this.#counts[event.mail.outcome] += 1;
    if (this.#json) {
      printJson(document(event));
    } else {
      this.#progress.clear();
      if (worthTelling(event.mail)) print(row(event.mail));
    }
    this.#progress.show(event.done, event.total);
  }

  /** A closing line for people: silence where nothing came, so that cron sends no mail about nothing. */
  close(): void {
    this.#progress.clear();
    const { drafted, failed, skipped } = this.#counts;
    const quiet = this.#counts['no-letter'];
    if (this.#json || drafted + failed + skipped + quiet === 0) return;
    const parts = [
      `${drafted} drafted`,
      `${quiet} without letter`,
      ...(skipped > 0 ? [`${skipped} skipped`] : []),
      ...(failed > 0 ? [`${failed} failed`] : []),
    ];
    print(parts.join(', '));
  }

  get status(): ExitStatus {
    return this.#counts.failed > 0 ? 1 : 0;
  }
}

const worthTelling = (mail: HandledMail): boolean =>
  mail.outcome === 'drafted' || mail.outcome === 'failed' || mail.doubtful;

const cut = (text: string, columns: number): string =>
  (text.length > columns ? `${text.slice(0, columns - 1)}…` : text).padEnd(columns);

function row(mail: HandledMail): string {
  const outcome = {
    drafted: styled('green', 'drafted  '),
    failed: styled('red', 'failed   '),
    'no-letter': styled('magenta', 'doubtful '),
    skipped: 'skipped  ',
  }[mail.outcome];
  const reason = mail.reason === null || mail.outcome === 'drafted' ? '' : `  ${mail.reason}`;
  return `${outcome} ${cut(mail.from ?? '(no sender)', senderWidth)} ${cut(mail.subject || '(no subject)', subjectWidth)}${reason}`;
}

const document = ({ mail, draftUid }: PollEvent): object => ({
  mailbox: mail.mailbox,
  uid: mail.uid,
  uidValidity: Number(mail.uidValidity),
  messageId: mail.messageId,
  kind: mail.kind,
  outcome: mail.outcome,
  reason: mail.reason,
  draftUid,
  language: mail.language,
  doubtful: mail.doubtful,
});
