import type { DetectedLanguage, LanguageCode } from '../model/language.ts';
import { Features, hash, linearModel, score, softmax, type LinearModel } from './linear.ts';
import { readWeights } from './weights.ts';

/**
 * The languages that weights were trained on, as the weights number them: of these mails are read through.
 * Others are told by their small words, and a person points out what went wrong.
 */
export const readCodes = ['da', 'nb', 'nn', 'sv', 'en'] as const satisfies readonly LanguageCode[];
export type ReadCode = (typeof readCodes)[number];

export const isRead = (language: DetectedLanguage): language is ReadCode =>
  (readCodes as readonly string[]).includes(language);

/** What is written down beside the table of weights. */
export interface LanguageSettings {
  readonly bits: number;
  /** One for each of `readCodes`. */
  readonly bias: readonly number[];
}

let known: LinearModel | undefined;

function model(): LinearModel {
  if (known !== undefined) return known;
  const { tables, settings } = readWeights('language');
  const table = tables['language'];
  if (table === undefined) throw new Error('the weights of languages hold no table');
  const { bits, bias } = settings as unknown as LanguageSettings;
  return (known = linearModel(readCodes, bits, table, bias));
}

/** What was seen of the text at hand: one bag for all texts is less work than many. */
const seen = new Features(4096);
/** Enough to be sure; more costs time and changes nothing. */
const mostCharacters = 400;
const longestRun = 5;
/** Long and short texts weigh alike. */
const groupLength = 4;

/**
 * Tells in which of the languages with weights a text is written: character n-grams (1 to 5) and whole words under
 * a linear model. `scores` are shares that add up to 1. `und` only where there is no letter.
 */
export function identifyLanguage(text: string): {
  language: ReadCode | 'und';
  scores: Readonly<Record<ReadCode, number>>;
} {
  const features = languageFeatures(text, seen.clear());
  const shares = softmax(score(model(), features));
  const scores = Object.fromEntries(readCodes.map((code, at) => [code, shares[at] ?? 0])) as Record<
    ReadCode,
    number
  >;
  if (features.ids.length === 0) return { language: 'und', scores };
  const best = readCodes.reduce((a, b) => (scores[b] > scores[a] ? b : a));
  return { language: best, scores };
}

/** What identification sees of a text, in `features`; training uses the same. Addresses and links tell no language. */
export function languageFeatures(text: string, features = new Features(1024)): Features {
  const words =
    text
      .slice(0, mostCharacters)
      .toLowerCase()
      .normalize('NFC')
      .replace(/\S{1,200}[@/]\S{1,200}/g, ' ')
      .match(/\p{L}+/gu) ?? [];
  features.begin();
  for (const word of words) {
    const edged = ` ${word.slice(0, 40)} `;
    for (let at = 0; at < edged.length; at++) features.onceRuns(edged, at, longestRun);
  }
  features.endCounted(groupLength);
  features.begin();
  for (const word of words) features.once(hash(`w ${word.slice(0, 40)}`));
  features.endCounted(groupLength);
  return features;
}
