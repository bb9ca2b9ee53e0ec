import { spansOf, type Span } from '../model/span.ts';

/**
 * A number with its inner marks, or letters joined by hyphen or apostrophe. Characters that nobody sees
 * (soft hyphen, zero-width space, direction marks) do not end a word: else they would hide it.
 */
const wordForm =
  /\p{N}+(?:[.,:/]\p{N}+)*|[\p{L}\p{M}\p{N}](?:\p{Cf}*[\p{L}\p{M}\p{N}])*(?:['’-](?:\p{Cf}*[\p{L}\p{M}\p{N}])+)*/gu;

/** The words of a text with their places; punctuation is left out. */
export const wordsOf = (text: string): Span[] => spansOf(text, wordForm);

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
