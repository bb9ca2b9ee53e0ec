// Contract: what the two Norwegian standards take for a hardship, a danger, a number's paper, a
// formal writer, a clause that leans on another; and what only looks like one of these.
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/languages.ts';
import { hardships } from '../../../src/language/signs.ts';

const nb = languages.nb.signs;
const nn = languages.nn.signs;

const shown = (text: string): string | null =>
  hardships.find((kind) => kind !== 'occasion' && nb.hardships[kind].test(text)) ?? null;

describe('hardships', () => {
  it.each([
    { in: 'Kransen skulle brukes i begravelsen til far.', out: 'death' },
    { in: 'Skjermen er død, og batteriet er dødt.', out: null },
    { in: 'Minstejenta vart innlagd på sjukehuset same kvelden.', out: 'hospital' },
    { in: 'Jeg jobber på sykehuset i Bodø.', out: null },
    { in: 'Hun brakk armen i fallet.', out: 'injury' },
    { in: 'Beinet på stolen brakk.', out: null },
    { in: 'Vi tør ikke sove i rommet lenger.', out: 'fear' },
    { in: 'Jeg er redd for at pakken er borte.', out: null },
    { in: 'Vi har en toåring som krabber rundt.', out: 'child' },
    { in: 'Barnevogna kom uten hjul.', out: null },
    { in: 'Me fraus heile natta.', out: 'cold' },
    { in: 'Appen frøs hver gang.', out: null },
    { in: 'Jeg tok fri fra jobb for å ta imot den.', out: 'leave' },
    { in: 'Eg har ikkje sove på to netter.', out: 'sleep' },
    { in: 'Soveposen er for kort.', out: null },
    { in: 'Det er mye penger for meg.', out: 'money' },
    { in: 'Det var ei julegåve til mor.', out: 'gift' },
    { in: 'Gavekortet virker ikke.', out: null },
    { in: 'Dette er tredje gongen eg skriv.', out: 'wait' },
  ])('$in', ({ in: text, out }) => expect(shown(text)).toBe(out));
});

describe('danger', () => {
  it.each([
    { in: 'Det luktet svidd av støpselet.', out: true },
    { in: 'Han har nøtteallergi.', out: true },
    { in: 'Det lå glasskår i salaten.', out: true },
    { in: 'Skjermen røyk etter to dager.', out: false },
    { in: 'Vi fikk ikke fyr på peisen.', out: false },
  ])('$in', ({ in: text, out }) => expect(nb.danger.test(text)).toBe(out));
});

describe('what a number is the number of', () => {
  it.each([
    { in: 'Det gjelder ordre ', out: 'order' },
    { in: 'Ordrenummeret er ', out: 'order' },
    { in: 'Det står på faktura nr. ', out: 'invoice' },
    { in: 'Vi har booking ', out: 'booking' },
    { in: 'Bestillinga har stadfesting ', out: 'booking' },
    { in: 'Jeg er medlem ', out: null },
    { in: 'jf. pristilbud nr. ', out: null },
    { in: 'Vår ref. ', out: null },
    { in: 'Kundenr ', out: null },
  ])('$in', ({ in: before, out }) => {
    const papers = (['order', 'invoice', 'booking'] as const).filter((one) => nb[one].test(before));
    expect(nb.notOrder.test(before) ? null : (papers[0] ?? null)).toBe(out);
  });
});

describe('the formal writer', () => {
  it.each([
    { in: 'Jeg representerer eieren av boligen.', out: true },
    { in: 'Kan De opplyse når arbeidet begynner?', out: true },
    { in: 'Hei! Deres app henger seg. De skylder meg penger.', out: false },
  ])('$in', ({ in: text, out }) => expect(nb.formal.test(text)).toBe(out));
});

describe('a clause that leans on another', () => {
  it.each([
    { in: 'de er ti centimeter for korte', nb: true, nn: false },
    { in: 'de fire boksene manglet', nb: false, nn: false },
    { in: 'tre har sprekk tvers over', nb: true, nn: true },
    { in: 'fire av tolv glass var knust', nb: false, nn: false },
  ])('$in', ({ in: text, nb: inBokmaal, nn: inNynorsk }) => {
    expect(nb.leaning.test(text)).toBe(inBokmaal);
    expect(nn.leaning.test(text)).toBe(inNynorsk);
  });
});

describe('words that are not told again', () => {
  it.each([
    'Genseren er som en papplate.',
    'For en skandale.',
    'Montøren var frekk.',
    'Det er visst artig for dere.',
  ])('%s', (text) => expect(nb.unfit.test(text)).toBe(true));
  it.each(['Genseren krympet i vask.', 'Vi fikk str. 40 i stedet for 42.'])('%s', (text) =>
    expect(nb.unfit.test(text)).toBe(false),
  );
});
