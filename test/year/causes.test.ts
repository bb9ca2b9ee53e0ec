/**
 * Contract: cases with the same concrete cause are gathered, in whatever language they are told: of the
 * pairs that are put together at least 0.8 belong together, and at least 0.6 of those that do are.
 */
import { expect, it } from 'vitest';
import { makeYear } from './generator.ts';
import { gatheredPairs } from './pairs.ts';

it('gathers what has one cause', () => {
  const { precision, recall, proposals } = gatheredPairs(makeYear(7, 500));
  const told = `precision ${precision}, recall ${recall}, ${proposals} proposals`;
  expect(precision, told).toBeGreaterThanOrEqual(0.8);
  expect(recall, told).toBeGreaterThanOrEqual(0.6);
});
