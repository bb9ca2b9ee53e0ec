/**
 * Contract: over a whole year of 3,000 mails of 40 causes the ledger holds every promise with its day
 * (precision and recall at least 0.95), mails join their case (0.98), causes are gathered (0.8 and 0.6)
 * and told back to exactly those who found them, once, and the digest's numbers are those of the mails.
 */
import { describe, expect, it } from 'vitest';
import { makeYear } from '../year/generator.ts';
import { gatheredPairs } from '../year/pairs.ts';
import { yearContract } from '../year/play.ts';

const size = 3000;
const tell = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

describe('a year of 3,000 mails', () => {
  yearContract(size, tell);

  it('gathers what has one cause', () => {
    const { precision, recall, proposals } = gatheredPairs(makeYear(41, size));
    const told = `causes: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, ${proposals} proposals`;
    tell(told);
    expect(precision, told).toBeGreaterThanOrEqual(0.8);
    expect(recall, told).toBeGreaterThanOrEqual(0.6);
  });
});
