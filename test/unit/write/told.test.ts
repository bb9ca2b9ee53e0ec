// Contract: the letter tells what is sure and can be told: not a joke, a threat, a question, a wish,
// nor a sentence that leans on one the letter has not; then it tells by kind and facts.
import { describe, expect, it } from 'vitest';
import type { IssueType, Reading } from '../../../src/model/reading.ts';
import { firm, issueIn, letterFor, readingOf, spanIn } from './case.ts';

const textOf = (reading: Reading): string => letterFor(reading).reply.text;
const about = (text: string, type: IssueType, over: Partial<Reading> = {}): string =>
  textOf(readingOf(text, { issues: [issueIn(text, text, type)], ...over }));

describe('the problem', () => {
  it.each([
    { in: 'Vasen kom med en revne.', out: /vasen kom med en revne/i },
    { in: 'Jeg ved ikke hvad jeg skal sige, men vasen er revnet.', out: /vasen er revnet/i },
    { in: 'Vasen (den grønne!!) er revnet.', out: /vasen er revnet/i },
  ])('$in', ({ in: text, out }) => expect(about(text, 'damaged')).toMatch(out));

  it.each([
    { in: 'Den anden er revnet hele vejen.', not: 'den anden er revnet' },
    { in: 'Hun sagde, at den var revnet i forvejen.', not: 'hun sagde' },
    { in: 'Er vasen revnet, når den kommer sådan?', not: 'vasen revnet, når' },
    { in: 'Hvis vasen er revnet, kommer min advokat.', not: 'advokat' },
  ])('is not told by $in', ({ in: text, not }) => {
    expect(about(text, 'damaged').toLowerCase()).not.toContain(not);
  });

  it('names the thing where the mail says "it"', () => {
    const text = 'Min vase kom i går. Den er revnet i bunden.';
    const reading = readingOf(text, {
      issues: [issueIn(text, 'Den er revnet i bunden.', 'damaged')],
      facts: { ...readingOf(text).facts, products: [spanIn(text, 'vase')] },
    });
    expect(textOf(reading)).toMatch(/vasen er revnet i bunden/i);
  });

  it('is not of a type that no word of the mail bears out', () => {
    expect(about('Støvlerne suger vand som en svamp.', 'no-answer')).not.toMatch(/svar/i);
  });
});

describe('what it meant', () => {
  const mail = 'Vasen er revnet.';
  const meaning = (text: string, confidence: number): string => {
    const whole = `${mail} ${text}`;
    return textOf(
      readingOf(whole, {
        issues: [issueIn(whole, mail, 'damaged')],
        consequence: { ...spanIn(whole, text), confidence },
      }),
    );
  };
  it('is said when it is sure', () => {
    expect(meaning('Vi måtte holde festen uden blomster.', 0.7)).toContain(
      'I måtte holde festen uden blomster',
    );
  });
  it.each([
    { in: 'Naboen har malet sit stakit.', confidence: 0.1 },
    { in: 'Jeg vil have en ny inden fredag.', confidence: 0.9 },
    { in: 'Hvad siger I så til det?', confidence: 0.9 },
    { in: 'Min bror siger, at sådan er verden.', confidence: 0.9 },
  ])('is left out: $in', ({ in: text, confidence }) => {
    expect(meaning(text, confidence)).not.toContain(text.split(' ').slice(-2).join(' '));
  });
});

describe('facts in place of a statement', () => {
  const mail =
    'Bestilte vasen d. 14. september, ordre HG-5512, 5-7 hverdage. Ikke kommet. Hvor er den??';
  const reading = readingOf(mail, {
    issues: [issueIn(mail, 'Hvor er den??', 'late-delivery')],
    facts: {
      ...readingOf(mail).facts,
      orders: [{ ...spanIn(mail, 'HG-5512'), source: 'body' }],
      products: [spanIn(mail, 'vasen')],
      dates: [{ ...spanIn(mail, 'd. 14. september'), source: 'body', iso: '2026-09-14' }],
    },
  });

  it('tells the time from the purchase to the mail', () => {
    const letter = letterFor(reading);
    expect(letter.reply.text).toMatch(/syv uger|14\. september|5-7 hverdage/);
    for (const sentence of letter.sentences.filter(({ move }) => move === 'thanks'))
      expect(sentence.evidence.length).toBeGreaterThan(0);
  });

  it('takes no invoice and no customer number for an order', () => {
    const text = 'Faktura 30417 er forkert.';
    const facts = {
      ...readingOf(text).facts,
      orders: [{ ...spanIn(text, '30417'), source: 'body' as const }],
    };
    expect(about(text, 'billing', { facts })).not.toContain('ordre 30417');
  });
});

describe('blanks', () => {
  it('asks each thing once, and names the want where nothing is offered', () => {
    const late =
      'Vasen kom tre uger for sent til vores fest, og vi måtte sætte blomsterne i en gammel spand ude på terrassen.';
    const text = `${late} Jeg vil have pengene tilbage nu.`;
    const letter = letterFor(
      readingOf(text, {
        issues: [issueIn(text, late, 'late-delivery')],
        wants: ['refund'],
      }),
      { ...firm, mandate: { ...firm.mandate, may: [] } },
    );
    const prompts = letter.slots.map((slot) => slot.prompt);
    expect(new Set(prompts).size).toBe(prompts.length);
    expect(prompts.some((prompt) => prompt.includes('pengene tilbage'))).toBe(true);
    expect(letter.reply.text).toMatch(/pengene tilbage/);
  });
});
