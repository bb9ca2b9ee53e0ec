import { composeDraft } from '../mail/compose.ts';
import type { MailboxState } from '../model/store.ts';
import { htmlOf } from '../write/realise.ts';
import { uid } from '../model/identifiers.ts';
import { endAppend, finishAppend } from './append.ts';
import { businessOf } from './desk/business.ts';
import { draftsStatus } from './folders.ts';
import type { PollPorts, PollTarget } from './ports.ts';

/** Lays the drafts of letters that were written at the desk, where the poll had written none. */
export async function layWanted(
  target: PollTarget,
  state: MailboxState,
  ports: PollPorts,
): Promise<void> {
  const { store, clock } = ports;
  for (const wanted of await store.draftsWanted(target.name)) {
    const one = await store.desk.read(wanted.caseId);
    if (one === null) continue;
    const { letter, verdict, edition } = one;
    const business = businessOf(one.message, target.businesses);
    const from = { name: business?.name ?? '', address: business?.mailbox ?? target.user };
    const { draftId } = wanted;
    const reply = { ...letter.reply, text: edition.text, html: htmlOf(edition.text) };
    const at = clock.now();
    const source = await composeDraft(reply, { messageId: draftId, from, date: at });
    const drafts = await draftsStatus(state.drafts, target.folders, ports.mailbox);
    ports.step?.('intend');
    // Since a backup was restored, it may lie there already.
    const doubtful = wanted.mail.uid < state.lookBelow;
    const place = doubtful ? { ...drafts, uidNext: uid(1) } : drafts;
    const laid = { letter, verdict, draftId, source, drafts: place };
    const journal = await store.openWantedDraft(wanted, laid, at);
    const pending = { journal, mail: wanted.mail, draftId, source, drafts: place };
    if (doubtful) await endAppend(pending, target, ports);
    else await finishAppend(journal, drafts.path, source, ports);
  }
}
