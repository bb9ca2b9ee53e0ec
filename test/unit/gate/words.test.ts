/**
 * Contract: forms of one word share a stem, words that only look alike do not, a part of a compound
 * and a misspelling are kin, and amounts are read as the five languages write them.
 */
import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../src/gate/lexicon.ts';
import { numberOf, numbersIn } from '../../../src/gate/numbers.ts';
import { fold } from '../../../src/language/folding.ts';
import { kin } from '../../../src/gate/words.ts';
import type { LanguageCode } from '../../../src/model/language.ts';

const same: readonly [LanguageCode, string, string][] = [
  ['da', 'lamper', 'lampen'],
  ['da', 'knækkede', 'knækket'],
  ['da', 'skrev', 'skriver'],
  ['nb', 'støvlene', 'støvler'],
  ['nb', 'frosset', 'fryser'],
  ['nn', 'kjem', 'kome'],
  ['nn', 'ripene', 'ripe'],
  ['sv', 'stolarna', 'stolen'],
  ['sv', 'sprack', 'spruckit'],
  ['en', 'broken', 'broke'],
  ['en', 'deliveries', 'delivery'],
  ['en', 'stopped', 'stop'],
];
const apart: readonly [LanguageCode, string, string][] = [
  ['da', 'bordet', 'stolen'],
  ['nb', 'kaffe', 'kasse'],
  ['sv', 'handen', 'huset'],
  ['en', 'kettle', 'kitchen'],
];

describe('stems', () => {
  it.each(same)('%s: %s and %s are one', (language, one, other) => {
    const { stem } = lexiconOf(language);
    expect(stem(one)).toBe(stem(other));
  });
  it.each(apart)('%s: %s and %s are two', (language, one, other) => {
    const { stem } = lexiconOf(language);
    expect(kin(stem(one), new Set([stem(other)]))).toBeNull();
  });
  it.each([
    ['da', 'bordet', 'sofabord'],
    ['sv', 'jackan', 'regnjacka'],
    ['nb', 'forsinket', 'forsinkett'],
    ['en', 'delivered', 'delivery'],
  ] as const)('%s: %s is kin to %s', (language, one, other) => {
    const { stem } = lexiconOf(language);
    expect(kin(stem(one), new Set([stem(other)]))).not.toBeNull();
  });
});

describe('fold', () => {
  it.each([
    ['Køkken', 'kokken'],
    ['kjoekken', 'kjokken'],
    ['paa', 'pa'],
    ['På', 'pa'],
    ['Inês', 'ines'],
    ['väg', 'vag'],
  ])('%s becomes %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });
});

describe('numbers', () => {
  it.each([
    ['1.149 kr', 1149],
    ['1 149:-', 1149],
    ['8.740,-', 8740],
    ['£264.00', 264],
    ['449,50 kr', 449.5],
    ['$212', 212],
  ])('%s is %d', (text, value) => {
    expect(numberOf(text)).toBe(value);
    expect(numbersIn(text).has(value)).toBe(true);
  });
});
