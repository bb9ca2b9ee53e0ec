import type { LanguageCode } from '../model/language.ts';
import { fold, wordsOf } from './folding.ts';
import { languages } from './languages.ts';

const made = new Map<LanguageCode, ReadonlySet<string>>();

/** Small words of a language, folded, that tell it from the others. */
export function smallWords(language: LanguageCode): ReadonlySet<string> {
  const known = made.get(language);
  if (known !== undefined) return known;
  const { common, i, we, you, negations, doing } = languages[language].stock;
  const words = [common, i, we, you, negations, doing].join(' ');
  const small = new Set(words.split(/\s+/).map(fold));
  made.set(language, small);
  return small;
}

export const foldedWords = (text: string): string[] => wordsOf(text).map((word) => fold(word.text));

/** The share of folded words that are small words of the language, 0..1. */
export function shareOf(folded: readonly string[], language: LanguageCode): number {
  const small = smallWords(language);
  return folded.filter((word) => small.has(word)).length / Math.max(1, folded.length);
}

/** The same for the words of a text. */
export const likeness = (text: string, language: LanguageCode): number =>
  shareOf(foldedWords(text), language);
