/**
 * Contract: what a bag of features comes to is the sum of its rows, each part in its own scale, and
 * the same whether a feature is the bag's own or shared with others.
 */
import { describe, expect, it } from 'vitest';
import { Features } from '../../../src/language/linear.ts';
import { wideWidth } from '../../../src/read/network/network.ts';
import { FeatureRows } from '../../../src/read/network/rows.ts';

const sentence = 3;
const scales = [0.5, 1, 2];
const width = 2 * sentence + wideWidth;
const bytes = Uint8Array.from({ length: 4 * width }, (_, at) => (at * 37) % 256);
const rows = new FeatureRows(bytes, sentence, scales);

const own = new Features();
own.add(1, 0.25);
own.add(2, 0.25);
own.add(3, 0.25);
const shared = new Features();
shared.add(1, 0.25);
shared.addShared(Uint32Array.of(2, 3), 0.25);

/** A number of the third row. */
const stored = (at: number): number => {
  const byte = bytes[2 * width + at] ?? 0;
  const q = byte < 128 ? byte : byte - 256;
  return (q * Math.abs(q)) / 127 ** 2;
};

describe('rows of features', () => {
  it('add up alike, own or shared', () => {
    const [one, other] = [own, shared].map((bag) => rows.see([bag]));
    expect(one).toHaveLength(2);
    one?.forEach(({ sums, wide }, member) => {
      sums[0]?.forEach((value, at) => {
        expect(value).toBeCloseTo(other?.[member]?.sums[0]?.[at] ?? Number.NaN, 5);
      });
      wide[0]?.forEach((value, at) => {
        expect(value).toBeCloseTo(other?.[member]?.wide[0]?.[at] ?? Number.NaN, 5);
      });
    });
  });

  it('are those of the lowest bits of a feature, in the scale of their part', () => {
    const bag = new Features();
    bag.add(4 + 2, 1);
    const [first, second] = rows.see([bag]);
    expect(first?.sums[0]?.[1]).toBeCloseTo(Math.tanh(0.5 * stored(1)), 5);
    expect(first?.wide[0]?.[0]).toBeCloseTo(2 * stored(2 * sentence), 4);
    expect(second?.wide[0]?.[0]).toBeCloseTo(2 * stored(2 * sentence), 4);
    expect(second?.sums[0]?.[0]).toBeCloseTo(Math.tanh(stored(sentence)), 5);
  });
});
