import { foldedWords, shareOf } from '../language/small-words.ts';
import { languageCodes, type LanguageCode } from '../model/language.ts';

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
