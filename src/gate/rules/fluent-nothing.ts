import type { Case, WeighedSentence } from '../case.ts';
import { isReport } from '../report.ts';
import { isEmpty } from '../specificity.ts';
import type { Rule, Texts } from '../rule.ts';

/** Above this share of sentences that say nothing of the case, the letter is talk. */
const most = 0.6;
const fewSentences = 3;

const texts: Texts = {
  da: '"{words}" siger intet om denne sag. Slet den, eller skriv noget, der kun gælder her.',
  nb: '«{words}» sier ingenting om denne saken. Stryk den, eller skriv noe som bare gjelder her.',
  nn: '«{words}» seier ingenting om denne saka. Stryk ho, eller skriv noko som berre gjeld her.',
  sv: '”{words}” säger inget om det här fallet. Stryk den, eller skriv något som bara gäller här.',
  en: '"{words}" says nothing of this case. Delete it, or write something that is true only here.',
};

const isLofty = (one: WeighedSentence, of: Case): boolean =>
  one.words.some((word) => of.lexicon.lofty.has(word.stem));

export const fluentNothing: Rule = {
  id: 'fluent-nothing',
  severity: 'error',
  rejects: 'A fluent letter whose sentences say nothing of this case.',
  why: 'Readers rate replies stripped of generic sentences as more specific and more useful (Kew & Volk 2022, on 500,000 review responses).',
  examples: {
    da: {
      found: [
        {
          reply:
            'Kære Mette\n\nTillid er det vigtigste, vi har. Mennesker betyder alt for os. Vi glædes over enhver relation. Sammen skaber vi fremtiden.\n\nVenlig hilsen\nSigne Lund',
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
            'Kjære Mette\n\nTillit er det viktigste vi har. Mennesker betyr alt for oss. Vi gledes over enhver relasjon. Sammen skaper vi framtiden.\n\nVennlig hilsen\nSigne Lund',
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
            'Kjære Marit\n\nTillit er det viktigaste vi har. Menneske betyr alt for oss. Vi gler oss over kvar relasjon. Saman skapar vi framtida.\n\nVenleg helsing\nSigne Lund',
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
            'Hej Maria\n\nFörtroende är det viktigaste vi har. Människor betyder allt för oss. Vi gläds åt varje relation. Tillsammans skapar vi framtiden.\n\nVänliga hälsningar\nSigne Lund',
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
            'Dear Mary\n\nTrust is the most precious thing we own. People mean everything to us. We rejoice in every relationship. Together we create the future.\n\nKind regards\nSigne Lund',
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
  waits: true,
  check(of) {
    if (of.body.length < fewSentences || isReport(of)) return [];
    const empty = of.body.filter((one) => isEmpty(one, of));
    const talk = empty.filter((one) => one.undertakes === null || isLofty(one, of));
    if (talk.length / of.body.length <= most) return [];
    return talk.map((one) => ({ start: one.start, end: one.end, texts }));
  },
};
