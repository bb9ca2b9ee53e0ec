import type { Case } from '../case.ts';
import { isKind, takenUp, wholeBody } from '../place.ts';
import { wordlessMail } from '../mail-view.ts';
import { measure, specificityOf } from '../specificity.ts';
import { fold, wordsOf } from '../../language/folding.ts';
import type { Rule, Texts } from '../rule.ts';

/** In a letter longer than this, one word of the mail may be chance. */
const shortLetter = 60;
/** A letter so surely for this customer tells what happened in words of its own. */
const sure = 0.8;
/** So many words in the customer's own order are a sentence of theirs; fewer may be a name or a subject. */
const ownSentence = 6;

/** True where the letter quotes a whole problem of the mail: no field of a form carries that. */
function quotesProblem({ reading, body }: Case): boolean {
  const told = ` ${body.flatMap((one) => one.words.map((word) => word.folded)).join(' ')} `;
  return reading.issues.some(({ text }) => {
    const words = wordsOf(text).map((word) => fold(word.text));
    return words.length >= ownSentence && told.includes(` ${words.join(' ')} `);
  });
}

const texts: Texts = {
  da: 'Brevet siger ikke, hvad der gik galt. Fortæl det med dine egne ord: hvad skete der, og hvad betød det for kunden?',
  nb: 'Brevet sier ikke hva som gikk galt. Fortell det med dine egne ord: Hva skjedde, og hva betydde det for kunden?',
  nn: 'Brevet seier ikkje kva som gjekk gale. Fortel det med dine eigne ord: Kva hende, og kva hadde det å seie for kunden?',
  sv: 'Brevet säger inte vad som gick fel. Berätta det med egna ord: vad hände, och vad betydde det för kunden?',
  en: 'The letter does not say what went wrong. Tell it in your own words: what happened, and what did it mean for the customer?',
};

export const issueNamed: Rule = {
  id: 'issue-named',
  severity: 'error',
  rejects: 'A letter that does not say what went wrong.',
  why: 'Paraphrasing the complaint raises ratings where speed does not (Min, Lim & Magnini 2015, n = 176).',
  examples: {
    da: {
      found: [
        {
          reply:
            'Kære Mette\n\nTak for alt. Vi passer på hinanden her, og vi glæder os over hver dag, solen skinner.\n\nVenlig hilsen\nSigne Lund',
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
            'Kjære Mette\n\nTakk for alt. Vi passer på hverandre her, og vi gleder oss over hver dag sola skinner.\n\nVennlig hilsen\nSigne Lund',
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
            'Kjære Marit\n\nTakk for alt. Vi passar på kvarandre her, og vi gler oss over kvar dag sola skin.\n\nVenleg helsing\nSigne Lund',
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
            'Hej Maria\n\nTack för allt. Vi bryr oss om varandra här, och vi gläds åt varje dag då solen skiner.\n\nVänliga hälsningar\nSigne Lund',
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
            'Dear Mary\n\nThank you for everything. We look after each other here and rejoice in every sunny day.\n\nKind regards\nSigne Lund',
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
    const taken = takenUp(of);
    const told = taken.words + taken.facts / 2;
    const long = of.body.reduce((sum, one) => sum + one.words.length, 0) > shortLetter;
    const wordless = of.mail.happenings.size < wordlessMail;
    const named = wordless ? told > 0 : taken.words > 0 && told >= (long ? 2 : 1);
    if (named || quotesProblem(of)) return [];
    const spoken = taken.words > 0 || isKind(of) || specificityOf(measure(of)) >= sure;
    const severity = spoken ? 'warning' : 'error';
    return [{ ...wholeBody(of), texts, severity }];
  },
};
