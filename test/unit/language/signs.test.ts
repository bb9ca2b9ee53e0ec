// Contract: every language knows its signs; times gone by are told in words; a word list matches
// whole words only, in any case.
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/languages.ts';
import { anyOf, headOf, wishes } from '../../../src/language/signs.ts';
import { languageCodes } from '../../../src/model/language.ts';

describe('a list of words', () => {
  it.each([
    { in: 'Hanken KNÆKKEDE', out: true },
    { in: 'den gik i  stykker', out: true },
    { in: 'brudt', out: false },
    { in: 'overknække', out: false },
  ])('$in', ({ in: text, out }) => {
    expect(anyOf('knæk* i_stykker').test(text)).toBe(out);
  });

  it('may be asked for at the head only', () => {
    expect(headOf('den_anden derfor').test('den anden er revnet')).toBe(true);
    expect(headOf('den_anden derfor').test('og den anden er revnet')).toBe(false);
  });

  it('finds a wish in either order', () => {
    for (const text of ['jeg vil have en ny', 'nu vil jeg have en ny', 'tak for alt'])
      expect(wishes('jeg', 'vil', 'tak').test(text)).toBe(true);
    expect(wishes('jeg', 'vil', 'tak').test('den vil ikke')).toBe(false);
  });
});

describe('time gone by', () => {
  it.each([
    { code: 'da', days: 42, out: 'seks uger' },
    { code: 'da', days: 40, out: 'næsten seks uger' },
    { code: 'da', days: 45, out: 'over seks uger' },
    { code: 'nb', days: 9, out: 'ni dager' },
    { code: 'nn', days: 92, out: 'tre månader' },
    { code: 'sv', days: 21, out: 'tre veckor' },
    { code: 'en', days: 49, out: 'seven weeks' },
    { code: 'en', days: 2, out: null },
    { code: 'en', days: 900, out: null },
  ] as const)('$code $days', ({ code, days, out }) => {
    expect(languages[code].signs.elapsed(days)).toBe(out);
  });

  it.each(languageCodes)('%s writes a day without its weekday', (code) => {
    expect(languages[code].signs.date(new Date('2026-09-02T00:00:00Z'))).toMatch(/2\.? [a-z]+$/i);
  });
});

describe('signs', () => {
  it.each([
    { code: 'da', sign: 'term', in: 'der stod 5-7 hverdage', out: '5-7 hverdage' },
    { code: 'sv', sign: 'term', in: 'er sida "3–6 vardagar"', out: '3–6 vardagar' },
    { code: 'en', sign: 'term', in: 'said 5 to 8 weekdays', out: '5 to 8 weekdays' },
    { code: 'nb', sign: 'room', in: 'vi hadde rorbu 11', out: 'rorbu 11' },
    { code: 'da', sign: 'danger', in: 'hun har nøddeallergi', out: 'nøddeallergi' },
    { code: 'sv', sign: 'danger', in: 'hon kräktes hela natten', out: 'hon kräktes' },
    { code: 'sv', sign: 'danger', in: 'hunden hade kräkts i hallen', out: undefined },
    { code: 'sv', sign: 'order', in: 'kundnummer', out: undefined },
    { code: 'sv', sign: 'formal', in: 'Högaktningsfullt', out: 'Högaktningsfullt' },
    { code: 'sv', sign: 'formal', in: 'Ni skickade fel. Er faktura', out: undefined },
    { code: 'sv', sign: 'formal', in: 'ett rum som Ni lovade', out: 'Ni' },
    { code: 'sv', sign: 'leaning', in: 'de räcker ner på golvet', out: 'de räcker' },
    { code: 'sv', sign: 'leaning', in: 'de nya gardinerna är för långa', out: undefined },
    { code: 'sv', sign: 'found', in: 'då såg jag', out: 'såg jag' },
    { code: 'sv', sign: 'found', in: 'när vi skrev avtalet lovade du', out: undefined },
  ] as const)('$code $sign', ({ code, sign, in: text, out }) => {
    expect(languages[code].signs[sign].exec(text)?.[0]).toBe(out);
  });
});
