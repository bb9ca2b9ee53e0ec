/**
 * Contract: dates, amounts and order numbers are found as people write them in five languages, with
 * the day and the value they mean; numbers that are none of these are left alone.
 */
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../../src/model/language.ts';
import { findFacts } from '../../../src/read/facts.ts';

/** A Wednesday. */
const now = new Date('2026-10-14T19:00:00Z');
const facts = (language: LanguageCode, text: string) =>
  findFacts(text, language, { business: null, now });

const dates: { lang: LanguageCode; in: string; out: [string, string | null][] }[] = [
  {
    lang: 'da',
    in: 'Skabet blev bestilt d. 2. september.',
    out: [['d. 2. september', '2026-09-02']],
  },
  {
    lang: 'da',
    in: 'Den stod i Ringsted 8/9 og kom i lørdags.',
    out: [
      ['8/9', '2026-09-08'],
      ['i lørdags', '2026-10-10'],
    ],
  },
  {
    lang: 'da',
    in: 'Vi aftalte mandag d. 28 kl. 7-9.',
    out: [['mandag d. 28 kl. 7-9', '2026-09-28']],
  },
  {
    lang: 'da',
    in: 'For tre uger siden ringede jeg.',
    out: [['For tre uger siden', '2026-09-23']],
  },
  { lang: 'da', in: 'Kvitteringen er fra d. 3/12.', out: [['d. 3/12', '2026-12-03']] },
  { lang: 'nb', in: 'Forrige torsdag kom ingen.', out: [['Forrige torsdag', '2026-10-08']] },
  {
    lang: 'nb',
    in: 'Det var lørdag 3. oktober kl. 14.30.',
    out: [['lørdag 3. oktober kl. 14.30', '2026-10-03']],
  },
  {
    lang: 'nn',
    in: 'Eg skreiv for to veker sidan, og i går att.',
    out: [
      ['for to veker sidan', '2026-09-30'],
      ['i går', '2026-10-13'],
    ],
  },
  {
    lang: 'sv',
    in: 'I måndags var stängt, och den 3:e mars likaså.',
    out: [
      ['I måndags', '2026-10-12'],
      ['den 3:e mars', '2026-03-03'],
    ],
  },
  { lang: 'sv', in: 'Vi bodde hos er den 7–9 juli.', out: [['den 7–9 juli', '2026-07-09']] },
  {
    lang: 'en',
    in: 'It was due on 2nd Sept and came last Tuesday.',
    out: [
      ['on 2nd Sept', '2026-09-02'],
      ['last Tuesday', '2026-10-13'],
    ],
  },
  {
    lang: 'en',
    in: 'We stayed September 22 through 26.',
    out: [['September 22 through 26', '2026-09-22']],
  },
  {
    lang: 'en',
    in: 'I rang the day before yesterday.',
    out: [['the day before yesterday', '2026-10-12']],
  },
  { lang: 'en', in: 'The shelf holds 3 of 4 brackets.', out: [] },
];

describe('dates', () => {
  it.each(dates)('in $in', ({ lang, in: text, out }) => {
    expect(facts(lang, text).dates.map(({ text: own, iso }) => [own, iso])).toEqual(out);
  });
});

const amounts: { lang: LanguageCode; in: string; out: [string, number, string | null][] }[] = [
  { lang: 'da', in: 'Den kostede kr. 1.299,- fra ny.', out: [['kr. 1.299,-', 1299, 'DKK']] },
  { lang: 'da', in: 'I trak 2.499 kr i marts.', out: [['2.499 kr', 2499, 'DKK']] },
  { lang: 'nb', in: 'Beløpet er 1 890,50 kr i alt.', out: [['1 890,50 kr', 1890.5, 'NOK']] },
  { lang: 'nn', in: 'Rekninga var på 850 kroner.', out: [['850 kroner', 850, 'NOK']] },
  { lang: 'sv', in: 'Jag betalade 349:- för den.', out: [['349:-', 349, 'SEK']] },
  {
    lang: 'en',
    in: 'You took £45 and then EUR 60.',
    out: [
      ['£45', 45, 'GBP'],
      ['EUR 60', 60, 'EUR'],
    ],
  },
  { lang: 'en', in: 'It cost $1,212.50 in all.', out: [['$1,212.50', 1212.5, 'USD']] },
  { lang: 'da', in: 'Vi var 4 personer kl. 18.', out: [] },
];

describe('amounts', () => {
  it.each(amounts)('in $in', ({ lang, in: text, out }) => {
    expect(
      facts(lang, text).amounts.map(({ text: own, value, currency }) => [own, value, currency]),
    ).toEqual(out);
  });

  it('are in the currency of the firm where a mail says "kr"', () => {
    const business = {
      mandate: { currency: 'NOK', goodwill_max: 0, may: [] },
      staff: [],
      name: 'Vikstua',
    };
    const found = findFacts('Det kostede 200 kr.', 'da', {
      business: {
        ...business,
        id: 'v',
        what: '',
        city: null,
        mailbox: 'v@example.com',
        language: 'nb',
        signer: null,
        facts: [],
      },
      now,
    });
    expect(found.amounts[0]?.currency).toBe('NOK');
  });
});

const orders: { lang: LanguageCode; in: string; out: string[] }[] = [
  { lang: 'da', in: 'Ordren er KB-208114, som kom i går.', out: ['KB-208114'] },
  { lang: 'da', in: 'ordre nr tror jeg er 309 551', out: ['309 551'] },
  { lang: 'nb', in: 'Det gjelder faktura 88213.', out: ['88213'] },
  { lang: 'sv', in: 'Mitt ordernummer är 204877.', out: ['204877'] },
  { lang: 'en', in: 'My order number is 30455 (see #7712).', out: ['30455', '#7712'] },
  { lang: 'en', in: 'The bill was £1200 and my phone is 555 1234.', out: [] },
  { lang: 'da', in: 'Regningen er på 1450 kr.', out: [] },
];

describe('orders', () => {
  it.each(orders)('in $in', ({ lang, in: text, out }) => {
    expect(facts(lang, text).orders.map((one) => one.text)).toEqual(out);
  });
});

describe('names', () => {
  it('tell people from places by the words beside them', () => {
    const found = facts('da', 'Jeg talte med Birthe, og pakken lå i Randers.');
    expect(found.people.map((one) => one.text)).toEqual(['Birthe']);
    expect(found.places.map((one) => one.text)).toEqual(['Randers']);
  });

  it('find what was bought', () => {
    expect(
      facts('sv', 'Jag köpte en blå regnjacka hos er.').products.map((one) => one.text),
    ).toEqual(['blå regnjacka']);
    expect(
      facts('nb', 'Vi bestilte et rundt spisebord i fjor.').products.map((one) => one.text),
    ).toEqual(['rundt spisebord']);
  });

  it('do not take days, months or "I\'m" for names', () => {
    const found = facts('en', "On Monday I'm back, and in January I'll ring.");
    expect([...found.people, ...found.places, ...found.products]).toEqual([]);
  });
});
