import { businessFor } from '../config/business-for.ts';
import { keepGreeting } from './greeting.ts';
import type { PollPorts, PollTarget } from './ports.ts';
import { dayOf, enterPromises } from './promises.ts';

/**
 * Enters what letters promise that went out since the last time and how they greet, and breaks what
 * nobody kept.
 */
export async function followSent(
  target: Pick<PollTarget, 'name' | 'businesses'>,
  { store, clock }: Pick<PollPorts, 'store' | 'clock'>,
): Promise<void> {
  for (const sent of await store.promises.unentered(target.name)) {
    await keepGreeting(sent, store);
    const business = businessFor(target.businesses, sent.recipients);
    await enterPromises({ ...sent, mailbox: target.name, business, signer: null }, store);
  }
  const now = clock.now();
  await store.promises.breakOverdue(dayOf(now, target.businesses[0] ?? null), now);
}
