import type { LetterTemplates } from '../config/templates.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Evidence, Letter, Move, Sentence, Slot } from '../model/letter.ts';
import { Phrasing } from './phrase.ts';
import { realise } from './realise.ts';
import { Chooser } from './seed.ts';
import { sentence } from './sentences.ts';
import { plain, put, stated, type Value } from './values.ts';

export interface MovedInput {
  /** The letter that the complaint was answered with, as it was drafted. */
  readonly letter: Letter;
  /** What had been promised, in the words that were sent. */
  readonly promised: string;
  /** The new day, in words of the letter's language. */
  readonly day: string;
  /** What language the staff is asked in. */
  readonly staff: LanguageCode;
  readonly seed: string;
  readonly templates: LetterTemplates;
}

/** What of the first letter is said again: what the customer wrote of. */
const opening: ReadonlySet<Move> = new Set(['thanks', 'restatement']);

/**
 * Writes to somebody to whom a promise will be kept on another day than was said: what was promised, that
 * it will not be so, a blank for why, and the new day. Pure.
 */
export function writeMoved(input: MovedInput): Letter {
  const { letter, promised, day, staff, seed, templates } = input;
  const { language } = letter;
  const held = letter.slots.map(({ placeholder }) => placeholder);
  const saying = (moves: ReadonlySet<Move>): Sentence[] =>
    letter.sentences.filter(
      ({ move, text }) => moves.has(move) && !held.some((slot) => text.includes(slot)),
    );
  const values = new Map<string, Value>();
  const words = plain(promised);
  put(values, 'promised', { text: words, evidence: [stated('history', words)] });
  put(values, 'day', { text: day, evidence: [stated('calendar', day)] });
  const phrasing = new Phrasing(templates, language, new Chooser(`moved ${seed}`));
  const ground: readonly Evidence[] = [stated('history', words)];
  const say = (section: string, move: Move): Sentence[] => {
    const phrased = phrasing.phrase('moved', [section], values);
    return phrased === null ? [] : [sentence(move, phrased, ground)];
  };
  const why = asked(staff, templates);
  const blank: Sentence = { text: why.placeholder, move: 'explanation', evidence: [] };
  const paragraphs = [
    saying(new Set(['greeting'])),
    saying(opening),
    [...say('promised', 'explanation'), blank, ...say('day', 'promise')],
    [
      ...saying(new Set(['closing'])),
      ...letter.sentences.filter(({ move }) => move === 'signature'),
    ],
  ];
  const slots = [why, ...letter.slots.filter(({ id }) => id === 'signer')];
  const { text, html, sentences } = realise(paragraphs, slots);
  return { language, reply: { ...letter.reply, text, html }, sentences, slots };
}

function asked(staff: LanguageCode, templates: LetterTemplates): Slot {
  const phrasing = new Phrasing(templates, staff, new Chooser('why'));
  const prompt = phrasing.phrase('moved', ['slot'], new Map())?.text ?? '?';
  return { id: 'why', prompt, placeholder: `[${prompt.replace(/[[\]]/gu, '')}]` };
}
