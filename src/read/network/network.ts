import type { Features } from '../../language/linear.ts';
import type { Numbers } from '../../language/weight-memory.ts';
import { concat, joined, meanOf, positive, timesAll, timesRows } from './vectors.ts';
import { faults, issueTypes, kinds, tones, wants } from '../../model/reading.ts';

/** What a sentence does in a mail; one sentence may do several things. */
export const roles = [
  'issue',
  'consequence',
  'want',
  'history',
  'background',
  'venting',
  'threat',
  'praise',
  'courtesy',
  'greeting',
  'question',
  'closing',
  'signature',
] as const;
export type Role = (typeof roles)[number];

/** What one sentence asks for; the last stands for nothing that can be named. */
export const wantClasses = [...wants, 'nothing-stated'] as const;

/** What each head of the network tells of one sentence, and what of the whole mail. */
export const sentenceHeads = {
  role: roles.length,
  type: issueTypes.length,
  want: wantClasses.length,
} as const;
export const mailHeads = {
  complaint: 2,
  kind: kinds.length,
  tone: tones.length,
  fault: faults.length,
  repeat: 2,
  aboutStaff: 2,
  unreasonable: 2,
  allWants: wants.length,
  allTypes: issueTypes.length,
} as const;
/** Of these heads each output is a share of its own; those of each other head add up to 1. */
export const manyOf: ReadonlySet<string> = new Set([
  'role',
  'want',
  'allWants',
  'allTypes',
] satisfies Head[]);
export type SentenceHead = keyof typeof sentenceHeads;
export type MailHead = keyof typeof mailHeads;
type Head = SentenceHead | MailHead;

/** A dense layer: `outputs * inputs` weights, row after row. */
export interface Layer {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: Numbers;
  readonly bias: Float64Array;
}

/**
 * Reads the sentences of a mail together. Each sentence is the sum of its features' rows; two layers
 * mix it with its neighbours, the subject line and the mean of the mail; heads tell what it does and
 * what the whole mail is. Beside them a linear model sees the features themselves ("wide and deep",
 * Cheng and others 2016).
 */
export interface Member {
  readonly near: Layer;
  readonly far: Layer;
  readonly heads: Readonly<Record<Head, Layer>>;
}

/** Several networks that differ in where their training began: what they say on average is righter than what each says. */
export interface Network {
  readonly members: readonly Member[];
  /** What each member sees of sentences by themselves. */
  see(bags: readonly Features[]): Seen[];
}

export interface Size {
  /** Numbers a sentence. */
  readonly width: number;
  readonly hidden: number;
  /** Both tables have `2 ** bits` rows. */
  readonly bits: number;
}

/** Inputs of each layer, by the sizes of the network. */
export function inputsOf({
  width,
  hidden,
}: Size): Record<'near' | 'far' | 'role' | 'type' | 'want' | 'mail', number> {
  const sentence = width + 2 * hidden;
  return {
    near: 5 * width,
    far: 3 * hidden,
    role: sentence,
    want: sentence,
    type: sentence + 2 * hidden,
    mail: 4 * hidden + width,
  };
}

/** The linear model is for the heads that it helps. */
const headWidths = Object.entries({ ...sentenceHeads, ...mailHeads }).filter(
  ([name]) => name !== 'allWants' && name !== 'allTypes',
);
export const wideWidth = headWidths.reduce((sum, [, width]) => sum + width, 0);
/** Where a head finds its part of the linear model, if it has one. */
export const wideFrom = Object.fromEntries(
  headWidths.map(([name], at) => [
    name,
    headWidths.slice(0, at).reduce((sum, [, width]) => sum + width, 0),
  ]),
) as Readonly<Partial<Record<Head, number>>>;

/** Numbers a training pass multiplies the units with, to hide some of them. */
export interface Masks {
  readonly sentences: readonly Float64Array[];
  readonly near: readonly Float64Array[];
  readonly far: readonly Float64Array[];
}

/** All that is computed on the way, one entry a sentence; the first is the subject line. */
export interface Activations {
  readonly sums: readonly Float64Array[];
  readonly sentences: readonly Float64Array[];
  readonly wide: readonly Float64Array[];
  readonly nearInputs: readonly Float64Array[];
  readonly near: readonly Float64Array[];
  readonly farInputs: readonly Float64Array[];
  readonly far: readonly Float64Array[];
  /** What the heads of sentences see. */
  readonly views: readonly Float64Array[];
  /** What the head of types sees besides: the highest number of each unit. */
  readonly peaks: Float64Array;
  /** The linear model's sum over the mail, of which each sentence has an equal share. */
  readonly wideMean: Float64Array;
  /** What the heads of the mail see, and from which sentence each highest number comes. */
  readonly pooled: Float64Array;
  readonly highest: Int32Array;
}

/** What a member sees of each sentence by itself. */
export interface Seen {
  readonly sums: readonly Float64Array[];
  readonly wide: readonly Float64Array[];
}

/** Puts what was seen of each sentence together. */
export function activate(
  { near, far }: Member,
  { sums, wide: linear }: Seen,
  masks?: Masks,
): Activations {
  const sentences = sums.map((sum, at) => masked(sum, masks?.sentences[at]));
  const mean = meanOf(sentences, 1 / sentences.length);
  const subject = sentences[0] ?? mean;
  const nearInputs = sentences.map((own, at) =>
    joined(near.inputs, [own, sentences[at - 1], sentences[at + 1], mean, subject], own.length),
  );
  const nearby = nearInputs.map((input, at) =>
    masked(positive(apply(near, input)), masks?.near[at]),
  );
  const farInputs = nearby.map((own, at) =>
    joined(far.inputs, [own, nearby[at - 1], nearby[at + 1]], own.length),
  );
  const afar = farInputs.map((input, at) => masked(positive(apply(far, input)), masks?.far[at]));
  const views = sentences.map((own, at) => concat([own, nearby[at], afar[at]]));
  const { pooled, highest } = pool(nearby, afar, subject);
  return {
    sums,
    sentences,
    wide: linear,
    wideMean: meanOf(linear, meanShare(linear.length)),
    nearInputs,
    near: nearby,
    farInputs,
    far: afar,
    views,
    peaks: pooled.subarray(0, 2 * near.outputs),
    pooled,
    highest,
  };
}

/** What one head sees of the sentence at `at`. */
export function viewFor(
  head: SentenceHead,
  { views, peaks }: Pick<Activations, 'views' | 'peaks'>,
  at: number,
): Float64Array {
  const view = views[at] ?? new Float64Array();
  return head === 'type' ? concat([view, peaks]) : view;
}

/** The shares one head gives for the sentence at `at`. */
export function sentenceShares(
  network: Member,
  head: SentenceHead,
  of: Pick<Activations, 'views' | 'peaks' | 'wide'>,
  at: number,
): Float64Array {
  const scores = apply(network.heads[head], viewFor(head, of, at));
  return sharesOf(head, withWide(scores, head, of.wide[at]));
}

/** What one head gives for each sentence, as {@link sentenceShares} does for one, with less work; not for types. */
export function allShares(
  network: Member,
  head: Exclude<SentenceHead, 'type'>,
  { views, wide }: Pick<Activations, 'views' | 'wide'>,
): Float64Array[] {
  const { weights, inputs, outputs, bias } = network.heads[head];
  const { numbers } = timesAll(weights, 0, inputs, views, outputs);
  return views.map((_, at) => {
    const scores = numbers.subarray(at * outputs, (at + 1) * outputs);
    for (let to = 0; to < outputs; to++) scores[to] = (bias[to] ?? 0) + (scores[to] ?? 0);
    return sharesOf(head, withWide(scores, head, wide[at]));
  });
}

export const mailShares = (
  network: Member,
  head: MailHead,
  of: Pick<Activations, 'pooled' | 'wideMean'>,
): Float64Array =>
  sharesOf(head, withWide(apply(network.heads[head], of.pooled), head, of.wideMean));

/** What a sentence counts in the mean of a mail of `count` sentences: long mails say more. */
export const meanShare = (count: number): number => 1 / Math.sqrt(count);

function withWide(
  scores: Float64Array,
  head: Head,
  linear: Float64Array | undefined,
): Float64Array {
  const from = wideFrom[head];
  if (from === undefined || linear === undefined) return scores;
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) + (linear[from + k] ?? 0);
  return scores;
}

/** Turns scores into shares, in their place. */
function sharesOf(head: Head, scores: Float64Array): Float64Array {
  if (manyOf.has(head)) {
    for (let k = 0; k < scores.length; k++) scores[k] = 1 / (1 + Math.exp(-(scores[k] ?? 0)));
    return scores;
  }
  let top = -Infinity;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (let k = 0; k < scores.length; k++) {
    const power = Math.exp((scores[k] ?? 0) - top);
    scores[k] = power;
    sum += power;
  }
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) / sum;
  return scores;
}

export function apply(layer: Layer, input: Float64Array): Float64Array {
  const { inputs, outputs, weights, bias } = layer;
  const output = new Float64Array(outputs);
  timesRows(weights, 0, inputs, input, output);
  for (let to = 0; to < outputs; to++) output[to] = (bias[to] ?? 0) + (output[to] ?? 0);
  return output;
}

const masked = (values: Float64Array, mask: Float64Array | undefined): Float64Array =>
  mask === undefined ? values : values.map((value, at) => value * (mask[at] ?? 0));

/** The highest and the mean of each unit over all sentences, and the subject line. */
export function pool(
  near: readonly Float64Array[],
  far: readonly Float64Array[],
  subject: Float64Array,
): { pooled: Float64Array; highest: Int32Array } {
  const hidden = near[0]?.length ?? 0;
  const pooled = new Float64Array(4 * hidden + subject.length);
  const highest = new Int32Array(2 * hidden).fill(-1);
  [near, far].forEach((layer, which) => {
    layer.forEach((units, sentence) => {
      for (let unit = 0; unit < hidden; unit++) {
        const value = units[unit] ?? 0;
        const place = which * hidden + unit;
        if (value > (pooled[place] ?? 0)) {
          pooled[place] = value;
          highest[place] = sentence;
        }
      }
    });
    pooled.set(meanOf(layer, meanShare(layer.length)), (2 + which) * hidden);
  });
  pooled.set(subject, 4 * hidden);
  return { pooled, highest };
}
