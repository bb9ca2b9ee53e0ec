/**
 * Contract: every language has stock phrases of every kind with a source, no phrase twice, in lower
 * case, and no word list is empty or names a word twice.
 */
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/languages.ts';
import { stockKinds } from '../../../src/language/stock.ts';
import { languageCodes } from '../../../src/model/language.ts';

describe.each(languageCodes)('the stock phrases of %s', (code) => {
  const { stock } = languages[code];
  const texts = stock.phrases.flatMap((group) => group.texts);

  it('have every kind, each with a source', () => {
    expect(new Set(stock.phrases.map((group) => group.kind))).toEqual(new Set(stockKinds));
    for (const group of stock.phrases) expect(group.source.length).toBeGreaterThan(10);
  });

  it('are written in lower case, once each', () => {
    expect(texts.filter((text) => text !== text.toLowerCase())).toEqual([]);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
    expect(texts.filter((text) => text.trim() !== text || text.includes('  '))).toEqual([]);
  });

  it.each([
    'common',
    'trade',
    'lofty',
    'cheer',
    'rules',
    'sorry',
    'thanks',
    'doing',
    'when',
    'negations',
    'i',
    'we',
    'you',
    'greetings',
    'titles',
    'nobodies',
  ] as const)('have %s', (list) => {
    expect(stock[list].trim().split(/\s+/).length).toBeGreaterThan(1);
  });

  it('have openings, closings and strong verbs', () => {
    for (const list of [stock.owning, stock.asking, stock.thanking, stock.closings, stock.strong])
      expect(list.length).toBeGreaterThan(3);
  });
});
