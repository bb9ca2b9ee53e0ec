import { hash, type Features } from '../language/linear.ts';
import { conceptsOf, skeleton } from './concepts.ts';
import { fold } from './fold.ts';

/** Words longer than this are no words; cutting them keeps hostile text cheap. */
const longestWord = 40;
/** What one passage may hold at most, in words. */
const mostWords = 400;

/** The folded words, numbers (as zeros) and marks of a text. */
export function foldedWords(text: string): string[] {
  const found =
    fold(text.slice(0, 12_000)).match(/[\p{L}]+(?:'[\p{L}]+)?|[0-9]+|[?!]|[£$€%]/gu) ?? [];
  return found.slice(0, mostWords).map((word) => word.slice(0, longestWord));
}

export interface Weighting {
  readonly words: number;
  readonly pairs: number;
  readonly pieces: number;
  readonly concepts: number;
}

/** What a word is made of, as hashed names that a prefix still has to be mixed into. */
export interface WordParts {
  readonly whole: number;
  /** Runs of 3 to 5 letters, and the word's skeleton. */
  readonly pieces: readonly number[];
  readonly concepts: readonly number[];
}

/** Mails are written in few words: each is taken apart once. */
const known = new Map<string, WordParts>();
const mostKnown = 20_000;

export function partsOf(word: string): WordParts {
  const before = known.get(word);
  if (before !== undefined) return before;
  const edged = `_${word}_`;
  const pieces = [hash(`s ${skeleton(word)}`)];
  for (let size = 3; size <= 5; size++)
    for (let at = 0; at + size <= edged.length; at++)
      pieces.push(hash(edged, at, at + size) ^ size);
  const parts = { whole: hash(word), pieces, concepts: conceptsOf(word) };
  if (known.size >= mostKnown) known.clear();
  known.set(word, parts);
  return parts;
}

/** Mixes a prefix into a hashed name. */
function mixed(name: number, seed: number): number {
  const value = Math.imul(name ^ seed, 0x9e3779b1);
  return (value ^ (value >>> 15)) >>> 0;
}

/** Adds words, pairs of words, pieces of words (3 to 5 letters) and concepts under `prefix`. */
export function addText(
  features: Features,
  words: readonly string[],
  prefix: string,
  weighting: Weighting,
): void {
  addParts(features, words.map(partsOf), prefix, weighting);
}

/** As {@link addText}, of words that were taken apart before. */
export function addParts(
  features: Features,
  words: readonly WordParts[],
  prefix: string,
  weighting: Weighting,
): void {
  const seed = hash(prefix);
  features.begin();
  for (const { whole } of words) features.once(mixed(whole, seed ^ 1));
  features.end(weighting.words);
  if (weighting.pairs > 0) addPairs(features, words, seed, weighting.pairs);
  if (weighting.concepts > 0) addConcepts(features, words, seed, weighting.concepts);
  if (weighting.pieces === 0) return;
  features.begin();
  for (const { pieces } of words) for (const piece of pieces) features.once(mixed(piece, seed));
  features.end(weighting.pieces);
}

function addPairs(
  features: Features,
  words: readonly WordParts[],
  seed: number,
  weight: number,
): void {
  features.begin();
  let before = 0;
  for (const { whole } of words) {
    features.once(mixed(Math.imul(before, 31) ^ whole, seed ^ 2));
    before = whole;
  }
  features.end(weight);
}

function addConcepts(
  features: Features,
  words: readonly WordParts[],
  seed: number,
  weight: number,
): void {
  features.begin();
  let before = 0;
  for (const { concepts } of words)
    for (const concept of concepts) {
      features.once(mixed(concept, seed ^ 3));
      if (before !== 0) features.once(mixed(Math.imul(before, 31) ^ concept, seed ^ 4));
      before = concept;
    }
  features.end(weight);
}
