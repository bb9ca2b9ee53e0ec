import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../src/model/span.ts';
import { leastRisk, type Stated } from '../../../src/read/least-risk.ts';

/** Sentences one after another, each ending in a dot, with the rank of each. */
function statedIn(text: string, ranks: readonly number[]): Stated[] {
  return [...text.matchAll(/\S[^.]*\./g)].map((match, at) => ({
    span: spanOf(text, match.index, match.index + match[0].length),
    at,
    rank: ranks[at] ?? -9,
  }));
}

const chosen = (text: string, ranks: readonly number[]): string | undefined =>
  leastRisk(statedIn(text, ranks), text)?.span.text;

describe('the passage of least risk', () => {
  const parts = 'On page 2 there are three tubes. In my carton there are two. I drank some tea.';

  it('is the sentence that is surely the likeliest', () => {
    expect(chosen(parts, [-5, 3, -5])).toBe('In my carton there are two.');
  });

  it('is both of two short sentences beside each other that are about as likely', () => {
    const told = 'The manual shows three tubes. My carton held two. I drank some tea.';
    expect(chosen(told, [1, 1.1, -4])).toBe('The manual shows three tubes. My carton held two.');
  });

  it('is one sentence where those about as likely stand apart', () => {
    expect(chosen(parts, [1, -9, 1.1])).toBe('I drank some tea.');
  });

  it('is one sentence where another paragraph begins between them', () => {
    const text = 'The lamp is broken here.\n\nThe shade has a crack too.';
    expect(chosen(text, [1.1, 1])).toBe('The lamp is broken here.');
  });

  it('is one sentence where two would be long', () => {
    const long = `The lamp ${'really '.repeat(16)}broke.`;
    expect(chosen(`${long} ${long.replace('broke', 'fell')}`, [1.1, 1])).toBe(long);
  });

  it('is the one of two alike that stands nearer to what else may be meant', () => {
    const text = 'The heating is off. It was good. The heating in room four is off again.';
    expect(chosen(text, [1, 1.05, 1])).toMatch(/heating/);
  });

  it('is nothing where nothing was said', () => {
    expect(leastRisk([], '')).toBeNull();
  });
});
