import { statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { MailboxNumbers, Pulse } from '../../model/health.ts';
import type { Store } from '../../model/store.ts';

/** How takkebrev is at one moment. */
export interface Vitals {
  readonly now: Date;
  readonly mailboxes: readonly { readonly pulse: Pulse; readonly numbers: MailboxNumbers }[];
  /** Of the database's file; null where it is none. */
  readonly storeBytes: number | null;
  /** Room left on its disk. */
  readonly freeBytes: number | null;
}

export interface VitalsPorts {
  readonly store: Pick<Store, 'health'>;
  readonly mailboxes: readonly string[];
  /** The database's file. */
  readonly storeFile: string;
  readonly now: Date;
}

export async function vitalsOf({ store, mailboxes, storeFile, now }: VitalsPorts): Promise<Vitals> {
  const pulses = new Map((await store.health.pulses()).map((one) => [one.mailbox, one]));
  const all: { pulse: Pulse; numbers: MailboxNumbers }[] = [];
  for (const mailbox of mailboxes) {
    const pulse = pulses.get(mailbox) ?? { mailbox, goodAt: null, failedAt: null, failure: null };
    all.push({ pulse, numbers: await store.health.numbers(mailbox, now) });
  }
  return { now, mailboxes: all, ...roomOf(storeFile) };
}

/** How much room a file takes and how much is left for it. */
export function roomOf(file: string): Pick<Vitals, 'storeBytes' | 'freeBytes'> {
  try {
    const { bavail, bsize } = statfsSync(dirname(file));
    return { storeBytes: statSync(file).size, freeBytes: bavail * bsize };
  } catch {
    return { storeBytes: null, freeBytes: null };
  }
}
