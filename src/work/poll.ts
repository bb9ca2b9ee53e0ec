import type { MailboxStatus } from '../model/mailbox.ts';
import type { MailboxState } from '../model/store.ts';
import { recoverAppends } from './append.ts';
import { batches } from './batches.ts';
import { takeLock } from './lock.ts';
import { workOutgoing } from './outgoing.ts';
import type { PollEvent, PollPorts, PollTarget } from './ports.ts';
import { whereToStart } from './start.ts';

/**
 * Polls one mailbox once: finishes what an earlier run left open, then handles every mail that has
 * come since, oldest first. The inbox is opened read-only and left as it was. Ended at any point,
 * the next poll goes on from there: each complaint gets exactly one draft.
 * Throws TakkebrevError; `busy` when another process holds the mailbox.
 */
export async function poll(
  target: PollTarget,
  ports: PollPorts,
  tell: (event: PollEvent) => void | Promise<void>,
): Promise<MailboxState> {
  const lock = await takeLock(ports.store, target.name);
  try {
    for (const { mail, draftUid } of await recoverAppends(target, ports)) {
      await tell({ mail, opened: null, draftUid, done: 0, total: 0 });
    }
    if (await ports.store.promises.anyDue(target.name)) {
      const { followSent } = await import('./follow-sent.ts');
      await followSent(target, ports);
    }
    const { state, status } = await whereToStart(target, ports);
    const after = await handleNew(target, state, status, ports, tell);
    if (ports.outgoing !== undefined) await workOutgoing(target, after, ports, ports.outgoing);
    return after;
  } finally {
    await lock.release();
  }
}

async function handleNew(
  target: PollTarget,
  start: MailboxState,
  status: MailboxStatus,
  ports: PollPorts,
  tell: (event: PollEvent) => void | Promise<void>,
): Promise<MailboxState> {
  if (start.nextUid >= status.uidNext) return start;
  // Reading and writing load only when there is something to read: most polls find nothing.
  const { handleBatch } = await import('./batch.ts');
  const listed = await ports.mailbox.list(start.nextUid);
  let state = start;
  let done = 0;
  for (const batch of batches(listed, target.sizeLimitBytes)) {
    if (ports.signal?.aborted) break;
    state = await handleBatch(batch, target, state, ports, (event) => {
      done += 1;
      return tell({ ...event, done, total: listed.length });
    });
  }
  return state;
}
