/**
 * Contract: every language brings the words that reading needs, in lower case where they are
 * matched so, and names the concepts that the other languages name.
 */
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/languages.ts';

const all = Object.values(languages);

describe.each(all)('$name', ({ code, cues, calendar }) => {
  it('has words of every sort, in lower case', () => {
    const lists = [
      cues.functionWords,
      cues.abbreviations,
      cues.orderWords,
      cues.buying,
      cues.determiners,
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

  it('names only concepts that English names', () => {
    const known = Object.keys(languages.en.cues.concepts);
    expect(Object.keys(cues.concepts).filter((name) => !known.includes(name))).toEqual([]);
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
