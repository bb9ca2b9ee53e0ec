/**
 * Contract: a group of features holds each name once, however often it comes, and counts it; groups know
 * nothing of each other, however many there were before and however many names they hold.
 */
import { describe, expect, it } from 'vitest';
import { Features } from '../../../src/language/linear.ts';

const grouped = (names: readonly number[], weight = 1): Features => {
  const features = new Features();
  features.begin();
  for (const name of names) features.once(name);
  features.endCounted(weight);
  return features;
};

describe('a group of features', () => {
  it('holds each name once and counts it', () => {
    const { ids, values } = grouped([7, 9, 7, 7, 7], Math.sqrt(5));
    expect([...ids]).toEqual([7, 9]);
    expect([...values]).toEqual([2, 1]);
  });

  it('tells names apart that are noted side by side', () => {
    const near = 5 + 2 ** 14;
    expect([...grouped([5, near, 5, near, 6]).ids]).toEqual([5, near, 6]);
  });

  it('holds names of the same row once', () => {
    expect([...grouped([5, 5 + 2 ** 18]).ids]).toEqual([5]);
  });

  it('holds all of more names than are noted', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => at);
    const { ids } = grouped([...many, 3, 4]);
    expect([...ids]).toEqual(many);
  });

  it('begins anew, also after more groups than are numbered', () => {
    const sizes = Array.from({ length: 2 ** 16 + 2 }, () => grouped([1, 2]).ids.length);
    expect(new Set(sizes)).toEqual(new Set([2]));
  });
});

it('gives features added one by one first, then those added together', () => {
  const features = new Features();
  features.addShared(Uint32Array.of(4, 5), 0.5);
  features.add(3, 2);
  expect([...features.ids]).toEqual([3, 4, 5]);
  expect([...features.values]).toEqual([2, 0.5, 0.5]);
});
