import type { Log } from '../log.ts';
import type { Privacy } from '../model/privacy.ts';
import type { Store } from '../model/store.ts';

export interface RetainedMailbox {
  readonly name: string;
  /** How long texts are kept after a case is closed. */
  readonly retentionMonths: number;
}

export interface RetentionPorts {
  readonly store: Pick<Store, 'upkeep'>;
  /** Opened only where there is something to look through. */
  openPrivacy(): Promise<Privacy>;
  readonly now: Date;
  readonly log: Log;
}

const task = 'retention';
const dayMilliseconds = 86_400_000;

/** The same day so many months earlier; where that month has no such day, its last. */
export function monthsBefore(at: Date, months: number): Date {
  const day = new Date(at);
  day.setUTCDate(1);
  day.setUTCMonth(day.getUTCMonth() - months);
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  day.setUTCDate(Math.min(at.getUTCDate(), last));
  return day;
}

/**
 * Takes texts and names out of what has grown too old, once a day for each mailbox; what is counted
 * stays, and so does an open case. Done again, it changes nothing. Gives how many mails that were.
 */
export async function keepRetention(
  mailboxes: readonly RetainedMailbox[],
  ports: RetentionPorts,
): Promise<number> {
  const due: RetainedMailbox[] = [];
  for (const mailbox of mailboxes) if (await isDue(mailbox.name, ports)) due.push(mailbox);
  if (due.length === 0) return 0;
  const privacy = await ports.openPrivacy();
  try {
    let mails = 0;
    for (const { name, retentionMonths } of due) {
      mails += await privacy.retire(name, monthsBefore(ports.now, retentionMonths), ports.now);
      await ports.store.upkeep.done(task, name, ports.now);
    }
    const longest = Math.max(...mailboxes.map(({ retentionMonths }) => retentionMonths));
    const corrections = await privacy.retireCorrections(monthsBefore(ports.now, longest));
    ports.log.info({ mails, corrections }, 'retention');
    return mails;
  } finally {
    await privacy.close();
  }
}

/** A clock that was set back does not put it off: a time to come counts as long ago. */
async function isDue(mailbox: string, { store, now }: RetentionPorts): Promise<boolean> {
  const last = await store.upkeep.lastDone(task, mailbox);
  const since = now.getTime() - (last?.getTime() ?? 0);
  return since >= dayMilliseconds || since < 0;
}
