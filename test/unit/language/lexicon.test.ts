/**
 * Contract: words, their beginnings and ends, and phrases are found under their concepts; the lexicon
 * of the program knows everyday words of complaint in all five languages.
 */
import { describe, expect, it } from 'vitest';
import {
  conceptsOfPhrase,
  conceptsOfWord,
  encodeLexicon,
  keyOf,
  phraseKey,
  type Lexicon,
} from '../../../src/language/lexicon.ts';
import { hash } from '../../../src/language/linear.ts';
import { fold } from '../../../src/read/text/fold.ts';

const entries = [
  { key: keyOf('whole', 'lampe'), concept: 1 },
  { key: keyOf('beginning', 'lamp'), concept: 2 },
  { key: keyOf('end', 'skærm'), concept: 3 },
  { key: phraseKey(hash('i'), 'stykker'), concept: 4 },
].toSorted((a, b) => a.key - b.key);
const small: Lexicon = {
  keys: Uint32Array.from(entries, ({ key }) => key),
  concepts: Uint16Array.from(entries, ({ concept }) => concept),
};

describe('a lexicon', () => {
  it.each([
    ['lampe', [1, 2]],
    ['lampeskærm', [2, 3]],
    ['skærme', []],
    ['lam', []],
    ['', []],
  ])('finds in "%s"', (word, concepts) => {
    expect(new Set(conceptsOfWord(word, small))).toEqual(new Set(concepts));
  });

  it.each([
    [['gik', 'i', 'stykker'], 1, [4]],
    [['i', 'mange', 'stykker'], 0, []],
    [['i'], 0, []],
    [[], 0, []],
  ])('finds in the phrase %j from %i', (words, at, concepts) => {
    const hashed = words.map((word) => hash(word));
    expect(conceptsOfPhrase(hashed, at, small)).toEqual(concepts);
  });

  it('takes words of any length', () => {
    expect(conceptsOfWord('x'.repeat(10_000), small)).toEqual([]);
  });

  it('is kept as its size, keys and concepts', () => {
    const bytes = encodeLexicon(small);
    expect(bytes.readUInt32LE(0)).toBe(4);
    expect(bytes.readUInt32LE(4)).toBe(entries[0]?.key);
    expect(bytes).toHaveLength(4 + 4 * 4 + 4 * 2);
  });
});

describe('the lexicon of the program', () => {
  it.each([
    ['da', 'forsinket', 'försenad'],
    ['nb', 'forsinket', 'delayed'],
    ['nn', 'forseinka', 'forsinket'],
    ['sv', 'trasig', 'broken'],
    ['en', 'refund', 'refusjon'],
  ])('joins words of one meaning (%s): %s, %s', (_language, word, other) => {
    const own = conceptsOfWord(fold(word));
    expect(conceptsOfWord(fold(other)).some((concept) => own.includes(concept))).toBe(true);
  });

  it('keeps words of other meanings apart', () => {
    const late = conceptsOfWord('forsinket');
    expect(conceptsOfWord('suppe').some((concept) => late.includes(concept))).toBe(false);
  });
});
