import { slotsIn } from '../slots.ts';
import type { Rule, Texts } from '../rule.ts';

const texts: Texts = {
  da: 'Her står en åben plads: {words}. Skriv det, du ved, eller slet sætningen.',
  nb: 'Her står en åpen plass: {words}. Skriv det du vet, eller stryk setningen.',
  nn: 'Her står ein open plass: {words}. Skriv det du veit, eller stryk setninga.',
  sv: 'Här står en tom plats: {words}. Skriv det du vet, eller stryk meningen.',
  en: 'There is an open blank here: {words}. Fill in what you know, or delete the sentence.',
};

export const openSlot: Rule = {
  id: 'open-slot',
  severity: 'error',
  rejects: 'A letter with a blank that nobody has filled in.',
  why: 'A blank stands for what only a person knows; a letter that still has one says that nobody looked (principle 3: what only a person can know becomes a question to that person).',
  examples: {
    da: {
      found: [
        {
          reply:
            'Kære Mette\n\nHanken knækkede af, og [Hvad fandt du ud af om kedlen?]\n\nVenlig hilsen\nSigne Lund',
        },
        {
          reply:
            'Kære Mette\n\nTak, {{fornavn}}, jeg sender pengene for ordre XXX i dag.\n\nVenlig hilsen\nSigne Lund',
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
            'Kjære Mette\n\nHåndtaket knakk av, og [Hva fant du ut om vannkokeren?]\n\nVennlig hilsen\nSigne Lund',
        },
        {
          reply:
            'Kjære Mette\n\nTakk, {{fornavn}}, jeg sender pengene for ordre XXX i dag.\n\nVennlig hilsen\nSigne Lund',
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
            'Kjære Marit\n\nHandtaket knakk av, og [Kva fann du ut om vasskokaren?]\n\nVenleg helsing\nSigne Lund',
        },
        {
          reply:
            'Kjære Marit\n\nTakk, {{fornamn}}, eg sender pengane for ordre XXX i dag.\n\nVenleg helsing\nSigne Lund',
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
            'Hej Maria\n\nHandtaget gick av, och [Vad kom du fram till om vattenkokaren?]\n\nVänliga hälsningar\nSigne Lund',
        },
        {
          reply:
            'Hej Maria\n\nTack, {{förnamn}}, jag skickar pengarna för order XXX i dag.\n\nVänliga hälsningar\nSigne Lund',
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
            'Dear Mary\n\nThe handle came off, and [What did you find out about the kettle?]\n\nKind regards\nSigne Lund',
        },
        {
          reply:
            'Dear Mary\n\nThank you, {{first_name}}, I am refunding order XXX today.\n\nKind regards\nSigne Lund',
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
    return slotsIn(of.reply).map(({ start, end }) => ({ start, end, texts }));
  },
};
