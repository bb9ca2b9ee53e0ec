import type { LetterTemplates } from '../config/templates.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Evidence, Letter, Move, Sentence, Slot } from '../model/letter.ts';
import { Phrasing } from './phrase.ts';
import { realise } from './realise.ts';
import { Chooser } from './seed.ts';
import { sentence } from './sentences.ts';
import { put, type Value } from './values.ts';

export interface ReportInput {
  /** The letter that the complaint was answered with, as it was drafted. */
  readonly letter: Letter;
  /** What was changed, in a person's own words. */
  readonly changed: string;
  /** What language these words are in. */
  readonly staff: LanguageCode;
  /** What the customer found, in their own words, where the first letter does not tell it; else null. */
  readonly quoted: string | null;
  /** Tells one customer's letter from another's. */
  readonly seed: string;
  readonly templates: LetterTemplates;
}

/** What of the first letter is said again: whom it is to, what they found, and who signs. */
const opening: ReadonlySet<Move> = new Set(['thanks', 'restatement']);

/**
 * Writes to somebody whose complaint helped to find a cause: by name, with thanks for what they found,
 * and with what was changed, once. In a letter of another language these words are a blank: a person
 * puts them into it. Pure.
 */
export function writeReport({
  letter,
  changed,
  staff,
  quoted,
  seed,
  templates,
}: ReportInput): Letter {
  const { language } = letter;
  const phrasing = new Phrasing(templates, language, new Chooser(`report ${seed}`));
  const held = letter.slots.map(({ placeholder }) => placeholder);
  const isWhole = ({ text }: Sentence): boolean => !held.some((slot) => text.includes(slot));
  const saying = (move: Move): Sentence[] =>
    letter.sentences.filter((one) => one.move === move && isWhole(one));
  const found = letter.sentences.filter((one) => opening.has(one.move) && isWhole(one));
  const ground: Evidence[] = found.flatMap(({ evidence }) => evidence).slice(0, 1);
  const helped = phrasing.phrase('report', ['helped'], new Map());
  const own = new Map<string, Value>();
  put(own, 'passage', quoted === null ? null : { text: quoted, evidence: [inMail(quoted)] });
  const wrote = quoted === null ? null : phrasing.phrase('report', ['quoted'], own);
  const said = saidOrAsked(changed, staff, language, templates);
  const paragraphs = [
    saying('greeting'),
    [
      ...found,
      ...(wrote === null ? [] : [sentence('restatement', wrote, [])]),
      ...(helped === null ? [] : [sentence('thanks', helped, ground)]),
    ],
    [said.sentence],
    [...saying('closing'), ...letter.sentences.filter(({ move }) => move === 'signature')],
  ];
  const signerSlots = letter.slots.filter(({ id }) => id === 'signer');
  const slots = [...said.slots, ...signerSlots];
  const { text, html, sentences } = realise(paragraphs, slots);
  return { language, reply: { ...letter.reply, text, html }, sentences, slots };
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
 * words that everybody is told, and what this customer found. Nothing in every other letter.
 */
export function saidAgainIn(letter: Letter, text: string): readonly string[] {
  const { sentences } = letter;
  if (!sentences.some(isChange)) return [];
  const changed = changedIn(letter, text);
  const found = sentences.filter(({ move }) => opening.has(move)).map((one) => one.text);
  return changed === null ? found : [changed, ...found];
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
