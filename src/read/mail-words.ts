import {
  linearModel,
  score,
  softmax,
  type Features,
  type LinearModel,
} from '../language/linear.ts';
import { floats, readWeights } from '../language/weights.ts';
import { kinds } from '../model/reading.ts';
import { wholeMailFeatures } from './network/features.ts';
import { mailHeads, manyOf, type MailHead } from './network/network.ts';

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

/** Where the scores of each head begin, all heads being scored together. */
export const headFrom = Object.fromEntries(
  wordHeads.map((head, at) => [
    head,
    wordHeads.slice(0, at).reduce((sum, before) => sum + mailHeads[before], 0),
  ]),
) as Readonly<Record<WordHead, number>>;

/** One name a score: `fault 2` is the third class of fault. */
export const toldClasses = wordHeads.flatMap((head) =>
  Array.from({ length: mailHeads[head] }, (_, at) => `${head} ${at}`),
);
export const complaintClasses = ['no', 'yes'] as const;

/** The tables of the models of words have `2 ** bits` rows. */
export const wordBits = { complaint: 18, kind: 16, told: 15 } as const;
export type WordModel = keyof typeof wordBits;

const classesOf: Readonly<Record<WordModel, readonly string[]>> = {
  complaint: complaintClasses,
  kind: kinds,
  told: toldClasses,
};

let known: Readonly<Record<WordModel, LinearModel>> | undefined;

/** The models that look at words alone, read when they are first wanted. */
function wordModels(): Readonly<Record<WordModel, LinearModel>> {
  if (known !== undefined) return known;
  const { tables } = readWeights('words');
  const model = (name: WordModel): LinearModel => {
    const table = tables[name];
    const bias = tables[`${name} bias`];
    if (table === undefined || bias === undefined) throw new Error(`weights without "${name}"`);
    return linearModel(classesOf[name], wordBits[name], table, [...floats(bias)]);
  };
  return (known = { complaint: model('complaint'), kind: model('kind'), told: model('told') });
}

/** Turns the scores of one head into shares: of each class by itself, or of classes that add up to 1. */
export function headShares(head: WordHead, scores: readonly number[]): number[] {
  const own = scores.slice(headFrom[head], headFrom[head] + mailHeads[head]);
  return manyOf.has(head) ? own.map((one) => 1 / (1 + Math.exp(-one))) : softmax(own);
}

/**
 * What the words of a mail tell of it, wherever they stand. They see no order and no neighbours, but the
 * whole mail at once: where the network errs they often do not, and both together are righter than each.
 */
export class MailWords {
  readonly #features: Features;
  #told: readonly number[] | null = null;

  constructor(subject: string, texts: readonly string[]) {
    this.#features = wholeMailFeatures(subject, texts);
  }

  /** How surely the mail is a complaint, 0..1. */
  complaint(): number {
    return softmax(score(wordModels().complaint, this.#features))[1] ?? 0;
  }

  /** Shares of the kinds the mail may be of, in the order of `kinds`. */
  kinds(): number[] {
    return softmax(score(wordModels().kind, this.#features));
  }

  /** Shares of one head, as {@link Hearing} gives them. */
  shares(head: WordHead): number[] {
    this.#told ??= score(wordModels().told, this.#features);
    return headShares(head, this.#told);
  }
}
