import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Beside `templates`: two folders above this one, in the sources and in the bundle alike. */
export const weightsFolder = join(import.meta.dirname, '..', '..', 'weights');

const page = 2 ** 16;
const mostIds = 1024;
/** Longer vectors are none that a model of ours has. */
const mostNumbers = 2048;

/** Where the routines find what they are given, all within the first page. */
const places = {
  ids: 4096,
  values: 8192,
  sums: 12_288,
  vector: 32_768,
} as const;

/** All addresses and widths are in bytes but those of `columns`, `rows`, `width` and `count`; the last is a multiple of four. */
interface Routines {
  timesRows(
    weights: number,
    stride: number,
    vector: number,
    columns: number,
    sums: number,
    rows: number,
  ): void;
  addRows(
    table: number,
    mask: number,
    width: number,
    ids: number,
    values: number,
    count: number,
    sums: number,
  ): void;
}

/** Put together by `learn/vectors/routines.ts`. */
export const sumsFile = join(weightsFolder, 'sums.wasm');
let program: WebAssembly.Module | undefined;

/** The routines at work on one memory. */
function routinesOn(memory: WebAssembly.Memory): Routines {
  program ??= new WebAssembly.Module(readFileSync(sumsFile));
  return new WebAssembly.Instance(program, { weights: { memory } }).exports as unknown as Routines;
}

/** Numbers of a layer; those in a {@link WeightMemory} are of 32 bits. */
export type Numbers = Float32Array | Float64Array;

const known = new WeakMap<ArrayBufferLike, WeightMemory>();

const memoryOf = (weights: Uint8Array | Numbers): WeightMemory | undefined =>
  known.get(weights.buffer);

/** The same bytes, in a memory that sums are made in. */
export function inMemory(bytes: Uint8Array): Uint8Array {
  if (memoryOf(bytes) !== undefined) return bytes;
  const own = new WeightMemory(bytes.length).take(bytes.length);
  own.set(bytes);
  return own;
}

/** Ids of rows, and how often each of them counts: the same for all where it is one number. */
export interface Part {
  readonly ids: Uint32Array;
  readonly values: Float32Array | number;
}

/** As {@link WeightMemory.addRows}; the table must lie in such a memory. */
export const addRows = (
  table: Uint8Array,
  unit: number,
  parts: readonly Part[],
  sum: Float64Array,
): void => memoryOf(table)?.addRows(table, unit, parts, sum);

/** As {@link WeightMemory.timesRows}; false where the weights lie in no such memory. */
export function timesRowsInMemory(
  weights: Numbers,
  from: number,
  stride: number,
  vector: Float64Array,
  products: Float64Array,
): boolean {
  const memory = memoryOf(weights);
  memory?.timesRows(weights, from, stride, vector, products);
  return memory !== undefined;
}

/** As {@link WeightMemory.timesAll}; false where the weights lie in no such memory. */
export function timesAllInMemory(
  weights: Numbers,
  from: number,
  stride: number,
  vectors: readonly Float64Array[],
  rows: number,
  products: Float64Array,
): boolean {
  const memory = memoryOf(weights);
  memory?.timesAll(weights, from, stride, vectors, rows, products);
  return memory !== undefined;
}

/**
 * Weights, and room to add them up in, in numbers of 32 bits: vector instructions do so several times as
 * fast as loops over arrays. Never grows.
 */
export class WeightMemory {
  readonly #buffer: ArrayBuffer;
  readonly #routines: Routines;
  readonly #ids: Uint32Array;
  readonly #values: Float32Array;
  readonly #sums: Float32Array;
  readonly #vector: Float32Array;
  #free = page;

  /** Room for so many bytes of weights. */
  constructor(size: number) {
    // One page more: four rows are read where three are left.
    const memory = new WebAssembly.Memory({ initial: Math.ceil(size / page) + 2 });
    const { buffer } = memory;
    this.#buffer = buffer;
    this.#routines = routinesOn(memory);
    this.#ids = new Uint32Array(buffer, places.ids, mostIds);
    this.#values = new Float32Array(buffer, places.values, mostIds);
    this.#sums = new Float32Array(buffer, places.sums, mostNumbers);
    this.#vector = new Float32Array(buffer, places.vector, mostNumbers);
    known.set(buffer, this);
  }

  /** The next bytes that nobody has taken. Throws where there are too few. */
  take(length: number): Buffer<ArrayBuffer> {
    const taken = Buffer.from(this.#buffer, this.#free, length);
    this.#free += length;
    return taken;
  }

  takeFloats(length: number): Float32Array {
    const size = Float32Array.BYTES_PER_ELEMENT;
    this.#free = Math.ceil(this.#free / size) * size;
    const taken = new Float32Array(this.#buffer, this.#free, length);
    this.#free += size * length;
    return taken;
  }

  /**
   * Adds to `sum`, for each id of `parts`, its row of `table` as often as its value says; a signed byte `q`
   * stands for `unit * q * |q|`. They are added up in numbers of 32 bits. The table has a power of two of
   * rows as wide as `sum`; of an id the lowest bits count.
   */
  addRows(table: Uint8Array, unit: number, parts: readonly Part[], sum: Float64Array): void {
    const made = this.#sums;
    made.fill(0, 0, sum.length);
    let count = 0;
    for (const { ids, values } of parts)
      for (let from = 0; from < ids.length; from += mostIds) {
        if (count + Math.min(mostIds, ids.length - from) > mostIds) {
          this.#addRows(table, sum.length, count);
          count = 0;
        }
        count += this.#put(ids, values, from, count);
      }
    this.#addRows(table, sum.length, count);
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + unit * (made[at] ?? 0);
  }

  /** Puts ids from `from` on in place behind `before` others; tells how many. */
  #put(ids: Uint32Array, values: Float32Array | number, from: number, before: number): number {
    const all = ids.length <= mostIds ? ids : ids.subarray(from, from + mostIds);
    this.#ids.set(all, before);
    if (typeof values === 'number') this.#values.fill(values, before, before + all.length);
    else
      this.#values.set(
        ids.length <= mostIds ? values : values.subarray(from, from + mostIds),
        before,
      );
    return all.length;
  }

  /** Adds up the rows of the first ids in place. */
  #addRows(table: Uint8Array, width: number, count: number): void {
    if (count === 0) return;
    // A multiple of four, the last of them for nothing.
    const whole = Math.ceil(count / 4) * 4;
    this.#values.fill(0, count, whole);
    const mask = table.length / width - 1;
    const { ids, values, sums } = places;
    this.#routines.addRows(table.byteOffset, mask, width, ids, values, whole, sums);
  }

  /**
   * Writes to `products` the sums of products of rows of `weights` with a vector: the first row begins
   * at `from`, each next one `stride` numbers further.
   */
  timesRows(
    weights: Numbers,
    from: number,
    stride: number,
    vector: Float64Array,
    products: Float64Array,
  ): void {
    this.#times(weights, from, stride, vector, products.length);
    const made = this.#sums;
    for (let at = 0; at < products.length; at++) products[at] = made[at] ?? 0;
  }
  /** The same for each of `vectors` and the same `rows` of weights: their products one after another. */
  timesAll(
    weights: Numbers,
    from: number,
    stride: number,
    vectors: readonly Float64Array[],
    rows: number,
    products: Float64Array,
  ): void {
    const made = this.#sums.subarray(0, rows);
    vectors.forEach((vector, at) => {
      this.#times(weights, from, stride, vector, rows);
      products.set(made, at * rows);
    });
  }

  #times(weights: Numbers, from: number, stride: number, vector: Float64Array, rows: number): void {
    const columns = vector.length;
    const given = this.#vector;
    for (let at = 0; at < columns; at++) given[at] = vector[at] ?? 0;
    given.fill(0, columns, Math.ceil(columns / 4) * 4);
    const whole = Math.ceil(rows / 4) * 4;
    const size = Float32Array.BYTES_PER_ELEMENT;
    const start = weights.byteOffset + size * from;
    const step = size * stride;
    this.#routines.timesRows(start, step, places.vector, columns, places.sums, whole);
  }
}
