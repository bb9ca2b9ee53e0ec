import type { Case } from '../case.ts';
import type { LetterWord } from '../letter.ts';
import { inQuotation } from '../quotations.ts';
import { fold, wordsOf } from '../../language/folding.ts';
import type { Found, Rule, Texts } from '../rule.ts';

/** So many words of the mail in a row, one of them "I" or "my", are the customer speaking. */
const run = 4;
const texts: Texts = {
  da: '"{words}" er kundens ord i jeres mund. Skriv det om: kundens "jeg" er jeres "du".',
  nb: '«{words}» er kundens ord i deres munn. Skriv det om: Kundens «jeg» er deres «du».',
  nn: '«{words}» er orda til kunden i dykkar munn. Skriv det om: «Eg» hos kunden er «du» hos dykk.',
  sv: '”{words}” är kundens ord i er mun. Skriv om det: kundens ”jag” är ert ”du”.',
  en: '"{words}" is the customer speaking in your voice. Rewrite it: the customer\'s "I" is your "you".',
};

const isTelling = (word: LetterWord, of: Case): boolean =>
  of.mail.happenings.has(word.stem) || of.mail.facts.has(word.stem);

/** "So we find a day" may be said by both: a "we" is the customer's when more is told. */
const leastTelling = (words: readonly LetterWord[], of: Case): number =>
  words.some((word) => of.lexicon.i.has(word.lower)) ? 1 : 2;

const isFirstPerson = (word: LetterWord, of: Case): boolean =>
  of.lexicon.i.has(word.lower) || of.lexicon.we.has(word.lower);

export const customerVoice: Rule = {
  id: 'customer-voice',
  severity: 'error',
  rejects: 'The customer\'s own "I" pasted into the firm\'s mouth.',
  why: "A pasted sentence shows that nobody told it in the firm's words; perspective is what machines get wrong most (Bertsch et al. 2022).",
  examples: {
    da: {
      found: [
        {
          reply:
            'Kære Mette\n\nTak. Det er trist, at jeg brændte hånden og kom for sent på arbejde. Pengene kommer i dag.\n\nVenlig hilsen\nSigne Lund',
        },
      ],
      silent: [
        {
          reply:
            'Kære Mette\n\nTak, fordi du skrev, før flere kedler går i stykker. Hanken knækkede i morges, vandet løb ud over bordet, og du brændte hånden; det er vores fejl, og det beklager jeg.\n\nJeg sender dig de 449 kr. i dag, og onsdag kl. 10 ringer jeg og hører, hvordan det går med hånden.\n\nVenlig hilsen\nSigne Lund',
        },
        {
          reply:
            'Kære Mette\n\nDu skriver: "Jeg brændte hånden og kom for sent på arbejde". Det kan jeg godt forstå gjorde ondt.\n\nVenlig hilsen\nSigne Lund',
        },
      ],
    },
    nb: {
      found: [
        {
          reply:
            'Kjære Mette\n\nTakk. Det er trist at jeg brente hånda og kom for sent på jobb. Pengene kommer i dag.\n\nVennlig hilsen\nSigne Lund',
        },
      ],
      silent: [
        {
          reply:
            'Kjære Mette\n\nTakk for at du skrev før flere vannkokere går i stykker. Håndtaket knakk i morges, vannet rant ut over benken, og du brente hånda; det er vår feil, og det beklager jeg.\n\nJeg sender deg de 449 kronene i dag, og onsdag klokka 10 ringer jeg og hører hvordan det går med hånda.\n\nVennlig hilsen\nSigne Lund',
        },
        {
          reply:
            'Kjære Mette\n\nDu skriver: «Jeg brente hånda og kom for sent på jobb». Det skulle ikke ha skjedd.\n\nVennlig hilsen\nSigne Lund',
        },
      ],
    },
    nn: {
      found: [
        {
          reply:
            'Kjære Marit\n\nTakk. Det er trist at eg brende handa og kom for seint på jobb. Pengane kjem i dag.\n\nVenleg helsing\nSigne Lund',
        },
      ],
      silent: [
        {
          reply:
            'Kjære Marit\n\nTakk for at du skreiv før fleire vasskokarar går sund. Handtaket knakk i morges, vatnet rann ut over benken, og du brende handa; det er vår feil, og det er eg lei for.\n\nEg sender deg dei 449 kronene i dag, og onsdag klokka 10 ringjer eg og høyrer korleis det går med handa.\n\nVenleg helsing\nSigne Lund',
        },
        {
          reply:
            'Kjære Marit\n\nDu skriv: «Eg brende handa og kom for seint på jobb». Det skulle ikkje ha hendt.\n\nVenleg helsing\nSigne Lund',
        },
      ],
    },
    sv: {
      found: [
        {
          reply:
            'Hej Maria\n\nTack. Det är tråkigt att jag brände handen och kom för sent till jobbet. Pengarna kommer i dag.\n\nVänliga hälsningar\nSigne Lund',
        },
      ],
      silent: [
        {
          reply:
            'Hej Maria\n\nTack för att du skrev innan fler vattenkokare går sönder. Handtaget lossnade i morse, vattnet rann ut över bänken och du brände handen; det är vårt fel och det beklagar jag.\n\nJag skickar dig de 449 kronorna i dag, och på onsdag klockan 10 ringer jag och hör hur det går med handen.\n\nVänliga hälsningar\nSigne Lund',
        },
        {
          reply:
            'Hej Maria\n\nDu skriver: ”Jag brände handen och kom för sent till jobbet”. Det skulle inte ha hänt.\n\nVänliga hälsningar\nSigne Lund',
        },
      ],
    },
    en: {
      found: [
        {
          reply:
            'Dear Mary\n\nThank you. It is sad that I scalded my hand and was late for work. The money is coming today.\n\nKind regards\nSigne Lund',
        },
      ],
      silent: [
        {
          reply:
            'Dear Mary\n\nThank you for telling us before another kettle breaks. The handle snapped off this morning, the water ran over your worktop and you scalded your hand; that is our fault, and I am sorry.\n\nI am sending your £44.90 back today, and on Wednesday at ten I will ring to hear how your hand is.\n\nKind regards\nSigne Lund',
        },
        {
          reply:
            'Dear Mary\n\nYou write: "I scalded my hand and was late for work". That should never have happened.\n\nKind regards\nSigne Lund',
        },
      ],
    },
  },
  check(of) {
    const theirs = wordsOf(of.mail.text).map((word) => fold(word.text));
    const runs = new Set(theirs.map((_, at) => theirs.slice(at, at + run).join(' ')));
    const isQuoted = inQuotation(of.reply);
    return of.body.flatMap((one) => {
      const found: Found[] = [];
      one.words.forEach((word, at) => {
        const words = one.words.slice(at, at + run);
        const last = words.at(-1);
        if (last === undefined || words.length < run) return;
        if (!words.some((w) => isFirstPerson(w, of))) return;
        if (!runs.has(words.map((w) => w.folded).join(' '))) return;
        if (words.filter((w) => isTelling(w, of)).length < leastTelling(words, of)) return;
        if (isQuoted(word.start)) return;
        if ((found.at(-1)?.end ?? 0) > word.start) return;
        found.push({ start: word.start, end: last.end, texts });
      });
      return found;
    });
  },
};
