import { identifyLanguage } from '../../language/identify.ts';
import { likeness } from '../../language/small-words.ts';
import { isLanguageCode, languageCodes, type LanguageCode } from '../../model/language.ts';
import type { LetterSentence } from '../letter.ts';
import type { Rule, Texts } from '../rule.ts';

/** Fewer words than this tell no language. */
const leastWords = 6;
/** How much nearer another language must be by its small words: between close relatives more. */
const margin = { near: 0.2, far: 0.15 };
const near: ReadonlySet<LanguageCode> = new Set(['da', 'nb', 'nn']);
/**
 * From where the model of languages is believed, with the small words as witness. Of 2,300 sentences of
 * eight words and more by known hands, 3 are so taken for another language; of Norwegian sentences in
 * Danish letters 70 to 85 of 100 are found.
 */
const believed = 0.995;
/** One such sentence of so many words stops a letter; between close relatives it must be longer. */
const long = { near: 10, far: 8 };

const texts: Texts = {
  da: '"{words}" er ikke på kundens sprog. Skriv det på det sprog, mailen er skrevet på.',
  nb: '«{words}» er ikke på kundens språk. Skriv det på språket e-posten er skrevet på.',
  nn: '«{words}» er ikkje på språket til kunden. Skriv det på språket e-posten er skriven på.',
  sv: '”{words}” är inte på kundens språk. Skriv det på det språk mejlet är skrivet på.',
  en: '"{words}" is not in the customer\'s language. Write it in the language of the mail.',
};

type Doubt = 'stray' | 'sure' | null;

/** Whether a sentence is in another language than the letter should be. */
function doubtOf(one: LetterSentence, wanted: LanguageCode): Doubt {
  if (one.words.length < leastWords) return null;
  const own = likeness(one.text, wanted);
  const { language, scores } = identifyLanguage(one.text);
  if (language !== wanted && language !== 'und' && scores[language] >= believed) {
    const closeness = near.has(language) && near.has(wanted) ? 'near' : 'far';
    const isNear = likeness(one.text, language) >= own - 0.05;
    if (isNear && one.words.length >= long[closeness]) return 'sure';
    if (isNear) return 'stray';
  }
  const strays = languageCodes.some((code) => {
    if (code === wanted) return false;
    const needed = near.has(code) && near.has(wanted) ? margin.near : margin.far;
    return likeness(one.text, code) - own > needed;
  });
  return strays ? 'stray' : null;
}

const count = (list: readonly LetterSentence[]): number =>
  list.reduce((sum, one) => sum + one.words.length, 0);

export const wrongLanguage: Rule = {
  id: 'wrong-language',
  severity: 'error',
  rejects: "A letter, or a sentence of it, in another language than the mail's.",
  why: "A letter follows the customer's language; drafts in the wrong one are what users of reply drafters complain of (nextcloud/mail issue 10726).",
  examples: {
    da: {
      found: [
        {
          reply:
            'Kære Mette\n\nThank you for telling us about the kettle. I am sending your money back today and will ring you on Wednesday to hear how your hand is.\n\nVenlig hilsen\nSigne Lund',
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
            'Kjære Mette\n\nThank you for telling us about the kettle. I am sending your money back today and will ring you on Wednesday to hear how your hand is.\n\nVennlig hilsen\nSigne Lund',
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
            'Kjære Marit\n\nThank you for telling us about the kettle. I am sending your money back today and will ring you on Wednesday to hear how your hand is.\n\nVenleg helsing\nSigne Lund',
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
            'Hej Maria\n\nThank you for telling us about the kettle. I am sending your money back today and will ring you on Wednesday to hear how your hand is.\n\nVänliga hälsningar\nSigne Lund',
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
            'Dear Mary\n\nTak, fordi du fortalte os om kedlen. Jeg sender pengene tilbage i dag, og på onsdag ringer jeg til dig og hører, hvordan det går med hånden.\n\nKind regards\nSigne Lund',
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
    const wanted = of.reading.language;
    if (!isLanguageCode(wanted)) return [];
    const doubts = of.letter.body.map((one) => ({ one, doubt: doubtOf(one, wanted) }));
    const strays = doubts.filter(({ doubt }) => doubt !== null);
    const whole = count(strays.map(({ one }) => one)) * 2 > count(of.letter.body);
    return strays.map(({ one, doubt }) => ({
      start: one.start,
      end: one.end,
      texts,
      severity: whole || doubt === 'sure' ? 'error' : 'warning',
    }));
  },
};
