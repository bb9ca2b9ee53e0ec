/**
 * Contract: a subject line that says more than all that stands under it is heard as a sentence of the
 * mail, before the others; any other is not.
 */
import { describe, expect, it } from 'vitest';
import { Hearing } from '../../../src/read/network/hearing.ts';
import { said } from '../../../src/read/text/said.ts';

const subject = 'SV: Toilettet løber igen, to dage efter at I lavede det';
const line = 'Toilettet løber igen, to dage efter at I lavede det';

describe('what a mail says', () => {
  it.each([
    { under: 'nothing', texts: [] },
    { under: 'a name', texts: ['Bente Rask'] },
    { under: 'a closing and an address', texts: ['Mvh Bente', 'Ringgade 118, 8000 Aarhus'] },
  ])('is its subject line, too, over $under', ({ texts }) => {
    expect(said(subject, texts)).toEqual([line, ...texts]);
  });

  it.each([
    {
      what: 'a text of more words than a name takes',
      of: subject,
      texts: ['Kan I komme i morgen, så vi kan bruge badet igen?'],
    },
    { what: 'a text that says as much', of: 'Faktura 4411', texts: ['Er betalt, Ida'] },
    { what: 'an empty subject line', of: 'Re: ', texts: [] },
  ])('is not its subject line over $what', ({ of, texts }) => {
    expect(said(of, texts)).toEqual(texts);
  });
});

it('is heard without moving the sentences of the text', () => {
  const hearing = new Hearing(subject, ['Bente Rask']);
  expect(hearing.count).toBe(1);
  expect(hearing.share(-1, 'issue')).toBeGreaterThan(hearing.share(0, 'issue'));
});
