/**
 * Contract: a letter to somebody to whom a promise was broken owns that, once, as its one apology, on
 * the evidence of the letter that promised; one to somebody who had to write again says so; both pass
 * the gate, in every language.
 */
import { describe, expect, it } from 'vitest';
import { readCodes } from '../../../src/language/identify.ts';
import type { Past } from '../../../src/model/past.ts';
import { answer } from '../../../src/work/answer.ts';
import { readSample, testSamples } from '../../eval/samples.ts';
import { templates } from './case.ts';

const now = new Date('2026-11-20T09:00:00Z');
const broken: Past = {
  broken: { text: 'Jeg ringer på fredag.', start: 40, end: 61 },
  before: { text: 'Lampe', start: 0, end: 5 },
  greeted: null,
};
const again: Past = { ...broken, broken: null };

const complaints = (await testSamples()).filter(({ expected }) => expected.kind === 'complaint');

const told = new Set([broken.broken?.text, broken.before?.text]);

describe.each(readCodes)('a letter in %s', (language) => {
  const samples = complaints
    .map((sample) => ({ ...sample, reading: readSample(sample) }))
    .filter(({ reading }) => reading.language === language)
    .slice(0, 12);

  it.each([
    { past: broken, move: 'apology' },
    { past: again, move: 'sympathy' },
  ])('knows what went before ($move)', ({ past, move }) => {
    expect(samples.length).toBeGreaterThan(4);
    for (const { message, reading, context } of samples) {
      const of = { business: context.business, now, templates, sent: [], policy: {}, past };
      const { letter, verdict } = answer(message, reading, of);
      const owned = letter.sentences.filter(({ evidence }) =>
        evidence.some(({ from, text }) => from === 'history' && told.has(text)),
      );
      if (owned.length === 0) {
        // Where somebody is in danger nothing else is brought up.
        expect(letter.slots.some(({ id }) => id === 'danger')).toBe(true);
        continue;
      }
      expect(owned.map((one) => one.move)).toEqual([move]);
      if (move === 'apology')
        expect(letter.sentences.filter((one) => one.move === 'apology')).toHaveLength(1);
      const errors = verdict.findings.filter(
        ({ severity, rule }) => severity === 'error' && rule !== 'open-slot',
      );
      expect(errors, letter.reply.text).toEqual([]);
    }
  });
});
