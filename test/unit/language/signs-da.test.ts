// Contract: the words by which a Danish mail shows a hardship, a danger, a formal writer or a number
// are those and no others: a letter must not speak of a death, a fright or a danger that is not there.
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/languages.ts';
import { hardships } from '../../../src/language/signs.ts';

const { signs } = languages.da;

const hardshipsIn = (text: string): readonly string[] =>
  hardships.filter((kind) => kind !== 'occasion' && signs.hardships[kind].test(text));

describe('hardships', () => {
  it.each([
    { in: 'Kransen skulle bruges til min fars bisættelse.', out: ['death'] },
    { in: 'Skærmen er død, og batteriet er dødt.', out: [] },
    { in: 'Min mand, der har været død i mange år, var tømrer.', out: [] },
    { in: 'Jeg er i dialyse om tirsdagen.', out: ['hospital'] },
    { in: 'Vi sad på skadestuen til midnat.', out: ['hospital', 'injury'] },
    { in: 'Benet på stolen brækkede.', out: [] },
    { in: 'Hun skar sig på kanten.', out: ['injury'] },
    { in: 'Jeg blev så bange, da den smældede.', out: ['fear'] },
    { in: 'Jeg er bange for, at pakken er væk.', out: [] },
    { in: 'Dåsen var rystet.', out: [] },
    { in: 'Vores baby er tre uger.', out: ['child'] },
    { in: 'Vi har vasket os i koldt vand i en uge.', out: ['cold'] },
    { in: 'Fryseren er gået i stå.', out: [] },
    { in: 'Jeg tog fri for at tage imod den.', out: ['leave'] },
    { in: 'Jeg har ikke sovet i to nætter.', out: ['sleep'] },
    { in: 'Han vågnede og fandt en seddel.', out: [] },
    { in: 'Det er mange penge på folkepension.', out: ['money'] },
    { in: 'Huslejen er steget.', out: [] },
    { in: 'Den var en gave til min mor.', out: ['gift'] },
    { in: 'Det er tredje gang jeg skriver.', out: ['wait'] },
    { in: 'Tiden er rykket til fredag.', out: [] },
  ])('$in', ({ in: text, out }) => expect(hardshipsIn(text)).toEqual(out));
});

describe('danger', () => {
  it.each([
    { in: 'Der lugter af gas ved komfuret.', out: true },
    { in: 'Stikket gnistrede, da jeg satte det i.', out: true },
    { in: 'Min søn fik stød af lampen.', out: true },
    { in: 'Hun er allergisk over for nødder.', out: true },
    { in: 'Isen var smeltet.', out: false },
    { in: 'Der er mug på væggen.', out: false },
    { in: 'Chokoladen med nødder manglede.', out: false },
  ])('$in $out', ({ in: text, out }) => expect(signs.danger.test(text)).toBe(out));
});

describe('formal writers', () => {
  it.each([
    { in: 'Jeg skal bede Dem svare inden fredag.', out: true },
    { in: 'På vegne af min klient gør jeg indsigelse.', out: true },
    { in: 'Skal jeg gå til advokat?', out: false },
    { in: 'Pakkerne kom. De var våde.', out: false },
    { in: 'Kære De, der pakker', out: false },
  ])('$in $out', ({ in: text, out }) => expect(signs.formal.test(text)).toBe(out));
});

describe('what stands before a number', () => {
  it.each([
    { in: 'faktura nr. ', sign: 'invoice', out: true },
    { in: 'reservation ', sign: 'booking', out: true },
    { in: 'bestilling ', sign: 'booking', out: false },
    { in: 'j.nr. ', sign: 'notOrder', out: true },
    { in: 'medlem nr. ', sign: 'notOrder', out: true },
    { in: 'ordre ', sign: 'notOrder', out: false },
  ] as const)('$in $sign $out', ({ in: text, sign, out }) =>
    expect(signs[sign].test(text)).toBe(out),
  );
});

describe('a clause that is not told', () => {
  it.each([
    { in: 'det er til grin', sign: 'unfit', out: true },
    { in: 'den lyser som en jukebox', sign: 'unfit', out: true },
    { in: 'jeg kan ikke nå den øverste hylde', sign: 'unfit', out: false },
    { in: 'displayet har vist fejl 12', sign: 'unfit', out: false },
    { in: 'de er for korte', sign: 'leaning', out: true },
    { in: 'de fleste glas er knust', sign: 'leaning', out: false },
    { in: 'den kommer i morgen', sign: 'stale', out: true },
  ] as const)('$in $sign $out', ({ in: text, sign, out }) =>
    expect(signs[sign].test(text)).toBe(out),
  );
});
