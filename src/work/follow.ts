import type { PollEvent, PollPorts } from './ports.ts';
import { joinThread } from './threads.ts';

/** Puts a mail that was just recorded where it belongs among the cases; what fails here loses no mail. */
export async function follow(
  { mail, opened }: Pick<PollEvent, 'mail' | 'opened'>,
  { store, log }: Pick<PollPorts, 'store' | 'log'>,
): Promise<void> {
  if (opened === null || opened.draft.reading.screened !== null) return;
  const { message, draft } = opened;
  const { mailbox, identity, receivedAt } = mail;
  try {
    await joinThread({ mailbox, identity, message, reading: draft.reading, receivedAt }, store);
  } catch (cause) {
    log.warn({ mailbox, uid: mail.uid, cause }, 'a mail could not be joined to its case');
  }
}
