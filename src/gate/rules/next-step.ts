import { wholeBody } from '../place.ts';
import type { Rule, Texts } from '../rule.ts';

const texts: Texts = {
  da: 'Brevet siger ikke, hvad der nu sker. Skriv, hvem der gør hvad og hvornår, eller stil det ene spørgsmål, der mangler.',
  nb: 'Brevet sier ikke hva som skjer nå. Skriv hvem som gjør hva og når, eller still det ene spørsmålet som mangler.',
  nn: 'Brevet seier ikkje kva som hender no. Skriv kven som gjer kva og når, eller still det eine spørsmålet som manglar.',
  sv: 'Brevet säger inte vad som händer nu. Skriv vem som gör vad och när, eller ställ den enda fråga som saknas.',
  en: 'The letter does not say what happens now. Write who does what and when, or ask the one question that is missing.',
};

export const nextStep: Rule = {
  id: 'next-step',
  severity: 'warning',
  rejects: 'A letter that does not say what comes next.',
  why: 'Complainants are owed status and a set time (ISO 10002: tracking to the end, progress on request and at set deadlines).',
  examples: {
    da: {
      found: [
        {
          reply:
            'Kære Mette\n\nHanken knækkede, og du brændte hånden. Sådan noget er ærgerligt.\n\nVenlig hilsen\nSigne Lund',
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
            'Kjære Mette\n\nHåndtaket knakk, og du brente hånda. Slikt er ergerlig.\n\nVennlig hilsen\nSigne Lund',
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
            'Kjære Marit\n\nHandtaket knakk, og du brende handa. Slikt er ergerleg.\n\nVenleg helsing\nSigne Lund',
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
            'Hej Maria\n\nHandtaget gick av och du brände handen. Sådant är trist.\n\nVänliga hälsningar\nSigne Lund',
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
            'Dear Mary\n\nThe handle snapped and you scalded your hand. That is a pity.\n\nKind regards\nSigne Lund',
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
    const step = of.body.some(
      (one) =>
        one.undertakes !== null ||
        one.text.endsWith('?') ||
        one.when.length > 0 ||
        one.phrases.some((hit) => hit.kind === 'asking'),
    );
    return step ? [] : [{ ...wholeBody(of), texts }];
  },
};
