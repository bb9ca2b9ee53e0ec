import { isKind, placeOf } from '../place.ts';
import type { Rule, Texts } from '../rule.ts';
import { examplesOf } from '../samples.ts';

/** One may slip into a letter that otherwise acts; more are its tone. */
const toned = 2;

const texts: Texts = {
  da: '"{words}" stiller jer over for kunden. Bed om det, eller sig, hvad I selv gør.',
  nb: '«{words}» setter dere opp mot kunden. Be om det, eller si hva dere selv gjør.',
  nn: '«{words}» set dykk opp mot kunden. Be om det, eller sei kva de sjølve gjer.',
  sv: '”{words}” ställer er mot kunden. Be om det, eller säg vad ni själva gör.',
  en: '"{words}" sets you against the customer. Ask for it, or say what you yourselves will do.',
};

export const givingOrders: Rule = {
  id: 'giving-orders',
  severity: 'error',
  rejects:
    'A letter that gives orders or sets the firm against the customer: "you must", "you claim".',
  why: 'Words of one side against the other make the customer an opponent; help is offered and asked for (Swedish LUSTFULL rule: find a way together).',
  examples: examplesOf({
    da: {
      found: [
        'Du skal selv sende kedlen, og vi gør opmærksom på, at fristen løber.',
        'Du påstår, at hanken knækkede.',
      ],
      silent: ['Du skal selvfølgelig ikke betale, og du skal have pengene i dag.'],
    },
    nb: {
      found: [
        'Du må akseptere dette, og vi gjør oppmerksom på at fristen løper.',
        'Du påstår at håndtaket knakk.',
      ],
      silent: ['Du skal selvsagt ikke betale, og du skal få pengene i dag.'],
    },
    nn: {
      found: [
        'Du må akseptere dette, og vi gjer merksam på at fristen går.',
        'Du påstår at handtaket knakk.',
      ],
      silent: ['Du skal sjølvsagt ikkje betale, og du skal få pengane i dag.'],
    },
    sv: {
      found: [
        'Du måste acceptera detta, och vi måste understryka att tiden löper.',
        'Du påstår att handtaget gick av.',
      ],
      silent: ['Du ska självklart inte betala, och du ska få pengarna i dag.'],
    },
    en: {
      found: [
        'You must return the kettle, and we would remind you of the time limit.',
        'You claim that the handle snapped.',
      ],
      silent: ['You must not pay a penny, and I want you to have your money today.'],
    },
  }),
  check(of) {
    const hits = of.body.flatMap((one) =>
      one.phrases
        .filter((hit) => hit.kind === 'commanding')
        .filter((hit) => !of.lexicon.negations.has(one.words[hit.last + 1]?.lower ?? ''))
        .map((hit) => placeOf(one, hit.first, hit.last)),
    );
    const severity = hits.length >= toned && !isKind(of) ? 'error' : 'warning';
    return hits.map((hit) => ({ ...hit, texts, severity }));
  },
};
