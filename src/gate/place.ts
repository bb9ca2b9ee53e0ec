import type { Span } from '../model/span.ts';
import type { Case, WeighedSentence } from './case.ts';
import type { LetterSentence } from './letter.ts';

/** Where the words `first` to `last` of a sentence stand in the reply. */
export function placeOf(sentence: LetterSentence, first: number, last: number): Omit<Span, 'text'> {
  const start = sentence.words[first]?.start ?? sentence.start;
  const end = sentence.words[last]?.end ?? sentence.end;
  return { start, end };
}

/** The letter's body from its first sentence to its last; nothing where there is none. */
export function wholeBody(of: Case): Omit<Span, 'text'> {
  return { start: of.body[0]?.start ?? 0, end: of.body.at(-1)?.end ?? 0 };
}

/** How many different words and facts of the mail the body takes up. */
export function takenUp(of: Case): { readonly words: number; readonly facts: number } {
  const different = (pick: (one: WeighedSentence) => WeighedSentence['facts']): number =>
    new Set(of.body.flatMap((one) => pick(one).map((word) => word.stem))).size;
  return { words: different((one) => one.happenings), facts: different((one) => one.facts) };
}

/** True for a letter that owns up, regrets or acts: a rule named in it is an explanation, not a wall. */
export function isKind(of: Case): boolean {
  const sorry = of.body.some((one) => one.words.some((word) => of.lexicon.sorry.has(word.stem)));
  const owns = of.body.some((one) => one.phrases.some((hit) => hit.kind === 'owning'));
  const acts = of.body.filter((one) => one.undertakes === 'i').length;
  return acts >= 2 || (acts >= 1 && (sorry || owns));
}
