import { Features } from '../language/linear.ts';
import { encodeWeights } from '../language/weights.ts';
import {
  activate,
  inputsOf,
  mailHeads,
  mailShares,
  meanShare,
  roles,
  sentenceHeads,
  sentenceShares,
  viewFor,
  wideFrom,
  wideWidth,
  type Activations,
  type MailHead,
  type Masks,
  type Member,
  type Seen,
  type SentenceHead,
  type Size,
} from '../read/network/network.ts';
import { memberTable, rowsTable } from '../read/network/network-weights.ts';
import { faults } from '../model/reading.ts';
import { readingFormat } from '../read/network/format.ts';
import { LearningLayer, LearningRows, meanOfRows, weave } from './layers.ts';
import { listErrors } from './list-loss.ts';
import { thinned } from './logistic.ts';
import { seeded, shuffled, type Random } from './random.ts';
import type { Start } from './word-vectors.ts';

/** What is known of one sentence; -1 in `roles` and null elsewhere mean that nobody said. */
export interface SentenceTarget {
  readonly roles: Float64Array | null;
  readonly type: number | null;
  /** All it asks for; null where it asks for nothing, too. */
  readonly want: readonly number[] | null;
}

export type MailTarget = Partial<Record<MailHead, number | readonly number[]>>;

/** One mail to learn from: the subject line first, then its sentences. */
export interface MailExample {
  readonly bags: readonly Features[];
  readonly sentences: readonly SentenceTarget[];
  /** The class of each head that is known, or all the classes that hold. */
  readonly mail: MailTarget;
  /** How much it counts; 1 where left out. */
  readonly weight?: number;
}

export interface NetworkOptions extends Size {
  readonly epochs: number;
  /** Steps of the tables and of the layers at the start; both fall to zero. */
  readonly tableRate: number;
  readonly rate: number;
  /** The part of the features and of the units hidden at each step. */
  readonly hiddenFeatures: number;
  readonly hiddenUnits: number;
  /** The part of the mails that are seen without their subject line: few words must not decide over many. */
  readonly hiddenSubjects: number;
  /** How fast weights of rare features and of layers are pulled towards zero. */
  readonly tableDecay: number;
  readonly decay: number;
  /** Mails a step. */
  readonly batch: number;
  /** How many networks are trained and heard together. */
  readonly members: number;
}

/** Most complaints are of the firm's own doing: the others count more, or all would be taken for that. */
const rareFault = 1.6;

/** How strongly the linear part learns beside the deep one. */
const wideRate = 0.3;
/** How strongly it counts which sentence of a mail states the problem more surely than the others. */
export const listRate = 0.5;
/** How strongly heads of several classes do, each of which may hold. */
const manyRate = 0.5;

/** A member in training: beside its layers the rows of each feature, for the sum of a sentence and for the linear model. */
export interface Learning extends Member {
  readonly embedding: LearningRows;
  readonly wide: LearningRows;
  readonly near: LearningLayer;
  readonly far: LearningLayer;
  readonly heads: Readonly<Record<SentenceHead | MailHead, LearningLayer>>;
}

export function untrained(options: NetworkOptions, random: Random): Learning {
  const inputs = inputsOf(options);
  const heads = [
    ...Object.entries(sentenceHeads).map(([name, outputs]) => {
      const from = inputs[name as SentenceHead];
      return [name, new LearningLayer(from, outputs, random)] as const;
    }),
    ...Object.entries(mailHeads).map(
      ([name, outputs]) => [name, new LearningLayer(inputs.mail, outputs, random)] as const,
    ),
  ];
  return {
    embedding: new LearningRows(options.bits, options.width, 0.05, random),
    wide: new LearningRows(options.bits, wideWidth, 0, random),
    near: new LearningLayer(inputs.near, options.hidden, random),
    far: new LearningLayer(inputs.far, options.hidden, random),
    heads: Object.fromEntries(heads) as Learning['heads'],
  };
}

interface Training {
  readonly seed: number;
  /** Rows of the table that do not begin at random. */
  readonly start?: readonly Start[];
  /** Hears of each epoch done. */
  readonly progress?: (done: number, of: number) => void;
  /** Written down with the weights. */
  readonly notes?: Readonly<Record<string, unknown>>;
}

/** How far from zero a row begins that has a direction. */
const startLength = 0.85;

/**
 * Trains the members of the network one after another, each with random numbers of its own, on mails one
 * after another. The same examples, options and seed give the same weights.
 */
export function trainNetwork(
  examples: readonly MailExample[],
  options: NetworkOptions,
  { seed, start = [], progress = () => {}, notes = {} }: Training,
): Buffer {
  const tables: Record<string, Float64Array> = {};
  const sums: LearningRows[] = [];
  const wides: LearningRows[] = [];
  const { width, hidden, bits, members, epochs } = options;
  for (let member = 0; member < members; member++) {
    const random = seeded(seed + member);
    const network = untrained(options, random);
    for (const { feature, values } of start)
      network.embedding.begin(
        feature,
        values.map((value) => startLength * value),
      );
    const trained = trainMember(network, examples, options, random, (done) => {
      progress(member * epochs + done, members * epochs);
    });
    sums.push(trained.embedding);
    wides.push(trained.wide);
    for (const [name, values] of Object.entries(layersOf(trained)))
      tables[memberTable(member, name)] = values;
  }
  // The linear models are so alike that their mean does as well, in a table two thirds as large.
  const { woven, scales } = weave([...sums, meanOfRows(wides)]);
  return encodeWeights(
    { ...tables, [rowsTable]: woven },
    {
      scales,
      width,
      hidden,
      bits,
      members,
      format: readingFormat(),
      ...notes,
    },
  );
}

function trainMember(
  network: Learning,
  examples: readonly MailExample[],
  options: NetworkOptions,
  random: Random,
  progress: (done: number) => void,
): Learning {
  const layers = [network.near, network.far, ...Object.values(network.heads)];
  let time = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const left = 1 - epoch / options.epochs;
    let count = 0;
    for (const example of shuffled(examples, random)) {
      learnFrom(network, example, options, left, random);
      count += 1;
      if (count % options.batch !== 0) continue;
      time += 1;
      for (const layer of layers) layer.step(options.rate * left, time, options.decay);
    }
    progress(epoch + 1);
  }
  return network;
}

/** What is seen of each sentence by itself. */
export function see({ embedding, wide }: Learning, bags: readonly Features[]): Seen {
  return {
    sums: bags.map((bag) => embedding.sumOf(bag).map(Math.tanh)),
    wide: bags.map((bag) => wide.sumOf(bag)),
  };
}

/** The features of a subject line that is not seen. */
const nothing = new Features();

function learnFrom(
  network: Learning,
  example: MailExample,
  options: NetworkOptions,
  left: number,
  random: Random,
): void {
  const silent = random() < options.hiddenSubjects;
  const bags = example.bags.map((bag, at) =>
    at === 0 && silent ? nothing : thinned(bag, options.hiddenFeatures, random),
  );
  const masks = masksFor(bags.length, options, random);
  const active = activate(network, see(network, bags), masks);
  const errors = headErrors(network, example, active);
  const sums = backward(network, active, masks, errors);
  const rate = options.tableRate * left;
  bags.forEach((bag, at) => {
    const sum = sums[at];
    const wide = errors.wide[at];
    if (sum !== undefined) network.embedding.learn(bag, sum, rate, options.tableDecay);
    if (wide !== undefined) network.wide.learn(bag, wide, rate * wideRate, options.tableDecay);
  });
}

export function masksFor(count: number, options: NetworkOptions, random: Random): Masks {
  const kept = 1 / (1 - options.hiddenUnits);
  const mask = (size: number): Float64Array =>
    Float64Array.from({ length: size }, () => (random() < options.hiddenUnits ? 0 : kept));
  const each = (size: number): Float64Array[] => Array.from({ length: count }, () => mask(size));
  return { sentences: each(options.width), near: each(options.hidden), far: each(options.hidden) };
}

interface HeadErrors {
  /** Gradients at what the heads of sentences see, at the pooled numbers, and at the linear part. */
  readonly views: readonly Float64Array[];
  readonly pooled: Float64Array;
  readonly wide: readonly Float64Array[];
}

export function headErrors(network: Learning, example: MailExample, of: Activations): HeadErrors {
  const pooled = new Float64Array(of.pooled.length);
  const wide = of.wide.map((one) => new Float64Array(one.length));
  const among = amongSentences(network, example, of);
  const views = of.views.map((view, at) => {
    const back = new Float64Array(view.length);
    const target = example.sentences[at];
    if (target === undefined) return back;
    for (const head of ['role', 'type', 'want'] as const) {
      const error = sentenceError(head, target, () => sentenceShares(network, head, of, at));
      if (error === null) continue;
      if (head === 'role') error[issueRole] = (error[issueRole] ?? 0) + (among?.[at] ?? 0);
      scale(error, example.weight ?? 1);
      const gradient = network.heads[head].backward(viewFor(head, of, at), error);
      add(back, gradient.subarray(0, back.length));
      add(pooled, gradient.subarray(back.length));
      wide[at]?.set(error, wideFrom[head] ?? 0);
    }
    return back;
  });
  for (const [head, layer] of Object.entries(network.heads) as [MailHead, LearningLayer][]) {
    if (!(head in mailHeads)) continue;
    const error = mailError(head, example, () => mailShares(network, head, of));
    if (error === null) continue;
    scale(error, example.weight ?? 1);
    add(pooled, layer.backward(of.pooled, error));
    const from = wideFrom[head];
    if (from === undefined) continue;
    scale(error, meanShare(wide.length));
    for (const row of wide) row.set(error, from);
  }
  return { views, pooled, wide };
}

const issueRole = roles.indexOf('issue');

/** What is wrong with how surely each sentence states the problem beside the others of its mail. */
function amongSentences(
  network: Learning,
  { sentences }: MailExample,
  of: Activations,
): Float64Array | null {
  const errors = listErrors(
    sentences.map(({ roles: known }, at) => {
      const right = known?.[issueRole] ?? -1;
      return right < 0
        ? { share: 0, right: null }
        : { share: sentenceShares(network, 'role', of, at)[issueRole] ?? 0, right: right === 1 };
    }),
  );
  if (errors !== null) scale(errors, listRate);
  return errors;
}

function sentenceError(
  head: SentenceHead,
  target: SentenceTarget,
  shares: () => Float64Array,
): Float64Array | null {
  if (head === 'role') {
    const { roles } = target;
    if (roles === null) return null;
    return shares().map((share, k) => ((roles[k] ?? -1) < 0 ? 0 : share - (roles[k] ?? 0)));
  }
  const right = target[head];
  return right === null ? null : shares().map((share, k) => share - (isRight(right, k) ? 1 : 0));
}

/** How much the answer of a head of the mail counts. */
export const answerWeight = (head: MailHead, right: number | readonly number[]): number => {
  if (typeof right !== 'number') return manyRate;
  return head === 'fault' && faults[right] !== 'firm' ? rareFault : 1;
};

function mailError(
  head: MailHead,
  example: MailExample,
  shares: () => Float64Array,
): Float64Array | null {
  const right = example.mail[head];
  if (right === undefined) return null;
  const weight = answerWeight(head, right);
  return shares().map((share, k) => weight * (share - (isRight(right, k) ? 1 : 0)));
}

const isRight = (right: number | readonly number[], k: number): boolean =>
  typeof right === 'number' ? k === right : right.includes(k);

function scale(values: Float64Array, by: number): void {
  if (by !== 1) for (let at = 0; at < values.length; at++) values[at] = (values[at] ?? 0) * by;
}

function add(into: Float64Array, values: Float64Array | undefined, by = 1): void {
  if (values === undefined) return;
  for (let at = 0; at < values.length; at++) into[at] = (into[at] ?? 0) + by * (values[at] ?? 0);
}

const part = (values: Float64Array | undefined, from: number, size: number): Float64Array =>
  values?.slice(from, from + size) ?? new Float64Array(size);

/** From the heads back to the sums of rows; gives the gradient at each sum. */
export function backward(
  network: Learning,
  of: Activations,
  masks: Masks,
  errors: HeadErrors,
): Float64Array[] {
  const count = of.sums.length;
  const { width } = network.embedding;
  const hidden = network.near.outputs;
  const sentences = errors.views.map((view) => part(view, 0, width));
  const near = errors.views.map((view) => part(view, width, hidden));
  const far = errors.views.map((view) => part(view, width + hidden, hidden));
  unpool(errors.pooled, of.highest, near, far);
  const subject = part(errors.pooled, 4 * hidden, width);
  for (let at = 0; at < count; at++) {
    const error = through(far[at], of.far[at], masks.far[at]);
    const back = network.far.backward(of.farInputs[at] ?? new Float64Array(), error);
    [at, at - 1, at + 1].forEach((to, place) => {
      const into = near[to];
      if (into !== undefined) add(into, part(back, place * hidden, hidden));
    });
  }
  const mean = new Float64Array(width);
  for (let at = 0; at < count; at++) {
    const error = through(near[at], of.near[at], masks.near[at]);
    const back = network.near.backward(of.nearInputs[at] ?? new Float64Array(), error);
    [at, at - 1, at + 1].forEach((to, place) => {
      const into = sentences[to];
      if (into !== undefined) add(into, part(back, place * width, width));
    });
    add(mean, part(back, 3 * width, width), 1 / count);
    add(subject, part(back, 4 * width, width));
  }
  return sentences.map((gradient, at) => {
    add(gradient, mean);
    if (at === 0) add(gradient, subject);
    const sum = of.sums[at];
    const mask = masks.sentences[at];
    return gradient.map((error, k) => error * (mask?.[k] ?? 0) * (1 - (sum?.[k] ?? 0) ** 2));
  });
}

/** The gradient before a rectified unit that was hidden or not. */
function through(
  gradient: Float64Array | undefined,
  output: Float64Array | undefined,
  mask: Float64Array | undefined,
): Float64Array {
  return (gradient ?? new Float64Array()).map((error, k) =>
    (output?.[k] ?? 0) > 0 ? error * (mask?.[k] ?? 0) : 0,
  );
}

/** Hands gradients of the pooled numbers back to the sentences they came from. */
function unpool(
  pooled: Float64Array,
  highest: Int32Array,
  near: readonly Float64Array[],
  far: readonly Float64Array[],
): void {
  const hidden = highest.length / 2;
  const share = meanShare(near.length);
  [near, far].forEach((layer, which) => {
    for (let unit = 0; unit < hidden; unit++) {
      const place = which * hidden + unit;
      const top = layer[highest[place] ?? -1];
      if (top !== undefined) top[unit] = (top[unit] ?? 0) + (pooled[place] ?? 0);
    }
    const means = pooled.subarray((2 + which) * hidden, (3 + which) * hidden);
    for (const units of layer) add(units, means, share);
  });
}

function layersOf(network: Learning): Record<string, Float64Array> {
  const tables: Record<string, Float64Array> = {};
  const layers = { near: network.near, far: network.far, ...network.heads };
  for (const [name, layer] of Object.entries(layers)) {
    tables[name] = layer.weights;
    tables[`${name} bias`] = layer.bias;
  }
  return tables;
}
