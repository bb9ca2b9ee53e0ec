import type { Case } from '../case.ts';
import { numberOf, numbersIn } from '../numbers.ts';
import { promisedIn, remediesIn } from '../remedies.ts';
import type { Found, Rule, Texts } from '../rule.ts';

const amount =
  /(?:kr\.?|NOK|DKK|SEK|EUR|€|£|\$)\s?\d[\d.,\u00a0 ]*|\d[\d.,]*(?:[ \u00a0]\d{3})*\s?(?:kr\b|kroner|kronor|:-|,-|€|£|EUR\b|euro)/giu;

const texts: Texts = {
  da: '{words} er mere, end mandatet rækker til. Spørg ejeren først.',
  nb: '{words} er mer enn mandatet rekker til. Spør eieren først.',
  nn: '{words} er meir enn mandatet rekk til. Spør eigaren først.',
  sv: '{words} är mer än mandatet räcker till. Fråga ägaren först.',
  en: '{words} is more than the mandate allows. Ask the owner first.',
};

const remedy: Texts = {
  da: '"{words}": det står ikke i mandatet. Spørg ejeren, før det loves.',
  nb: '«{words}»: Det står ikke i mandatet. Spør eieren før det loves.',
  nn: '«{words}»: Det står ikkje i mandatet. Spør eigaren før det vert lova.',
  sv: '”{words}”: det står inte i mandatet. Fråga ägaren innan det utlovas.',
  en: '"{words}": this is not in the mandate. Ask the owner before promising it.',
};

/**
 * Remedies the letter promises or offers that the mandate does not name. A mandate that names none says
 * nothing of them.
 */
function beyond(of: Case, may: readonly string[]): Found[] {
  if (may.length === 0) return [];
  const held = remediesIn(may);
  return of.body.flatMap((one) =>
    promisedIn(one.text, of.language, of.lexicon.negations)
      .filter((promised) => !held.has(promised.remedy))
      .map(({ start, end }) => ({
        start: one.start + start,
        end: one.start + end,
        texts: remedy,
      })),
  );
}

export const beyondMandate: Rule = {
  id: 'beyond-mandate',
  severity: 'warning',
  rejects:
    'An amount above what the mandate allows that the mail did not name, or a remedy promised or offered that it does not list.',
  why: 'What is promised is owed, and the business file says how far a person may go without asking; a refund of what was paid may be more, so it is a question and no bar.',
  examples: {
    da: {
      found: [
        {
          reply:
            'Kære Mette\n\nSom plaster på såret giver jeg dig 9.000 kr.\n\nVenlig hilsen\nSigne Lund',
        },
      ],
      silent: [
        {
          reply:
            'Kære Mette\n\nTak, fordi du skrev, før flere kedler går i stykker. Hanken knækkede i morges, vandet løb ud over bordet, og du brændte hånden; det er vores fejl, og det beklager jeg.\n\nJeg sender dig de 449 kr. i dag, og onsdag kl. 10 ringer jeg og hører, hvordan det går med hånden.\n\nVenlig hilsen\nSigne Lund',
        },
        {
          reply:
            'Kære Mette\n\nSom plaster på såret giver jeg dig 100 kr.\n\nVenlig hilsen\nSigne Lund',
        },
      ],
    },
    nb: {
      found: [
        {
          reply:
            'Kjære Mette\n\nSom plaster på såret gir jeg deg 9 000 kr.\n\nVennlig hilsen\nSigne Lund',
        },
      ],
      silent: [
        {
          reply:
            'Kjære Mette\n\nTakk for at du skrev før flere vannkokere går i stykker. Håndtaket knakk i morges, vannet rant ut over benken, og du brente hånda; det er vår feil, og det beklager jeg.\n\nJeg sender deg de 449 kronene i dag, og onsdag klokka 10 ringer jeg og hører hvordan det går med hånda.\n\nVennlig hilsen\nSigne Lund',
        },
        {
          reply:
            'Kjære Mette\n\nSom plaster på såret gir jeg deg 100 kr.\n\nVennlig hilsen\nSigne Lund',
        },
      ],
    },
    nn: {
      found: [
        {
          reply:
            'Kjære Marit\n\nSom plaster på såret gir eg deg 9 000 kr.\n\nVenleg helsing\nSigne Lund',
        },
      ],
      silent: [
        {
          reply:
            'Kjære Marit\n\nTakk for at du skreiv før fleire vasskokarar går sund. Handtaket knakk i morges, vatnet rann ut over benken, og du brende handa; det er vår feil, og det er eg lei for.\n\nEg sender deg dei 449 kronene i dag, og onsdag klokka 10 ringjer eg og høyrer korleis det går med handa.\n\nVenleg helsing\nSigne Lund',
        },
        {
          reply:
            'Kjære Marit\n\nSom plaster på såret gir eg deg 100 kr.\n\nVenleg helsing\nSigne Lund',
        },
      ],
    },
    sv: {
      found: [
        {
          reply:
            'Hej Maria\n\nSom plåster på såren ger jag dig 9 000 kr.\n\nVänliga hälsningar\nSigne Lund',
        },
      ],
      silent: [
        {
          reply:
            'Hej Maria\n\nTack för att du skrev innan fler vattenkokare går sönder. Handtaget lossnade i morse, vattnet rann ut över bänken och du brände handen; det är vårt fel och det beklagar jag.\n\nJag skickar dig de 449 kronorna i dag, och på onsdag klockan 10 ringer jag och hör hur det går med handen.\n\nVänliga hälsningar\nSigne Lund',
        },
        {
          reply:
            'Hej Maria\n\nSom plåster på såren ger jag dig 100 kr.\n\nVänliga hälsningar\nSigne Lund',
        },
      ],
    },
    en: {
      found: [
        {
          reply:
            'Dear Mary\n\nTo make up for it I am giving you £9,000.\n\nKind regards\nSigne Lund',
        },
      ],
      silent: [
        {
          reply:
            'Dear Mary\n\nThank you for telling us before another kettle breaks. The handle snapped off this morning, the water ran over your worktop and you scalded your hand; that is our fault, and I am sorry.\n\nI am sending your £44.90 back today, and on Wednesday at ten I will ring to hear how your hand is.\n\nKind regards\nSigne Lund',
        },
        {
          reply: 'Dear Mary\n\nTo make up for it I am giving you £20.\n\nKind regards\nSigne Lund',
        },
      ],
    },
  },
  check(of) {
    const most = of.business?.mandate.goodwill_max;
    if (of.business === null || most === undefined) return [];
    const known = numbersIn(`${of.mail.whole}\n${of.business.facts.join('\n')}`);
    const amounts = [...of.reply.matchAll(amount)].flatMap((hit) => {
      const value = numberOf(hit[0]);
      if (!(value > most) || known.has(value)) return [];
      return [{ start: hit.index, end: hit.index + hit[0].trimEnd().length, texts }];
    });
    return [...amounts, ...beyond(of, of.business.mandate.may)];
  },
};
