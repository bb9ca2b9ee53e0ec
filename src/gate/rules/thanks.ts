import type { Rule, Texts } from '../rule.ts';

const texts: Texts = {
  da: 'Der står ingen tak. Kunden har fundet en fejl for jer: sig tak for netop det.',
  nb: 'Det står ingen takk. Kunden har funnet en feil for dere: Si takk for akkurat det.',
  nn: 'Det står ingen takk. Kunden har funne ein feil for dykk: Sei takk for nett det.',
  sv: 'Det står inget tack. Kunden har hittat ett fel åt er: tacka för just det.',
  en: 'There is no thanks. The customer has found a fault for you: say thank you for that very thing.',
};

export const thanks: Rule = {
  id: 'thanks',
  severity: 'warning',
  rejects: 'A letter that does not thank for the finding.',
  why: 'A thank-you beats a sorry, and still does with compensation (You et al. 2020, Journal of Marketing 84(2), studies 1a–1e and 7).',
  examples: {
    da: {
      found: [
        {
          reply:
            'Kære Mette\n\nHanken knækkede, og jeg sender pengene i dag.\n\nVenlig hilsen\nSigne Lund',
        },
      ],
      silent: [
        {
          reply:
            'Kære Mette\n\nTak, fordi du skrev, før flere kedler går i stykker. Hanken knækkede i morges, vandet løb ud over bordet, og du brændte hånden; det er vores fejl, og det beklager jeg.\n\nJeg sender dig de 449 kr. i dag, og onsdag kl. 10 ringer jeg og hører, hvordan det går med hånden.\n\nVenlig hilsen\nSigne Lund',
        },
      ],
    },
    nb: {
      found: [
        {
          reply:
            'Kjære Mette\n\nHåndtaket knakk, og jeg sender pengene i dag.\n\nVennlig hilsen\nSigne Lund',
        },
      ],
      silent: [
        {
          reply:
            'Kjære Mette\n\nTakk for at du skrev før flere vannkokere går i stykker. Håndtaket knakk i morges, vannet rant ut over benken, og du brente hånda; det er vår feil, og det beklager jeg.\n\nJeg sender deg de 449 kronene i dag, og onsdag klokka 10 ringer jeg og hører hvordan det går med hånda.\n\nVennlig hilsen\nSigne Lund',
        },
      ],
    },
    nn: {
      found: [
        {
          reply:
            'Kjære Marit\n\nHandtaket knakk, og eg sender pengane i dag.\n\nVenleg helsing\nSigne Lund',
        },
      ],
      silent: [
        {
          reply:
            'Kjære Marit\n\nTakk for at du skreiv før fleire vasskokarar går sund. Handtaket knakk i morges, vatnet rann ut over benken, og du brende handa; det er vår feil, og det er eg lei for.\n\nEg sender deg dei 449 kronene i dag, og onsdag klokka 10 ringjer eg og høyrer korleis det går med handa.\n\nVenleg helsing\nSigne Lund',
        },
      ],
    },
    sv: {
      found: [
        {
          reply:
            'Hej Maria\n\nHandtaget gick av, och jag skickar pengarna i dag.\n\nVänliga hälsningar\nSigne Lund',
        },
      ],
      silent: [
        {
          reply:
            'Hej Maria\n\nTack för att du skrev innan fler vattenkokare går sönder. Handtaget lossnade i morse, vattnet rann ut över bänken och du brände handen; det är vårt fel och det beklagar jag.\n\nJag skickar dig de 449 kronorna i dag, och på onsdag klockan 10 ringer jag och hör hur det går med handen.\n\nVänliga hälsningar\nSigne Lund',
        },
      ],
    },
    en: {
      found: [
        {
          reply:
            'Dear Mary\n\nThe handle snapped, and I am sending the money today.\n\nKind regards\nSigne Lund',
        },
      ],
      silent: [
        {
          reply:
            'Dear Mary\n\nThank you for telling us before another kettle breaks. The handle snapped off this morning, the water ran over your worktop and you scalded your hand; that is our fault, and I am sorry.\n\nI am sending your £44.90 back today, and on Wednesday at ten I will ring to hear how your hand is.\n\nKind regards\nSigne Lund',
        },
      ],
    },
  },
  check(of) {
    const thanked = of.body.some(
      (one) =>
        one.words.some((word) => of.lexicon.thanks.has(word.stem)) ||
        one.phrases.some((hit) => hit.kind === 'thanking'),
    );
    return thanked ? [] : [{ start: 0, end: 0, texts }];
  },
};
