/**
 * Contract: `docs/reading.md` shows every measure, rewriting, speed and hostile mail, and the
 * README's figures are those of the page. `npm run eval` writes both.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostileTexts } from './hostile.ts';
import { measures } from './measures.ts';
import { readmePlace, readmeSection } from './report.ts';
import { rewriteNames } from './rough.ts';
import { speedForms } from './speed.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/reading.md'), 'utf8');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The first cells of the rows of a section's table. */
const rowsOf = (heading: string): string[] => {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  return (section.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => (line.split('|')[1] ?? '').trim())
    .slice(2);
};

/** White space and rules of the table are the formatter's business. */
const words = (text: string): string => text.replaceAll(/[\s-]+/g, ' ');

describe('the page of figures', () => {
  const every = ['mails', ...Object.values(measures).map(({ name }) => name)];
  it.each([
    { heading: 'Mails nothing was trained on', rows: every },
    { heading: 'Mails held back from the examples', rows: every },
    { heading: 'However it is written', rows: ['as it was', ...rewriteNames] },
    { heading: 'Speed', rows: Object.values(speedForms).map(({ name }) => name) },
  ])('has every line of "$heading"', ({ heading, rows }) => {
    expect(rowsOf(heading)).toEqual(rows);
  });

  it('has every hostile mail', () => {
    expect(
      rowsOf('Mail made to be slow')
        .map((row) => row.replaceAll('\\', ''))
        .toSorted(),
    ).toEqual(Object.keys(hostileTexts).toSorted());
  });

  it('says when it was written', () => {
    expect(page).toMatch(/on \d{4}-\d\d-\d\d;/);
  });
});

describe('the README', () => {
  it('shows the figures of the page', () => {
    expect(words(readmePlace.exec(readme)?.[0] ?? '')).toBe(words(readmeSection(page)));
  });
});
