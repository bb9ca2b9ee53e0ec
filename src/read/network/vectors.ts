import { timesAllInMemory, timesRowsInMemory, type Numbers } from '../../language/weight-memory.ts';

/** The sum of products of `other` with as many numbers of `one`: two sums side by side, which a processor adds up at once. */
function dot(one: Numbers, from: number, other: Float64Array): number {
  const size = other.length;
  const even = size - (size % 2);
  let a = 0;
  let b = 0;
  for (let at = 0; at < even; at += 2) {
    a += (one[from + at] ?? 0) * (other[at] ?? 0);
    b += (one[from + at + 1] ?? 0) * (other[at + 1] ?? 0);
  }
  return even < size ? a + b + (one[from + even] ?? 0) * (other[even] ?? 0) : a + b;
}

export function positive(values: Float64Array): Float64Array {
  for (let at = 0; at < values.length; at++) if ((values[at] ?? 0) < 0) values[at] = 0;
  return values;
}

export function meanOf(all: readonly Float64Array[], weight: number): Float64Array {
  const mean = new Float64Array(all[0]?.length ?? 0);
  for (const one of all)
    for (let at = 0; at < mean.length; at++) mean[at] = (mean[at] ?? 0) + weight * (one[at] ?? 0);
  return mean;
}

export function concat(parts: readonly (Float64Array | undefined)[]): Float64Array {
  const kept = parts.filter((part) => part !== undefined);
  const whole = new Float64Array(kept.reduce((sum, part) => sum + part.length, 0));
  let from = 0;
  for (const part of kept) {
    whole.set(part, from);
    from += part.length;
  }
  return whole;
}

/** Parts of one width side by side; a missing part is left at zero. */
export function joined(
  size: number,
  parts: readonly (Float64Array | undefined)[],
  width: number,
): Float64Array {
  const whole = new Float64Array(size);
  parts.forEach((part, at) => {
    if (part !== undefined) whole.set(part, at * width);
  });
  return whole;
}

/**
 * Writes the products of a vector with rows of `weights` to `products`: the first row begins at `from`,
 * each next one `stride` numbers further.
 */
export function timesRows(
  weights: Numbers,
  from: number,
  stride: number,
  vector: Float64Array,
  products: Float64Array,
): void {
  if (timesRowsInMemory(weights, from, stride, vector, products)) return;
  for (let to = 0; to < products.length; to++)
    products[to] = dot(weights, from + to * stride, vector);
}

/** Vectors of one width, one after another. */
export interface Rows {
  readonly numbers: Float64Array;
  readonly width: number;
}

/** Adds the row at `at`, where there is one. */
export function addRow(sum: Float64Array, { numbers, width }: Rows, at: number): void {
  const from = at * width;
  if (from < 0 || from >= numbers.length) return;
  for (let k = 0; k < width; k++) sum[k] = (sum[k] ?? 0) + (numbers[from + k] ?? 0);
}

/** The products of each of `vectors` with `width` rows of `weights`, which stand as {@link timesRows} has it. */
export function timesAll(
  weights: Numbers,
  from: number,
  stride: number,
  vectors: readonly Float64Array[],
  width: number,
): Rows {
  const numbers = new Float64Array(vectors.length * width);
  if (!timesAllInMemory(weights, from, stride, vectors, width, numbers))
    vectors.forEach((vector, at) => {
      for (let to = 0; to < width; to++)
        numbers[at * width + to] = dot(weights, from + to * stride, vector);
    });
  return { numbers, width };
}

/** Vectors of one width, all zero: one piece of memory, which is less work than many. */
export function block(count: number, width: number): Float64Array[] {
  const whole = new Float64Array(count * width);
  return Array.from({ length: count }, (_, at) => whole.subarray(at * width, (at + 1) * width));
}
