/**
 * Contract: each word gets one part of speech, verbs by their form, in all five languages, whatever
 * the words are.
 */
import { describe, expect, it } from 'vitest';
import { shapeOf, taggerOf, tags, tagWords, viewOf } from '../../../src/language/tagger.ts';
import { readCodes } from '../../../src/language/identify.ts';

const sentences = [
  ['da', 'Jeg købte en lampe i går .', 'PRON VERB DET NOUN ADP ADV|NOUN PUNCT'],
  ['nb', 'Vi må vente på en ny dør .', 'PRON AUX-INF|AUX VERB-INF ADP DET ADJ NOUN PUNCT'],
  ['nn', 'Eg har kjøpt ein ny stol .', 'PRON AUX VERB-PART|VERB DET ADJ NOUN PUNCT'],
  ['sv', 'Hon kan inte komma i dag .', 'PRON AUX PART|ADV VERB-INF|VERB ADP NOUN PUNCT'],
  ['en', 'The parcel was left in the rain .', 'DET NOUN AUX VERB-PART ADP DET NOUN PUNCT'],
] as const;

describe('tagging', () => {
  it.each(sentences)('%s: %s', (language, text, expected) => {
    const found = tagWords(text.split(' '), language);
    const right = expected.split(' ').map((one) => one.split('|'));
    expect(found.map((tag, at) => (right[at]?.includes(tag) ? right[at]?.[0] : tag))).toEqual(
      right.map(([first]) => first),
    );
  });

  it.each(readCodes)('%s: takes any words', (language) => {
    for (const words of [[], [''], ['...'], ['x'.repeat(5000)], ['æøå', '😀', '\u0000', '12:30']]) {
      const found = tagWords(words, language);
      expect(found).toHaveLength(words.length);
      expect(found.every((tag) => tags.includes(tag))).toBe(true);
    }
  });

  it('has one model for both kinds of Norwegian', () => {
    expect(readCodes.map(taggerOf).toSorted()).toEqual(['da', 'en', 'no', 'no', 'sv']);
  });
});

describe('a word', () => {
  it.each([
    ['Ditte', 'Ab'],
    ['IKEA', 'AA'],
    ['Å', 'Ab'],
    ['lampe', 'a'],
    ['1.299', '05'],
    ['?', '?'],
  ])('%s has the shape %s', (word, shape) => {
    expect(shapeOf(word)).toBe(shape);
  });

  it('is seen the same whatever its digits and capitals', () => {
    expect(viewOf('B17').whole).toBe(viewOf('b42').whole);
    expect(viewOf('Lampe').shape).not.toBe(viewOf('lampe').shape);
  });
});
