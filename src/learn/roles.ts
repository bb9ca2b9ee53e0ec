import type { Features, LinearWeights } from '../language/linear.ts';
import { marginals, type Transitions } from '../read/chain.ts';
import { mailFeatures, roles } from '../read/roles.ts';
import { sentences } from '../read/sentences.ts';
import type { Examples } from './examples.ts';
import { encodeLinear, thinned } from './logistic.ts';
import { shuffled, type Random } from './random.ts';

export interface ChainWeights extends LinearWeights {
  readonly transitions: Transitions;
}

interface Chain {
  readonly rows: readonly Features[];
  /** For each sentence, the labels it may have: one where a person said which. */
  readonly allowed: readonly (readonly number[])[];
}

const width = roles.length;
const bits = 15;
const rate = 0.1;
const epochs = 12;
const decay = 0.001;
/** The part of the features hidden at each step. */
const hidden = 0.4;

/** A sentence quoted from somebody else tells what happened before. */
const label = (role: string): number =>
  Math.max(0, (roles as readonly string[]).indexOf(role === 'quoted' ? 'background' : role));

const complaining: ReadonlySet<string> = new Set(['issue', 'consequence', 'threat']);
/** What the sentences of a mail that is no complaint may do. */
const harmless = roles.flatMap((role, at) => (complaining.has(role) ? [] : [at]));

function chains(examples: Examples): Chain[] {
  const singles = [...examples.sentences, ...examples.plain].map((one) => ({
    rows: mailFeatures([one.text], ''),
    allowed: [[label(one.role)]],
  }));
  const mails = examples.mails.map((mail) => ({
    rows: mailFeatures(
      mail.sentences.map((one) => one.text),
      mail.subject,
    ),
    allowed: mail.sentences.map((one) => [label(one.role)]),
  }));
  const others = examples.kinds
    .filter((mail) => mail.kind !== 'complaint')
    .map((mail) => {
      const texts = sentences(mail.body).map((span) => span.text);
      return { rows: mailFeatures(texts, mail.subject), allowed: texts.map(() => harmless) };
    });
  return [...singles, ...mails, ...others].filter((chain) => chain.rows.length > 0);
}

/** Scores with every label that a sentence may not have put out of reach. */
const within = (scores: readonly (readonly number[])[], chain: Chain): number[][] =>
  scores.map((row, at) =>
    row.map((score, k) => (chain.allowed[at]?.includes(k) === true ? score : -1e6)),
  );

/**
 * Trains the chain of roles on single sentences and on whole mails, by stochastic gradient
 * ascent of the likelihood with AdaGrad step sizes.
 */
export function trainRoles(examples: Examples, random: Random): ChainWeights {
  const all = chains(examples);
  const weights = new Table(2 ** bits * width);
  const steps = new Table(width * width);
  const first = new Table(width);
  const last = new Table(width);
  const bias = new Table(width);
  const transitions = (): Transitions => ({
    steps: roles.map((_, from) => roles.map((__, to) => steps.get(from * width + to))),
    first: roles.map((_, to) => first.get(to)),
    last: roles.map((_, from) => last.get(from)),
  });
  const none: Transitions = {
    steps: roles.map(() => roles.map(() => 0)),
    first: roles.map(() => 0),
    last: roles.map(() => 0),
  };
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const chain of shuffled(all, random)) {
      const alone = chain.rows.length === 1;
      const rows = chain.rows.map((row) => thinned(row, hidden, random));
      const scores = rows.map((row) => emission(weights, bias, row));
      const chainSteps = alone ? none : transitions();
      const found = marginals(scores, chainSteps);
      const right = marginals(within(scores, chain), chainSteps);
      rows.forEach((row, at) => {
        const errors = difference(found.labels[at], right.labels[at]);
        moveEmission(weights, row, errors);
        if (alone) return;
        errors.forEach((error, k) => bias.move(k, 0.05 * error));
        if (at === 0) errors.forEach((error, k) => first.move(k, error));
        if (at === rows.length - 1) errors.forEach((error, k) => last.move(k, error));
        difference(found.steps[at], right.steps[at]).forEach((error, k) => steps.move(k, error));
      });
    }
  return {
    ...encodeLinear({
      classes: roles,
      bits,
      table: weights.values,
      bias: Float64Array.from(roles, (_, k) => bias.get(k)),
    }),
    transitions: rounded(transitions()),
  };
}

/** Weights with their AdaGrad sums. */
class Table {
  readonly values: Float32Array;
  readonly squares: Float32Array;

  constructor(size: number) {
    this.values = new Float32Array(size);
    this.squares = new Float32Array(size);
  }

  get(at: number): number {
    return this.values[at] ?? 0;
  }

  move(at: number, error: number): void {
    const value = this.values[at] ?? 0;
    const gradient = error + decay * value;
    const square = (this.squares[at] ?? 0) + gradient * gradient;
    this.squares[at] = square;
    this.values[at] = value - (rate * gradient) / Math.sqrt(square + 1e-8);
  }
}

const difference = (
  found: readonly number[] | undefined,
  right: readonly number[] | undefined,
): number[] => (found ?? []).map((share, k) => share - (right?.[k] ?? 0));

function emission(weights: Table, bias: Table, row: Features): number[] {
  const mask = 2 ** bits - 1;
  const scores = roles.map((_, k) => bias.get(k));
  for (let i = 0; i < row.ids.length; i++) {
    const start = ((row.ids[i] ?? 0) & mask) * width;
    const value = row.values[i] ?? 0;
    for (let k = 0; k < width; k++)
      scores[k] = (scores[k] ?? 0) + value * (weights.values[start + k] ?? 0);
  }
  return scores;
}

function moveEmission(weights: Table, row: Features, errors: readonly number[]): void {
  const mask = 2 ** bits - 1;
  for (let i = 0; i < row.ids.length; i++) {
    const start = ((row.ids[i] ?? 0) & mask) * width;
    const value = row.values[i] ?? 0;
    for (let k = 0; k < width; k++) weights.move(start + k, (errors[k] ?? 0) * value);
  }
}

const round = (value: number): number => Number(value.toFixed(3));
const rounded = (chain: Transitions): Transitions => ({
  steps: chain.steps.map((row) => row.map(round)),
  first: chain.first.map(round),
  last: chain.last.map(round),
});
