import { addRows, inMemory } from './weight-memory.ts';
import { levels, type Table } from './weights.ts';

/**
 * A linear model over hashed features. Features of different groups are kept apart by a prefix in
 * their name.
 */
export interface LinearModel {
  readonly classes: readonly string[];
  /** The table has `2 ** bits` buckets, each with one weight a class. */
  readonly bits: number;
  /** Stored weights, a byte each; `levels[byte]` is what each stands for. */
  readonly table: Uint8Array;
  readonly levels: Float64Array;
  readonly bias: readonly number[];
}

/** The model that a table of a file of weights holds. */
export const linearModel = (
  classes: readonly string[],
  bits: number,
  { bytes, scale }: Table,
  bias: readonly number[],
): LinearModel => ({ classes, bits, table: inMemory(bytes), levels: levels(scale), bias });

/** FNV-1a over UTF-16 code units, 32 bits, unsigned. */
export function hash(text: string, from = 0, to = text.length, seed = 0x811c9dc5): number {
  let value = seed;
  for (let at = from; at < to; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}

const firstCapacity = 128;
/** Where each group notes which names it has seen: by their lowest bits, a new mark for each group. */
const seen = new Uint32Array(2 ** 18);
/** Where in the bag the name stands that was seen there. */
const places = new Uint32Array(seen.length);
let group = 0;

/** Features by themselves: `ids[i]` weighs `values[i]`. */
export interface Bag {
  readonly ids: Uint32Array;
  readonly values: Float32Array;
}

/** Features that many bags hold, such as the pieces of a word, always in the same array. */
export interface Shared {
  readonly ids: Uint32Array;
  readonly value: number;
}

/** A bag of hashed features: `ids[i]` weighs `values[i]`. Cleared, it can be filled anew without new memory. */
export class Features {
  #ids: Uint32Array;
  #values: Float32Array;
  #size = 0;
  #from = 0;
  #named = 0;
  #shared: Shared[] = [];

  /** Room for `capacity` features; it grows where there are more. */
  constructor(capacity = firstCapacity) {
    this.#ids = new Uint32Array(capacity);
    this.#values = new Float32Array(capacity);
  }

  get ids(): Uint32Array {
    const own = this.#ids.subarray(0, this.#size);
    return this.#shared.length === 0 ? own : this.#whole(own, ({ ids }) => ids);
  }

  get values(): Float32Array {
    const own = this.#values.subarray(0, this.#size);
    if (this.#shared.length === 0) return own;
    return this.#whole(own, ({ ids, value }) => new Float32Array(ids.length).fill(value));
  }

  /** Those that were added one by one. */
  get own(): Bag {
    return {
      ids: this.#ids.subarray(0, this.#size),
      values: this.#values.subarray(0, this.#size),
    };
  }

  get shared(): readonly Shared[] {
    return this.#shared;
  }

  clear(): this {
    this.#size = 0;
    this.#shared = [];
    return this;
  }

  /** Adds many at once, each with the same value. */
  addShared(ids: Uint32Array, value: number): void {
    this.#shared.push({ ids, value });
  }

  add(id: number, value = 1): void {
    if (this.#size === this.#ids.length) this.#grow();
    this.#ids[this.#size] = id;
    this.#values[this.#size] = value;
    this.#size += 1;
  }

  /** Adds to the group every run of 1 to `longest` code units from `from` on, named as {@link hash} would. */
  onceRuns(text: string, from: number, longest: number): void {
    const end = Math.min(text.length, from + longest);
    let value = 0x811c9dc5;
    for (let at = from; at < end; at++) {
      value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
      this.once((value ^ (value >>> 15)) >>> 0);
    }
  }

  /** Begins a group: names that are weighed together. */
  begin(): void {
    group = (group + 1) >>> 0;
    this.#from = this.#size;
    this.#named = 0;
  }

  /** Adds a name to the group, once however often it comes; its value counts how often. */
  once(id: number): void {
    this.#named += 1;
    const slot = id & (seen.length - 1);
    if (seen[slot] === group) {
      const place = places[slot] ?? 0;
      this.#values[place] = (this.#values[place] ?? 0) + 1;
      return;
    }
    seen[slot] = group;
    places[slot] = this.#size;
    this.add(id);
  }

  /** Ends the group: each name weighs the same, and the group's length is `weight`. */
  end(weight: number): void {
    const count = this.#size - this.#from;
    if (count > 0) this.#values.fill(weight / Math.sqrt(count), this.#from, this.#size);
  }

  /** Ends the group: each name weighs the root of how often it came, and the group's length is `weight`. */
  endCounted(weight: number): void {
    const unit = weight / Math.sqrt(Math.max(1, this.#named));
    for (let at = this.#from; at < this.#size; at++)
      this.#values[at] = Math.sqrt(this.#values[at] ?? 0) * unit;
  }

  #whole<T extends Uint32Array | Float32Array>(own: T, part: (of: Shared) => T): T {
    const parts = this.#shared.map(part);
    const size = parts.reduce((sum, { length }) => sum + length, own.length);
    const whole = own instanceof Uint32Array ? new Uint32Array(size) : new Float32Array(size);
    let from = 0;
    for (const one of [own, ...parts]) {
      whole.set(one, from);
      from += one.length;
    }
    return whole as T;
  }

  #grow(): void {
    const ids = new Uint32Array(this.#ids.length * 2);
    const values = new Float32Array(this.#values.length * 2);
    ids.set(this.#ids);
    values.set(this.#values);
    this.#ids = ids;
    this.#values = values;
  }
}

/** One raw score a class. */
export function score(model: LinearModel, features: Features): number[] {
  const { ids, values } = features;
  const { table, levels, bias } = model;
  const scores = new Float64Array(bias);
  addRows(table, levels, ids, values, scores);
  return Array.from(scores);
}

/** Turns raw scores into shares that add up to 1. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((value) => Math.exp(value - highest));
  const sum = powers.reduce((total, value) => total + value, 0);
  return powers.map((value) => value / sum);
}
