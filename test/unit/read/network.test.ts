/**
 * Contract: a network tells shares of each sentence and of the whole mail, whatever the number of
 * sentences; a file of weights that lacks a part is refused.
 */
import { describe, expect, it } from 'vitest';
import type { Features } from '../../../src/language/linear.ts';
import { decodeWeights } from '../../../src/language/weights.ts';
import { trainNetwork } from '../../../src/learn/network.ts';
import { options } from '../../../src/learn/train.ts';
import { mailFeatures } from '../../../src/read/network/features.ts';
import {
  activate,
  apply,
  mailHeads,
  mailShares,
  manyOf,
  sentenceHeads,
  sentenceShares,
  type MailHead,
  type Seen,
  type SentenceHead,
} from '../../../src/read/network/network.ts';
import { networkOf } from '../../../src/read/network/network-weights.ts';

const small = { ...options, width: 5, hidden: 4, bits: 6, epochs: 1, members: 2 };
const weights = decodeWeights(trainNetwork([], small, { seed: 2 }));
const network = networkOf(weights);
const [member] = network.members;
if (member === undefined) throw new Error('a network without members');

/** What the first member sees. */
function seenOf(bags: readonly Features[]): Seen {
  const [seen] = network.see(bags);
  if (seen === undefined) throw new Error('a network that sees nothing');
  return seen;
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

describe('a network', () => {
  it('has its members, each from a beginning of its own', () => {
    expect(network.members).toHaveLength(2);
    expect(network.members[1]?.near.weights).not.toEqual(member.near.weights);
  });

  it.each([
    ['a subject alone', []],
    ['one sentence', ['Skålen var revnet.']],
    ['an empty sentence', ['']],
    ['many sentences', Array.from({ length: 60 }, (_, at) => `Setning nummer ${at}.`)],
  ])('tells shares of %s', (_what, texts) => {
    const seen = activate(member, seenOf(mailFeatures('Om ordren', texts)));
    for (const [head, count] of Object.entries(sentenceHeads) as [SentenceHead, number][])
      for (let at = 0; at <= texts.length; at++) {
        const shares = sentenceShares(member, head, seen, at);
        expect(shares).toHaveLength(count);
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
        if (!manyOf.has(head)) expect(sum(shares)).toBeCloseTo(1, 4);
      }
    for (const [head, count] of Object.entries(mailHeads) as [MailHead, number][]) {
      const shares = mailShares(member, head, seen);
      expect(shares).toHaveLength(count);
      expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    }
  });

  it('hears a sentence by what stands around it', () => {
    const [one, other] = ['Hej.', 'Skålen var revnet.'].map((first) => {
      const bags = mailFeatures('', [first, 'Det skete i går.', 'Tak.']);
      return sentenceShares(member, 'role', activate(member, seenOf(bags)), 2);
    });
    expect(one).not.toEqual(other);
  });

  it('is refused where a part of it is missing', () => {
    const { tables, settings } = weights;
    for (const name of Object.keys(tables)) {
      const others = Object.fromEntries(Object.entries(tables).filter(([key]) => key !== name));
      expect(() => networkOf({ tables: others, settings })).toThrow(name);
    }
    expect(() => networkOf({ tables, settings: {} })).toThrow(/weights/);
  });
});

describe('a layer', () => {
  it('adds its bias to what its rows make of the input', () => {
    const layer = {
      inputs: 2,
      outputs: 2,
      weights: Float64Array.of(1, 2, -1, 0.5),
      bias: Float64Array.of(10, 0),
    };
    expect([...apply(layer, Float64Array.of(3, 4))]).toEqual([21, -1]);
  });
});
