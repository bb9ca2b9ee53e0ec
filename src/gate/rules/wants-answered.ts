import { wholeBody } from '../place.ts';
import type { Rule, Texts } from '../rule.ts';
import { examplesOf } from '../samples.ts';

const texts: Texts = {
  da: 'Kunden beder om noget, og brevet svarer ikke på det. Sig ja, sig nej med grund, eller spørg.',
  nb: 'Kunden ber om noe, og brevet svarer ikke på det. Si ja, si nei med grunn, eller spør.',
  nn: 'Kunden bed om noko, og brevet svarar ikkje på det. Sei ja, sei nei med grunn, eller spør.',
  sv: 'Kunden ber om något, och brevet svarar inte på det. Säg ja, säg nej med skäl, eller fråga.',
  en: 'The customer asks for something, and the letter does not answer it. Say yes, say no and why, or ask.',
};

export const wantsAnswered: Rule = {
  id: 'wants-answered',
  severity: 'warning',
  rejects: 'A letter that leaves what the customer asks for without an answer or a question.',
  why: 'An answer is complete when every request is met, refused with a reason, or asked about (ISO 10002, clause on the response); what is wanted may be misread, so it is only a question to the person.',
  examples: examplesOf({
    da: { found: ['Hanken knækkede, og det var farligt.'], silent: ['Vil du have en ny kedel?'] },
    nb: { found: ['Håndtaket knakk, og det var farlig.'], silent: ['Vil du ha en ny vannkoker?'] },
    nn: { found: ['Handtaket knakk, og det var farleg.'], silent: ['Vil du ha ein ny vasskokar?'] },
    sv: {
      found: ['Handtaget lossnade, och det var farligt.'],
      silent: ['Vill du ha en ny vattenkokare?'],
    },
    en: {
      found: ['The handle snapped, and that was dangerous.'],
      silent: ['Would you like another kettle?'],
    },
  }),
  check(of) {
    const { wants } = of.reading;
    if (wants.length === 0) return [];
    const asks = of.body.some(
      (one) => one.text.endsWith('?') || one.phrases.some((hit) => hit.kind === 'asking'),
    );
    const answered = wants.some((want) => {
      const words = of.lexicon.answering.get(want);
      return of.body.some((one) => one.words.some((word) => words?.has(word.stem)));
    });
    return asks || answered ? [] : [{ ...wholeBody(of), texts }];
  },
};
