import { setTimeout as sleep } from 'node:timers/promises';
import { TakkebrevError } from '../model/errors.ts';
import type { MailboxLock, Store } from '../model/store.ts';

const usualAttempts = 40;
const pauseMilliseconds = 250;

/** Takes a mailbox for this process, waiting some seconds (250 ms an attempt) for another's turn to end. Throws `busy`. */
export async function takeLock(
  store: Pick<Store, 'lockMailbox'>,
  mailbox: string,
  attempts = usualAttempts,
): Promise<MailboxLock> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const lock = await store.lockMailbox(mailbox);
    if (lock !== null) return lock;
    await sleep(pauseMilliseconds);
  }
  throw new TakkebrevError(
    'busy',
    `Another takkebrev is at work on the mailbox ${mailbox}; it does what this one would have done.`,
    { temporary: true, fields: { mailbox } },
  );
}
