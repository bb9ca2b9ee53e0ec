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
  ports.step?.('intend');
  const journal = await ports.store.openDraft({ ...draft, drafts }, state);
  return finishAppend(journal, drafts.path, draft.source, ports);
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
    ports.step?.('look');
    const drafts = await draftsStatus(pending.drafts.path, target.folders, ports.mailbox);
    const found = await findDraft(pending, drafts, ports);
    if (found.there) {
      await ports.store.closeDraft(pending.journal, { uid: found.uid, at: ports.clock.now() });
      recovered.push({ mail: pending.mail, draftUid: found.uid });
    } else {
      const draftUid = await finishAppend(pending.journal, drafts.path, pending.source, ports);
      recovered.push({ mail: pending.mail, draftUid });
    }
    ports.log.info(
      { mailbox: target.name, uid: pending.mail.uid, found: found.there },
      'recovered a draft',
    );
  }
  return recovered;
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
