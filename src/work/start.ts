import { uid } from '../model/identifiers.ts';
import type { MailboxStatus } from '../model/mailbox.ts';
import type { MailboxState } from '../model/store.ts';
import { locateFolders } from './folders.ts';
import type { PollPorts, PollTarget } from './ports.ts';

const dayMilliseconds = 86_400_000;

/**
 * Examines the inbox and tells where this poll begins. The first begins with what comes after it
 * (or at `since`); a changed UIDVALIDITY means that every message has a new number, so all of them
 * are looked at once more and known ones are recognised by their identity.
 */
export async function whereToStart(
  target: PollTarget,
  ports: PollPorts,
): Promise<{ readonly state: MailboxState; readonly status: MailboxStatus }> {
  const known = await ports.store.mailboxState(target.name, target.folders.inbox);
  const folders = known ?? (await locateFolders(target.folders, ports.mailbox));
  const status = await ports.mailbox.examine(target.folders.inbox);
  const lookBelow = uid(Math.min(known?.lookBelow ?? 0, status.uidNext));
  if (known?.uidValidity === status.uidValidity) return { state: { ...known, lookBelow }, status };
  // Without `since` the UID decides; the date is only a bar against archives moved in later, and
  // a day of slack keeps a server with a slow clock from losing new mail.
  const since =
    known?.since ?? target.since ?? new Date(ports.clock.now().getTime() - dayMilliseconds);
  const onlyNew = known === null && target.since === null;
  const first = onlyNew ? null : await ports.mailbox.firstUidSince(since);
  const state: MailboxState = {
    mailbox: target.name,
    folder: target.folders.inbox,
    uidValidity: status.uidValidity,
    nextUid: first ?? status.uidNext,
    since,
    renumberedBelow: known === null ? uid(0) : status.uidNext,
    lookBelow,
    drafts: folders.drafts,
    sent: folders.sent,
  };
  await ports.store.saveMailboxState(state);
  ports.log.info({ mailbox: target.name, from: state.nextUid }, known ? 'renumbered' : 'first run');
  return { state, status };
}
