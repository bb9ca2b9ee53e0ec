import { languageCodes, type LanguageCode } from '../model/language.ts';
import { languages } from '../language/languages.ts';
import { fold, wordsOf } from './words.ts';

/** Small words of each language, folded, that tell it from the others. */
const small: Readonly<Record<LanguageCode, ReadonlySet<string>>> = Object.fromEntries(
  languageCodes.map((code) => {
    const { stock } = languages[code];
    const words = [stock.common, stock.i, stock.we, stock.you, stock.negations, stock.doing].join(
      ' ',
    );
    return [code, new Set(words.split(/\s+/).map(fold))];
  }),
) as unknown as Record<LanguageCode, ReadonlySet<string>>;

/** The share of a text's words that are small words of the language, 0..1. */
export const likeness = (text: string, language: LanguageCode): number =>
  shareOf(foldedWords(text), language);

const foldedWords = (text: string): string[] => wordsOf(text).map((word) => fold(word.text));

const shareOf = (folded: readonly string[], language: LanguageCode): number =>
  folded.filter((word) => small[language].has(word)).length / Math.max(1, folded.length);

/** How much nearer another language must be before it is believed over the mail's. */
const margin = 0.12;

/** The language a reply is written in; `wanted` is kept unless another is clearly nearer. Null for no words. */
export function letterLanguage(text: string, wanted: LanguageCode | null): LanguageCode | null {
  const words = foldedWords(text);
  if (words.length === 0) return null;
  const scores = languageCodes.map((code) => ({ code, score: shareOf(words, code) }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  const own = scores.find((one) => one.code === wanted);
  if (own !== undefined && best.score - own.score < margin) return own.code;
  return best.code;
}
