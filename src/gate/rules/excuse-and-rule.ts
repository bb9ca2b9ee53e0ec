import { isKind, placeOf } from '../place.ts';
import type { Rule, Texts } from '../rule.ts';

/** One such place may stand in a letter that otherwise acts; more are its argument. */
const argued = 2;
/** So many different words of terms and proof make a sentence an argument from rules. */
const dense = 3;

const texts: Texts = {
  da: '"{words}" gemmer sig bag en regel. Sig, hvad I kan gøre; må I ikke, så sig hvorfor med egne ord.',
  nb: '«{words}» gjemmer seg bak en regel. Si hva dere kan gjøre; kan dere ikke, så si hvorfor med egne ord.',
  nn: '«{words}» gøymer seg bak ein regel. Sei kva de kan gjere; kan de ikkje, så sei kvifor med eigne ord.',
  sv: '”{words}” gömmer sig bakom en regel. Säg vad ni kan göra; får ni inte, så säg varför med egna ord.',
  en: '"{words}" hides behind a rule. Say what you can do; if you may not, say why in plain words.',
};

export const excuseAndRule: Rule = {
  id: 'excuse-and-rule',
  severity: 'error',
  rejects: 'A letter that hides behind terms, guidelines or proof.',
  why: 'Denial and excuse lower satisfaction, owning up raises it (Kapeš 2022, n = 435).',
  examples: {
    da: {
      found: [
        {
          reply:
            'Kære Mette\n\nIfølge vores handelsbetingelser dækker vi ikke forbrændinger, og vi kan ikke gøre undtagelser for enkelte kunder.\n\nVenlig hilsen\nSigne Lund',
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
            'Kjære Mette\n\nIfølge vilkårene våre dekker vi ikke brannskader, og vi kan ikke gjøre unntak for enkelte kunder.\n\nVennlig hilsen\nSigne Lund',
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
            'Kjære Marit\n\nIfølgje vilkåra våre dekkjer vi ikkje brannskadar, og vi kan ikkje gjere unnatak for einskilde kundar.\n\nVenleg helsing\nSigne Lund',
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
            'Hej Maria\n\nEnligt våra köpvillkor ersätter vi inte brännskador, och vi kan inte göra undantag för enskilda kunder.\n\nVänliga hälsningar\nSigne Lund',
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
            'Dear Mary\n\nAccording to our terms and conditions scalds are not covered, and we cannot make an exception for a single customer.\n\nKind regards\nSigne Lund',
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
    const hits = of.body.flatMap((sentence) => {
      const phrases = sentence.phrases
        .filter((hit) => hit.kind === 'rule')
        .map((hit) => placeOf(sentence, hit.first, hit.last));
      if (phrases.length > 0) return phrases;
      const words = sentence.words.filter((word) => of.lexicon.rules.has(word.stem));
      const many = new Set(words.map((word) => word.stem)).size >= dense;
      return many ? [{ start: sentence.start, end: sentence.end }] : [];
    });
    const severity = hits.length >= argued && !isKind(of) ? 'error' : 'warning';
    return hits.map((hit) => ({ ...hit, texts, severity }));
  },
};
