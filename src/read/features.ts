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

/** Adds words, pairs of words, pieces of words (3 to 5 letters) and concepts under `prefix`. */
export function addText(
  features: Features,
  words: readonly string[],
  prefix: string,
  weighting: Weighting,
): void {
  const seed = hash(prefix);
  const single = new Set<number>();
  const pairs = new Set<number>();
  const pieces = new Set<number>();
  const concepts = new Set<number>();
  let conceptBefore = 0;
  let before = '<';
  for (const word of words) {
    single.add(hash(`w ${word}`, 0, word.length + 2, seed));
    const pair = `p ${before} ${word}`;
    pairs.add(hash(pair, 0, pair.length, seed));
    before = word;
    if (weighting.concepts > 0) {
      for (const concept of conceptsOf(word)) {
        concepts.add((concept ^ seed) >>> 0);
        if (conceptBefore !== 0)
          concepts.add((Math.imul(conceptBefore, 31) ^ concept ^ seed) >>> 0);
        conceptBefore = concept;
      }
      const bones = `s ${skeleton(word)}`;
      pieces.add(hash(bones, 0, bones.length, seed));
    }
    const edged = `_${word}_`;
    for (let size = 3; size <= 5; size++)
      for (let at = 0; at + size <= edged.length; at++)
        pieces.add(hash(edged, at, at + size, seed + size));
  }
  features.addGroup(single, weighting.words);
  if (weighting.pairs > 0) features.addGroup(pairs, weighting.pairs);
  if (weighting.concepts > 0) features.addGroup(concepts, weighting.concepts);
  if (weighting.pieces > 0) features.addGroup(pieces, weighting.pieces);
}
