import { Features } from '../language/linear.ts';
import { encodeWeights } from '../language/weights.ts';
import {
  activate,
  inputsOf,
  mailHeads,
  mailShares,
  meanShare,
  memberTable,
  see,
  sentenceHeads,
  sentenceShares,
  wideFrom,
  wideWidth,
  type Activations,
  type Layer,
  type MailHead,
  type Masks,
  type Member,
  type Rows,
  type SentenceHead,
  type Size,
} from '../read/network.ts';
import { readingFormat } from '../read/format.ts';
import { thinned } from './logistic.ts';
import { shuffled, type Random } from './random.ts';

/** What is known of one sentence; -1 in `roles` and null elsewhere mean that nobody said. */
export interface SentenceTarget {
  readonly roles: Float32Array | null;
  readonly type: number | null;
  readonly want: number | null;
}

/** One mail to learn from: the subject line first, then its sentences. */
export interface MailExample {
  readonly bags: readonly Features[];
  readonly sentences: readonly SentenceTarget[];
  /** The class of each head that is known. */
  readonly mail: Partial<Record<MailHead, number>>;
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

/** How strongly the linear part learns beside the deep one. */
const wideRate = 0.3;

/** A table in training, with step sizes of its own for each row (AdaGrad; Duchi, Hazan and Singer 2011). */
class LearningRows implements Rows {
  readonly width: number;
  readonly values: Float32Array;
  readonly #squares: Float32Array;
  readonly #mask: number;

  constructor(bits: number, width: number, spread: number, random: Random) {
    this.width = width;
    this.values = Float32Array.from({ length: 2 ** bits * width }, () =>
      spread === 0 ? 0 : spread * (2 * random() - 1),
    );
    this.#squares = new Float32Array(2 ** bits);
    this.#mask = 2 ** bits - 1;
  }

  addTo(sum: Float32Array, { ids, values }: Features): void {
    const { width, values: table } = this;
    for (let at = 0; at < ids.length; at++) {
      const row = ((ids[at] ?? 0) & this.#mask) * width;
      const amount = values[at] ?? 0;
      for (let k = 0; k < width; k++) sum[k] = (sum[k] ?? 0) + amount * (table[row + k] ?? 0);
    }
  }

  learn({ ids, values }: Features, gradient: Float32Array, rate: number, decay: number): void {
    const { width, values: table } = this;
    let square = 0;
    for (const value of gradient) square += value * value;
    if (square === 0) return;
    square /= width;
    for (let at = 0; at < ids.length; at++) {
      const place = (ids[at] ?? 0) & this.#mask;
      const amount = values[at] ?? 0;
      const sum = (this.#squares[place] ?? 0) + amount * amount * square;
      this.#squares[place] = sum;
      const step = (rate * amount) / Math.sqrt(sum + 1e-8);
      const kept = 1 - rate * decay;
      const row = place * width;
      for (let k = 0; k < width; k++)
        table[row + k] = (table[row + k] ?? 0) * kept - step * (gradient[k] ?? 0);
    }
  }
}

/** A layer in training (Adam; Kingma and Ba 2015). */
class LearningLayer implements Layer {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  readonly #moments: readonly Moments[];

  constructor(inputs: number, outputs: number, random: Random) {
    this.inputs = inputs;
    this.outputs = outputs;
    const spread = Math.sqrt(6 / (inputs + outputs));
    this.weights = Float32Array.from(
      { length: inputs * outputs },
      () => spread * (2 * random() - 1),
    );
    this.bias = new Float32Array(outputs);
    this.#moments = [new Moments(this.weights), new Moments(this.bias)];
  }

  /** The gradients of the weights noted since the last step. */
  get noted(): Float32Array {
    return this.#moments[0]?.gradient ?? new Float32Array();
  }

  /** Notes the gradient at the output, and gives the one at the input. */
  backward(input: Float32Array, gradient: Float32Array): Float32Array {
    const { inputs, outputs, weights } = this;
    const [own, bias] = this.#moments;
    const back = new Float32Array(inputs);
    if (own === undefined || bias === undefined) return back;
    for (let to = 0; to < outputs; to++) {
      const error = gradient[to] ?? 0;
      if (error === 0) continue;
      bias.gradient[to] = (bias.gradient[to] ?? 0) + error;
      const row = to * inputs;
      for (let from = 0; from < inputs; from++) {
        own.gradient[row + from] = (own.gradient[row + from] ?? 0) + error * (input[from] ?? 0);
        back[from] = (back[from] ?? 0) + error * (weights[row + from] ?? 0);
      }
    }
    return back;
  }

  step(rate: number, time: number, decay: number): void {
    this.#moments[0]?.step(rate, time, decay);
    this.#moments[1]?.step(rate, time, 0);
  }
}

class Moments {
  readonly gradient: Float32Array;
  readonly #values: Float32Array;
  readonly #first: Float32Array;
  readonly #second: Float32Array;

  constructor(values: Float32Array) {
    this.#values = values;
    this.gradient = new Float32Array(values.length);
    this.#first = new Float32Array(values.length);
    this.#second = new Float32Array(values.length);
  }

  step(rate: number, time: number, decay: number): void {
    const first = 1 - 0.9 ** time;
    const second = 1 - 0.999 ** time;
    for (let at = 0; at < this.gradient.length; at++) {
      const error = this.gradient[at] ?? 0;
      const mean = 0.9 * (this.#first[at] ?? 0) + 0.1 * error;
      const square = 0.999 * (this.#second[at] ?? 0) + 0.001 * error * error;
      this.#first[at] = mean;
      this.#second[at] = square;
      const value = this.#values[at] ?? 0;
      const step = mean / first / (Math.sqrt(square / second) + 1e-6) + decay * value;
      this.#values[at] = value - rate * step;
      this.gradient[at] = 0;
    }
  }
}

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

/**
 * Trains the members of the network one after another, each from a beginning of its own, on mails one after
 * another. The same examples, options and random numbers give the same weights. `progress` hears
 * of each epoch done; `notes` are written down with the weights.
 */
export function trainNetwork(
  examples: readonly MailExample[],
  options: NetworkOptions,
  random: Random,
  progress: (done: number, of: number) => void = () => {},
  notes: Readonly<Record<string, unknown>> = {},
): Buffer {
  const tables: Record<string, Float32Array> = {};
  const { width, hidden, bits, members, epochs } = options;
  for (let member = 0; member < members; member++) {
    const trained = trainMember(examples, options, random, (done) => {
      progress(member * epochs + done, members * epochs);
    });
    for (const [name, values] of Object.entries(tablesOf(trained)))
      tables[memberTable(member, name)] = values;
  }
  return encodeWeights(tables, {
    width,
    hidden,
    bits,
    members,
    format: readingFormat(),
    ...notes,
  });
}

function trainMember(
  examples: readonly MailExample[],
  options: NetworkOptions,
  random: Random,
  progress: (done: number) => void,
): Learning {
  const network = untrained(options, random);
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
  const mask = (size: number): Float32Array =>
    Float32Array.from({ length: size }, () => (random() < options.hiddenUnits ? 0 : kept));
  const each = (size: number): Float32Array[] => Array.from({ length: count }, () => mask(size));
  return { sentences: each(options.width), near: each(options.hidden), far: each(options.hidden) };
}

interface HeadErrors {
  /** Gradients at what the heads of sentences see, at the pooled numbers, and at the linear part. */
  readonly views: readonly Float32Array[];
  readonly pooled: Float32Array;
  readonly wide: readonly Float32Array[];
}

export function headErrors(network: Learning, example: MailExample, of: Activations): HeadErrors {
  const pooled = new Float32Array(of.pooled.length);
  const wide = of.wide.map((one) => new Float32Array(one.length));
  const views = of.views.map((view, at) => {
    const back = new Float32Array(view.length);
    const target = example.sentences[at];
    if (target === undefined) return back;
    for (const head of ['role', 'type', 'want'] as const) {
      const error = sentenceError(head, target, () => sentenceShares(network, head, of, at));
      if (error === null) continue;
      scale(error, example.weight ?? 1);
      const input = (head === 'type' ? of.typeViews : of.views)[at] ?? view;
      const gradient = network.heads[head].backward(input, error);
      add(back, gradient.subarray(0, back.length));
      add(pooled, gradient.subarray(back.length));
      wide[at]?.set(error, wideFrom[head]);
    }
    return back;
  });
  for (const [head, layer] of Object.entries(network.heads) as [MailHead, LearningLayer][]) {
    if (!(head in mailHeads)) continue;
    const error = mailError(head, example, () => mailShares(network, head, of));
    if (error === null) continue;
    scale(error, example.weight ?? 1);
    add(pooled, layer.backward(of.pooled, error));
    scale(error, meanShare(wide.length));
    for (const row of wide) row.set(error, wideFrom[head]);
  }
  return { views, pooled, wide };
}

function sentenceError(
  head: SentenceHead,
  target: SentenceTarget,
  shares: () => Float32Array,
): Float32Array | null {
  if (head === 'role') {
    const { roles } = target;
    if (roles === null) return null;
    return shares().map((share, k) => ((roles[k] ?? -1) < 0 ? 0 : share - (roles[k] ?? 0)));
  }
  const right = target[head];
  return right === null ? null : shares().map((share, k) => share - (k === right ? 1 : 0));
}

function mailError(
  head: MailHead,
  example: MailExample,
  shares: () => Float32Array,
): Float32Array | null {
  const right = example.mail[head];
  return right === undefined ? null : shares().map((share, k) => share - (k === right ? 1 : 0));
}

function scale(values: Float32Array, by: number): void {
  if (by !== 1) for (let at = 0; at < values.length; at++) values[at] = (values[at] ?? 0) * by;
}

function add(into: Float32Array, values: Float32Array | undefined, by = 1): void {
  if (values === undefined) return;
  for (let at = 0; at < values.length; at++) into[at] = (into[at] ?? 0) + by * (values[at] ?? 0);
}

const part = (values: Float32Array | undefined, from: number, size: number): Float32Array =>
  values?.slice(from, from + size) ?? new Float32Array(size);

/** From the heads back to the sums of rows; gives the gradient at each sum. */
export function backward(
  network: Learning,
  of: Activations,
  masks: Masks,
  errors: HeadErrors,
): Float32Array[] {
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
    const back = network.far.backward(of.farInputs[at] ?? new Float32Array(), error);
    [at, at - 1, at + 1].forEach((to, place) => {
      const into = near[to];
      if (into !== undefined) add(into, part(back, place * hidden, hidden));
    });
  }
  const mean = new Float32Array(width);
  for (let at = 0; at < count; at++) {
    const error = through(near[at], of.near[at], masks.near[at]);
    const back = network.near.backward(of.nearInputs[at] ?? new Float32Array(), error);
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
  gradient: Float32Array | undefined,
  output: Float32Array | undefined,
  mask: Float32Array | undefined,
): Float32Array {
  return (gradient ?? new Float32Array()).map((error, k) =>
    (output?.[k] ?? 0) > 0 ? error * (mask?.[k] ?? 0) : 0,
  );
}

/** Hands gradients of the pooled numbers back to the sentences they came from. */
function unpool(
  pooled: Float32Array,
  highest: Int32Array,
  near: readonly Float32Array[],
  far: readonly Float32Array[],
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

function tablesOf(network: Learning): Record<string, Float32Array> {
  const tables: Record<string, Float32Array> = {
    embedding: network.embedding.values,
    wide: network.wide.values,
  };
  const layers = { near: network.near, far: network.far, ...network.heads };
  for (const [name, layer] of Object.entries(layers)) {
    tables[name] = layer.weights;
    tables[`${name} bias`] = layer.bias;
  }
  return tables;
}
