/**
 * Contract: products, people and places are found as customers name them in five languages, by name
 * or by description; at most six of each, the surest first, each an exact passage of the text. The
 * writer, the firm, and what is known for a date or amount are none of them. Hostile text is fast.
 */
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/languages.ts';
import type { Business } from '../../../src/model/business.ts';
import type { LanguageCode } from '../../../src/model/language.ts';
import { isSure, type NameFact } from '../../../src/model/reading.ts';
import { spanOf } from '../../../src/model/span.ts';
import { findNames, type NameContext, type Names } from '../../../src/read/names/names.ts';
import { processorTime } from '../../eval/cpu.ts';

const nobody: NameContext = { business: null, customer: null, taken: [] };
const named = (lang: LanguageCode, text: string, context = nobody): Names =>
  findNames(text, languages[lang].cues, context);
const textsOf = (facts: readonly NameFact[]): string[] => facts.map(({ text }) => text);

const first: {
  lang: LanguageCode;
  kind: keyof Names;
  in: string;
  out: string;
}[] = [
  {
    lang: 'da',
    kind: 'products',
    in: 'Hej\n\nJeg købte en grøn havebænk hos jer, og den ene planke er knækket.',
    out: 'grøn havebænk',
  },
  {
    lang: 'nb',
    kind: 'products',
    in: 'Hei\n\nVi bestilte et hvitt kjøkkenskap, og døra henger skjevt.',
    out: 'hvitt kjøkkenskap',
  },
  {
    lang: 'nn',
    kind: 'products',
    in: 'Hei\n\nEg kjøpte ein raud støvsugar av dykk, og han stoppa etter to dagar.',
    out: 'raud støvsugar',
  },
  {
    lang: 'sv',
    kind: 'products',
    in: 'Hej!\n\nJag beställde en grå fåtölj hos er, och ena benet är löst.',
    out: 'grå fåtölj',
  },
  {
    lang: 'en',
    kind: 'products',
    in: 'Hello\n\nI ordered a blue raincoat from you and the zip broke at once.',
    out: 'blue raincoat',
  },
  {
    lang: 'da',
    kind: 'people',
    in: 'Hej\n\nEkspedienten sagde, at kassen var lukket, og gik sin vej.',
    out: 'Ekspedienten',
  },
  {
    lang: 'nb',
    kind: 'people',
    in: 'Hei\n\nDamen i resepsjonen lo bare da vi spurte om nøkkelen.',
    out: 'Damen i resepsjonen',
  },
  {
    lang: 'nn',
    kind: 'people',
    in: 'Hei\n\nSjåføren sette pakka i regnet og køyrde vidare.',
    out: 'Sjåføren',
  },
  {
    lang: 'sv',
    kind: 'people',
    in: 'Hej!\n\nChauffören ställde sängen på gatan och körde sin väg.',
    out: 'Chauffören',
  },
  {
    lang: 'en',
    kind: 'people',
    in: 'Hello\n\nYour colleague Priya told me to come back on Friday, and nobody was there.',
    out: 'colleague Priya',
  },
  {
    lang: 'da',
    kind: 'places',
    in: 'Hej\n\nJeg var i jeres butik i Odense, og der var ingen ved kassen.',
    out: 'Odense',
  },
  {
    lang: 'nb',
    kind: 'places',
    in: 'Hei\n\nVi bodde på rom 412, og badet var ikke vasket.',
    out: 'rom 412',
  },
  {
    lang: 'nn',
    kind: 'places',
    in: 'Hei\n\nVi venta ein time på ferjekaia i Sogndal, og ingen kom.',
    out: 'Sogndal',
  },
  {
    lang: 'sv',
    kind: 'places',
    in: 'Hej!\n\nBussen från Växjö var två timmar sen och ingen förklarade varför.',
    out: 'Växjö',
  },
  {
    lang: 'en',
    kind: 'places',
    in: 'Hello\n\nWe waited an hour at your branch in Leeds and then went home.',
    out: 'Leeds',
  },
];

describe('the surest name', () => {
  it.each(first)('in $lang: $out', ({ lang, kind, in: text, out }) => {
    expect(textsOf(named(lang, text)[kind])[0]).toContain(out);
  });
});

const silent: { lang: LanguageCode; in: string }[] = [
  { lang: 'da', in: 'Tak for ingenting.' },
  { lang: 'da', in: 'Det virker ikke, og ingen svarer.' },
  { lang: 'nb', in: 'Det fungerer ikke, og ingen svarer.' },
  { lang: 'nn', in: 'Eg har venta lenge no.' },
  { lang: 'sv', in: 'Jag har väntat länge nu och ingen hör av sig.' },
  { lang: 'en', in: "I'm still waiting and I've had enough." },
];

describe('a text that names nothing', () => {
  it.each(silent)('$in', ({ lang, in: text }) => {
    const { products, people, places } = named(lang, text);
    expect([...products, ...people, ...places].filter(isSure)).toEqual([]);
  });
});

describe('what is known already', () => {
  const text =
    'Hej\n\nJeg købte en lampe i Odense, og Karla Vind var hos Lampehjørnet.\n\nKarla Vind';

  it('is not named again: the writer', () => {
    const { people } = named('da', text, { ...nobody, customer: 'Karla Vind' });
    expect(textsOf(people)).not.toContain('Karla Vind');
  });

  it('is not named again: what stands in a date or amount', () => {
    const at = text.indexOf('Odense');
    const taken = [spanOf(text, at, at + 6)];
    expect(textsOf(named('da', text, { ...nobody, taken }).places)).not.toContain('Odense');
  });

  it("is named for certain: the firm's people", () => {
    const business: Business = {
      id: 'lampe',
      name: 'Lampehjørnet',
      what: '',
      city: null,
      mailbox: '',
      language: 'da',
      signer: null,
      staff: ['Bodil Rask (kasse)'],
      mandate: { currency: 'DKK', goodwill_max: 0, may: [] },
      facts: [],
    };
    const { people } = named('da', 'Jeg talte med Bodil i går.', { ...nobody, business });
    expect(people[0]).toMatchObject({ text: 'Bodil', confidence: 1 });
  });
});

describe('a person', () => {
  it.each([
    ['sv', 'Reseledaren Solveig kan allt. Sedan ringde Theo och skällde på oss.', 'Theo'],
    ['da', 'Jeg talte med en dreng der hed Tobias, og han lo ad mig.', 'Tobias'],
    ['nn', 'Han låg laus i hola si. Dotter mi skulle lånt bilen til Voss.', 'Dotter'],
    ['sv', 'Däremot skulle din kollega komma tisdag mellan åtta och tio.', 'kollega'],
  ] as const)('is found whatever the tagger makes of the name: %s', (lang, text, out) => {
    expect(textsOf(named(lang, text).people)).toContain(out);
  });

  it('is named beside the place or thing that the same word was surer taken for', () => {
    const { people, places } = named(
      'da',
      'Hjertemedicin til Balder, og dyrlægen tog den for dyr.',
    );
    expect(textsOf(places)).toContain('Balder');
    expect(textsOf(people)).toContain('Balder');
  });
});

describe('every name', () => {
  const lists = first.map(({ lang, in: text }) => ({ text, found: named(lang, text) }));

  it('stands where it says, and there are six of a kind at most', () => {
    for (const { text, found } of lists)
      for (const facts of [found.products, found.people, found.places]) {
        expect(facts.length).toBeLessThanOrEqual(6);
        for (const one of facts) expect(text.slice(one.start, one.end)).toBe(one.text);
        const shares = facts.map(({ confidence = 1 }) => confidence);
        expect(shares).toEqual(shares.toSorted((a, b) => b - a));
      }
  });
});

const hostile = ['a', 'Aa ', '" a ', '1.2:', 'a-', 'Stol 7\n', 'En stol i Aarhus. ', 'den røde '];

describe('hostile text', () => {
  it.each(hostile)('of "%s" over and over is read in no time', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const start = processorTime();
    named('da', text);
    expect(processorTime() - start).toBeLessThan(500);
  });
});
