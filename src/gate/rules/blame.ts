import { isKind, placeOf } from '../place.ts';
import type { Rule, Texts } from '../rule.ts';

/** One such phrase may stand in a letter that otherwise acts; more are its argument. */
const argued = 2;

const texts: Texts = {
  da: '"{words}" lægger skylden fra jer. Sig, hvad I gør, og lad skylden ligge.',
  nb: '«{words}» skyver skylden fra dere. Si hva dere gjør, og la skylden ligge.',
  nn: '«{words}» skyv skulda frå dykk. Sei kva de gjer, og lat skulda liggje.',
  sv: '”{words}” skjuter ifrån er skulden. Säg vad ni gör och låt skulden vara.',
  en: '"{words}" pushes the blame away. Say what you will do, and leave blame alone.',
};

export const blame: Rule = {
  id: 'blame',
  severity: 'error',
  rejects: 'A letter that blames or lectures the customer, or hands the matter to somebody else.',
  why: 'A customer who is wrong gets help and no lecture; a colleague is neither defended nor run down (the Swedish LUSTFULL rule: listen, put into words, sympathise, thank).',
  examples: {
    da: {
      found: [
        {
          reply:
            'Kære Mette\n\nDu skulle have holdt på låget. Det er dit eget ansvar at kontrollere hanken, før du hælder.\n\nVenlig hilsen\nSigne Lund',
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
            'Kjære Mette\n\nDu burde ha holdt på lokket. Det er kundens ansvar å kontrollere håndtaket, og du må selv bære tapet.\n\nVennlig hilsen\nSigne Lund',
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
            'Kjære Marit\n\nDu burde ha halde på lokket. Det er kundens ansvar å kontrollere handtaket, og du må sjølv bere tapet.\n\nVenleg helsing\nSigne Lund',
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
            'Hej Maria\n\nDu borde ha hållit i locket. Det är kundens ansvar att kontrollera handtaget, och du får själv stå för skadan.\n\nVänliga hälsningar\nSigne Lund',
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
            "Dear Mary\n\nYou should have held the lid. It is the customer's responsibility to check the handle, and any scald is at your own risk.\n\nKind regards\nSigne Lund",
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
    const hits = of.body.flatMap((sentence) =>
      sentence.phrases
        .filter((hit) => hit.kind === 'blame')
        .map((hit) => placeOf(sentence, hit.first, hit.last)),
    );
    const severity = hits.length >= argued && !isKind(of) ? 'error' : 'warning';
    return hits.map((hit) => ({ ...hit, texts, severity }));
  },
};
