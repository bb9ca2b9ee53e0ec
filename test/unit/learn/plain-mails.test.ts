/**
 * Contract: short complaints are put together from sentences of one language, each with its problem,
 * and the same random numbers give the same mails.
 */
import { describe, expect, it } from 'vitest';
import { loadExamples } from '../../../src/learn/examples.ts';
import { plainMails } from '../../../src/learn/plain-mails.ts';
import { seeded } from '../../../src/learn/random.ts';

const examples = loadExamples();
const mails = plainMails(examples, seeded(3));

describe('plain mails', () => {
  it('are complaints in all languages, each with a problem', () => {
    expect(new Set(mails.map((mail) => mail.lang)).size).toBe(5);
    expect(mails.filter((mail) => mail.kind !== 'complaint')).toEqual([]);
    const silent = mails.filter(({ sentences }) => !sentences.some(({ role }) => role === 'issue'));
    expect(silent).toEqual([]);
  });

  it('are short, and in one language', () => {
    expect(Math.max(...mails.map(({ sentences }) => sentences.length))).toBeLessThanOrEqual(8);
    const mixed = mails.filter(({ lang, sentences }) => sentences.some((one) => one.lang !== lang));
    expect(mixed).toEqual([]);
  });

  it('can be made again', () => {
    expect(plainMails(examples, seeded(3))).toEqual(mails);
    expect(plainMails(examples, seeded(4))).not.toEqual(mails);
  });
});
