import { addRows, inMemory, type Part } from './weight-memory.ts';
import { floats, unitOf, type Table, type Weights } from './weights.ts';

/**
 * A linear model over hashed features. Features of different groups are kept apart by a prefix in
 * their name.
 */
export interface LinearModel {
  readonly classes: readonly string[];
  /** The table has `2 ** bits` buckets, each with one weight a class. */
  readonly bits: number;
  /** Stored weights, a byte each. */
  readonly table: Uint8Array;
  /** What the byte 1 stands for. */
  readonly unit: number;
  readonly bias: readonly number[];
}

/** The model that a table of a file of weights holds. */
export const linearModel = (
  classes: readonly string[],
  bits: number,
  { bytes, scale }: Table,
  bias: readonly number[],
): LinearModel => ({ classes, bits, table: inMemory(bytes), unit: unitOf(scale), bias });

/** The model called `name` in a file of weights, where its bias is called `name bias`. Throws where it is missing. */
export function linearModelIn(
  { tables }: Weights,
  name: string,
  classes: readonly string[],
  bits: number,
): LinearModel {
  const table = tables[name];
  const bias = tables[`${name} bias`];
  if (table === undefined || bias === undefined) throw new Error(`weights without "${name}"`);
  return linearModel(classes, bits, table, [...floats(bias)]);
}

/**
 * FNV-1a over UTF-16 code units, 32 bits. Signed, as all names of features are till they are put in a bag:
 * such numbers need no memory of their own.
 */
export function hash(text: string, from = 0, to = text.length, seed = 0x811c9dc5): number {
  let value = seed;
  for (let at = from; at < to; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value ^ (value >>> 15);
}

const firstCapacity = 128;
/** Bits of a name by which it is told from others: no table has more rows than they can tell apart. */
const toldApart = 2 ** 18 - 1;
/**
 * Where each group notes which names it has seen, and where they stand in it: the group's number, then the
 * place, in 16 bits each. Small, so that it stays near the processor; what is noted is looked for from
 * the slot of its lowest bits on.
 */
const seen = new Uint32Array(2 ** 14);
/** More names of a group are not noted: some slots must stay free. */
const mostNoted = (3 * seen.length) / 4;
let group = 0;

const roomSize = 2 ** 15;
let room = { ids: new Uint32Array(0), values: new Float32Array(0), free: 0 };

/** Memory for a bag, of a piece that many bags lie in: that is less work than a piece for each. */
function roomFor(capacity: number): { ids: Uint32Array; values: Float32Array } {
  if (room.free + capacity > room.ids.length) {
    const size = Math.max(roomSize, capacity);
    room = { ids: new Uint32Array(size), values: new Float32Array(size), free: 0 };
  }
  const from = room.free;
  room.free += capacity;
  return {
    ids: room.ids.subarray(from, room.free),
    values: room.values.subarray(from, room.free),
  };
}

/** Features that many bags hold, such as the pieces of a word, always in the same array. */
interface Shared {
  readonly ids: Uint32Array;
  readonly values: number;
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
    const { ids, values } = roomFor(capacity);
    this.#ids = ids;
    this.#values = values;
  }

  get ids(): Uint32Array {
    const own = this.#ids.subarray(0, this.#size);
    return this.#shared.length === 0 ? own : this.#whole(own, ({ ids }) => ids);
  }

  get values(): Float32Array {
    const own = this.#values.subarray(0, this.#size);
    if (this.#shared.length === 0) return own;
    return this.#whole(own, ({ ids, values }) => new Float32Array(ids.length).fill(values));
  }

  /** Those that were added one by one, then those that were added together. */
  get parts(): readonly Part[] {
    const own = {
      ids: this.#ids.subarray(0, this.#size),
      values: this.#values.subarray(0, this.#size),
    };
    return [own, ...this.#shared];
  }

  clear(): this {
    this.#size = 0;
    this.#shared = [];
    return this;
  }

  /** Adds many at once, each with the same value. */
  addShared(ids: Uint32Array, values: number): void {
    this.#shared.push({ ids, values });
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
      this.once(value ^ (value >>> 15));
    }
  }

  /** Begins a group: names that are weighed together. */
  begin(): void {
    group += 1;
    if (group > 0xffff) {
      seen.fill(0);
      group = 1;
    }
    this.#from = this.#size;
    this.#named = 0;
  }

  /** Adds a name to the group, once however often it comes; its value counts how often. */
  once(id: number): void {
    this.#named += 1;
    let slot = id & (seen.length - 1);
    for (let note = seen[slot] ?? 0; note >>> 16 === group; note = seen[slot] ?? 0) {
      const place = this.#from + (note & 0xffff);
      if ((((this.#ids[place] ?? 0) ^ id) & toldApart) === 0) {
        this.#values[place] = (this.#values[place] ?? 0) + 1;
        return;
      }
      slot = (slot + 1) & (seen.length - 1);
    }
    const place = this.#size - this.#from;
    if (place < mostNoted) seen[slot] = (group << 16) | place;
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
    const { ids, values } = roomFor(this.#ids.length * 2);
    ids.set(this.#ids);
    values.set(this.#values);
    this.#ids = ids;
    this.#values = values;
  }
}

/** One raw score a class. */
export function score(model: LinearModel, features: Features): number[] {
  const { table, unit, bias } = model;
  const scores = new Float64Array(bias);
  addRows(table, unit, features.parts, scores);
  return Array.from(scores);
}

/** Turns raw scores into shares that add up to 1. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((value) => Math.exp(value - highest));
  const sum = powers.reduce((total, value) => total + value, 0);
  return powers.map((value) => value / sum);
}
