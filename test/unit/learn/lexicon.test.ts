/**
 * Contract: the lexicon of a folder finds whole words, beginnings, ends and phrases in any of its
 * languages, and nothing else.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { conceptsOfPhrase, conceptsOfWord } from '../../../src/language/lexicon.ts';
import { hash } from '../../../src/language/linear.ts';
import { loadLexicon } from '../../../src/learn/lexicon.ts';
import { foldedWords } from '../../../src/read/network/features.ts';

const folder = mkdtempSync(join(tmpdir(), 'takkebrev-lexicon-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(
  join(folder, 'a.txt'),
  '# parts of a house\ndoor: dør døre | dörr* | *door\nlate: for_sent | too_late\n\nno concept here\n',
);
writeFileSync(join(folder, 'b.txt'), 'late: forsinket | late\ndoor: portal\n');
const lexicon = loadLexicon(folder);
const [door, late] = [0, 1];

describe('words', () => {
  it.each([
    ['Dør', [door]],
    ['dörrhandtag', [door]],
    ['backdoor', [door]],
    ['portal', [door]],
    ['forsinket', [late]],
    ['dørene', []],
    ['doorway', []],
    ['here', []],
  ])('%s', (word, concepts) => {
    expect(conceptsOfWord(foldedWords(word)[0] ?? '', lexicon)).toEqual(concepts);
  });
});

describe('phrases', () => {
  it.each([
    ['Den kom for sent', 2, [late]],
    ['far too late', 1, [late]],
    ['for at sende', 0, []],
    ['kom for sent', 0, []],
  ])('%s from word %i', (text, at, concepts) => {
    const hashed = foldedWords(text).map((word) => hash(word));
    expect(conceptsOfPhrase(hashed, at, lexicon)).toEqual(concepts);
  });
});

describe('the lexicon of the program', () => {
  it('is read in whole: keys in order, each with a concept', () => {
    const { keys, concepts } = loadLexicon();
    expect(keys.length).toBe(concepts.length);
    expect(keys.length).toBeGreaterThan(10_000);
    expect(keys.every((key, at) => at === 0 || (keys[at - 1] ?? 0) <= key)).toBe(true);
  });
});
