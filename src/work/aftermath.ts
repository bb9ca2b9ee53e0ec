import { TakkebrevError } from '../model/errors.ts';
import { uid } from '../model/identifiers.ts';
import type { MailboxStatus } from '../model/mailbox.ts';
import type { Aftermath } from '../model/outbox.ts';
import type { DraftCopy } from '../model/notice-store.ts';
import type { LocatedFolders } from './folders.ts';
import { isKnownText, letterText } from './notice/text.ts';
import type { Outgoing, PollPorts, PollTarget } from './ports.ts';

/**
 * Completes the traces of letters that were sent: the copy in Sent, the customer's mail answered, the
 * draft gone. Each is looked for before it is done, so that it is done once however often this is called.
 */
export async function completeTraces(
  target: PollTarget,
  folders: LocatedFolders,
  ports: PollPorts,
  out: Outgoing,
): Promise<void> {
  const { outbox, notices } = ports.store;
  for (const aftermath of await outbox.aftermaths(target.name)) {
    const { id } = aftermath.submission;
    if (!aftermath.laidInSent) {
      const { sent } = folders;
      const done = out.laysInSent || sent === null || (await laySent(aftermath, sent, ports));
      if (done) await outbox.laidInSent(id);
    }
    if (!aftermath.markedAnswered) {
      if (out.markAnswered && aftermath.answers !== null)
        await ports.mailbox.markAnswered(target.folders.inbox, aftermath.answers);
      await outbox.markedAnswered(id);
    }
  }
  for (const copy of await notices.leftovers(target.name)) await removeCopy(copy, target, ports);
}

/** False where Sent is not there now: it is tried again at the next poll. */
async function laySent(
  { submission }: Aftermath,
  sent: string,
  { mailbox, store, step }: PollPorts,
): Promise<boolean> {
  step?.('lay-sent');
  const now = await mailbox.examine(sent).catch(nullIfMissing);
  if (now === null) return false;
  const seen = await store.notices.seenFolder(submission.mailbox, sent);
  const first = seen?.uidValidity === now.uidValidity ? seen.uidNext : uid(1);
  const there =
    first < now.uidNext && (await mailbox.findByMessageId(submission.messageId, first)) !== null;
  if (!there) await mailbox.appendSeen(sent, submission.source);
  step?.('laid-sent');
  return true;
}

function nullIfMissing(cause: unknown): null {
  if (cause instanceof TakkebrevError && cause.code === 'mailbox-missing') return null;
  throw cause;
}

/** Takes the draft of a closed case away; what somebody typed there last is kept as an edition first. */
async function removeCopy(copy: DraftCopy, target: PollTarget, ports: PollPorts): Promise<void> {
  const { mailbox, store } = ports;
  const there = await mailbox.examine(copy.path).catch(nullIfMissing);
  if (there === null) return store.notices.forgetCopy(copy);
  await keepLastText(copy, there, target, ports);
  ports.step?.('remove-draft');
  await mailbox.remove(copy);
  ports.step?.('removed-draft');
  await store.notices.forgetCopy(copy);
}

async function keepLastText(
  copy: DraftCopy,
  now: MailboxStatus,
  target: PollTarget,
  { mailbox, store, clock }: PollPorts,
): Promise<void> {
  if (now.uidValidity !== copy.uidValidity || copy.uid >= now.uidNext) return;
  const listed = (await mailbox.list(copy.uid)).filter((message) => message.uid === copy.uid);
  const [fetched] = await mailbox.fetch(listed, target.sizeLimitBytes);
  if (fetched === undefined) return;
  const { parseMessage } = await import('../mail/parse.ts');
  const text = letterText(await parseMessage(fetched.source, { truncated: fetched.truncated }));
  if (isKnownText(text, await store.desk.editions(copy.caseId))) return;
  const one = await store.desk.read(copy.caseId);
  if (one === null) return;
  await store.desk.change({
    id: copy.caseId,
    by: 'mail-program',
    at: clock.now(),
    when: { states: [one.line.state] },
    edition: { subject: one.edition.subject, text, verdict: one.verdict },
    audit: { action: 'edited', note: 'It stood in the draft that was taken away.' },
  });
}
