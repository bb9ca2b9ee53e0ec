import type { DraftCopy } from '../../model/notice-store.ts';
import { look, seen, type Arrival, type ChangedFolder } from './look.ts';
import type { Noticing } from './notice.ts';
import { letterText, likeness } from './text.ts';

/** An answer to the customer that shares so many words with our letter is that letter, edited. */
const alike = 0.5;

/**
 * Takes up what was edited in Drafts as a new edition, and notes drafts that are gone. To be called
 * after Sent and the send folder were looked through: a draft may be gone because it was sent or moved.
 */
export async function noticeDrafts(path: string, noticing: Noticing): Promise<void> {
  const changed = await look(path, 'all', noticing.target, noticing.ports);
  if (changed === null) return;
  for (const arrival of changed.arrivals) await edited(arrival, changed, noticing);
  for (const copy of changed.gone) await missing(copy, noticing);
  await seen(changed, noticing.target, noticing.ports);
}

async function edited(arrival: Arrival, folder: ChangedFolder, noticing: Noticing): Promise<void> {
  const { match, place } = arrival;
  if (match === null) return;
  const { notices, desk } = noticing.ports.store;
  const { id } = match.found;
  const one = await desk.read(id);
  if (one === null) return;
  const replaced = folder.gone.some(({ caseId }) => caseId === id);
  const sameLetter =
    match.by === 'draft' ||
    replaced ||
    likeness(letterText(arrival.message), one.edition.text) >= alike;
  if (!sameLetter) return;
  await keepEdition(arrival, one.line.id, noticing);
  await notices.saveCopy({ caseId: id, mailbox: noticing.target.name, ...place });
}

/** Keeps what was typed in a mail program; an approval of the text before it is taken back. */
export async function keepEdition(arrival: Arrival, id: number, noticing: Noticing): Promise<void> {
  const one = await noticing.ports.store.desk.read(id);
  if (one === null || !['open', 'approved'].includes(one.line.state)) return;
  const edition = await noticing.newEdition(arrival, one);
  if (edition === null) return;
  const approved = one.line.state === 'approved';
  const { changed } = await noticing.change(id, {
    when: { states: [one.line.state], version: one.line.version },
    state: 'open',
    edition,
    ...(approved ? { endSubmission: 'undone' } : {}),
    audit: {
      action: 'edited',
      note: approved ? 'Edited after it was approved: the approval is taken back.' : null,
    },
  });
  if (changed) noticing.tell(id, 'edited', `The draft of case ${id} was edited in a mail program.`);
}

async function missing(copy: DraftCopy, noticing: Noticing): Promise<void> {
  const { notices, desk } = noticing.ports.store;
  await notices.forgetCopy(copy);
  const one = await desk.read(copy.caseId);
  const elsewhere = await notices.copiesOf(copy.caseId);
  if (one === null || elsewhere.length > 0) return;
  await noticing.change(copy.caseId, {
    when: { states: ['open', 'approved'] },
    audit: { action: 'draft-deleted', note: null },
  });
}
