import type { Features } from '../language/linear.ts';
import type { Layer } from '../read/network/network.ts';
import type { Random } from './random.ts';

/** A table in training, with step sizes of its own for each row (AdaGrad; Duchi, Hazan and Singer 2011). */
export class LearningRows {
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

  /** The row of a feature begins at `values`, as far as they reach. */
  begin(feature: number, values: Float64Array): void {
    const from = (feature & this.#mask) * this.width;
    this.values.set(values.subarray(0, this.width), from);
  }

  sumOf({ ids, values }: Features): Float64Array {
    const { width, values: table } = this;
    const sum = new Float64Array(width);
    for (let at = 0; at < ids.length; at++) {
      const row = ((ids[at] ?? 0) & this.#mask) * width;
      const amount = values[at] ?? 0;
      for (let k = 0; k < width; k++) sum[k] = (sum[k] ?? 0) + amount * (table[row + k] ?? 0);
    }
    return sum;
  }

  learn({ ids, values }: Features, gradient: Float64Array, rate: number, decay: number): void {
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

/** A table of rows, one after another. */
export interface Rows {
  readonly width: number;
  readonly values: Float32Array;
}

/** Of several tables of one size the mean. */
export function meanOfRows(parts: readonly Rows[]): Rows {
  const [first, ...others] = parts;
  if (first === undefined) throw new Error('no table to take the mean of');
  const values = first.values.map(
    (value, at) =>
      others.reduce((sum, { values: own }) => sum + (own[at] ?? 0), value) / parts.length,
  );
  return { width: first.width, values };
}

/**
 * Puts tables side by side, so that all that is known of a feature stands in one row; each part is scaled
 * to -1..1.
 */
export function weave(parts: readonly Rows[]): { woven: Float32Array; scales: number[] } {
  const width = parts.reduce((sum, part) => sum + part.width, 0);
  const count = (parts[0]?.values.length ?? 0) / (parts[0]?.width ?? 1);
  const woven = new Float32Array(count * width);
  let from = 0;
  const scales = parts.map((part) => {
    const scale = part.values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
    for (let row = 0; row < count; row++)
      for (let k = 0; k < part.width; k++)
        woven[row * width + from + k] = (part.values[row * part.width + k] ?? 0) / scale;
    from += part.width;
    return scale;
  });
  return { woven, scales };
}

/** A layer in training (Adam; Kingma and Ba 2015). */
export class LearningLayer implements Layer {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: Float64Array;
  readonly bias: Float64Array;
  readonly #moments: readonly Moments[];

  constructor(inputs: number, outputs: number, random: Random) {
    this.inputs = inputs;
    this.outputs = outputs;
    const spread = Math.sqrt(6 / (inputs + outputs));
    this.weights = Float64Array.from(
      { length: inputs * outputs },
      () => spread * (2 * random() - 1),
    );
    this.bias = new Float64Array(outputs);
    this.#moments = [new Moments(this.weights), new Moments(this.bias)];
  }

  /** The gradients of the weights noted since the last step. */
  get noted(): Float64Array {
    return this.#moments[0]?.gradient ?? new Float64Array();
  }

  /** Notes the gradient at the output, and gives the one at the input. */
  backward(input: Float64Array, gradient: Float64Array): Float64Array {
    const { inputs, outputs, weights } = this;
    const [own, bias] = this.#moments;
    const back = new Float64Array(inputs);
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
  readonly gradient: Float64Array;
  readonly #values: Float64Array;
  readonly #first: Float64Array;
  readonly #second: Float64Array;

  constructor(values: Float64Array) {
    this.#values = values;
    this.gradient = new Float64Array(values.length);
    this.#first = new Float64Array(values.length);
    this.#second = new Float64Array(values.length);
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
