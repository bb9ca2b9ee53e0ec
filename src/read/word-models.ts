import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { linearModel, type LinearModel } from '../language/linear.ts';
import { decodeWeights, floats, readWeights, type Weights } from '../language/weights.ts';
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
const shape = 1;

/** Changes whenever the models are to see or tell something else, see {@link readingFormat}. */
export const wordsFormat = (): number =>
  crc32(JSON.stringify([shape, classesOf, wordBits, readingFormat()]));

let known: WordModels | undefined;
let own: OwnWords | null = null;

interface OwnWords {
  readonly file: string;
  /** Hears, in one sentence, why the file was not used. */
  readonly warn: (message: string) => void;
}

/**
 * From now on words are weighed as in `file`, where there is such a file; null goes back to the weights
 * that come with the program. A damaged or outdated file is told of, and the program's own are used.
 */
export function useWordWeights(source: OwnWords | null): void {
  own = source;
  known = undefined;
}

/** The models in use, read when they are first wanted. */
export const wordModels = (): WordModels => (known ??= ownModels() ?? programWords());

/** The models that come with the program. */
export const programWords = (): WordModels => modelsOf(readWeights('words'));

function ownModels(): WordModels | null {
  if (own === null) return null;
  const { file, warn } = own;
  try {
    return wordsIn(readFileSync(file));
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    const why = cause instanceof Error ? cause.message : String(cause);
    warn(
      `What was learnt on this machine (${file}) is not used: ${why}. Run \`takkebrev train\` to learn it anew.`,
    );
    return null;
  }
}

/** The models that bytes hold. Throws where they are damaged, or were made for another program. */
export function wordsIn(bytes: Buffer): WordModels {
  const weights = decodeWeights(bytes);
  if (weights.settings['format'] !== wordsFormat())
    throw new Error('it was made by another version of takkebrev');
  return modelsOf(weights);
}

function modelsOf({ tables }: Weights): WordModels {
  const model = (name: WordModel): LinearModel => {
    const table = tables[name];
    const bias = tables[`${name} bias`];
    if (table === undefined || bias === undefined) throw new Error(`weights without "${name}"`);
    return linearModel(classesOf[name], wordBits[name], table, [...floats(bias)]);
  };
  return { complaint: model('complaint'), kind: model('kind'), told: model('told') };
}
