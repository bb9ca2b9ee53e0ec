import type { Features } from '../../language/linear.ts';
import { addRows, inMemory } from '../../language/weight-memory.ts';
import { levels } from '../../language/weights.ts';
import { wideWidth, type Seen } from './network.ts';
import { addTimes, block } from './vectors.ts';

/**
 * One row a hashed feature, one byte a number: for each member of the network its part of a sentence's
 * sum, then that of the linear model, which they share. What shared features come to is added up once.
 */
export class FeatureRows {
  readonly #bytes: Uint8Array;
  readonly #width: number;
  /** Numbers a sentence. */
  readonly #sentence: number;
  /** What a stored 1 stands for in each part: of each member's sum, last of the linear model. */
  readonly #scales: readonly number[];
  readonly #sums = new WeakMap<Uint32Array, Float32Array>();
  readonly #once = new WeakSet<Uint32Array>();

  constructor(bytes: Uint8Array, sentence: number, scales: readonly number[]) {
    this.#bytes = inMemory(bytes);
    this.#sentence = sentence;
    this.#scales = scales;
    this.#width = (scales.length - 1) * sentence + wideWidth;
  }

  see(bags: readonly Features[]): Seen[] {
    const whole = bags.map((bag) => this.#whole(bag));
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

  #whole(bag: Features): Float64Array {
    const { ids, values } = bag.own;
    const sum = new Float64Array(this.#width);
    addRows(this.#bytes, level, ids, values, sum);
    for (const { ids: shared, value } of bag.shared) addTimes(sum, this.#sumOf(shared), value);
    return sum;
  }

  /** Kept for words that come again: most words of most mails come once. */
  #sumOf(ids: Uint32Array): Float32Array {
    const before = this.#sums.get(ids);
    if (before !== undefined) return before;
    const whole = new Float64Array(this.#width);
    addRows(this.#bytes, level, ids, null, whole);
    const sum = new Float32Array(whole);
    if (this.#once.has(ids)) this.#sums.set(ids, sum);
    else this.#once.add(ids);
    return sum;
  }
}

const none = new Float64Array();
const level = levels(1);
