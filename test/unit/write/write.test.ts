// Contract: a letter thanks for this very finding in the firm's words, apologises once at most and
// only where the firm erred, offers nothing beyond the mandate, leaves blanks for what only a
// person knows, and invents nothing.
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/languages.ts';
import { languageCodes, type LanguageCode } from '../../../src/model/language.ts';
import { faults, issueTypes } from '../../../src/model/reading.ts';
import { firm, issueIn, letterFor, readingOf, spanIn } from './case.ts';

const mail =
  'Hej\n\nJeg bestilte en grøn vase, og I sendte en blå. Vi måtte holde festen uden blomster. Ordre HG-5512.';
const vase = readingOf(mail, {
  issues: [issueIn(mail, 'Jeg bestilte en grøn vase, og I sendte en blå.', 'wrong-item')],
  consequence: spanIn(mail, 'Vi måtte holde festen uden blomster.'),
  facts: {
    ...readingOf(mail).facts,
    orders: [{ ...spanIn(mail, 'HG-5512'), source: 'body' }],
    products: [spanIn(mail, 'vase')],
  },
});

describe('the letter', () => {
  const letter = letterFor(vase);

  it('proposes the problem as the firm would tell it', () => {
    expect(letter.reply.text).toMatch(
      /at \[\p{L}+: du bestilte en grøn vase, og at vi sendte en blå\./u,
    );
  });

  it('leaves what it meant to a person, with what the customer writes', () => {
    expect(letter.reply.text).toMatch(/\[[^\]]*»Vi måtte holde festen uden blomster\.«\]/u);
    expect(letter.reply.text.replace(/\[[^\]]*\]/gu, '')).not.toContain('uden blomster');
  });

  it('greets, is signed, and is answered in the thread', () => {
    expect(letter.reply.text).toMatch(/^(?:Kære|Hej) Ida\n\n/);
    expect(letter.reply.text).toMatch(/\nBodil Krag\nGlasværket Havnø\n$/);
    expect(letter.reply.subject).toBe('Re: Vase');
    expect(letter.reply.to).toBe('Ida Lund <ida@post.example>');
  });

  it('is made of its sentences, in order', () => {
    const left = letter.sentences.reduce((text, sentence) => {
      const at = text.indexOf(sentence.text);
      expect(at).toBeGreaterThanOrEqual(0);
      expect(text.slice(0, at).trim()).toBe('');
      return text.slice(at + sentence.text.length);
    }, letter.reply.text);
    expect(left.trim()).toBe('');
  });

  it('is the same for the same mail, and another for another', () => {
    expect(letterFor(vase)).toEqual(letter);
    const texts = [1, 2, 3, 4, 5, 6].map(
      (n) => letterFor(vase, firm, { messageId: `<${n}@x>` as never }).reply.text,
    );
    expect(new Set(texts).size).toBeGreaterThan(4);
  });

  it('marks its blanks in the HTML, and escapes', () => {
    const hostile = 'Jeg købte en vase til <b>Ole & Bo</b>, og den gik i stykker.';
    const html = letterFor(readingOf(hostile, { issues: [issueIn(hostile, hostile, 'damaged')] }), {
      ...firm,
      name: 'Krag & Søn <ApS>',
    }).reply.html;
    expect(html).toContain('Krag &amp; Søn &lt;ApS&gt;');
    expect(html).not.toContain('<b>');
    expect(html).toMatch(/<mark>\[[^\]]+\]<\/mark>/);
  });
});

describe('fault decides who is sorry', () => {
  it.each(faults.map((fault) => ({ fault })))('$fault', ({ fault }) => {
    const moves = letterFor({ ...vase, fault }).sentences.map((sentence) => sentence.move);
    expect(moves.filter((move) => move === 'apology')).toHaveLength(fault === 'firm' ? 1 : 0);
    if (fault === 'firm') expect(moves.indexOf('thanks')).toBeLessThan(moves.indexOf('apology'));
  });
});

describe('what a person must fill in', () => {
  it('asks who signs where nobody is named', () => {
    for (const business of [null, { ...firm, signer: null }])
      expect(letterFor(vase, business).slots.map((slot) => slot.id)).toContain('signer');
  });

  it('is asked in the language of the staff', () => {
    const english = 'The vase you sold me has a crack in it.';
    const reading = readingOf(english, {
      language: 'en',
      issues: [issueIn(english, english, 'damaged')],
      customer: { name: null, greeting: null, address: 'x@post.example' },
    });
    const letter = letterFor(reading);
    expect(letter.reply.text).toMatch(/^\[kunden skriver engelsk: .*\]\n\nHello/);
    expect(letter.reply.text).toMatch(/the vase we sold you has a crack in it/i);
    const slot = letter.slots.find(({ prompt }) => prompt.includes('byttet'));
    expect(slot?.prompt).toContain('Får kunden det byttet eller pengene tilbage?');
    expect(letter.reply.text).toContain(slot?.placeholder);
  });

  it('is the one open question where there is one', () => {
    const asked = letterFor({ ...vase, mustAsk: ['Hvor høj er vasen?', 'Hvad kostede den?'] });
    expect(asked.reply.text).toContain('Hvor høj er vasen?');
    expect(asked.reply.text).not.toContain('Hvad kostede den?');
    expect(asked.sentences.some((sentence) => sentence.move === 'remedy')).toBe(false);
  });
});

describe('a colleague', () => {
  it('is not named to the customer', () => {
    const text = 'Preben kaldte min mor en sinke, da hun spurgte om prisen.';
    const reading = readingOf(text, {
      issues: [issueIn(text, text, 'staff-conduct')],
      aboutStaff: true,
    });
    expect(letterFor(reading).reply.text.replace(/\[[^\]]*\]/gu, '')).not.toContain('Preben');
  });
});

describe('days', () => {
  it('writes "i går" as the day it was when the letter is later', () => {
    const text = 'I går kom vasen uden låg.';
    const reading = readingOf(text, { issues: [issueIn(text, text, 'missing-part')] });
    const late = letterFor(reading, firm, { date: new Date('2026-10-28T09:00:00Z') });
    expect(late.reply.text).toContain('tirsdag den 27. oktober');
    expect(late.reply.text).toContain(': vasen kom uden låg tirsdag den 27. oktober.');
    expect(letterFor(reading).reply.text).toContain(': vasen kom uden låg i går.');
  });
});

describe('whatever was read', () => {
  const lines: Partial<Record<LanguageCode, string>> = {
    da: 'Det var ikke i orden.',
    nb: 'Det var ikke i orden.',
    nn: 'Det var ikkje i orden.',
    sv: 'Det var inte i ordning.',
    en: 'It was not in order.',
  };
  it.each(
    languageCodes.flatMap((language) =>
      issueTypes.flatMap((type) => faults.map((fault) => ({ language, type, fault }))),
    ),
  )('$language $type $fault', ({ language, type, fault }) => {
    const line = lines[language] ?? languages[language].samples.complaints[1]?.text ?? '';
    for (const text of [line, '!!', '']) {
      const issues = text === '' ? [] : [issueIn(text, text, type)];
      const letter = letterFor(readingOf(text, { language, issues, fault }), { ...firm, language });
      expect(letter.reply.text).not.toMatch(/undefined|null|\{\{|\[\]/);
      expect(letter.sentences.map((sentence) => sentence.move)).toContain('thanks');
      expect(letter.slots.length).toBeLessThanOrEqual(2);
    }
  });
});
