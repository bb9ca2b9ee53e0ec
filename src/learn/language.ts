import { languageFeatures, readCodes, type LanguageSettings } from '../language/identify.ts';
import { encodeWeights } from '../language/weights.ts';
import type { LanguageCode } from '../model/language.ts';
import { trainLogistic, type Example } from './logistic.ts';
import { seeded, shuffled, type Random } from './random.ts';

export interface LanguageLine {
  readonly language: LanguageCode;
  readonly text: string;
}

/** Lines of one language used at most: more of one than of the others would tilt the scale. */
const mostLines = 9000;

/**
 * Trains language identification. Each line is seen whole, a part of it as a few words, and a
 * part of it without its Scandinavian letters, as people write on foreign keyboards.
 */
export function trainLanguage(lines: readonly LanguageLine[], seed: number): Buffer {
  const random = seeded(seed);
  const examples = readCodes.flatMap((code, label) =>
    shuffled(
      lines.filter((line) => line.language === code),
      random,
    )
      .slice(0, mostLines)
      .flatMap((line) => variants(line.text, random))
      .map((text): Example => ({ features: languageFeatures(text), label }))
      .filter((example) => example.features.ids.length > 0),
  );
  const options = { bits: 16, epochs: 4, rate: 0.25, decay: 0, hidden: 0 };
  const { table, bias } = trainLogistic(readCodes, examples, options, random);
  const settings: LanguageSettings = {
    bits: options.bits,
    bias: [...bias].map((value) => Number(value.toFixed(4))),
  };
  return encodeWeights({ language: table }, { ...settings });
}

function variants(text: string, random: Random): string[] {
  const found = [text];
  const words = text.split(/\s+/);
  if (words.length > 5) {
    const size = 1 + Math.floor(random() * 6);
    const from = Math.floor(random() * (words.length - size));
    found.push(words.slice(from, from + size).join(' '));
  }
  if (random() < 0.12) found.push(withoutLetters(text, random() < 0.5));
  return found;
}

function withoutLetters(text: string, doubled: boolean): string {
  const pairs = doubled
    ? { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe' }
    : { æ: 'a', ø: 'o', å: 'a', ä: 'a', ö: 'o' };
  return text.toLowerCase().replace(/[æøåäö]/g, (letter) => pairs[letter as keyof typeof pairs]);
}
