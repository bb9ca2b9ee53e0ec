import { loadLetterTemplates } from '../config/templates.ts';
import { languages } from '../language/languages.ts';
import type { Day, PromiseEntry } from '../model/promises.ts';
import { writeMoved } from '../write/moved.ts';
import { businessOf } from './desk/business.ts';
import { Judge } from './desk/judge.ts';
import type { DeskPorts } from './desk/ports.ts';

/**
 * Lays the letter that tells a customer of a promise's new day, on its answered case, open again until a
 * person says why and approves it. False where another letter of the case is under way: that one is
 * to tell it. The day is moved by the letter that goes out, not by this.
 */
export async function tellMoved(
  promise: PromiseEntry & { readonly movedTo: Day },
  { store, mailboxes, clock, policy }: Pick<DeskPorts, 'store' | 'mailboxes' | 'clock' | 'policy'>,
  by: string,
): Promise<boolean> {
  const one = await store.desk.read(promise.case);
  if (one === null || one.line.state !== 'answered' || one.letter.sentences.length === 0)
    return false;
  const own = mailboxes.find(({ name }) => name === one.line.mailbox)?.businesses ?? [];
  const business = businessOf(one.message, own);
  const { language } = one.letter;
  const letter = writeMoved({
    letter: one.letter,
    promised: promise.text,
    day: languages[language].grammar.day(new Date(`${promise.movedTo}T00:00:00Z`)),
    staff: business?.language ?? language,
    seed: `${promise.id} ${promise.movedTo}`,
    templates: loadLetterTemplates(),
  });
  const { subject, text } = letter.reply;
  const judge = new Judge({ precedents: store.precedents, policy });
  const { changed } = await store.desk.change({
    id: one.line.id,
    by,
    at: clock.now(),
    when: { states: ['answered'] },
    state: 'open',
    edition: { subject, text, verdict: await judge.judge(one, business, text) },
    rewritten: { letter, reading: one.reading },
    wantsDraft: true,
    audit: { action: 'reopened', note: `promise ${promise.id} to ${promise.movedTo}` },
  });
  return changed;
}
