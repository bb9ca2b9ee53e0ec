/** Contract: the segments of a text put together are the text, whatever marks lie over it and over each other. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { segmentsOf, type Mark } from '../../../src/review/view/marks.ts';

const mark = (start: number, end: number, kind: Mark['kind'] = 'fact'): Mark => ({
  start,
  end,
  kind,
  label: `${kind} ${start}`,
});

it('cuts at the bounds of marks and of evidence', () => {
  const text = 'The shade was broken, order 48213.';
  const cut = segmentsOf(text, [mark(4, 20, 'issue'), mark(28, 33)], [14]);
  expect(cut.map((one) => [one.text, one.classes, one.labels.map(({ label }) => label)])).toEqual([
    ['The ', '', []],
    ['shade was ', 'mark-issue', ['issue 4']],
    ['broken', 'mark-issue', []],
    [', order ', '', []],
    ['48213', 'mark-fact', ['fact 28']],
    ['.', '', []],
  ]);
});

it('keeps every word, and says each label once', () => {
  const span = fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([a, b]) => mark(Math.min(a, b), Math.max(a, b)));
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), fc.array(span, { maxLength: 6 }), (text, marks) => {
      const segments = segmentsOf(text, marks);
      expect(segments.map((one) => one.text).join('')).toBe(text);
      for (const { text: piece, start, end } of segments)
        expect(text.slice(start, end)).toBe(piece);
    }),
  );
});
