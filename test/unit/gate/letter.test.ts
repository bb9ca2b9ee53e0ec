/**
 * Contract: a reply is taken apart into greeting, body and closing; the name greeted is found with or
 * without a greeting word, and an interjection or "customer" is no name.
 */
import { describe, expect, it } from 'vitest';
import { viewLetter } from '../../../src/gate/letter.ts';
import { lexiconOf } from '../../../src/gate/lexicon.ts';
import type { LanguageCode } from '../../../src/model/language.ts';

const cases: readonly {
  language: LanguageCode;
  reply: string;
  greeted: string | null;
  body: string[];
}[] = [
  {
    language: 'da',
    reply:
      'Kære Bodil\n\nKomfuret er slukket. Jeg kommer kl. 9 i morgen.\n\nVenlig hilsen\nPoul Krag',
    greeted: 'Bodil',
    body: ['Komfuret er slukket.', 'Jeg kommer kl. 9 i morgen.'],
  },
  {
    language: 'da',
    reply: 'Bodil, jeg kommer d. 4. maj.\nPoul',
    greeted: 'Bodil',
    body: ['jeg kommer d. 4. maj.'],
  },
  { language: 'da', reply: 'Kære kunde\n\nTak for alt.', greeted: null, body: ['Tak for alt.'] },
  {
    language: 'nb',
    reply: 'Uff, den kjelen!\nJeg henter den i dag.',
    greeted: null,
    body: ['den kjelen!', 'Jeg henter den i dag.'],
  },
  {
    language: 'nb',
    reply: 'God morgen Anne Grete! Rolf kommer.',
    greeted: 'Anne Grete',
    body: ['Rolf kommer.'],
  },
  {
    language: 'nn',
    reply: 'Hei Olav\n\nEg ringjer deg.\n\nVenleg helsing\nKari',
    greeted: 'Olav',
    body: ['Eg ringjer deg.'],
  },
  {
    language: 'sv',
    reply: 'Hej Åsa! Vi hämtar soffan.\n/Lisa',
    greeted: 'Åsa',
    body: ['Vi hämtar soffan.'],
  },
  { language: 'sv', reply: 'Hej,\n\nSoffan hämtas.', greeted: null, body: ['Soffan hämtas.'] },
  {
    language: 'en',
    reply: 'Dear Mrs Penrose,\n\nThe tap is fixed.\n\nYours sincerely\nJo',
    greeted: 'Penrose',
    body: ['The tap is fixed.'],
  },
  {
    language: 'en',
    reply: 'Dear Sir or Madam,\n\nWe note it.',
    greeted: null,
    body: ['We note it.'],
  },
];

describe('viewLetter', () => {
  it.each(cases)('reads $reply', ({ language, reply, greeted, body }) => {
    const view = viewLetter(reply, lexiconOf(language));
    expect(view.greeted?.text ?? null).toBe(greeted);
    expect(view.body.map((one) => one.text)).toEqual(body);
    for (const one of view.sentences) expect(reply.slice(one.start, one.end)).toBe(one.text);
  });
});
