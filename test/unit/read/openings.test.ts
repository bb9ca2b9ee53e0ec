/**
 * Contract: the letters that a pattern may begin with are all of them, in whatever case; where they
 * cannot be told, no line is left out. Lines match as they would one pattern after another.
 */
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/languages.ts';
import { LinePatterns, openings } from '../../../src/read/text/openings.ts';

const cases = [
  { pattern: /^sent from/iu, letters: 's' },
  { pattern: /^(?:get|download) it$/iu, letters: 'dg' },
  { pattern: /^(?:den )?(?:ons|tor)/iu, letters: 'dot' },
  { pattern: /^[-–*]{2,40} ?(?:mail)/iu, letters: '*-–' },
  { pattern: /^\*?(?:denne|this)/iu, letters: '*dt' },
  { pattern: /^-{0,3}x/iu, letters: '-x' },
  { pattern: /^a\p{L}(?:b|c)|/iu, letters: null },
  { pattern: /^a|b/iu, letters: null },
  { pattern: /^a(?:b|[)|])\)c|d/iu, letters: null },
  { pattern: /a/iu, letters: null },
  { pattern: /^a?/iu, letters: null },
  { pattern: /^(?:\p{L}|a)b/iu, letters: null },
  { pattern: /^(?!a)b/iu, letters: null },
  { pattern: /^[^a]/iu, letters: null },
  { pattern: /^[a-c]/iu, letters: null },
  { pattern: /^.a/iu, letters: null },
  { pattern: /^\da/iu, letters: null },
];

describe('openings', () => {
  it.each(cases)('$pattern', ({ pattern, letters }) => {
    const found = openings(pattern);
    expect(found === null ? null : [...found].toSorted().join('')).toBe(letters);
  });
});

const forms = Object.values(languages).flatMap(({ clients }) => [
  ...clients.attributions,
  ...clients.separators,
  ...clients.footers,
  ...clients.disclaimers,
]);
const patterns = new LinePatterns(forms.map(({ pattern }) => pattern));

describe('the forms of all mail programs', () => {
  it.each(forms)('find their own lines: $example', ({ example }) => {
    expect(patterns.match(example)).toBe(true);
    expect(patterns.match(example.toUpperCase())).toBe(
      forms.some(({ pattern }) => pattern.test(example.toUpperCase())),
    );
  });

  it.each(['', 'Lampen er i stykker.', '😀 Sendt', 'ſent from my iPhone', 'Kelvin'])(
    'judge "%s" as one after another',
    (line) => {
      expect(patterns.match(line)).toBe(forms.some(({ pattern }) => pattern.test(line)));
    },
  );
});
