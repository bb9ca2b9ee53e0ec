/** Contract of what the pages are drawn from: charts, differences between texts, forms, times. */
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { ReviewEnv } from '../../../src/review/environment.ts';
import { Form } from '../../../src/review/form.ts';
import { wordsAgainst } from '../../../src/review/view/difference.ts';
import { shareBars, stackedBars } from '../../../src/review/view/svg.ts';
import { ago } from '../../../src/review/view/when.ts';

const words = { title: 'By <week>', description: 'sent: 3' };

describe('a chart', () => {
  it('says its title and its numbers, and takes no text for markup', () => {
    const parts = [{ key: 'asIs', name: '<b>sent</b>', value: 3 }];
    const svg = stackedBars(words, [{ label: '"47"', parts }]);
    expect(svg).toContain('<title>By &lt;week&gt;</title><desc>sent: 3</desc>');
    expect(svg).toContain('<title>&quot;47&quot;: &lt;b&gt;sent&lt;/b&gt; 3</title>');
    expect(svg).not.toMatch(/style=|<b>/u);
  });

  it('stands when there is nothing to show', () => {
    expect(stackedBars(words, [])).toContain('</svg>');
    expect(shareBars(words, [])).not.toContain('NaN');
  });

  it('stacks parts to their sum, and leaves none outside', () => {
    const parts = [7, 0, 12].map((value) => ({ key: 'edited', name: 'x', value }));
    const heights = [
      ...stackedBars(words, [{ label: '1', parts }]).matchAll(/ height="([\d.]+)"/gu),
    ];
    const [seven = 0, twelve = 0] = heights.map(([, height]) => Number(height));
    expect(heights).toHaveLength(2);
    expect(twelve / seven).toBeCloseTo(12 / 7, 1);
    expect(seven + twelve).toBeLessThanOrEqual(180);
  });
});

describe('two texts', () => {
  it.each([
    ['a b c', 'a b c', []],
    ['a new b', 'a b', ['new']],
    ['all new', 'quite other', ['all', 'new']],
    ['', 'x', []],
  ])('%j against %j', (one, other, expected) => {
    const stretches = wordsAgainst(one, other);
    expect(stretches.map(({ text }) => text).join('')).toBe(one);
    expect(stretches.filter(({ same }) => !same).map(({ text }) => text)).toEqual(expected);
  });
});

/** The letter of a form that was posted. */
const posted = async (fields: [string, string][]): Promise<string | null> => {
  let letter: string | null = null;
  const app = new Hono<ReviewEnv>().post('/', async (c) => {
    letter = (await Form.of(c)).letter();
    return c.text('');
  });
  await app.request('/', { method: 'POST', body: new URLSearchParams(fields) });
  return letter;
};

describe('a form', () => {
  it('puts the slots in their places, each in its own', async () => {
    const fields: [string, string][] = [
      ['text', 'Hej\r\n[a] og [b]'],
      ['placeholder', '[a]'],
      ['slot', ' $& '],
      ['placeholder', '[b]'],
      ['slot', ''],
    ];
    expect(await posted(fields)).toBe('Hej\n$& og [b]');
  });

  it('has no letter where it has no text', async () => {
    expect(await posted([['reason', 'x']])).toBeNull();
  });
});

it('tells how long ago', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  expect(ago(new Date('2026-11-19T10:00:00Z'), now, 'da')).toBe('for 3 dage siden');
  expect(ago(new Date('2026-11-22T11:58:00Z'), now, 'en')).toBe('2 minutes ago');
  expect(ago(new Date('2026-11-22T13:00:00Z'), now, 'en')).toBe('this minute');
});
