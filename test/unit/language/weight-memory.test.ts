/**
 * Contract: sums made by vector instructions are those of plain loops over numbers of the same size, to the
 * last bit, whatever the number of rows, columns and ids; weights that lie elsewhere are left to plain loops. The module that
 * makes them is the one that its source puts together.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  addRows,
  inMemory,
  sumsFile,
  timesRowsInMemory,
  WeightMemory,
} from '../../../src/language/weight-memory.ts';
import { unitOf } from '../../../src/language/weights.ts';
import { sumsModule } from '../../../src/learn/vectors/routines.ts';

/** Numbers that are alike in every run (Numerical Recipes, section 7.1). */
function numbers(count: number, seed: number): number[] {
  const all: number[] = [];
  for (let value = seed; all.length < count;) {
    value = (Math.imul(value, 1_664_525) + 1_013_904_223) >>> 0;
    all.push(value);
  }
  return all;
}

const between = (value: number): number => value / 2 ** 31 - 1;
const rows = 64;

describe.each([1, 2, 5, 14, 19, 254])('rows of %i bytes', (width) => {
  const plain = Uint8Array.from(numbers(rows * width, 7), (value) => value >>> 24);
  const table = inMemory(plain);
  const unit = unitOf(0.37);

  /** What a plain loop over numbers of 32 bits adds to `begin`. */
  function plainSums(ids: Uint32Array, values: (at: number) => number, begin: number): number[] {
    return Array.from({ length: width }, (_, k) => {
      let sum = 0;
      for (const [at, id] of ids.entries()) {
        const byte = plain[(id % rows) * width + k] ?? 0;
        const q = byte < 128 ? byte : byte - 256;
        sum = Math.fround(sum + Math.fround(q * Math.abs(q) * values(at)));
      }
      return begin + unit * sum;
    });
  }

  it.each([0, 1, 2, 3, 4, 7, 1023, 1024, 1025, 2500])('%i of them', (count) => {
    const ids = Uint32Array.from(numbers(count, 11));
    const values = Float32Array.from(numbers(count, 13), between);
    const sum = new Float64Array(width).fill(0.5);
    addRows(table, unit, [{ ids, values }], sum);
    expect([...sum]).toEqual(plainSums(ids, (at) => values[at] ?? 0, 0.5));
    const plainSum = new Float64Array(width);
    addRows(table, unit, [{ ids, values: 1 }], plainSum);
    expect([...plainSum]).toEqual(plainSums(ids, () => 1, 0));
  });

  it('in parts come to what they come to together', () => {
    const ids = Uint32Array.from(numbers(2500, 17));
    const values = new Float32Array(ids.length).fill(0.25);
    const [whole, parted] = [new Float64Array(width), new Float64Array(width)];
    addRows(table, unit, [{ ids, values }], whole);
    const parts = [
      { ids: ids.subarray(0, 3), values: 0.25 },
      { ids: ids.subarray(3, 3), values: 1 },
      { ids: ids.subarray(3, 1100), values: values.subarray(3, 1100) },
      { ids: ids.subarray(1100), values: 0.25 },
    ];
    addRows(table, unit, parts, parted);
    parted.forEach((sum, k) => {
      expect(sum).toBeCloseTo(whole[k] ?? Number.NaN, 4);
    });
  });
});

it('tells apart what the bytes of two tables stand for', () => {
  const memory = new WeightMemory(8);
  const [one, other] = [memory.take(4).fill(1), memory.take(4).fill(2)];
  for (const [table, unit, expected] of [
    [one, 1, 1],
    [other, 1000, 4000],
    [one, 1, 1],
  ] as const) {
    const sum = new Float64Array(4);
    addRows(table, unit, [{ ids: new Uint32Array(1), values: 1 }], sum);
    expect([...sum]).toEqual(Array.from({ length: 4 }, () => expected));
  }
});

describe.each([
  { outputs: 1, columns: 2 },
  { outputs: 4, columns: 48 },
  { outputs: 13, columns: 144 },
  { outputs: 21, columns: 7 },
])('$outputs rows by a vector of $columns', ({ outputs, columns }) => {
  const stride = columns + 5;
  const vector = Float64Array.from(numbers(columns, 3), between);
  const values = Float64Array.from(numbers(outputs * stride, 5), between);

  it('are the sums of four sums side by side', () => {
    const weights = new WeightMemory(4 * values.length).takeFloats(values.length);
    weights.set(values);
    const products = new Float64Array(outputs);
    expect(timesRowsInMemory(weights, 3, stride, vector, products)).toBe(true);
    products.forEach((product, to) => {
      const sums = [0, 0, 0, 0];
      vector.forEach((value, at) => {
        const one = Math.fround(Math.fround(value) * (weights[3 + to * stride + at] ?? 0));
        sums[at % 4] = Math.fround((sums[at % 4] ?? 0) + one);
      });
      const [a = 0, b = 0, c = 0, d = 0] = sums;
      expect(product).toBe(Math.fround(Math.fround(a + b) + Math.fround(c + d)));
    });
  });

  it('are left alone where they lie elsewhere', () => {
    const products = new Float64Array(outputs);
    expect(timesRowsInMemory(values, 3, stride, vector, products)).toBe(false);
    expect([...products]).toEqual(Array.from({ length: outputs }, () => 0));
  });
});

it('is the module of its source', () => {
  expect(readFileSync(sumsFile)).toEqual(Buffer.from(sumsModule()));
});
