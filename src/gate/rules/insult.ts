import { placeOf } from '../place.ts';
import { inQuotation } from '../quotations.ts';
import type { Rule, Texts } from '../rule.ts';
import { examplesOf } from '../samples.ts';

const texts: Texts = {
  da: '"{words}" sårer. Slet det. Er mailen grov, så svar på det, der gik galt, og ikke på tonen.',
  nb: '«{words}» sårer. Stryk det. Er e-posten grov, så svar på det som gikk galt, og ikke på tonen.',
  nn: '«{words}» sårar. Stryk det. Er e-posten grov, så svar på det som gjekk gale, og ikkje på tonen.',
  sv: '”{words}” sårar. Stryk det. Är mejlet grovt, svara på det som gick fel och inte på tonen.',
  en: '"{words}" hurts. Delete it. If the mail is rude, answer what went wrong and not the tone.',
};

export const insult: Rule = {
  id: 'insult',
  severity: 'error',
  rejects: 'An insult, whatever the mail was like.',
  why: 'The abusive get the same respect as others; anger answered with anger ends with the customer gone and the fault still there (Groth & Grandey 2012 on spirals of incivility).',
  examples: examplesOf({
    da: {
      found: ['Hold dog kæft. Du er dum, hvis du tror på det.', 'Du lyver om hanken.'],
      silent: ['Du skriver, at min kollega kaldte dig "idiot". Det beklager jeg.'],
    },
    nb: {
      found: ['Hold kjeft. Du er dum hvis du tror det.', 'Du lyver om håndtaket.'],
      silent: ['Du skriver at kollegaen min kalte deg «idiot». Det beklager jeg.'],
    },
    nn: {
      found: ['Hald kjeft. Du er dum om du trur det.', 'Du lyg om handtaket.'],
      silent: ['Du skriv at kollegaen min kalla deg «idiot». Det beklagar eg.'],
    },
    sv: {
      found: ['Håll käften. Du är dum om du tror det.', 'Du ljuger om handtaget.'],
      silent: ['Du skriver att min kollega kallade dig ”idiot”. Det beklagar jag.'],
    },
    en: {
      found: ['Shut up. You are stupid if you believe that.', 'You are lying about the handle.'],
      silent: ['You write that my colleague called you an "idiot". I am sorry about that.'],
    },
  }),
  check(of) {
    const isQuoted = inQuotation(of.reply);
    return of.body.flatMap((one) =>
      one.phrases
        .filter((hit) => hit.kind === 'insulting')
        .map((hit) => ({ ...placeOf(one, hit.first, hit.last), texts }))
        .filter(({ start }) => !isQuoted(start)),
    );
  },
};
