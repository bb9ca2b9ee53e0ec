import type { Features } from '../../language/linear.ts';
import { addRows, inMemory } from '../../language/vectors/weight-memory.ts';
import { levels } from '../../language/weights.ts';
import { wideWidth, type Seen } from './network.ts';
import { addTimes } from './vectors.ts';

/**
 * One row a hashed feature, one byte a number: for each member of the network its part of a sentence's
 * sum, then of the linear model. What shared features come to is added up once.
 */
export class FeatureRows {
  readonly #bytes: Uint8Array;
  readonly #width: number;
  /** Numbers a sentence. */
  readonly #sentence: number;
  /** What a stored 1 stands for in each part. */
  readonly #scales: readonly number[];
  readonly #sums = new WeakMap<Uint32Array, Float32Array>();

  constructor(bytes: Uint8Array, sentence: number, scales: readonly number[]) {
    this.#bytes = inMemory(bytes);
    this.#sentence = sentence;
    this.#scales = scales;
    this.#width = (scales.length / 2) * (sentence + wideWidth);
  }

  see(bags: readonly Features[]): Seen[] {
    const sums = bags.map((bag) => this.#whole(bag));
    return Array.from({ length: this.#scales.length / 2 }, (_, member): Seen => {
      const from = member * (this.#sentence + wideWidth);
      const end = from + this.#sentence;
      const [scale = 0, wideScale = 0] = this.#scales.slice(2 * member);
      return {
        sums: sums.map((sum) => sum.subarray(from, end).map((value) => Math.tanh(scale * value))),
        wide: sums.map((sum) =>
          sum.subarray(end, end + wideWidth).map((value) => wideScale * value),
        ),
      };
    });
  }

  #whole(bag: Features): Float64Array {
    const { ids, values } = bag.own;
    const sum = new Float64Array(this.#width);
    addRows(this.#bytes, level, ids, values, sum);
    for (const { ids: shared, value } of bag.shared) addTimes(sum, this.#sumOf(shared), value);
    return sum;
  }

  #sumOf(ids: Uint32Array): Float32Array {
    const before = this.#sums.get(ids);
    if (before !== undefined) return before;
    const whole = new Float64Array(this.#width);
    addRows(this.#bytes, level, ids, null, whole);
    const sum = Float32Array.from(whole);
    this.#sums.set(ids, sum);
    return sum;
  }
}

const level = levels(1);
