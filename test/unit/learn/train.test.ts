/**
 * Contract: the examples are whole, and training on them can be repeated to the last bit.
 */
import { describe, expect, it } from 'vitest';
import { loadExamples } from '../../../src/learn/examples.ts';
import { train } from '../../../src/learn/train.ts';
import { isLanguageCode } from '../../../src/model/language.ts';
import { issueTypes, kinds, wants } from '../../../src/model/reading.ts';

const examples = loadExamples();

describe('the examples', () => {
  it('hold all languages and only known kinds, types and wants', () => {
    const languages = new Set(examples.sentences.map((one) => one.lang));
    expect([...languages].filter(isLanguageCode).toSorted()).toEqual([
      'da',
      'en',
      'nb',
      'nn',
      'sv',
    ]);
    expect(examples.mails.filter((mail) => !kinds.includes(mail.kind))).toEqual([]);
    const all = [
      ...examples.sentences,
      ...examples.plain,
      ...examples.mails.flatMap((mail) => mail.sentences),
    ];
    expect(all.filter((one) => one.type !== null && !issueTypes.includes(one.type))).toEqual([]);
    const named = new Set<string>([...wants, 'nothing-stated']);
    expect(all.filter((one) => one.want !== null && !named.has(one.want))).toEqual([]);
  });
});

describe('training', () => {
  it('can be repeated', () => {
    const few = {
      sentences: examples.sentences.slice(0, 40),
      plain: examples.plain.slice(0, 8),
      mails: examples.mails.slice(0, 12),
      kinds: examples.kinds.slice(0, 12),
    };
    expect(train(few, 5)).toEqual(train(few, 5));
  }, 60_000);
});
