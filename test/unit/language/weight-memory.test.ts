/**
 * Contract: sums made by vector instructions are those of plain loops, to the last bit, whatever the
 * number of rows, columns and ids; weights that lie elsewhere are left to plain loops. The module that
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
import { levels } from '../../../src/language/weights.ts';
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
  const level = levels(0.37);

  it.each([0, 1, 2, 3, 4, 7, 1023, 1024, 1025, 2500])('%i of them', (count) => {
    const ids = Uint32Array.from(numbers(count, 11));
    const values = Float32Array.from(numbers(count, 13), between);
    const expected = new Float64Array(width).fill(0.5);
    const once = new Float64Array(width);
    for (const [at, id] of ids.entries())
      for (let k = 0; k < width; k++) {
        const one = level[plain[(id % rows) * width + k] ?? 0] ?? 0;
        expected[k] = (expected[k] ?? 0) + (values[at] ?? 0) * one;
        once[k] = (once[k] ?? 0) + one;
      }
    const sum = new Float64Array(width).fill(0.5);
    addRows(table, level, ids, values, sum);
    expect(sum).toEqual(expected);
    const plainSum = new Float64Array(width);
    addRows(table, level, ids, null, plainSum);
    expect(plainSum).toEqual(once);
  });
});

it('tells apart what the bytes of two tables stand for', () => {
  const memory = new WeightMemory(8);
  const [one, other] = [memory.take(4).fill(1), memory.take(4).fill(2)];
  const [small, great] = [levels(1), levels(1000)];
  for (const [table, level] of [
    [one, small],
    [other, great],
    [one, small],
  ] as const) {
    const sum = new Float64Array(4);
    addRows(table, level, new Uint32Array(1), null, sum);
    expect([...sum]).toEqual(Array.from({ length: 4 }, () => level[table[0] ?? 0]));
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

  it('are the sums of two sums side by side', () => {
    const weights = new WeightMemory(8 * values.length).takeFloats(values.length);
    weights.set(values);
    const products = new Float64Array(outputs);
    expect(timesRowsInMemory(weights, 3, stride, vector, products)).toBe(true);
    products.forEach((product, to) => {
      const sums = [0, 0];
      vector.forEach((value, at) => {
        sums[at % 2] = (sums[at % 2] ?? 0) + value * (values[3 + to * stride + at] ?? 0);
      });
      expect(product).toBe((sums[0] ?? 0) + (sums[1] ?? 0));
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
