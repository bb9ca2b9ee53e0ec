// Contract: a Danish statement is told again from the firm's side (du, vi) as a native would put
// it after "at": persons and possessives turned, adverbs before the finite verb, subject first.
// What cannot be told again safely is left alone.
import { describe, expect, it } from 'vitest';
import { grammar } from '../../../src/language/da/grammar.ts';

const names = new Set(['Torben', 'Vejle', 'Silkeborg']);
const that = (statement: string): string | null => grammar.restate(statement, names)?.that ?? null;

describe('persons and possessives', () => {
  it.each([
    {
      in: 'Jeg bestilte en grøn vase, og I sendte en blå.',
      out: 'at du bestilte en grøn vase, og at vi sendte en blå',
    },
    { in: 'Min vase gik i stykker hos jer.', out: 'at din vase gik i stykker hos os' },
    { in: 'Mit ur taber ti minutter i døgnet.', out: 'at dit ur taber ti minutter i døgnet' },
    { in: 'Mine støvler er revnet ved hælen.', out: 'at dine støvler er revnet ved hælen' },
    { in: 'I har trukket 300 kr. fra min konto.', out: 'at vi har trukket 300 kr. fra din konto' },
    {
      in: 'Vi ventede på jeres vognmand i fire timer.',
      out: 'at I ventede på vores vognmand i fire timer',
    },
    { in: 'Vores hund blev bange for jeres bud.', out: 'at jeres hund blev bange for vores bud' },
    {
      in: 'Jeres medarbejder lovede mig en ny dør.',
      out: 'at vores medarbejder lovede dig en ny dør',
    },
    {
      in: 'Jeg fik et brev i mandags med en andens navn.',
      out: 'at du fik et brev i mandags med en andens navn',
    },
    { in: 'Han spurgte mig om mit navn to gange.', out: 'at han spurgte dig om dit navn to gange' },
    { in: 'Det kostede os en hel lørdag.', out: 'at det kostede jer en hel lørdag' },
    { in: 'Kagen kom 40 min for sent.', out: 'at kagen kom 40 min for sent' },
  ])('$in', ({ in: statement, out }) => expect(that(statement)).toBe(out));
});

describe('adverbs before the finite verb', () => {
  it.each([
    { in: 'Gryden virker ikke på mit komfur.', out: 'at gryden ikke virker på dit komfur' },
    { in: 'Jeg fik den aldrig.', out: 'at du aldrig fik den' },
    {
      in: 'Pengene er stadig ikke kommet tilbage.',
      out: 'at pengene stadig ikke er kommet tilbage',
    },
    {
      in: 'Låsen går ikke op, og nøglen sidder fast.',
      out: 'at låsen ikke går op, og at nøglen sidder fast',
    },
    {
      in: 'Skabet gik i stykker og kan ikke lukkes.',
      out: 'at skabet gik i stykker og ikke kan lukkes',
    },
    { in: 'Der er stadig intet vand i hanen.', out: 'at der stadig ikke er noget vand i hanen' },
    { in: 'Det er desværre ikke første gang.', out: 'at det ikke er første gang' },
    {
      in: 'Jeg har ikke fået svar på mine tre mails.',
      out: 'at du ikke har fået svar på dine tre mails',
    },
    { in: 'Hun hilste ikke engang på min mor.', out: 'at hun ikke engang hilste på din mor' },
  ])('$in', ({ in: statement, out }) => expect(that(statement)).toBe(out));
});

describe('another phrase before the verb', () => {
  it.each([
    {
      in: 'Den lampe, jeg købte hos jer, virker ikke.',
      out: 'at den lampe, du købte hos os, ikke virker',
    },
    {
      in: 'Da min søn pakkede den ud var der en revne i glasset.',
      out: 'at der var en revne i glasset, da din søn pakkede den ud',
    },
    { in: 'I går kom pakken uden skruer.', out: 'at pakken kom uden skruer i går' },
    { in: 'Nu står reolen skævt i gangen.', out: 'at reolen nu står skævt i gangen' },
    {
      in: 'Da vi åbnede kassen, var spejlet knust.',
      out: 'at spejlet var knust, da I åbnede kassen',
    },
    { in: 'Derfor har jeg ikke betalt regningen.', out: 'at du ikke har betalt regningen' },
    {
      in: 'På jeres side kunne jeg ikke vælge farve.',
      out: 'at du ikke kunne vælge farve på vores side',
    },
    { in: 'Den 3. maj skrev jeg til jer.', out: 'at du skrev til os den 3. maj' },
    { in: 'var der en bule i siden', out: 'at der var en bule i siden' },
    { in: 'fik han en kage med nødder', out: 'at han fik en kage med nødder' },
  ])('$in', ({ in: statement, out }) => expect(that(statement)).toBe(out));
});

describe('loose writing', () => {
  it.each([
    { in: 'har ventet i to uger nu', out: 'at du har ventet i to uger nu' },
    { in: 'jeg har ik fået min pakke', out: 'at du ikke har fået din pakke' },
    { in: 'Og så kom Torben ikke.', out: 'at Torben ikke kom' },
    { in: 'Det er ANDEN gang, min ordre mangler.', out: 'at det er anden gang, din ordre mangler' },
    {
      in: 'Torben glemte sin boremaskine i vores køkken.',
      out: 'at Torben glemte sin boremaskine i jeres køkken',
    },
    {
      in: 'jeg kan se at i har sendt den til Silkeborg',
      out: 'at du kan se at vi har sendt den til Silkeborg',
    },
  ])('$in', ({ in: statement, out }) => expect(that(statement)).toBe(out));
});

describe('negation leaves its noun', () => {
  it.each([
    { in: 'Der kom ingen tekniker.', out: 'at der ikke kom nogen tekniker' },
    { in: 'Jeg fik intet svar.', out: 'at du ikke fik noget svar' },
    { in: 'Vi har intet modtaget.', out: 'at I intet har modtaget' },
    { in: 'Ingen af lågerne lukker.', out: 'at ingen af lågerne lukker' },
    { in: 'Det har ingen fortalt mig.', out: null },
  ])('$in', ({ in: statement, out }) => expect(that(statement)).toBe(out));
});

describe('"i" and "I"', () => {
  it.each([
    { in: 'i har byttet om på to kasser', out: 'at vi har byttet om på to kasser' },
    { in: 'I kælderen stod vandet højt', out: 'at vandet stod højt i kælderen' },
    { in: 'VANDET LØB LIGE IND I STUEN', out: 'at vandet løb lige ind i stuen' },
    { in: 'Jeg ved, at I har fået den', out: 'at du ved, at vi har fået den' },
    { in: 'Hun falder, når hun går i bad', out: 'at hun falder, når hun går i bad' },
  ])('$in', ({ in: statement, out }) => expect(that(statement)).toBe(out));
});

describe('pieces of a sentence', () => {
  it.each([
    { in: 'der stadig mangler et ben' },
    { in: 'indtil en nabo hjalp mig op' },
    { in: 'vi skulle være der kl.' },
    { in: 'bordet var så lavt' },
    { in: 'hverken sofa eller stole' },
    { in: 'glasset gik i stykker heldigvis stod hunden ude' },
    { in: 'før kaffen, og min far gik hjem' },
  ])('$in is told in no way', ({ in: statement }) => {
    const told = grammar.restate(statement, names);
    expect([told?.that ?? null, told?.main ?? null]).toEqual([null, null]);
  });
});

describe('no clause after "at" keeps the order of a main clause', () => {
  it.each([
    { in: 'Hele aftenen spillede naboens anlæg' },
    { in: 'Ud for broen satte motoren ud' },
    { in: 'Pakken står som leveret, men jeg har ikke fået den' },
    { in: 'Den bestilte taxa til kl. 5.30 kom aldrig' },
    { in: 'Der er kun 90 gram ost i hver, jeg vejede den' },
    { in: 'Alle naboer fik brev den 3., jeg har ikke fået noget' },
    { in: 'Kælderen var fuld af kasser, og en gammel vandvarmer' },
    { in: 'Der stod 500 på skiltet, og jeg målte 12. tolv' },
    { in: 'Skruerne passer ikke, og den skal have M8' },
    { in: 'To ubesvarede breve om hynderne' },
    { in: 'b) Døren har et hak ved håndtaget' },
  ])('$in', ({ in: statement }) => expect(that(statement)).toBeNull());
});

describe('words that tie a statement to another', () => {
  it.each([
    {
      in: 'Skabet mangler til gengæld to hængsler',
      out: 'at skabet mangler to hængsler',
    },
    { in: 'Nøglen er heller ikke kommet', out: 'at nøglen ikke er kommet' },
    { in: 'Der er dog kun skruer til det ene ben', out: 'at der kun er skruer til det ene ben' },
  ])('$in', ({ in: statement, out }) => expect(that(statement)).toBe(out));
});

describe('a comma before what was said', () => {
  it.each([
    {
      in: 'Damen i butikken sagde at jeg bare kunne vente',
      out: 'at damen i butikken sagde, at du bare kunne vente',
    },
    { in: 'Jeres mand lovede at ringe mandag', out: 'at vores mand lovede at ringe mandag' },
  ])('$in', ({ in: statement, out }) => expect(that(statement)).toBe(out));
});

describe('halves and letters for words', () => {
  it.each([
    { in: 'Der stod "glad på skiltet i vinduet' },
    { in: 'Min far har KOL og kan ikke tåle støvet' },
  ])('$in is told in no way', ({ in: statement }) =>
    expect(grammar.restate(statement, names)).toBeNull(),
  );
});

describe('left alone', () => {
  it.each([
    { in: 'Hvornår kommer min pakke?' },
    { in: 'Fandens til service I har.' },
    { in: 'Se selv på https://eksempel.example/billede' },
    { in: 'Jeg er så glad :-)' },
    { in: 'Kan du ikke se det' },
    {
      in: 'Du har været så god at skrive at maskinen brygger kaffe hver eneste morgen klokken syv i det lille køkken på første sal ved siden af trappen hos min gamle farmor og at den så pludselig står helt stille',
    },
    { in: '' },
    { in: 'nul svar' },
  ])('$in', ({ in: statement }) => expect(that(statement)).toBeNull());

  it('tells a noun phrase as one', () => {
    expect(grammar.restate('en revne fra hjørnet og ned i mit spejl', names)?.noun).toBe(
      'en revne fra hjørnet og ned i dit spejl',
    );
  });
});

describe('things, days and quotation', () => {
  it.each([
    { in: 'Rundt sofabord, røget eg', out: 'sofabordet' },
    { in: 'gulvlampe', out: 'gulvlampen' },
    { in: 'hvilestol Alba', out: 'hvilestolen' },
    { in: 'cykel', out: 'cyklen' },
    { in: 'Kvist', out: null },
  ])('$in', ({ in: product, out }) => expect(grammar.definite(product, '')).toBe(out));

  it('writes a day and quotes', () => {
    expect(grammar.day(new Date('2026-11-05T00:00:00Z'))).toBe('torsdag den 5. november');
    expect(grammar.quote('den "nye" model')).toBe('»den ’nye’ model«');
    expect(grammar.either(['en ny', 'pengene tilbage'])).toBe('en ny eller pengene tilbage');
  });
});
