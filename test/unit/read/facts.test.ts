/**
 * Contract: dates, amounts and order numbers are found as people write them in five languages, with
 * the day and the value they mean; numbers that are none of these are left alone.
 */
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../../src/model/language.ts';
import { isSure } from '../../../src/model/reading.ts';
import { findFacts } from '../../../src/read/facts/facts.ts';
import { processorTime } from '../../eval/cpu.ts';

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
  {
    lang: 'nb',
    in: 'Dere kom 2., 11. og 23. september, aldri den 24.',
    out: [
      ['2.', '2026-09-02'],
      ['11.', '2026-09-11'],
      ['23. september', '2026-09-23'],
      ['den 24', '2026-10-24'],
    ],
  },
  {
    lang: 'da',
    in: 'Vi bor hos jer 16.-17. oktober og spiser kl. 18.30.',
    out: [
      ['16.-17. oktober', '2026-10-17'],
      ['kl. 18.30', null],
    ],
  },
  {
    lang: 'sv',
    in: 'Vi var hos er 3–6.4 och igen 9.5, kvart över åtta.',
    out: [
      ['3–6.4', '2026-04-06'],
      ['9.5', null],
      ['kvart över åtta', null],
    ],
  },
  {
    lang: 'sv',
    in: 'Den har stått still i tre kvällar, sedan i våras i princip.',
    out: [
      ['i tre kvällar', null],
      ['sedan i våras', null],
    ],
  },
  {
    lang: 'da',
    in: 'I gaar rundt kl 13 ringede jeg, og loerdag igen.',
    out: [
      ['I gaar rundt kl 13', '2026-10-13'],
      ['loerdag', null],
    ],
  },
  {
    lang: 'nn',
    in: 'Svar innan 14 dagar, seinast i slutten av oktober.',
    out: [
      ['innan 14 dagar', null],
      ['seinast i slutten av oktober', null],
    ],
  },
  {
    lang: 'en',
    in: 'You charged me in August, September and October 2025, and on Sat 24th at half past two.',
    out: [
      ['in August', null],
      ['September', null],
      ['October 2025', null],
      ['on Sat 24th at half past two', '2026-10-24'],
    ],
  },
  {
    lang: 'en',
    in: 'He may march in and sat down; the 2nd floor is 14 years old, 4.5 kg.',
    out: [],
  },
  { lang: 'nb', in: 'Rom 14 i 3. etasje, str. 42, modell S-12.', out: [] },
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
  {
    lang: 'nb',
    in: 'Dere har trukket 3 798, og prisen var 399.',
    out: [
      ['3 798', 3798, 'NOK'],
      ['399', 399, 'NOK'],
    ],
  },
  { lang: 'da', in: 'Jeg fik den for 1.799 i juli.', out: [['1.799', 1799, 'DKK']] },
  {
    lang: 'sv',
    in: 'Vi la tjugofemtusen kronor och 1800 spänn till.',
    out: [
      ['tjugofemtusen kronor', 25000, 'SEK'],
      ['1800 spänn', 1800, 'SEK'],
    ],
  },
  {
    lang: 'en',
    in: 'Fifty quid, a fiver, Rs. 14,860 and €35 a night.',
    out: [
      ['Fifty quid', 50, 'GBP'],
      ['a fiver', 5, 'GBP'],
      ['Rs. 14,860', 14860, 'INR'],
      ['€35', 35, 'EUR'],
    ],
  },
  { lang: 'en', in: 'Room 214 holds 300 people until 10.15, built in 1998.', out: [] },
  { lang: 'nn', in: 'Vi har 850 sauer, og kassa veg 1,75 kg.', out: [] },
  { lang: 'sv', in: 'Ring 070-000 12 34, lägenhet 1203, mätaren står på 48211.', out: [] },
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
  { lang: 'da', in: 'Jeg har også i år betalt (64-2026-B).', out: ['64-2026-B'] },
  { lang: 'da', in: 'Jeg ved ikke, hvem der har haft adgang. Kode AB7-4419.', out: ['AB7-4419'] },
  { lang: 'sv', in: 'Burken är märkt 26-SK-114.', out: ['26-SK-114'] },
  { lang: 'en', in: 'The batch is L2308, the report 5000-K-8812.', out: ['L2308', '5000-K-8812'] },
  { lang: 'da', in: 'Ordren er KB-208114, som kom i går.', out: ['KB-208114'] },
  { lang: 'da', in: 'ordre nr tror jeg er 309 551', out: ['309 551'] },
  { lang: 'nb', in: 'Det gjelder faktura 88213.', out: ['88213'] },
  { lang: 'sv', in: 'Mitt ordernummer är 204877.', out: ['204877'] },
  { lang: 'en', in: 'My order number is 30455 (see #7712).', out: ['30455', '#7712'] },
  { lang: 'en', in: 'The bill was £1200 and my phone is 555 1234.', out: [] },
  { lang: 'da', in: 'Regningen er på 1450 kr.', out: [] },
  { lang: 'nb', in: 'Saken heter RYG-7K2M-0098 hos dere.', out: ['RYG-7K2M-0098'] },
  {
    lang: 'da',
    in: 'Fakturaen (8817) og ordrebekræftelsen GK-2022-0418.',
    out: ['8817', 'GK-2022-0418'],
  },
  { lang: 'sv', in: 'Det gäller VS 30390, kundnr. 10-4412.', out: ['VS 30390', '10-4412'] },
  { lang: 'nn', in: 'Kundenr. 204 877, tinging 12004.', out: ['204 877', '12004'] },
  { lang: 'en', in: 'I lived there 2019-2026, at number 40, size 38-40.', out: [] },
  { lang: 'da', in: 'Ring 22 33 44 55, 8000 Aarhus C, måler viser 48211.', out: [] },
];

describe('orders', () => {
  it.each(orders)('in $in', ({ lang, in: text, out }) => {
    expect(facts(lang, text).orders.map((one) => one.text)).toEqual(out);
  });
});

const sources = (facts: readonly { text: string; source: string }[]) =>
  facts.map(({ text, source }) => [text, source]);

describe('facts beside what the customer wrote', () => {
  const message = [
    'Hei, dere tok 499 kr for mye på ordre 77120.',
    '',
    'Den 3. okt. 2026 kl. 10.12 skrev Vikstua <post@vikstua.example>:',
    '> Ordre 77120 og 88131 ble sendt 28. september.',
    '> Vi ringer i går eller i morgen. Sum 1 299 kr.',
  ].join('\n');
  const found = findFacts(message.split('\n')[0] ?? '', 'nb', {
    business: null,
    now,
    subject: 'Faktura 30418 av 12. oktober, ordre 77120',
    history: { text: message, quoted: message.split('\n').slice(2).join('\n') },
  });

  it('are those of the subject and of quoted history that it does not have itself', () => {
    expect(sources(found.orders)).toEqual([
      ['77120', 'body'],
      ['30418', 'subject'],
      ['88131', 'quoted'],
    ]);
    expect(sources(found.amounts)).toEqual([
      ['499 kr', 'body'],
      ['1 299 kr', 'quoted'],
    ]);
  });

  it('are of quoted history only days with their month, and not when it was sent', () => {
    expect(sources(found.dates)).toEqual([
      ['12. oktober', 'subject'],
      ['28. september', 'quoted'],
    ]);
  });

  it('are names, too, that nothing else names, and letters do not use them', () => {
    const own = 'Hej, den gik i stykker, da jeg tændte den. Hilsen Bo';
    const quoted = '> Tak for din ordre: 1 stk. spisebord i eg.';
    const heading = 'Den 3. okt. 2026 kl. 10.12 skrev Bordhuset <post@bordhuset.example>:';
    const { products } = findFacts(own, 'da', {
      business: null,
      now,
      subject: 'Min nye gulvlampe',
      history: { text: `${own}\n\n${heading}\n${quoted}`, quoted: `${heading}\n${quoted}` },
    });
    const elsewhere = products.filter(({ source = 'body' }) => source !== 'body');
    expect(elsewhere.map(({ source }) => source)).toContain('subject');
    expect(elsewhere.some(({ text }) => text.includes('gulvlampe'))).toBe(true);
    expect(elsewhere.some(isSure)).toBe(false);
  });

  it('stand where they say', () => {
    for (const { text, start, end, source } of [
      ...found.orders,
      ...found.dates,
      ...found.amounts,
    ]) {
      const whole = {
        body: message,
        quoted: message,
        subject: 'Faktura 30418 av 12. oktober, ordre 77120',
      };
      expect(whole[source].slice(start, end)).toBe(text);
    }
  });
});

describe('hostile text', () => {
  const lines = [
    '1',
    '1.',
    'A1-',
    'den ',
    '12, ',
    'kr ',
    '200 000 ',
    'ordre 1234 ',
    'fem hundre ',
    'a',
  ];
  it.each(lines)('of %j over and over is read in no time', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const started = processorTime();
    facts('nb', text);
    expect(processorTime() - started).toBeLessThan(1500);
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
