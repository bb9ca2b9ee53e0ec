import { isLanguageCode, languageCodes, type LanguageCode } from '../../model/language.ts';
import { likeness } from '../language.ts';
import type { LetterSentence } from '../letter.ts';
import type { Rule, Texts } from '../rule.ts';

/** Fewer words than this tell no language. */
const leastWords = 6;
/** How much nearer another language must be: between close relatives more, since they share most small words. */
const margin = { near: 0.2, far: 0.15 };
const near: ReadonlySet<LanguageCode> = new Set(['da', 'nb', 'nn']);

const texts: Texts = {
  da: '"{words}" er ikke på kundens sprog. Skriv det på det sprog, mailen er skrevet på.',
  nb: '«{words}» er ikke på kundens språk. Skriv det på språket e-posten er skrevet på.',
  nn: '«{words}» er ikkje på språket til kunden. Skriv det på språket e-posten er skriven på.',
  sv: '”{words}” är inte på kundens språk. Skriv det på det språk mejlet är skrivet på.',
  en: '"{words}" is not in the customer\'s language. Write it in the language of the mail.',
};

function isStray(one: LetterSentence, wanted: LanguageCode): boolean {
  if (one.words.length < leastWords) return false;
  const own = likeness(one.text, wanted);
  return languageCodes.some((code) => {
    if (code === wanted) return false;
    const needed = near.has(code) && near.has(wanted) ? margin.near : margin.far;
    return likeness(one.text, code) - own > needed;
  });
}

const count = (list: readonly LetterSentence[]): number =>
  list.reduce((sum, one) => sum + one.words.length, 0);

export const wrongLanguage: Rule = {
  id: 'wrong-language',
  severity: 'error',
  rejects: "A letter in another language than the mail's.",
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
    const strays = of.letter.body.filter((one) => isStray(one, wanted));
    const whole = strays.length > 0 && count(strays) * 2 > count(of.letter.body);
    return strays.map((one) => ({
      start: one.start,
      end: one.end,
      texts,
      severity: whole ? 'error' : 'warning',
    }));
  },
};
