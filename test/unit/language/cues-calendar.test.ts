/**
 * Contract: every language brings the words that reading needs, in lower case where they are
 * matched so.
 */
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/languages.ts';

const all = Object.values(languages);

describe.each(all)('$name', ({ code, cues, calendar }) => {
  it('has words of every sort, in lower case', () => {
    const lists = [
      cues.abbreviations,
      cues.orderWords,
      cues.closers,
      cues.and,
      calendar.clock,
      Object.keys(calendar.days),
      Object.keys(calendar.units),
    ];
    for (const list of lists) {
      expect(list.length).toBeGreaterThan(0);
      expect(list.filter((word) => word !== word.toLowerCase())).toEqual([]);
    }
  });

  it('asks its questions as questions', () => {
    expect(
      Object.values(cues.questions).filter((question) => !/^\p{Lu}.+\?$/u.test(question)),
    ).toEqual([]);
  });

  it('names days and months by its own locale', () => {
    expect(calendar.locale).toBe(code);
  });
});
