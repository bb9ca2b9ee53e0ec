// What it meant for the customer is one passage of the mail: the surest sentence, or what is left of the
// sentence that states the problem; never the problem itself, praise or a word or two.
import { expect, test } from 'vitest';
import { findConsequence } from '../../../src/read/consequence.ts';
import type { Issue } from '../../../src/model/reading.ts';

const told =
  'Thank you for a lovely chat. The oven never came, so we ate cold soup for nine days. Poor us. I own two cats.';
const sentences = told.match(/[^.]+\./g)?.map((text) => text.trim()) ?? [];
const spans = sentences.map((text) => ({
  text,
  start: told.indexOf(text),
  end: told.indexOf(text) + text.length,
}));
const problem = (text: string): Issue => ({
  text,
  start: told.indexOf(text),
  end: told.indexOf(text) + text.length,
  type: 'missing-delivery',
  confidence: 0.9,
  source: 'body',
});

const cases: [string, Record<number, number>, string, string | null][] = [
  [
    'the rest of the sentence',
    { 1: 0.7 },
    'The oven never came',
    'so we ate cold soup for nine days.',
  ],
  [
    'what stands before it',
    { 1: 0.7 },
    'for nine days',
    'The oven never came, so we ate cold soup',
  ],
  ['another sentence', { 1: 0.3, 3: 0.5 }, 'The oven never came', 'I own two cats.'],
  ['not the problem', { 1: 0.7 }, 'The oven never came, so we ate cold soup for nine days.', null],
  ['not a word or two', { 2: 0.7 }, 'The oven never came', null],
  ['not the unsure', { 3: 0.05 }, 'The oven never came', null],
];
test.each(cases)('%s', (_, shares, issue, out) => {
  const hearing = {
    share: (at: number, role: string) => (role === 'praise' ? 0 : (shares[at] ?? 0)),
  };
  expect(findConsequence({ spans, hearing }, [problem(issue)])?.text ?? null).toBe(out);
});

test('not praise', () => {
  const hearing = { share: (_: number, role: string) => (role === 'praise' ? 0.8 : 0.5) };
  expect(findConsequence({ spans, hearing }, [])).toBe(null);
});

test('its place is exact', () => {
  const hearing = {
    share: (at: number, role: string) => (role === 'praise' ? 0 : at === 1 ? 0.7 : 0),
  };
  const found = findConsequence({ spans, hearing }, [problem('The oven never came')]);
  expect(told.slice(found?.start, found?.end)).toBe(found?.text);
});
