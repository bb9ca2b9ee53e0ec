// Contract: a Swedish statement is told again from the firm's side (du, vi) as a native would put
// it after "att"; "er" becomes "oss" or "vår" by what follows. What is not safe is left alone.
import { describe, expect, it } from 'vitest';
import { grammar } from '../../../src/language/sv/grammar.ts';

const names = new Set(['Torbjörn', 'Gävle']);
const that = (statement: string): string | null => grammar.restate(statement, names)?.that ?? null;

describe('persons and possessives', () => {
  it.each([
    { in: 'Lampan hängde mitt i mitt kök.', out: 'att lampan hängde mitt i ditt kök' },
    {
      in: 'Jag beställde en grön vas, och ni skickade en blå.',
      out: 'att du beställde en grön vas, och att vi skickade en blå',
    },
    { in: 'Min vas gick sönder hos er.', out: 'att din vas gick sönder hos oss' },
    { in: 'Mitt tak läcker vid skorstenen.', out: 'att ditt tak läcker vid skorstenen' },
    { in: 'Mina stövlar sprack vid hälen.', out: 'att dina stövlar sprack vid hälen' },
    {
      in: 'Ni har dragit 300 kr från mitt konto.',
      out: 'att vi har dragit 300 kr från ditt konto',
    },
    {
      in: 'Vi väntade på er chaufför i fyra timmar.',
      out: 'att ni väntade på vår chaufför i fyra timmar',
    },
    { in: 'Ert svar kom efter sex veckor.', out: 'att vårt svar kom efter sex veckor' },
    { in: 'Era städare glömde våra fönster.', out: 'att våra städare glömde era fönster' },
    { in: 'Jag ringde er fyra gånger i måndags.', out: 'att du ringde oss fyra gånger i måndags' },
    { in: 'Det kostade oss en hel lördag.', out: 'att det kostade er en hel lördag' },
    { in: 'Han frågade mig om mitt namn.', out: 'att han frågade dig om ditt namn' },
    { in: 'Tåget var 40 min sent.', out: 'att tåget var 40 min sent' },
  ])('$in', ({ in: statement, out }) => expect(that(statement)).toBe(out));
});

describe('adverbs before the finite verb', () => {
  it.each([
    { in: 'Grytan fungerar inte på min spis.', out: 'att grytan inte fungerar på din spis' },
    { in: 'Jag fick den aldrig.', out: 'att du aldrig fick den' },
    {
      in: 'Pengarna har fortfarande inte kommit tillbaka.',
      out: 'att pengarna fortfarande inte har kommit tillbaka',
    },
    {
      in: 'Låset går inte upp, och nyckeln sitter fast.',
      out: 'att låset inte går upp, och att nyckeln sitter fast',
    },
    { in: 'Skåpet sprack och kan inte stängas.', out: 'att skåpet sprack och inte kan stängas' },
    {
      in: 'Jag har inte fått svar på mina tre mejl.',
      out: 'att du inte har fått svar på dina tre mejl',
    },
    { in: 'Det är tyvärr inte första gången.', out: 'att det inte är första gången' },
    { in: 'Hon hälsade inte ens på min mamma.', out: 'att hon inte ens hälsade på din mamma' },
  ])('$in', ({ in: statement, out }) => expect(that(statement)).toBe(out));
});

describe('another phrase before the verb', () => {
  it.each([
    {
      in: 'Då vi anlände på fredagen meddelade den unga mannen att rummet var upptaget.',
      out: 'att den unga mannen meddelade att rummet var upptaget då ni anlände på fredagen',
    },
    { in: 'I går kom paketet utan skruvar.', out: 'att paketet kom utan skruvar i går' },
    { in: 'Nu står hyllan snett i hallen.', out: 'att hyllan nu står snett i hallen' },
    {
      in: 'När vi öppnade kartongen var spegeln krossad.',
      out: 'att spegeln var krossad när ni öppnade kartongen',
    },
    {
      in: 'När vi öppnade kartongen, var spegeln krossad.',
      out: 'att spegeln var krossad när ni öppnade kartongen',
    },
    { in: 'Därför har jag inte betalat räkningen.', out: 'att du inte har betalat räkningen' },
    { in: 'Den 3 maj skrev jag till er.', out: 'att du skrev till oss den 3 maj' },
    { in: 'I Gävle fick jag köpa ny biljett.', out: 'att du fick köpa ny biljett i Gävle' },
    { in: 'var det en buckla i sidan', out: 'att det var en buckla i sidan' },
  ])('$in', ({ in: statement, out }) => expect(that(statement)).toBe(out));
});

describe('loose writing', () => {
  it.each([
    { in: 'har väntat i två veckor nu', out: 'att du har väntat i två veckor nu' },
    { in: 'ja fick inte nyckeln av er', out: 'att du inte fick nyckeln av oss' },
    { in: 'Torbjörn glömde borren i vårt kök.', out: 'att Torbjörn glömde borren i ert kök' },
    {
      in: 'Det är ANDRA gången min order saknas.',
      out: 'att det är andra gången din order saknas',
    },
  ])('$in', ({ in: statement, out }) => expect(that(statement)).toBe(out));
});

describe('left alone', () => {
  it.each([
    { in: 'När kommer mitt paket?' },
    { in: 'Vilken jävla service ni har.' },
    { in: 'Se själv på www.exempel.example' },
    { in: 'Kan du inte se det' },
    { in: '' },
  ])('$in', ({ in: statement }) => expect(that(statement)).toBeNull());
});

describe('things and days', () => {
  it.each([
    { in: 'Runt bord, ek', out: 'bordet' },
    { in: 'skrivbordslampa Kajsa', out: 'skrivbordslampan' },
    { in: 'slutrengöring', out: null },
  ])('$in', ({ in: product, out }) => expect(grammar.definite(product, '')).toBe(out));

  it('writes a day and quotes', () => {
    expect(grammar.day(new Date('2026-11-05T00:00:00Z'))).toBe('torsdag den 5 november');
    expect(grammar.onDay(new Date('2026-11-05T00:00:00Z'))).toBe('torsdagen den 5 november');
    expect(grammar.quote('den "nya" modellen')).toBe('”den ’nya’ modellen”');
  });
});
