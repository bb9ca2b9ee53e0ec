/**
 * Contract: the page says everything in every language, with the same named places as in English, and
 * no text is kept that no page uses.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { staffCodes } from '../../../src/model/staff-texts.ts';
import { textsOf, type Texts } from '../../../src/review/texts.ts';

const root = join(import.meta.dirname, '../../..');
const flat = (texts: Texts): Map<string, string> =>
  new Map(
    Object.entries(texts).flatMap(([group, words]) =>
      Object.entries<string>(words).map(([key, text]): [string, string] => [
        `${group}.${key}`,
        text,
      ]),
    ),
  );
const placesIn = (text = ''): string[] =>
  [...text.matchAll(/\{\w+\}/gu)].map(([place]) => place).toSorted();

const english = flat(textsOf('en'));

describe.each(staffCodes)('the texts in %s', (language) => {
  const texts = flat(textsOf(language));

  it('are all there, and none besides', () => {
    expect([...texts.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('name what the English ones name', () => {
    const other = [...texts].filter(
      ([key, text]) => placesIn(text).join('') !== placesIn(english.get(key)).join(''),
    );
    expect(other).toEqual([]);
  });
});

it.each(staffCodes.filter((code) => code !== 'en'))(
  'the texts in %s are not English',
  (language) => {
    const same = flat(textsOf('en'));
    const left = [...flat(textsOf(language))].filter(
      ([key, text]) =>
        / /u.test(text) &&
        /\p{L}/u.test(text.replaceAll(/\{\w+\}/gu, '')) &&
        text === same.get(key),
    );
    expect(left).toEqual([]);
  },
);

it('are all used', () => {
  const sources = ['src/review', 'templates/pages'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|hbs)$/u.test(file) && !file.startsWith('texts/'))
      .map((file) => readFileSync(join(root, folder, file), 'utf8')),
  );
  const all = sources.join('\n');
  const unused = [...Object.keys(textsOf('en').page), ...Object.keys(textsOf('en').after)].filter(
    (key) => !new RegExp(`\\b${key}\\b`, 'u').test(all),
  );
  expect(unused).toEqual([]);
});
