/**
 * Contract: the lexicon names each concept once a file and gives its words in all five languages, in
 * lower case, so that what is learnt in one language helps in the others.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { trainingFolder } from '../../src/learn/examples.ts';

const folder = join(trainingFolder, 'lexicon');
const entry = /^\*?[\p{L}\p{N}'’.-]+(?:_[\p{L}\p{N}'’-]+){0,3}\*?$/u;

describe.each(readdirSync(folder))('%s', (file) => {
  const lines = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => ({
      name: line.slice(0, line.indexOf(':')).trim(),
      languages: line
        .slice(line.indexOf(':') + 1)
        .split('|')
        .map((part) => part.trim().split(/\s+/)),
    }));

  it('names each concept once', () => {
    const names = lines.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(names.filter((name) => !/^[a-z0-9-]+$/.test(name))).toEqual([]);
  });

  it('has words in five languages', () => {
    const wrong = lines.filter(
      ({ languages }) =>
        languages.length !== 5 ||
        languages.some((words) => words.some((word) => !entry.test(word))),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('is in lower case', () => {
    const words = lines.flatMap(({ languages }) => languages.flat());
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });
});
