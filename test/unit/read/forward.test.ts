/**
 * Contract: reading computes what training computes, only with less work: the same shares for a whole
 * mail, and for a sentence by itself those of a mail of that one sentence under an empty subject.
 */
import { describe, expect, it } from 'vitest';
import { programNetwork } from '../../../src/read/network/hearing.ts';
import { mailFeatures } from '../../../src/read/network/features.ts';
import { hear, hearAlone, hearInPlace } from '../../../src/read/network/forward.ts';
import { activate, mailShares, sentenceShares } from '../../../src/read/network/network.ts';

const texts = [
  'Hej Tranebæk',
  'Lampen kom i går, og skærmen var knust, da jeg åbnede kassen.',
  'Jeg vil gerne have en ny.',
  'Venlig hilsen Lone',
];
const close = (one: Float64Array, other: Float64Array): number =>
  Math.max(...one.map((value, at) => Math.abs(value - (other[at] ?? 0))));

const empty = (values: Float64Array): Float64Array => new Float64Array(values.length);

const network = programNetwork();
const members = network.see(mailFeatures('Knust lampe', texts)).flatMap((seen, at) => {
  const member = network.members[at];
  return member === undefined ? [] : [{ member, seen }];
});

describe.each(members)('a member of the network', ({ member, seen }) => {
  const trained = activate(member, seen);
  const heard = hear(member, seen);

  it('tells the same of every sentence and of the mail', () => {
    for (const head of ['role', 'type', 'want'] as const)
      for (let row = 0; row <= texts.length; row++)
        expect(
          close(
            sentenceShares(member, head, trained, row),
            sentenceShares(member, head, heard.told, row),
          ),
        ).toBeLessThan(1e-4);
    for (const head of ['complaint', 'kind', 'tone', 'fault'] as const)
      expect(
        close(mailShares(member, head, trained), mailShares(member, head, heard.told)),
      ).toBeLessThan(1e-4);
  });

  it('tells the same of a sentence put in its own place', () => {
    for (let row = 1; row <= texts.length; row++) {
      const own = { sums: seen.sums.slice(row, row + 1), wide: seen.wide.slice(row, row + 1) };
      const inPlace = hearInPlace(member, heard, row, own);
      for (const head of ['role', 'want'] as const)
        expect(
          close(
            sentenceShares(member, head, heard.told, row),
            sentenceShares(member, head, inPlace.told, 0),
          ),
        ).toBeLessThan(1e-4);
    }
  });

  it('tells the same of a sentence by itself', () => {
    for (let row = 1; row <= texts.length; row++) {
      const sum = seen.sums[row] ?? new Float64Array();
      const wide = seen.wide[row] ?? new Float64Array();
      const alone = activate(member, { sums: [empty(sum), sum], wide: [empty(wide), wide] });
      expect(
        close(
          sentenceShares(member, 'role', alone, 1),
          sentenceShares(member, 'role', hearAlone(member, heard), row),
        ),
      ).toBeLessThan(1e-4);
    }
  });
});
