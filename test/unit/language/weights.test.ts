/**
 * Contract: weights come back from their bytes nearly as they went in, small ones too; bytes that are
 * not all there, or not as they were written, are refused.
 */
import { describe, expect, it } from 'vitest';
import {
  decodeWeights,
  encodeWeights,
  floats,
  levels,
  readWeights,
} from '../../../src/language/weights.ts';

const values = Float32Array.from({ length: 200 }, (_, at) => (at - 100) ** 3 / 1e4);
const bytes = encodeWeights(
  { values, zero: new Float32Array(3), none: new Float32Array() },
  { width: 4, note: 'æ' },
);

describe('weights', () => {
  const { tables, settings } = decodeWeights(bytes);
  const table = tables['values'] ?? { bytes: new Uint8Array(), scale: 0 };

  it('come back with what was written down with them', () => {
    expect(settings).toEqual({ width: 4, note: 'æ' });
    expect(Object.keys(tables)).toEqual(['values', 'zero', 'none']);
    expect([...floats(tables['zero'] ?? table)]).toEqual([0, 0, 0]);
  });

  it('are as they were to within a step that shrinks with them', () => {
    const found = floats(table);
    expect(found).toHaveLength(values.length);
    values.forEach((value, at) => {
      const step = (2 * Math.sqrt(Math.abs(value) * table.scale)) / 127 + table.scale / 127 ** 2;
      expect(Math.abs((found[at] ?? 0) - value)).toBeLessThanOrEqual(step);
    });
  });

  it('mean the same looked up by level', () => {
    const level = levels(table.scale);
    expect([...table.bytes].map((byte) => level[byte])).toEqual([...floats(table)]);
  });

  it.each([
    ['empty', Buffer.alloc(0), /cut short/],
    ['a few bytes', Buffer.from([200, 1, 0, 0, 7]), /cut short/],
    ['cut', bytes.subarray(0, -1), /damaged|cut short/],
    ['changed', Buffer.concat([bytes.subarray(0, -1), Buffer.from([99])]), /damaged/],
  ])('that are %s are refused', (_what, broken, error) => {
    expect(() => decodeWeights(broken)).toThrow(error);
  });

  it.each(['reading', 'tagger'])('of the program are there: %s', (name) => {
    expect(Object.keys(readWeights(name).tables).length).toBeGreaterThan(0);
  });
});
