// Contract: a statement in bokmål is told again from the firm's side (du, vi) as a native would put
// it after "at"; a possessive after its noun agrees with it. What is not safe is left alone.
import { describe, expect, it } from 'vitest';
import { grammar } from '../../../src/language/nb/grammar.ts';

const names = new Set(['Odd', 'Hamar']);
const that = (statement: string): string | null => grammar.restate(statement, names)?.that ?? null;

describe('persons and possessives', () => {
  it.each([
    {
      in: 'Jeg bestilte en grønn vase, og dere sendte en blå.',
      out: 'at du bestilte en grønn vase, og at vi sendte en blå',
    },
    { in: 'Vasen min gikk i stykker hos dere.', out: 'at vasen din gikk i stykker hos oss' },
    { in: 'Klokka mi taper ti minutter i døgnet.', out: 'at klokka di taper ti minutter i døgnet' },
    { in: 'Taket mitt lekker ved pipa.', out: 'at taket ditt lekker ved pipa' },
    { in: 'Støvlene mine er revnet ved hælen.', out: 'at støvlene dine er revnet ved hælen' },
    {
      in: 'Dere har trukket 300 kr fra kontoen min.',
      out: 'at vi har trukket 300 kr fra kontoen din',
    },
    {
      in: 'Vi ventet på sjåføren deres i fire timer.',
      out: 'at dere ventet på sjåføren vår i fire timer',
    },
    { in: 'Svaret deres kom etter seks uker.', out: 'at svaret vårt kom etter seks uker' },
    {
      in: 'Folkene deres tråkket i blomsterbedet vårt.',
      out: 'at folkene våre tråkket i blomsterbedet deres',
    },
    { in: 'Jeg ringte dere fire ganger på mandag.', out: 'at du ringte oss fire ganger på mandag' },
    { in: 'Det kostet oss en hel lørdag.', out: 'at det kostet dere en hel lørdag' },
    {
      in: 'Han spurte meg om navnet mitt to ganger.',
      out: 'at han spurte deg om navnet ditt to ganger',
    },
  ])('$in', ({ in: statement, out }) => expect(that(statement)).toBe(out));
});

describe('adverbs before the finite verb', () => {
  it.each([
    { in: 'Gryta virker ikke på komfyren min.', out: 'at gryta ikke virker på komfyren din' },
    { in: 'Jeg fikk den aldri.', out: 'at du aldri fikk den' },
    {
      in: 'Pengene har fortsatt ikke kommet tilbake.',
      out: 'at pengene fortsatt ikke har kommet tilbake',
    },
    {
      in: 'Låsen går ikke opp, og nøkkelen sitter fast.',
      out: 'at låsen ikke går opp, og at nøkkelen sitter fast',
    },
    { in: 'Skapet røk og kan ikke lukkes.', out: 'at skapet røk og ikke kan lukkes' },
    {
      in: 'Jeg har ikke fått svar på de tre mailene mine.',
      out: 'at du ikke har fått svar på de tre mailene dine',
    },
    { in: 'Det er dessverre ikke første gang.', out: 'at det ikke er første gang' },
    { in: 'Hun hilste ikke på moren min.', out: 'at hun ikke hilste på moren din' },
  ])('$in', ({ in: statement, out }) => expect(that(statement)).toBe(out));
});

describe('another phrase before the verb', () => {
  it.each([
    {
      in: 'Krana dere satte opp i går, drypper ikke lenger.',
      out: 'at krana vi satte opp i går, ikke drypper lenger',
    },
    { in: 'I går kom pakken uten skruer.', out: 'at pakken kom uten skruer i går' },
    { in: 'Nå står hylla skjevt i gangen.', out: 'at hylla nå står skjevt i gangen' },
    {
      in: 'Da vi åpnet esken, var speilet knust.',
      out: 'at speilet var knust da dere åpnet esken',
    },
    { in: 'Derfor har jeg ikke betalt regningen.', out: 'at du ikke har betalt regningen' },
    { in: 'Den 3. mai skrev jeg til dere.', out: 'at du skrev til oss den 3. mai' },
    { in: 'var det en bulk i siden', out: 'at det var en bulk i siden' },
    { in: 'På Hamar måtte jeg kjøpe ny billett.', out: 'at du måtte kjøpe ny billett på Hamar' },
  ])('$in', ({ in: statement, out }) => expect(that(statement)).toBe(out));
});

describe('the firm as subject and object', () => {
  it.each([
    { in: 'Vi kom før dere stengte.', out: 'at dere kom før vi stengte' },
    {
      in: 'Jeg leste at dere ikke lenger tar kontanter.',
      out: 'at du leste at vi ikke lenger tar kontanter',
    },
    { in: 'Ingen av dere tok telefonen.', out: 'at ingen av oss tok telefonen' },
    { in: 'Det var dere som klippet av lappen.', out: 'at det var vi som klippet av lappen' },
    {
      in: 'På nettsiden har dere skrevet 40 cm.',
      out: 'at vi har skrevet 40 cm på nettsiden',
    },
    { in: 'Damen på kontoret ringte dere.', out: 'at damen på kontoret ringte oss' },
    { in: 'Jeg sto der i fire min.', out: 'at du sto der i fire min' },
  ])('$in', ({ in: statement, out }) => expect(that(statement)).toBe(out));
});

describe('loose writing', () => {
  it.each([
    { in: 'har ventet i to uker nå', out: 'at du har ventet i to uker nå' },
    { in: 'fikk ikke nøkkelen', out: 'at du ikke fikk nøkkelen' },
    {
      in: 'Odd glemte drillen på kjøkkenet vårt.',
      out: 'at Odd glemte drillen på kjøkkenet deres',
    },
    { in: 'Det er ANDRE gang ordren min mangler.', out: 'at det er andre gang ordren din mangler' },
  ])('$in', ({ in: statement, out }) => expect(that(statement)).toBe(out));
});

describe('left alone', () => {
  it.each([
    { in: 'Når kommer pakka mi?' },
    { in: 'For en jævla service dere har.' },
    { in: 'Se selv på www.eksempel.example' },
    { in: 'Æ har venta i to uka.' },
    { in: 'Kan du ikke se det' },
    { in: 'Trykker jeg på knappen, kommer jeg til forsiden.' },
    { in: 'Pakken er levert, sier appen.' },
    { in: 'De skulle ringe, men det gjorde de ikke.' },
    { in: 'omtrent som en ferge som aldri legger fra kai' },
    { in: '' },
  ])('$in', ({ in: statement }) => expect(that(statement)).toBeNull());
});

describe('things and days', () => {
  it.each([
    { in: 'Rundt bord, eik', out: 'bordet' },
    { in: 'taklampe Kuppel', out: 'taklampen' },
    { in: 'fjelltelt', out: 'fjellteltet' },
    { in: 'sluttrengjøring', out: null },
  ])('$in', ({ in: product, out }) => expect(grammar.definite(product, '')).toBe(out));

  it('writes a day and quotes', () => {
    expect(grammar.day(new Date('2026-11-05T00:00:00Z'))).toBe('torsdag 5. november');
    expect(grammar.quote('den "nye" modellen')).toBe('«den ’nye’ modellen»');
  });
});
