import type { Uid } from '../model/identifiers.ts';
import { uid } from '../model/identifiers.ts';
import type { MailboxStatus } from '../model/mailbox.ts';
import type { HandledMail, MailboxState, PendingAppend } from '../model/store.ts';
import type { Drafted } from './handle.ts';
import { draftsStatus } from './folders.ts';
import type { PollPorts, PollTarget } from './ports.ts';

/**
 * Lays a draft in the Drafts mailbox, exactly once: writes down what it is about to do and where
 * Drafts stands, then appends, then writes down that it is done. Gives the draft's UID where the
 * server tells it.
 */
export async function appendDraft(
  draft: Drafted,
  state: MailboxState,
  target: PollTarget,
  ports: PollPorts,
): Promise<Uid | null> {
  const drafts = await draftsStatus(state.drafts, target.folders, ports.mailbox);
  const { mail, draftId, source } = draft;
  const doubtful = mail.uid < state.lookBelow;
  const from = doubtful ? { ...drafts, uidNext: uid(1) } : drafts;
  ports.step?.('intend');
  const journal = await ports.store.openDraft({ ...draft, drafts: from }, state);
  if (!doubtful) return finishAppend(journal, drafts.path, source, ports);
  const ended = await endAppend({ journal, mail, draftId, source, drafts: from }, target, ports);
  // Looking went to other mailboxes: the poll goes on in this one.
  await ports.mailbox.examine(target.folders.inbox);
  return ended.draftUid;
}

/** Appends a draft whose intent is recorded, and records its end. */
export async function finishAppend(
  journal: number,
  path: string,
  source: Uint8Array,
  ports: PollPorts,
): Promise<Uid | null> {
  ports.step?.('append');
  const appended = await ports.mailbox.appendDraft(path, source);
  ports.step?.('appended');
  await ports.store.closeDraft(journal, { uid: appended.uid, at: ports.clock.now() });
  ports.step?.('closed');
  return appended.uid;
}

/**
 * Ends what an earlier process began: an APPEND whose end was not recorded is looked for in Drafts
 * from the recorded UIDNEXT on, and among the answers in Sent, before it is tried again.
 */
export async function recoverAppends(
  target: PollTarget,
  ports: PollPorts,
): Promise<readonly { readonly mail: HandledMail; readonly draftUid: Uid | null }[]> {
  const recovered: { mail: HandledMail; draftUid: Uid | null }[] = [];
  for (const pending of await ports.store.pendingAppends(target.name)) {
    const { found, draftUid } = await endAppend(pending, target, ports);
    recovered.push({ mail: pending.mail, draftUid });
    ports.log.info({ mailbox: target.name, uid: pending.mail.uid, found }, 'recovered a draft');
  }
  return recovered;
}

/** Looks whether a draft was laid already, and lays it where it was not. Leaves another mailbox examined. */
export async function endAppend(
  pending: PendingAppend,
  target: PollTarget,
  ports: PollPorts,
): Promise<{ readonly found: boolean; readonly draftUid: Uid | null }> {
  ports.step?.('look');
  const drafts = await draftsStatus(pending.drafts.path, target.folders, ports.mailbox);
  const found = await findDraft(pending, drafts, ports);
  if (!found.there) {
    return {
      found: false,
      draftUid: await finishAppend(pending.journal, drafts.path, pending.source, ports),
    };
  }
  await ports.store.closeDraft(pending.journal, { uid: found.uid, at: ports.clock.now() });
  return { found: true, draftUid: found.uid };
}

async function findDraft(
  pending: PendingAppend,
  now: MailboxStatus,
  ports: PollPorts,
): Promise<{ there: boolean; uid: Uid | null }> {
  const { path, uidValidity, uidNext } = pending.drafts;
  const sameNumbers = now.path === path && now.uidValidity === uidValidity;
  const first = sameNumbers ? uidNext : uid(1);
  if (now.messages > 0 && first < now.uidNext) {
    await ports.mailbox.examine(now.path);
    const found = await ports.mailbox.findByMessageId(pending.draftId, first);
    if (found !== null) return { there: true, uid: found };
    // Whoever edits a draft may give it another Message-ID; that it answers the same mail stays.
    const { messageId } = pending.mail;
    if (first === 1 && messageId !== null && (await ports.mailbox.hasReplyTo(messageId)))
      return { there: true, uid: null };
  }
  return { there: await wasAnswered(pending, ports), uid: null };
}

/** The draft may have been sent by hand before we came back: then there is an answer in Sent. */
async function wasAnswered(pending: PendingAppend, ports: PollPorts): Promise<boolean> {
  const { messageId, mailbox, folder } = pending.mail;
  const sent = (await ports.store.mailboxState(mailbox, folder))?.sent ?? null;
  if (messageId === null || sent === null) return false;
  await ports.mailbox.examine(sent);
  return ports.mailbox.hasReplyTo(messageId);
}
