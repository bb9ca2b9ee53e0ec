import { fold } from '../language/folding.ts';
import { languages } from '../language/languages.ts';
import { shortestStem, type Stemming } from '../language/stemming.ts';
import type { LanguageCode } from '../model/language.ts';

function strip(word: string, ending: RegExp): string {
  const cut = word.replace(ending, '');
  return cut.length >= shortestStem ? cut : word;
}

const undouble = (word: string): string =>
  word.length > shortestStem ? word.replace(/(\p{L})\1$/u, '$1') : word;

/** A word's stem in the language: inflected forms of most words share it. Light, not linguistic. */
export function stemOf(word: string, language: LanguageCode): string {
  const folded = fold(word);
  if (/\p{N}/u.test(folded) || folded.length <= shortestStem) return folded;
  const { endings, second }: Stemming = languages[language].stemming;
  const once = strip(folded, endings);
  if (second === null) return undouble(once);
  return undouble(once.length > shortestStem + 1 ? strip(once, second) : once);
}

/** The least length of a stem that may be found inside a compound ("bord" in "sofabord"). */
const compoundPart = 4;

/**
 * Finds a stem among others as the same word, as part of a compound ("bordet", "sofabord"), or as a
 * close derivation ("deliver", "delivery"). Returns the stem found, or null.
 */
export function kin(stem: string, among: ReadonlySet<string>): string | null {
  if (among.has(stem)) return stem;
  if (stem.length < compoundPart || /\p{N}/u.test(stem)) return null;
  for (const other of among) {
    if (other.length < compoundPart) continue;
    if (isKin(stem, other)) return other;
  }
  return null;
}

function isKin(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const more = long.length - short.length;
  if (long.endsWith(short)) return more >= 2;
  if (long.startsWith(short)) return short.length >= 5 || more >= 3;
  if (short.length < 6 || more > 2) return false;
  return long.startsWith(short.slice(0, -1)) || oneLetterApart(short, long);
}

/** True for a misspelling: one letter put in, left out or taken for another. */
function oneLetterApart(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.slice(short.length === long.length ? at + 1 : at);
  return long.slice(at + 1) === rest;
}
