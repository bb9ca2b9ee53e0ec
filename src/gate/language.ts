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
export function likeness(text: string, language: LanguageCode): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  return words.filter((word) => small[language].has(fold(word.text))).length / words.length;
}

/** How much nearer another language must be before it is believed over the mail's. */
const margin = 0.12;

/** The language a reply is written in; `wanted` is kept unless another is clearly nearer. Null for no words. */
export function letterLanguage(text: string, wanted: LanguageCode | null): LanguageCode | null {
  if (wordsOf(text).length === 0) return null;
  const scores = languageCodes.map((code) => ({ code, score: likeness(text, code) }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  const own = scores.find((one) => one.code === wanted);
  if (own !== undefined && best.score - own.score < margin) return own.code;
  return best.code;
}
