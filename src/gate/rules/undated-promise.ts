import type { WeighedSentence } from '../case.ts';
import { placeOf } from '../place.ts';
import type { Rule, Texts } from '../rule.ts';
import { examplesOf } from '../samples.ts';

const texts: Texts = {
  da: '"{words}" er et løfte uden dag. Skriv, hvornår det sker, så kunden kan holde jer fast på det.',
  nb: '«{words}» er et løfte uten dag. Skriv når det skjer, så kunden kan holde dere fast på det.',
  nn: '«{words}» er eit løfte utan dag. Skriv når det skjer, så kunden kan halde dykk fast på det.',
  sv: '”{words}” är ett löfte utan dag. Skriv när det sker, så att kunden kan hålla er till det.',
  en: '"{words}" is a promise without a day. Say when, so that the customer can hold you to it.',
};

const isDated = (one: WeighedSentence | undefined): boolean =>
  one !== undefined && (one.when.length > 0 || one.words.some((word) => /\d/u.test(word.text)));

export const undatedPromise: Rule = {
  id: 'undated-promise',
  severity: 'warning',
  rejects: 'A promise that names no day or time.',
  why: 'A promise can be kept, and seen to be kept, only when it says by when (ISO 10002: the complainant is told of set deadlines).',
  examples: examplesOf({
    da: {
      found: ['Vi undersøger kedlen.', 'Jeg vender tilbage.'],
      silent: ['Jeg vender tilbage senest fredag.'],
    },
    nb: {
      found: ['Vi undersøker vannkokeren.', 'Jeg kommer tilbake til deg.'],
      silent: ['Jeg kommer tilbake til deg senest fredag.'],
    },
    nn: {
      found: ['Vi undersøkjer vasskokaren.', 'Eg kjem tilbake til deg.'],
      silent: ['Eg kjem tilbake til deg seinast fredag.'],
    },
    sv: {
      found: ['Vi undersöker vattenkokaren.', 'Jag återkommer.'],
      silent: ['Jag återkommer senast på fredag.'],
    },
    en: {
      found: ["We'll look into the kettle.", 'I will get back to you.'],
      silent: ['I will get back to you by Friday.'],
    },
  }),
  check(of) {
    return of.body.flatMap((one, at) => {
      const hit = one.phrases.find(({ kind }) => kind === 'promising');
      // The day often stands in the sentence before or after.
      if (hit === undefined || [of.body[at - 1], one, of.body[at + 1]].some(isDated)) return [];
      return [{ ...placeOf(one, hit.first, hit.last), texts }];
    });
  },
};
