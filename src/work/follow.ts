import { businessFor } from '../config/business.ts';
import type { PollEvent, PollPorts, PollTarget } from './ports.ts';
import { dayOf, enterPromises } from './promises.ts';
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

/** Enters what letters promise that went out since the last time, and breaks what nobody kept. */
export async function followSent(
  target: Pick<PollTarget, 'name' | 'businesses'>,
  { store, clock }: Pick<PollPorts, 'store' | 'clock'>,
): Promise<void> {
  for (const sent of await store.promises.unentered(target.name)) {
    const business = businessFor(target.businesses, sent.recipients);
    await enterPromises({ ...sent, mailbox: target.name, business, signer: null }, store);
  }
  const now = clock.now();
  await store.promises.breakOverdue(dayOf(now, target.businesses[0] ?? null), now);
}
