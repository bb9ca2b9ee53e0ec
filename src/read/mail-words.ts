import { score, softmax, type Features } from '../language/linear.ts';
import { wholeMailFeatures } from './network/features.ts';
import { mailHeads, manyOf } from './network/network.ts';
import { said } from './text/said.ts';
import { wordHeads, wordModels, type WordHead, type WordModels } from './word-models.ts';

/** Where the scores of each head begin, all heads being scored together. */
export const headFrom = Object.fromEntries(
  wordHeads.map((head, at) => [
    head,
    wordHeads.slice(0, at).reduce((sum, before) => sum + mailHeads[before], 0),
  ]),
) as Readonly<Record<WordHead, number>>;

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
  readonly #by: WordModels | undefined;
  #told: readonly number[] | null = null;

  /** Weighed by the models in use where none are given. */
  constructor(subject: string, texts: readonly string[], by?: WordModels) {
    this.#features = wholeMailFeatures(subject, said(subject, texts));
    this.#by = by;
  }

  get #models(): WordModels {
    return this.#by ?? wordModels();
  }

  /** How surely the mail is a complaint, 0..1. */
  complaint(): number {
    return softmax(score(this.#models.complaint, this.#features))[1] ?? 0;
  }

  /** Shares of the kinds the mail may be of, in the order of `kinds`. */
  kinds(): number[] {
    return softmax(score(this.#models.kind, this.#features));
  }

  /** Shares of one head, as {@link Hearing} gives them. */
  shares(head: WordHead): number[] {
    this.#told ??= score(this.#models.told, this.#features);
    return headShares(head, this.#told);
  }
}
