import { TakkebrevError } from '../model/errors.ts';
import type { MailboxLock, Store } from '../model/store.ts';
import { takeLock } from './lock.ts';

/** A poll without news is over by then; what is long at work is told of soon. */
const attempts = 12;

/**
 * Does something while nobody works on any of these mailboxes. Throws `store-in-use` where somebody
 * goes on doing so; then nothing was done.
 */
export async function holding<T>(
  store: Pick<Store, 'lockMailbox'>,
  mailboxes: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  const locks: MailboxLock[] = [];
  try {
    for (const mailbox of mailboxes) locks.push(await lockOrSay(store, mailbox));
    return await work();
  } finally {
    for (const lock of locks) await lock.release();
  }
}

async function lockOrSay(store: Pick<Store, 'lockMailbox'>, mailbox: string): Promise<MailboxLock> {
  try {
    return await takeLock(store, mailbox, attempts);
  } catch (cause) {
    if (!(cause instanceof TakkebrevError) || cause.code !== 'busy') throw cause;
    throw new TakkebrevError(
      'store-in-use',
      `Another takkebrev is at work on the mailbox ${mailbox}: wait until it is done and give the same command again. Nothing was changed.`,
      { temporary: true, cause },
    );
  }
}
