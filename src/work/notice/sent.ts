import type { CaseState } from '../../model/desk.ts';
import type { StoredCase } from '../../model/desk-store.ts';
import { look, seen, type Arrival } from './look.ts';
import type { Noticing } from './notice.ts';

/** What may still be answered by a person's own mail program. */
const unanswered: readonly CaseState[] = ['open', 'approved', 'uncertain'];

/** Closes the cases that a person answered from a mail program, with the letter as it was really sent. */
export async function noticeSent(path: string, noticing: Noticing): Promise<void> {
  const changed = await look(path, 'new', noticing.target, noticing.ports);
  if (changed === null) return;
  for (const arrival of changed.arrivals) await answeredBy(arrival, noticing);
  await seen(changed, noticing.target, noticing.ports);
}

/** A letter of before the case was opened again answered what it answered then, however late it is seen. */
function isOfBefore({ message }: Arrival, { audit }: StoredCase): boolean {
  const reopened = audit.findLast(({ action }) => action === 'reopened');
  return reopened !== undefined && message.date !== null && message.date < reopened.at;
}

async function answeredBy(arrival: Arrival, noticing: Noticing): Promise<void> {
  if (arrival.match === null) return;
  const { id } = arrival.match.found;
  const one = await noticing.ports.store.desk.read(id);
  if (one === null || !unanswered.includes(one.line.state) || isOfBefore(arrival, one)) return;
  // The copy a provider lays in Sent by itself tells that an uncertain letter went out.
  const ours = arrival.message.messageId === one.submission?.messageId;
  const edition = ours ? null : await noticing.newEdition(arrival, one);
  const { submission } = one;
  const ended = submission === null ? {} : ({ endSubmission: ours ? 'sent' : 'undone' } as const);
  const { changed } = await noticing.change(id, {
    when: { states: [one.line.state], version: one.line.version },
    state: 'answered',
    answered: true,
    ...(edition === null ? {} : { edition }),
    ...ended,
    audit: { action: ours ? 'sent' : 'sent-elsewhere', note: null },
  });
  if (changed) noticing.tell(id, 'answered', `Case ${id} was answered from a mail program.`);
}
