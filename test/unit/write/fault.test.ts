// Contract: a fault is told only where its signs are certain, in one own sentence, of the thing the sentence is
// about; two who write are spoken to as two; an answer that comes late says so, with one apology at most; and what
// the staff must know before they write stands first.
import { describe, expect, it } from 'vitest';
import type { IssueType, Reading } from '../../../src/model/reading.ts';
import { issueIn, letterFor, readingOf } from './case.ts';

const about = (text: string, type: IssueType, over: Partial<Reading> = {}): string =>
  letterFor(readingOf(text, { issues: [issueIn(text, text, type)], ...over })).reply.text;

describe('a fault', () => {
  it.each([
    { in: 'Benet på stolen er knækket.', out: 'Benet på stolen er knækket eller faldet af.' },
    { in: 'Min lampe blinker hele tiden.', out: 'Din lampe blinker.' },
    { in: 'Den nye vandhane er utæt under vasken.', out: 'Den nye vandhane er utæt under vasken.' },
  ])('is told of its thing: $in', ({ in: text, out }) => {
    expect(about(text, 'defective')).toContain(out);
  });

  it.each([
    'Den gamle hane drypper ikke længere.',
    'Hvis lampen blinker, vil jeg bytte den.',
    'Jeres mand sagde "lampen blinker".',
    'Blinker lampen, når den er ny?',
  ])('is not told by: %s', (text) => {
    expect(about(text, 'defective')).not.toMatch(/er utæt|drypper eller siver|^Lampen blinker/mu);
  });

  it('is not told where the reading is sure of another type', () => {
    const text = 'Montøren kom ikke, og prisen var 900 kr.';
    expect(about(text, 'broken-promise')).toContain('Montøren kom ikke, som det var aftalt.');
    expect(about(text, 'price')).not.toContain('som det var aftalt');
  });

  it('asks the staff the very thing', () => {
    expect(about('Montøren kom ikke.', 'broken-promise')).toContain(
      '[Hvem kommer til Ida, hvilken dag og mellem hvilke klokkeslæt?]',
    );
  });
});

describe('two who write', () => {
  it('are spoken to as two', () => {
    const customer = { name: 'Ida og Bo', greeting: 'Ida og Bo', address: 'x@post.example' };
    const text = about('Lampen blinker.', 'defective', { customer });
    expect(text).not.toMatch(/(?<!\p{L})(?:du|dig|din|dit|dine)(?!\p{L})/iu);
  });
});

describe('a late answer', () => {
  const text = 'Lampen blinker.';
  const reading = readingOf(text, { issues: [issueIn(text, text, 'defective')] });
  const date = new Date('2026-10-01T09:00:00Z');

  it.each(['firm', 'unclear'] as const)('apologises once: %s', (fault) => {
    const { sentences } = letterFor({ ...reading, fault }, undefined, { date });
    expect(sentences.filter(({ move }) => move === 'apology')).toHaveLength(1);
  });
});

describe('what the staff must know first', () => {
  it.each([
    { in: 'Lampen blinker. Ring til mig, ikke en mail.', out: /^\[Før dette sendes: .*ringes op/u },
    { in: 'Lampen blinker. Min advokat er klar.', out: /^\[Før dette sendes: .*advokat/u },
  ])('$in', ({ in: text, out }) => expect(about(text, 'defective')).toMatch(out));
});
