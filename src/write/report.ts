import type { LetterTemplates } from '../config/templates.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Evidence, Letter, Move, Sentence, Slot } from '../model/letter.ts';
import type { Span } from '../model/span.ts';
import { Phrasing } from './phrase.ts';
import { realise } from './realise.ts';
import { Chooser } from './seed.ts';
import { sentence } from './sentences.ts';
import { put, type Value } from './values.ts';

export interface ReportInput {
  /** The letter that the complaint was answered with, as it was drafted. */
  readonly letter: Letter;
  /** The same as it was sent. */
  readonly sent: string;
  /** What was changed, in a person's own words. */
  readonly changed: string;
  /** What language these words are in. */
  readonly staff: LanguageCode;
  /** What the customer found, in their own words, where the first letter does not tell it; else null. */
  readonly quoted: string | null;
  /** What we promised them and did not keep: words of a letter that was sent. Null where nothing was broken. */
  readonly broken: Span | null;
  /** Tells one customer's letter from another's. */
  readonly seed: string;
  readonly templates: LetterTemplates;
}

/** What of the first letter is said again: whom it is to, what they found, and who signs. */
const opening: ReadonlySet<Move> = new Set(['thanks', 'restatement']);

/**
 * Writes to somebody whose complaint helped to find a cause: by name, with thanks for what they found,
 * with what we promised and did not keep, and with what was changed, once. In a letter of another language these words are a blank: a person
 * puts them into it. Pure.
 */
export function writeReport({
  letter,
  sent,
  changed,
  staff,
  quoted,
  broken,
  seed,
  templates,
}: ReportInput): Letter {
  const { language } = letter;
  const phrasing = new Phrasing(templates, language, new Chooser(`report ${seed}`));
  const saying = (move: Move): Sentence[] => letter.sentences.filter((one) => one.move === move);
  const found = foundIn(letter).map((one) => asSent(one, letter, sent));
  const ground: Evidence[] = found.flatMap(({ evidence }) => evidence).slice(0, 1);
  const helped = phrasing.phrase('report', ['helped'], new Map());
  const own = new Map<string, Value>();
  put(own, 'passage', quoted === null ? null : { text: quoted, evidence: [inMail(quoted)] });
  const wrote = quoted === null ? null : phrasing.phrase('report', ['quoted'], own);
  const owned = broken === null ? null : phrasing.phrase('past', ['broken'], new Map());
  const said = saidOrAsked(changed, staff, language, templates);
  const paragraphs = [
    saying('greeting'),
    [
      ...found,
      ...(wrote === null ? [] : [sentence('restatement', wrote, [])]),
      ...(helped === null ? [] : [sentence('thanks', helped, ground)]),
    ],
    owned === null || broken === null
      ? []
      : [sentence('apology', owned, [{ from: 'history', ...broken }])],
    [said.sentence],
    [...saying('closing'), ...saying('signature')],
  ];
  const texts = paragraphs.flat().map((one) => one.text);
  const left = letter.slots.filter(({ placeholder }) =>
    texts.some((text) => text.includes(placeholder)),
  );
  const slots = [...left, ...said.slots];
  const { text, html, sentences } = realise(paragraphs, slots);
  return { language, reply: { ...letter.reply, text, html }, sentences, slots };
}

/** What the customer found: the first thanks, and what is told of it. */
function foundIn({ sentences }: Letter): Sentence[] {
  const opened = sentences.filter(({ move }) => opening.has(move));
  const first = opened.find(({ move }) => move === 'thanks');
  return opened.filter((one) => one === first || one.move === 'restatement');
}

/** A sentence with the words that a person put in place of its blank; as it is where these are not found. */
function asSent(one: Sentence, { slots, sentences }: Letter, sent: string): Sentence {
  const slot = slots.find(({ placeholder }) => one.text.includes(placeholder));
  if (slot === undefined) return one;
  const [before = '', after = ''] = one.text.split(slot.placeholder);
  const text = sent.replace(/\s+/gu, ' ');
  const start = text.indexOf(before);
  if (before === '' || start < 0) return one;
  if (after === '') return endedAsSent(one, before, text.slice(start + before.length), sentences);
  const end = text.indexOf(after, start + before.length);
  if (end < 0) return one;
  // What runs over the end of a sentence is more than was asked.
  const words = text.slice(start + before.length, end);
  const whole = words !== '' && !/[.!?]\s/u.test(words);
  return whole ? { ...one, text: `${before}${words}${after}` } : one;
}

/** The same where the blank ends it: a person put a sentence there, unless the letter's next one follows. */
function endedAsSent(
  one: Sentence,
  before: string,
  rest: string,
  all: readonly Sentence[],
): Sentence {
  const words = /^[^.!?]{1,400}[.!?](?=\s|$)/u.exec(rest)?.[0] ?? '';
  const follows = all.some(({ text }) => text !== one.text && text.startsWith(words));
  return words === '' || follows ? one : { ...one, text: `${before}${words}` };
}

const inMail = (text: string): Evidence => ({ from: 'mail', text, start: 0, end: text.length });

function saidOrAsked(
  changed: string,
  staff: LanguageCode,
  language: LanguageCode,
  templates: LetterTemplates,
): { readonly sentence: Sentence; readonly slots: readonly Slot[] } {
  const words = changed.trim();
  const evidence: Evidence[] = [{ from: 'person', text: words, start: 0, end: words.length }];
  if (staff === language)
    return { sentence: { text: words, move: 'explanation', evidence }, slots: [] };
  const values = new Map<string, Value>();
  put(values, 'passage', { text: words, evidence });
  const asking = new Phrasing(templates, staff, new Chooser(words));
  const prompt = asking.phrase('report', ['slot'], values)?.text ?? words;
  const placeholder = `[${prompt.replace(/[[\]]/gu, '')}]`;
  return {
    sentence: { text: placeholder, move: 'explanation', evidence },
    slots: [{ id: 'changed', prompt, placeholder }],
  };
}

/**
 * What a report says again on purpose, as it stands in the text it has become: what was changed, in the
 * words that everybody is told, what this customer found, and that a promise was not kept. Nothing in
 * every other letter.
 */
export function saidAgainIn(letter: Letter, text: string): readonly string[] {
  const { sentences } = letter;
  if (!sentences.some(isChange)) return [];
  const changed = changedIn(letter, text);
  const again = sentences.filter(({ move }) => opening.has(move) || move === 'apology');
  const said = again.map((one) => asSent(one, letter, text).text);
  return changed === null ? said : [changed, ...said];
}

/** What a report tells to all in the same words, as it stands in the text; null in every other letter. */
export const toldAllIn = (letter: Letter, text: string): string | null =>
  letter.sentences.some(isChange) ? changedIn(letter, text) : null;

const isChange = ({ evidence }: Sentence): boolean =>
  evidence.some(({ from }) => from === 'person');

/**
 * The person's own words of what was changed, or what was put in their place in the customer's language.
 * Null where they cannot be told from the rest any more.
 */
function changedIn({ sentences }: Letter, text: string): string | null {
  const at = sentences.findIndex(isChange);
  const told = sentences[at];
  if (told === undefined) return null;
  if (text.includes(told.text)) return told.text;
  const [before, after] = [sentences[at - 1]?.text ?? '', sentences[at + 1]?.text ?? ''];
  const start = before === '' ? -1 : text.indexOf(before);
  const end = after === '' ? -1 : text.indexOf(after, start);
  return start < 0 || end < 0 ? null : text.slice(start + before.length, end).trim();
}
