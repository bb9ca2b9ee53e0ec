import { Features } from '../language/linear.ts';
import { shuffled, type Random } from './random.ts';

/** One example: what was seen, and which class it is; `weight` 1 where left out. */
export interface Example {
  readonly features: Features;
  readonly label: number;
  readonly weight?: number;
}

export interface TrainingOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pulls weights towards zero at each touch. */
  readonly decay: number;
  /** The part of the features hidden at each step, so that the model leans on no single one. */
  readonly hidden: number;
}

/** A model in training: weights as floats. */
export interface Trained {
  readonly classes: readonly string[];
  readonly bits: number;
  readonly table: Float32Array;
  readonly bias: Float64Array;
}

/** The tables by which a model called `name` is found again in a file of weights. */
export const tablesOf = (name: string, { table, bias }: Trained): Record<string, Float32Array> => ({
  [name]: table,
  [`${name} bias`]: Float32Array.from(bias),
});

/**
 * Multinomial logistic regression by stochastic gradient descent with AdaGrad step sizes
 * (Duchi, Hazan and Singer 2011); the weights of the later epochs are averaged. Same examples and same random numbers give the same weights.
 */
export const trainLogistic = (
  classes: readonly string[],
  examples: readonly Example[],
  options: TrainingOptions,
  random: Random,
): Trained =>
  trainLinear(classes, examples, options, random, (trained, features, { label, weight = 1 }) => {
    const errors = predict(trained, features);
    for (let k = 0; k < errors.length; k++)
      errors[k] = ((errors[k] ?? 0) - (k === label ? 1 : 0)) * weight;
    return errors;
  });

/** The same for any loss: `errorsOf` gives its gradient at each score. */
export function trainLinear<E extends { readonly features: Features }>(
  classes: readonly string[],
  examples: readonly E[],
  options: TrainingOptions,
  random: Random,
  errorsOf: (trained: Trained, features: Features, example: E) => Float64Array,
): Trained {
  const width = classes.length;
  const size = 2 ** options.bits * width;
  const table = new Float32Array(size);
  const squares = new Float32Array(size);
  const bias = new Float64Array(width);
  const trained = { classes, bits: options.bits, table, bias };
  const sum = new Float32Array(size);
  const sumBias = new Float64Array(width);
  const from = Math.floor(options.epochs / 2);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const example of shuffled(examples, random)) {
      const features = thinned(example.features, options.hidden, random);
      update(trained, squares, features, errorsOf(trained, features, example), options);
    }
    if (epoch < from) continue;
    table.forEach((value, at) => (sum[at] = (sum[at] ?? 0) + value));
    bias.forEach((value, at) => (sumBias[at] = (sumBias[at] ?? 0) + value));
  }
  const count = options.epochs - from;
  return {
    ...trained,
    table: sum.map((value) => value / count),
    bias: sumBias.map((value) => value / count),
  };
}

/** Leaves out a part of the features and makes the others as much stronger. */
export function thinned(features: Features, hidden: number, random: Random): Features {
  if (hidden === 0) return features;
  const kept = new Features();
  const { ids, values } = features;
  ids.forEach((id, at) => {
    if (random() >= hidden) kept.add(id, (values[at] ?? 0) / (1 - hidden));
  });
  return kept;
}

/** Class probabilities under the weights so far. */
export function predict(trained: Trained, features: Features): Float64Array {
  const scores = scoresOf(trained, features);
  const width = scores.length;
  let highest = -Infinity;
  for (const value of scores) if (value > highest) highest = value;
  let sum = 0;
  for (let k = 0; k < width; k++) {
    const power = Math.exp((scores[k] ?? 0) - highest);
    scores[k] = power;
    sum += power;
  }
  for (let k = 0; k < width; k++) scores[k] = (scores[k] ?? 0) / sum;
  return scores;
}

/** One raw score a class under the weights so far. */
export function scoresOf({ table, bias, bits }: Trained, features: Features): Float64Array {
  const width = bias.length;
  const mask = 2 ** bits - 1;
  const scores = Float64Array.from(bias);
  const { ids, values } = features;
  for (let i = 0; i < ids.length; i++) {
    const row = ((ids[i] ?? 0) & mask) * width;
    const value = values[i] ?? 0;
    for (let k = 0; k < width; k++) scores[k] = (scores[k] ?? 0) + value * (table[row + k] ?? 0);
  }
  return scores;
}

/** Moves the weights of the features against the errors of the classes. */
function update(
  trained: Trained,
  squares: Float32Array,
  features: Features,
  errors: Float64Array,
  options: TrainingOptions,
): void {
  const { table, bias, bits } = trained;
  const width = bias.length;
  const mask = 2 ** bits - 1;
  const { ids, values } = features;
  for (let i = 0; i < ids.length; i++) {
    const row = ((ids[i] ?? 0) & mask) * width;
    const value = values[i] ?? 0;
    for (let k = 0; k < width; k++) {
      const at = row + k;
      const weight = table[at] ?? 0;
      const gradient = (errors[k] ?? 0) * value + options.decay * weight;
      const square = (squares[at] ?? 0) + gradient * gradient;
      squares[at] = square;
      table[at] = weight - (options.rate * gradient) / Math.sqrt(square + 1e-8);
    }
  }
  for (let k = 0; k < width; k++) bias[k] = (bias[k] ?? 0) - 0.02 * options.rate * (errors[k] ?? 0);
}
