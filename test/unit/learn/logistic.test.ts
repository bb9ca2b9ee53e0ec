/**
 * Contract: training finds what tells classes apart, gives the same weights for the same seed, and
 * what is stored scores as what was trained.
 */
import { describe, expect, it } from 'vitest';
import { Features, hash, linearModel, score } from '../../../src/language/linear.ts';
import { decodeWeights, encodeWeights } from '../../../src/language/weights.ts';
import { predict, trainLogistic, type Example } from '../../../src/learn/logistic.ts';
import { seeded, shuffled } from '../../../src/learn/random.ts';

const of = (...names: string[]): Features => {
  const features = new Features();
  for (const name of names) features.add(hash(name));
  return features;
};
const examples: Example[] = [
  { features: of('late', 'parcel'), label: 0 },
  { features: of('late', 'sofa'), label: 0 },
  { features: of('thanks', 'parcel'), label: 1 },
  { features: of('thanks', 'sofa'), label: 1 },
];
const options = { bits: 8, epochs: 20, rate: 0.2, decay: 0, hidden: 0.2 };
const trained = (seed: number) => trainLogistic(['bad', 'good'], examples, options, seeded(seed));

describe('training', () => {
  it('finds the telling words', () => {
    expect(predict(trained(1), of('late', 'lamp'))[0]).toBeGreaterThan(0.8);
    expect(predict(trained(1), of('thanks', 'lamp'))[1]).toBeGreaterThan(0.8);
  });

  it('gives the same weights for the same seed', () => {
    expect(trained(7)).toEqual(trained(7));
  });

  it('keeps its scores when stored', () => {
    const { classes, bits, table, bias } = trained(1);
    const { own } = decodeWeights(encodeWeights({ own: table }, {})).tables;
    const model = linearModel(classes, bits, own ?? expect.fail(), [...bias]);
    const stored = score(model, of('late', 'parcel'));
    expect(stored.indexOf(Math.max(...stored))).toBe(0);
  });
});

describe('random order', () => {
  it('keeps every item and is the same for the same seed', () => {
    const items = Array.from({ length: 50 }, (_, at) => at);
    const order = shuffled(items, seeded(3));
    expect(order).toEqual(shuffled(items, seeded(3)));
    expect(order).not.toEqual(items);
    expect(order.toSorted((a, b) => a - b)).toEqual(items);
  });
});
