import type { Features } from '../../language/linear.ts';
import { addRows, inMemory } from '../../language/weight-memory.ts';
import { unitOf } from '../../language/weights.ts';
import { wideWidth, type Seen } from './network.ts';
import { block } from './vectors.ts';

/**
 * One row a hashed feature, one byte a number: for each member of the network its part of a sentence's
 * sum, then that of the linear model, which they share.
 */
export class FeatureRows {
  readonly #bytes: Uint8Array;
  readonly #width: number;
  /** Numbers a sentence. */
  readonly #sentence: number;
  /** What a stored 1 stands for in each part: of each member's sum, last of the linear model. */
  readonly #scales: readonly number[];

  constructor(bytes: Uint8Array, sentence: number, scales: readonly number[]) {
    this.#bytes = inMemory(bytes);
    this.#sentence = sentence;
    this.#scales = scales;
    this.#width = (scales.length - 1) * sentence + wideWidth;
  }

  see(bags: readonly Features[]): Seen[] {
    const whole = block(bags.length, this.#width);
    whole.forEach((sum, at) => {
      addRows(this.#bytes, unit, bags[at]?.parts ?? [], sum);
    });
    const scales = [...this.#scales];
    const wideScale = scales.pop() ?? 0;
    const wide = block(bags.length, wideWidth);
    const first = scales.length * this.#sentence;
    whole.forEach((all, at) => {
      const linear = wide[at] ?? none;
      for (let k = 0; k < linear.length; k++) linear[k] = wideScale * (all[first + k] ?? 0);
    });
    return scales.map((scale, member): Seen => {
      const from = member * this.#sentence;
      const sums = block(bags.length, this.#sentence);
      whole.forEach((all, at) => {
        const sum = sums[at] ?? none;
        for (let k = 0; k < sum.length; k++) sum[k] = Math.tanh(scale * (all[from + k] ?? 0));
      });
      return { sums, wide };
    });
  }
}

const none = new Float64Array();
const unit = unitOf(1);
