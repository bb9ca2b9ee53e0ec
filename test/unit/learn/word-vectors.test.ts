/**
 * Contract: words of like meaning lie in like directions, and the rows of words and concepts of all
 * five languages begin there; a file that holds no vectors is refused.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { encodeWeights } from '../../../src/language/weights.ts';
import { conceptsOfWord } from '../../../src/language/lexicon.ts';
import { loadVectors, startingRows } from '../../../src/learn/word-vectors.ts';
import { conceptFeature } from '../../../src/read/network/features.ts';

const folder = mkdtempSync(join(tmpdir(), 'takkebrev-vectors-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { width, vectors } = loadVectors();
const dot = (one: ArrayLike<number>, other: ArrayLike<number>): number =>
  Array.from(one).reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
const likeness = (one: ArrayLike<number>, other: ArrayLike<number>): number =>
  dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other));
const of = (word: string): Float64Array => vectors.get(word) ?? new Float64Array(width);

describe('word vectors', () => {
  it.each([
    ['sofa', 'chair', 'refund'],
    ['late', 'delayed', 'carpet'],
    ['rude', 'arrogant', 'parcel'],
  ])('%s is more like %s than like %s', (word, like, unlike) => {
    expect(likeness(of(word), of(like))).toBeGreaterThan(likeness(of(word), of(unlike)) + 0.2);
  });

  it('are where the concepts of other languages begin', () => {
    const rows = new Map(startingRows().map(({ feature, values }) => [feature, values]));
    const best = (word: string, like: string): number =>
      Math.max(
        ...conceptsOfWord(word).map((concept) =>
          likeness(rows.get(conceptFeature(concept)) ?? new Float64Array(width), of(like)),
        ),
      );
    expect(best('forsinket', 'delayed')).toBeGreaterThan(0.5);
    expect(best('forsinket', 'sofa')).toBeLessThan(0.3);
  });

  it('are refused from a file that holds none', () => {
    const file = join(folder, 'none.bin');
    writeFileSync(file, encodeWeights({}, { width: 2, words: 'a' }));
    expect(() => loadVectors(file)).toThrow(/no vectors/);
  });
});
