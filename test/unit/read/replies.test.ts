/**
 * Contract: of the lines of replies as mail programs make them, at least 98 % are rightly taken as
 * written by the customer now or not, and no line that states the complaint is lost.
 *
 * In the fixture `+` marks a line the customer wrote, `!` one that states the complaint, `-` one
 * that is quoted, a footer or a contact block. Quotation marks before own lines go.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { authoredText } from '../../../src/read/text/authored.ts';

interface Line {
  readonly mark: string;
  readonly text: string;
}

const replies = readFileSync(new URL('../../fixtures/replies.txt', import.meta.url), 'utf8')
  .split(/^# /m)
  .slice(1)
  .map((source) => {
    const [title = '', ...lines] = source.trimEnd().split('\n');
    return {
      title,
      lines: lines.map((line): Line => ({ mark: line.charAt(0), text: line.slice(2) })),
    };
  });

const bare = (line: string): string => line.replace(/^(?:\s*>)+/, '').trim();

/** Which of the filled lines were taken as the customer's, in order. */
function taken(lines: readonly Line[]): (Line & { own: boolean })[] {
  const own = authoredText(lines.map(({ text }) => text).join('\n'))
    .text.split('\n')
    .map(bare)
    .filter((line) => line !== '');
  let next = 0;
  const found = lines
    .filter(({ text }) => bare(text) !== '')
    .map((line) => {
      const isOwn = bare(line.text) === own[next];
      if (isOwn) next++;
      return { ...line, own: isOwn };
    });
  expect(next).toBe(own.length);
  return found;
}

describe('replies', () => {
  it('are sixty or more, and marked all through', () => {
    expect(replies.length).toBeGreaterThanOrEqual(60);
    for (const { title, lines } of replies) {
      expect(lines.filter(({ mark }) => !'+!-'.includes(mark) || mark === '')).toEqual([]);
      expect([title, lines.some(({ mark }) => mark === '!')]).toEqual([title, true]);
    }
  });

  it.each(replies)('keep the complaint: $title', ({ lines }) => {
    expect(taken(lines).filter(({ mark, own }) => mark === '!' && !own)).toEqual([]);
  });

  it('are parted rightly in 98 lines of 100', () => {
    const all = replies.flatMap(({ title, lines }) =>
      taken(lines).map((line) => ({ title, ...line })),
    );
    const wrong = all.filter(({ mark, own }) => (mark !== '-') !== own);
    const share = 1 - wrong.length / all.length;
    expect(share, JSON.stringify(wrong, null, 1)).toBeGreaterThanOrEqual(0.98);
  });
});
