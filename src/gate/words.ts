import type { LanguageCode } from '../model/language.ts';
import type { Span } from '../model/span.ts';

/**
 * A number with its inner marks, or letters joined by hyphen or apostrophe. Characters that nobody sees
 * (soft hyphen, zero-width space, direction marks) do not end a word: else they would hide it.
 */
const wordForm =
  /\p{N}+(?:[.,:/]\p{N}+)*|[\p{L}\p{M}\p{N}](?:\p{Cf}*[\p{L}\p{M}\p{N}])*(?:['’-](?:\p{Cf}*[\p{L}\p{M}\p{N}])+)*/gu;

/** The words of a text with their places; punctuation is left out. */
export function wordsOf(text: string): Span[] {
  return [...text.matchAll(wordForm)].map((found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
}

const foldings: readonly (readonly [RegExp, string])[] = [
  [/aa|[åä]/g, 'a'],
  [/ae|æ/g, 'e'],
  [/oe|[øö]/g, 'o'],
  [/[’]/g, "'"],
];

/** Letters of other scripts that look like Latin ones, in lower case. */
const lookalikes: ReadonlyMap<string, string> = new Map(
  [...'аaеeоoрpсcуyхxіiјjѕsԁdһhӏlкkмmтtвbнhαaοoνvρpυuιiκkτtεeɡgıi'.matchAll(/(.)(.)/gu)].map(
    ([, alien = '', latin = '']) => [alien, latin],
  ),
);

/** A word in lower case as a reader sees it: without invisible characters, in Latin letters, composed. */
export function asSeen(word: string): string {
  const lower = word.toLowerCase().replace('’', "'");
  // Nearly every word is plain, and done here.
  if (/^[\x20-\xff]*$/.test(lower) && !lower.includes('\u00ad')) return lower;
  return lower
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\p{Script=Latin}\p{P}\p{N}]/gu, (letter) => lookalikes.get(letter) ?? letter);
}

/** Lower case without accents; Nordic vowels fall together with their makeshift spellings ("paa", "kjoere"). */
export function fold(word: string): string {
  // Composed first, so that å, ä and ö are letters of their own and only é and its like lose the accent.
  let folded = asSeen(word);
  for (const [pattern, letter] of foldings) folded = folded.replace(pattern, letter);
  return folded.normalize('NFD').replace(/\p{M}/gu, '');
}

// Longest first. Stems need not be roots: they only must fall together for the forms of one word.
const scandinavian =
  /(?:ernes|ornas|arnas|heten|ernas|erne|enes|anes|orna|arna|erna|ande|ende|ades|ede|ade|ene|ane|ens|ets|an|ers|ast|est|et|en|er|ar|or|es|as|ad|at|te|de|dd|a|e|t|s|n|r)$/;
const english = /(?:ingly|edly|ings|ing|ies|ied|ers|ed|es|er|ly|'s|s'|y|e|s)$/;
const shortest = 3;

function strip(word: string, ending: RegExp): string {
  const cut = word.replace(ending, '');
  return cut.length >= shortest ? cut : word;
}

const undouble = (word: string): string =>
  word.length > shortest ? word.replace(/(\p{L})\1$/u, '$1') : word;

/** A word's stem in the language: inflected forms of most words share it. Light, not linguistic. */
export function stemOf(word: string, language: LanguageCode): string {
  const folded = fold(word);
  if (/\p{N}/u.test(folded) || folded.length <= shortest) return folded;
  if (language === 'en') return undouble(strip(folded, english));
  const once = strip(folded, scandinavian);
  return undouble(once.length > shortest + 1 ? strip(once, /(?:er|en|et|ed|t|e|s)$/) : once);
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
