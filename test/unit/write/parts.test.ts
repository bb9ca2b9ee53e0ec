// Contract: a passage is told by its sentences or by clauses of them; never by half a number, by a
// clause that has lost its subject, or by what somebody believed.
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/languages.ts';
import type { LanguageCode } from '../../../src/model/language.ts';
import { spanOf } from '../../../src/model/span.ts';
import { statementsIn } from '../../../src/write/parts.ts';

const partsOf = (code: LanguageCode, text: string): readonly string[] =>
  statementsIn(spanOf(text, 0, text.length), text, languages[code].signs).map((part) => part.text);

describe('the statements of a passage', () => {
  it('are its clauses, whole sentences first', () => {
    const parts = partsOf('da', 'Jeg bestilte en vase, og den kom med en revne. Kassen var hel.');
    expect(parts[0]).toBe('Jeg bestilte en vase, og den kom med en revne.');
    expect(parts).toContain('den kom med en revne.');
    expect(parts).toContain('Kassen var hel.');
  });

  it('slice to their text', () => {
    const text = 'Først: vi ventede, men der kom ingen, og så gik vi.';
    for (const part of statementsIn(spanOf(text, 0, text.length), text, languages.da.signs))
      expect(text.slice(part.start, part.end)).toBe(part.text);
  });

  it.each([
    { code: 'da', in: 'Sofaen kom i går og har et hul i siden.', not: 'har et hul i siden.' },
    { code: 'da', in: 'Jeg troede at vasen var blå.', not: 'vasen var blå.' },
    { code: 'da', in: 'Den var i Taulov d. 8/9 og i Padborg.', not: 'Den var i Taulov d.' },
    { code: 'en', in: 'I mailed on the 20th, 22nd and 25th.', not: '22nd and 25th.' },
    { code: 'sv', in: 'Pengarna kom aldrig innan vi reste hem.', not: 'innan vi reste hem.' },
  ] as const)('$in', ({ code, in: text, not }) => {
    expect(partsOf(code, text)).not.toContain(not);
  });

  it('stands under "that" where it was found to be so', () => {
    const text = 'Jeg opdagede at pladen allerede var revnet.';
    const part = statementsIn(spanOf(text, 0, text.length), text, languages.da.signs).find(
      ({ under }) => under,
    );
    expect(part?.text).toBe('pladen allerede var revnet.');
  });
});
