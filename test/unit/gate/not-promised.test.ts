/** Contract: what stands in a letter and is no promise of the firm is left alone; days are counted as people count them. */
import { describe, expect, it } from 'vitest';
import { findPromises } from '../../../src/gate/promises/find.ts';
import type { LanguageCode } from '../../../src/model/language.ts';

const inLetter = (
  body: string,
  language: LanguageCode,
  sentAt = '2026-11-18T10:00:00Z',
): (readonly [string, string | null])[] =>
  findPromises({
    text: `Hej\n\n${body}`,
    language,
    sentAt: new Date(sentAt),
    business: null,
    signer: 'Ida',
  }).map(({ text, due }) => [text, due] as const);

describe('no promise', () => {
  it.each<[LanguageCode, string]>([
    ['da', 'Kan vi ringe på fredag?'],
    ['da', 'Vi kan sende en ny i morgen, hvis du vil.'],
    ['da', 'Jeg har sendt pakken i dag.'],
    ['da', 'Du skal sende lampen retur senest fredag.'],
    ['da', 'Tak.\n\nDen 17. november skrev Lone Bak:\n> Jeg ringer på fredag.'],
    ['da', 'Du skriver, at I sender pengene på fredag.'],
    ['sv', 'Vi skickar alltid paket på fredagar.'],
    ['en', 'We shipped it on Monday.'],
    ['en', 'Please ring me by Friday.'],
    ['en', 'I could call you on Friday.'],
  ])('%s: %s', (language, body) => {
    expect(inLetter(body, language)).toEqual([]);
  });
});

describe('the day', () => {
  it.each<[LanguageCode, string, string | null, string?]>([
    ['da', 'Jeg ringer inden for fem hverdage.', '2026-12-30', '2026-12-21T10:00:00Z'],
    ['nb', 'Vi sender den innen to virkedager.', '2026-05-19', '2026-05-14T23:30:00Z'],
    ['sv', 'Jag ringer senast den 5 januari.', '2027-01-05'],
    ['en', "I'll write by Friday 27 November.", '2026-11-27'],
    ['en', "I'll write by 2026-12-04.", '2026-12-04'],
    ['en', "I'll write next Monday.", '2026-11-23'],
    ['da', 'Jeg vender tilbage.', null],
    ['da', 'Jeg ringer om to timer.', '2026-11-18'],
    // Half past eleven at night in London is the next day in Copenhagen.
    ['da', 'Jeg ringer i morgen.', '2026-11-20', '2026-11-18T23:30:00Z'],
  ])('%s: %s', (language, body, due, sentAt) => {
    expect(inLetter(body, language, sentAt).map(([, day]) => day)).toEqual([due]);
  });
});
