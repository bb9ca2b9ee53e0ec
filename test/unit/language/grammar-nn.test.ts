// Contract: a statement in nynorsk is told again from the firm's side (du, vi) as a native would put
// it after "at"; "de" and "dykk" become the firm. What is not safe is left alone.
import { describe, expect, it } from 'vitest';
import { grammar } from '../../../src/language/nn/grammar.ts';

const names = new Set(['Odd', 'Sogndal']);
const that = (statement: string): string | null => grammar.restate(statement, names)?.that ?? null;

describe('persons and possessives', () => {
  it.each([
    {
      in: 'Eg tinga ein grøn vase, og de sende ein blå.',
      out: 'at du tinga ein grøn vase, og at vi sende ein blå',
    },
    { in: 'Vasen min gjekk i stykke hos dykk.', out: 'at vasen din gjekk i stykke hos oss' },
    { in: 'Klokka mi taper ti minutt i døgnet.', out: 'at klokka di taper ti minutt i døgnet' },
    { in: 'Klokka mi slamser ti minutt i døgnet.', out: null },
    { in: 'Taket mitt lek ved pipa.', out: 'at taket ditt lek ved pipa' },
    { in: 'Støvlane mine var våte etter ein tur.', out: 'at støvlane dine var våte etter ein tur' },
    { in: 'De har trekt 300 kr frå kontoen min.', out: 'at vi har trekt 300 kr frå kontoen din' },
    {
      in: 'Me venta på sjåføren dykkar i fire timar.',
      out: 'at de venta på sjåføren vår i fire timar',
    },
    { in: 'Svaret dykkar kom etter seks veker.', out: 'at svaret vårt kom etter seks veker' },
    { in: 'Eg ringde dykk fire gonger på måndag.', out: 'at du ringde oss fire gonger på måndag' },
    { in: 'Det kosta oss ein heil laurdag.', out: 'at det kosta dykk ein heil laurdag' },
    { in: 'Han spurde meg om namnet mitt.', out: 'at han spurde deg om namnet ditt' },
  ])('$in', ({ in: statement, out }) => expect(that(statement)).toBe(out));
});

describe('adverbs before the finite verb', () => {
  it.each([
    { in: 'Gryta verkar ikkje på komfyren min.', out: 'at gryta ikkje verkar på komfyren din' },
    { in: 'Eg fekk den aldri.', out: 'at du aldri fekk den' },
    {
      in: 'Pengane har framleis ikkje kome attende.',
      out: 'at pengane framleis ikkje har kome attende',
    },
    {
      in: 'Låsen går ikkje opp, og nykelen sit fast.',
      out: 'at låsen ikkje går opp, og at nykelen sit fast',
    },
    { in: 'Skåpet rauk og kan ikkje lukkast.', out: 'at skåpet rauk og ikkje kan lukkast' },
    {
      in: 'Eg har ikkje fått svar på brevet mitt.',
      out: 'at du ikkje har fått svar på brevet ditt',
    },
    { in: 'Det er ikkje første gongen.', out: 'at det ikkje er første gongen' },
    { in: 'Ho helsa ikkje på mor mi.', out: null },
    { in: 'Ho såg ikkje på mor mi.', out: 'at ho ikkje såg på mor di' },
  ])('$in', ({ in: statement, out }) => expect(that(statement)).toBe(out));
});

describe('another phrase before the verb', () => {
  it.each([
    { in: 'I går kom pakken utan skruar.', out: 'at pakken kom utan skruar i går' },
    { in: 'No står hylla skeivt i gangen.', out: 'at hylla no står skeivt i gangen' },
    { in: 'Då me opna eska, var spegelen knust.', out: 'at spegelen var knust då de opna eska' },
    { in: 'Difor har eg ikkje betalt rekninga.', out: 'at du ikkje har betalt rekninga' },
    { in: 'Den 3. mai skreiv eg til dykk.', out: 'at du skreiv til oss den 3. mai' },
    { in: 'Ein time seinare stoppa motoren.', out: 'at motoren stoppa ein time seinare' },
    { in: 'var det ei bulk i sida', out: 'at det var ei bulk i sida' },
  ])('$in', ({ in: statement, out }) => expect(that(statement)).toBe(out));
});

describe('loose writing', () => {
  it.each([
    { in: 'har venta i to veker no', out: 'at du har venta i to veker no' },
    { in: 'fekk ikkje nykelen', out: 'at du ikkje fekk nykelen' },
    {
      in: 'Odd gløymde drillen på kjøkenet vårt.',
      out: 'at Odd gløymde drillen på kjøkenet dykkar',
    },
    { in: 'Odd klemde drillen på kjøkenet vårt.', out: null },
    { in: 'Odd la drillen på kjøkenet vårt.', out: 'at Odd la drillen på kjøkenet dykkar' },
  ])('$in', ({ in: statement, out }) => expect(that(statement)).toBe(out));
});

describe('left alone', () => {
  it.each([
    { in: 'Når kjem pakken min?' },
    { in: 'For ein jævla service de har.' },
    { in: 'Sjå sjølv på www.døme.example' },
    { in: 'Trykkjer eg på knappen, kjem eg til forsida.' },
    { in: 'Pakka er levert, seier appen.' },
    { in: 'om lag som ei ferje' },
    { in: '' },
  ])('$in', ({ in: statement }) => expect(that(statement)).toBeNull());
});

describe('things and days', () => {
  it.each([
    { in: 'lampe', out: 'lampa' },
    { in: 'eikeparkett', out: 'eikeparketten' },
    { in: 'sluttreingjering', out: null },
  ])('$in', ({ in: product, out }) => expect(grammar.definite(product, '')).toBe(out));

  it('writes a day', () => {
    expect(grammar.day(new Date('2026-11-05T00:00:00Z'))).toBe('torsdag 5. november');
  });
});
