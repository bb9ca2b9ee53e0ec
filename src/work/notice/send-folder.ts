import { inStaffLanguage } from '../../model/staff-texts.ts';
import type { Refusal } from '../../model/desk.ts';
import type { StoredCase } from '../../model/desk-store.ts';
import type { DraftCopy } from '../../model/notice-store.ts';
import { keepEdition } from './drafts.ts';
import { look, seen, type Arrival } from './look.ts';
import type { Note } from './note.ts';
import type { Noticing } from './notice.ts';
import { isKnownText, letterText } from './text.ts';

/**
 * Takes a draft that was moved into the send folder as its owner's wish to send it: approves what the
 * gate lets pass, and moves everything else back to Drafts with a note that says why. One that is
 * moved out again before it left is called back.
 */
export async function noticeSendFolder(
  path: string,
  drafts: string,
  noticing: Noticing,
): Promise<void> {
  const changed = await look(path, 'all', noticing.target, noticing.ports);
  if (changed !== null) {
    for (const copy of changed.gone) await movedOut(copy, noticing);
    for (const arrival of changed.arrivals) await movedIn(arrival, drafts, noticing);
    await seen(changed, noticing.target, noticing.ports);
  }
  await moveBackOpen(path, drafts, noticing);
}

async function movedIn(arrival: Arrival, drafts: string, noticing: Noticing): Promise<void> {
  const { ports, target } = noticing;
  const { match, place } = arrival;
  if (match === null) return stranger(arrival, noticing);
  const { id } = match.found;
  await keepEdition(arrival, id, noticing);
  const one = await ports.store.desk.read(id);
  if (one === null) return;
  const copy: DraftCopy = { caseId: id, mailbox: target.name, ...place };
  if (one.line.state === 'approved') return ports.store.notices.saveCopy(copy);
  const refusal = await approve(arrival, one, noticing);
  if (refusal === null) {
    await ports.store.notices.saveCopy(copy);
    noticing.tell(id, 'approved', `The letter of case ${id} was moved to be sent, and will leave.`);
    return;
  }
  await sendBack(copy, one, refusal, drafts, noticing);
}

/** Null where it is approved; else the note that says why not. */
async function approve(
  arrival: Arrival,
  one: StoredCase,
  { out }: Noticing,
): Promise<Pick<Note, 'why' | 'lines'> | null> {
  if (one.line.state !== 'open') return { why: 'closed', lines: [] };
  if (out.person === null) return { why: 'several', lines: [] };
  if (isOlder(arrival, one)) return { why: 'older', lines: [] };
  const act = { id: one.line.id, version: one.edition.version, by: out.person };
  const desk = await out.desk();
  const done = await desk.approve(act, letterText(arrival.message));
  return 'done' in done ? null : await reasonOf(done);
}

/** The letter was written on at the desk, and the draft still holds what stood there before. */
const isOlder = ({ message }: Arrival, { edition }: StoredCase): boolean =>
  edition.by !== 'mail-program' && !isKnownText(letterText(message), [edition]);

async function reasonOf(refusal: Refusal): Promise<Pick<Note, 'why' | 'lines'>> {
  const { refused } = refusal;
  if (refused === 'changed-meanwhile') return { why: 'again', lines: [] };
  if (refused === 'state') return { why: 'closed', lines: [] };
  if (refused === 'role') return { why: 'several', lines: [] };
  const { findings } = refusal.verdict;
  const { findingLine } = await import('./note.ts');
  const errors = findings.filter(({ severity }) => severity === 'error');
  return { why: 'gate', lines: (errors.length > 0 ? errors : findings).map(findingLine) };
}

/** The note comes first and once, so that a draft never comes back without a word. */
async function sendBack(
  copy: DraftCopy,
  one: StoredCase,
  reason: Pick<Note, 'why' | 'lines'>,
  drafts: string,
  noticing: Noticing,
): Promise<void> {
  const { ports, target } = noticing;
  const { id, version } = one.line;
  const business = noticing.businessOf(one);
  const told = one.audit.some(({ action, to }) => action === 'bounced-by-gate' && to === version);
  if (!told && one.line.state === 'open') {
    const { noteWords } = await import('./words.ts');
    const words = inStaffLanguage(noteWords, business?.language ?? 'en');
    await noticing.change(id, {
      when: { states: ['open'], version },
      audit: {
        action: 'bounced-by-gate',
        note: reason.lines.length === 0 ? words[reason.why] : reason.lines.join(' '),
      },
    });
  }
  const about = [`case ${id}`, `edition ${version}`, reason.why, ...reason.lines];
  const { layNote } = await import('./note.ts');
  await layNote({ business, about, subject: one.edition.subject, ...reason }, target, ports);
  await ports.mailbox.move(copy, drafts);
  await ports.store.notices.forgetCopy(copy);
  noticing.tell(id, 'returned', `The letter of case ${id} is not sent and is in Drafts again.`);
}

/** A mail that is none of our letters stays where it is: it is not ours to move. */
async function stranger(arrival: Arrival, { target, ports }: Noticing): Promise<void> {
  const { uidValidity, uid } = arrival.place;
  const note: Note = {
    business: target.businesses[0] ?? null,
    about: ['unknown', uidValidity, String(uid)],
    subject: arrival.message.subject,
    why: 'unknown',
    lines: [],
  };
  const { layNote } = await import('./note.ts');
  await layNote(note, target, ports);
}

async function movedOut(copy: DraftCopy, noticing: Noticing): Promise<void> {
  const { desk, notices } = noticing.ports.store;
  await notices.forgetCopy(copy);
  const one = await desk.read(copy.caseId);
  if (one?.line.state !== 'approved') return;
  const { changed } = await noticing.change(copy.caseId, {
    when: { states: ['approved'] },
    state: 'open',
    endSubmission: 'undone',
    audit: { action: 'undone', note: 'It was moved out of the send folder.' },
  });
  if (changed) noticing.tell(copy.caseId, 'undone', `Case ${copy.caseId} was called back.`);
}

/** Called back on the page, or refused by the server: its draft is in Drafts again, to be edited. */
async function moveBackOpen(path: string, drafts: string, noticing: Noticing): Promise<void> {
  const { ports, target } = noticing;
  for (const copy of await ports.store.notices.copies(target.name, path)) {
    const one = await ports.store.desk.read(copy.caseId);
    if (one?.line.state !== 'open') continue;
    const last = one.audit.at(-1);
    if (last?.action === 'reopened') {
      const reason = { why: 'refused', lines: [last.note ?? ''] } as const;
      await sendBack(copy, one, reason, drafts, noticing);
      continue;
    }
    await ports.mailbox.move(copy, drafts);
    await ports.store.notices.forgetCopy(copy);
  }
}
