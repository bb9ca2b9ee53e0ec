/**
 * Contract: a year of 3,000 mails of 40 causes played week by week through the real command line, on a
 * real IMAP and a real SMTP server: letters of our drafts and letters that people wrote anew stand in
 * the ledger (precision and recall at least 0.95 and 0.85), mails join their case (0.98), what is
 * proposed as one cause is one (0.8 and 0.6), those who found a cause that is mended are told of it,
 * once, whoever was promised something that was not kept reads that we know, and the digest's numbers
 * are those of the mails.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CommandYear } from '../year/command-year.ts';
import { causePairs, joins, promiseFigures, recipientsOfReports } from '../year/figures.ts';

const size = 3000;
const tell = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

describe(`a year of ${size} mails through the command line`, () => {
  let year: CommandYear;
  beforeAll(async () => {
    year = await CommandYear.play(size, tell);
  }, 3_600_000);
  afterAll(() => year.office.close());

  it.each([
    { kind: 'own', least: 0.95 },
    { kind: 'free', least: 0.85 },
    { kind: 'held-back', least: 0.85 },
  ] as const)('holds what letters promised: $kind', async ({ kind, least }) => {
    const { right, found, wanted, wrong } = await promiseFigures(year, kind);
    const told = `promises (${kind}): ${right} right of ${found} found and ${wanted} made\n${wrong.slice(0, 12).join('\n')}`;
    tell(told);
    expect(right / found, told).toBeGreaterThanOrEqual(least);
    expect(right / wanted, told).toBeGreaterThanOrEqual(least);
  });

  it('owns promises that were not kept', () => {
    const { right, wanted, other, wrong } = year.owned;
    const told = `owned: ${right} of ${wanted}, and ${other} without need\n${wrong.slice(0, 12).join('\n')}`;
    tell(told);
    expect(right, told).toBe(wanted);
    expect(other, told).toBe(0);
  });

  it('joins mails to their case', async () => {
    const { right, all, wrong } = await joins(year);
    const told = `joins: ${right} of ${all}\n${wrong.slice(0, 12).join('\n')}`;
    tell(told);
    expect(right / all, told).toBeGreaterThanOrEqual(0.98);
  });

  it('proposes what has one cause', () => {
    const { precision, recall } = causePairs(year);
    const told = `causes: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
    tell(told);
    expect(precision, told).toBeGreaterThanOrEqual(0.8);
    expect(recall, told).toBeGreaterThanOrEqual(0.6);
  });

  it('tells those who found a cause, each once', async () => {
    const { wanted, got } = await recipientsOfReports(year);
    tell(`told of mended causes: ${got.length} letters, ${wanted.length} customers`);
    expect(year.told.flatMap(({ refused }) => refused)).toEqual([]);
    expect(got).toEqual(wanted);
    expect(year.told.map(({ twice }) => twice).join('')).toBe('');
  });

  it('counts in the digest what the mails say', () => {
    const told = year.off.map((one) => JSON.stringify(one)).join('\n');
    tell(`digests: ${year.off.length} numbers off\n${told}`);
    expect(year.off).toEqual([]);
  });
});
