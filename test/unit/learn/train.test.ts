/**
 * Contract: the examples are whole: known languages, kinds, types and wants only, and the marks of the
 * annotated mails stand in what the customer wrote; training on them can be repeated to the last bit.
 */
import { describe, expect, it } from 'vitest';
import { loadExamples } from '../../../src/learn/examples.ts';
import { marksIn } from '../../../src/learn/mails.ts';
import { trainReading } from '../../../src/learn/train.ts';
import { isLanguageCode } from '../../../src/model/language.ts';
import { issueTypes, kinds, wants } from '../../../src/model/reading.ts';
import { authoredText } from '../../../src/read/text/authored.ts';
import { readingNetwork } from '../../../src/read/network/hearing.ts';

const examples = loadExamples();
const { annotated } = examples;

describe('the examples', () => {
  it('hold all languages and only known kinds, types and wants', () => {
    for (const part of [examples.sentences, annotated]) {
      const languages = new Set(part.map((one) => one.lang));
      expect([...languages].filter(isLanguageCode).toSorted()).toEqual([
        'da',
        'en',
        'nb',
        'nn',
        'sv',
      ]);
    }
    expect(examples.mails.filter((mail) => !kinds.includes(mail.kind))).toEqual([]);
    expect(examples.kinds.filter((mail) => !kinds.includes(mail.kind))).toEqual([]);
    const all = [
      ...examples.sentences,
      ...examples.plain,
      ...examples.mails.flatMap((mail) => mail.sentences),
    ];
    expect(all.filter((one) => one.type !== null && !issueTypes.includes(one.type))).toEqual([]);
    const named = new Set<string>([...wants, 'nothing-stated']);
    expect(all.filter((one) => one.want !== null && !named.has(one.want))).toEqual([]);
  });

  it('hold annotated mails whose marks are known', () => {
    expect(annotated.length).toBeGreaterThan(2000);
    const named = new Set<string>([...wants, 'nothing-stated']);
    const marks = annotated.flatMap((mail) => [...mail.subject.marks, ...mail.body.marks]);
    const unknown = marks.filter(
      ({ label, detail }) =>
        (label === 'issue' && !issueTypes.some((type) => type === detail)) ||
        (label === 'want' && (detail === null || !named.has(detail))),
    );
    expect(unknown).toEqual([]);
    const complaints = annotated.filter(({ kind }) => kind === 'complaint');
    const without = complaints.filter(({ subject, body }) =>
      [...subject.marks, ...body.marks].every(({ label }) => label !== 'issue'),
    );
    expect(without.length).toBeLessThanOrEqual(0.01 * complaints.length);
  });

  it('hold nearly every mark in the text that is read', () => {
    const lost = annotated.flatMap(({ body }) => {
      const { text } = authoredText(body.text);
      const found = marksIn(text, body.text, body.marks).length;
      return found < body.marks.length ? [body.marks.length - found] : [];
    });
    const all = annotated.reduce((sum, { body }) => sum + body.marks.length, 0);
    expect(lost.reduce((sum, one) => sum + one, 0)).toBeLessThan(0.02 * all);
  });
});

describe('training', () => {
  it('can be repeated', () => {
    const few = {
      sentences: examples.sentences.slice(0, 40),
      plain: examples.plain.slice(0, 8),
      mails: examples.mails.slice(0, 12),
      kinds: examples.kinds.slice(0, 12),
      annotated: annotated.slice(0, 12),
    };
    const bytes = trainReading(few, 5);
    expect(trainReading(few, 5).equals(bytes)).toBe(true);
    expect(() => readingNetwork(bytes)).not.toThrow();
  }, 60_000);
});
