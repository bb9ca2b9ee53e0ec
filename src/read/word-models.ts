import { crc32 } from 'node:zlib';
import { linearModelIn, type LinearModel } from '../language/linear.ts';
import { decodeWeights, readWeights, type Weights } from '../language/weights.ts';
import { WeightsInUse, type OwnWeights } from '../language/weights-in-use.ts';
import { kinds } from '../model/reading.ts';
import { readingFormat } from './network/format.ts';
import { mailHeads, type MailHead } from './network/network.ts';

/** What the words tell of a complaint beside what the network hears, in this order. */
export const wordHeads = [
  'tone',
  'fault',
  'repeat',
  'aboutStaff',
  'unreasonable',
  'allWants',
  'allTypes',
] as const satisfies readonly MailHead[];
export type WordHead = (typeof wordHeads)[number];

/** One name a score: `fault 2` is the third class of fault. */
export const toldClasses = wordHeads.flatMap((head) =>
  Array.from({ length: mailHeads[head] }, (_, at) => `${head} ${at}`),
);
export const complaintClasses = ['no', 'yes'] as const;

/** The tables of the models of words have `2 ** bits` rows. */
export const wordBits = { complaint: 18, kind: 16, told: 15 } as const;
export type WordModel = keyof typeof wordBits;
export type WordModels = Readonly<Record<WordModel, LinearModel>>;

const classesOf: Readonly<Record<WordModel, readonly string[]>> = {
  complaint: complaintClasses,
  kind: kinds,
  told: toldClasses,
};

/** Counted up when what is made of the words of a mail changes. */
const shape = 2;

/** Changes whenever the models are to see or tell something else, see {@link readingFormat}. */
export const wordsFormat = (): number =>
  crc32(JSON.stringify([shape, classesOf, wordBits, readingFormat()]));

/** The models that come with the program. */
export const programWords = (): WordModels => modelsOf(readWeights('words'));

const inUse = new WeightsInUse(wordsIn, programWords);

/** From now on words are weighed as in a file, see {@link WeightsInUse.choose}. */
export const useWordWeights = (source: OwnWeights | null): void => inUse.choose(source);

/** The models in use. */
export const wordModels = (): WordModels => inUse.get();

/** The models that bytes hold. Throws where they are damaged, or were made for another program. */
export function wordsIn(bytes: Buffer): WordModels {
  const weights = decodeWeights(bytes);
  if (weights.settings['format'] !== wordsFormat())
    throw new Error('it was made by another version of takkebrev');
  return modelsOf(weights);
}

function modelsOf(weights: Weights): WordModels {
  const model = (name: WordModel): LinearModel =>
    linearModelIn(weights, name, classesOf[name], wordBits[name]);
  return { complaint: model('complaint'), kind: model('kind'), told: model('told') };
}
