import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeWeights, floats } from '../language/weights.ts';
import { conceptFeature, wordFeature } from '../read/network/features.ts';
import { fold } from '../read/text/fold.ts';
import { trainingFolder } from './examples.ts';
import { lexiconEntries } from './lexicon.ts';

/**
 * What English words mean, by the company they keep in other texts: directions in which like words lie
 * close together (GloVe; Pennington, Socher and Manning 2014), 48 numbers a word of about unit length.
 */
export interface WordVectors {
  readonly width: number;
  readonly vectors: ReadonlyMap<string, Float64Array>;
}

/** Where a row of the network's table begins to learn, instead of at random. */
export interface Start {
  readonly feature: number;
  readonly values: Float64Array;
}

/** A stem is looked up as the first word that it begins. */
const endings = ['', 'e', 'y', 'ed', 'ing', 's', 'ion', 'ment'];

export const vectorsFile = join(trainingFolder, 'vectors', 'english.bin');

export function loadVectors(file = vectorsFile): WordVectors {
  const { tables, settings } = decodeWeights(readFileSync(file));
  const { words, width } = settings as { readonly words: string; readonly width: number };
  const table = tables['vectors'];
  if (table === undefined) throw new Error(`${file} holds no vectors`);
  const values = floats(table);
  return {
    width,
    vectors: new Map(
      words.split(' ').map((word, at) => [word, values.subarray(at * width, (at + 1) * width)]),
    ),
  };
}

/**
 * Words and concepts begin where their English words lie: concepts are shared by the languages, so
 * that all five begin there.
 */
export function startingRows({ width, vectors } = loadVectors()): Start[] {
  const words = [...vectors].map(([word, values]) => ({
    feature: wordFeature(fold(word)),
    values,
  }));
  const concepts = lexiconEntries().flatMap(({ concept, english }): Start[] => {
    const found = english.flatMap((entry) => vectorOf(entry, vectors) ?? []);
    return found.length === 0
      ? []
      : [{ feature: conceptFeature(concept), values: direction(found, width) }];
  });
  return [...words, ...concepts];
}

function vectorOf(
  entry: string,
  vectors: ReadonlyMap<string, Float64Array>,
): Float64Array | undefined {
  for (const ending of endings) {
    const found = vectors.get(entry + ending);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The mean of several vectors, of unit length. */
function direction(all: readonly Float64Array[], width: number): Float64Array {
  const sum = new Float64Array(width);
  for (const one of all) one.forEach((value, at) => (sum[at] = (sum[at] ?? 0) + value));
  const length = Math.hypot(...sum);
  return sum.map((value) => value / Math.max(length, 1e-9));
}
