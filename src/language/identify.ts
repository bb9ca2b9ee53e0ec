import { languageCodes, type DetectedLanguage, type LanguageCode } from '../model/language.ts';
import { decodeLinear, Features, hash, score, softmax } from './linear.ts';
import weights from './identify-weights.json' with { type: 'json' };

const model = decodeLinear(weights);
/** Enough to be sure; more costs time and changes nothing. */
const mostCharacters = 4000;

/**
 * Tells in which language a text is written: character n-grams (1 to 5) and whole words under
 * a linear model. `scores` are shares that add up to 1. `und` only where there is no letter.
 */
export function identifyLanguage(text: string): {
  language: DetectedLanguage;
  scores: Readonly<Record<LanguageCode, number>>;
} {
  const features = languageFeatures(text);
  const shares = softmax(score(model, features));
  const scores = Object.fromEntries(
    languageCodes.map((code) => [code, shares[model.classes.indexOf(code)] ?? 0]),
  ) as Record<LanguageCode, number>;
  if (features.ids.length === 0) return { language: 'und', scores };
  const best = languageCodes.reduce((a, b) => (scores[b] > scores[a] ? b : a));
  return { language: best, scores };
}

/** What identification sees of a text; training uses the same. Addresses and links tell no language. */
export function languageFeatures(text: string): Features {
  const words =
    text
      .slice(0, mostCharacters)
      .toLowerCase()
      .normalize('NFC')
      .replace(/\S{1,200}[@/]\S{1,200}/g, ' ')
      .match(/\p{L}+/gu) ?? [];
  const pieces = new Map<number, number>();
  const whole = new Map<number, number>();
  for (const word of words) {
    count(whole, hash(`w ${word.slice(0, 40)}`));
    const edged = ` ${word.slice(0, 40)} `;
    for (let size = 1; size <= 5; size++)
      for (let at = 0; at + size <= edged.length; at++) count(pieces, hash(edged, at, at + size));
  }
  const features = new Features();
  addCounts(features, pieces);
  addCounts(features, whole);
  return features;
}

function count(counts: Map<number, number>, id: number): void {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}

/** Adds a group with length 4, so that long and short texts weigh alike. */
function addCounts(features: Features, counts: ReadonlyMap<number, number>): void {
  let squares = 0;
  for (const value of counts.values()) squares += value;
  const unit = 4 / Math.sqrt(Math.max(1, squares));
  for (const [id, value] of counts) features.add(id, Math.sqrt(value) * unit);
}
