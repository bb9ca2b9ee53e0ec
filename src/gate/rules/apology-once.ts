import type { Case, WeighedSentence } from '../case.ts';
import type { Found, Rule, Texts } from '../rule.ts';

const texts: Texts = {
  da: 'Der undskyldes flere gange. Behold den ene, der siger, hvad der er at undskylde for.',
  nb: 'Det unnskyldes flere ganger. Behold den ene som sier hva som er å unnskylde.',
  nn: 'Det blir orsaka fleire gonger. Hald på den eine som seier kva det gjeld.',
  sv: 'Ursäkten kommer flera gånger. Behåll den som säger vad den gäller.',
  en: 'There is more than one apology. Keep the one that says what for.',
};

const early: Texts = {
  da: 'Undskyldningen står før takken. Tak først, så virker begge dele.',
  nb: 'Unnskyldningen står før takken. Takk først, så virker begge deler.',
  nn: 'Orsakinga står før takken. Takk først, så verkar begge delar.',
  sv: 'Ursäkten står före tacket. Tacka först, så verkar båda.',
  en: 'The apology stands before the thanks. Thank first, and both will work.',
};

const has = (one: WeighedSentence, set: ReadonlySet<string>): boolean =>
  one.words.some((word) => set.has(word.stem));
/** A negated sorry ("I am not sorry", "undskyld ikke") is none; a question is none either. */
const apologises = (one: WeighedSentence, of: Case): boolean =>
  has(one, of.lexicon.sorry) && !one.text.endsWith('?');
/** Two may be one apology told in two sentences; a third is pleading. */
const severityOf = (count: number): 'error' | 'warning' => (count > 3 ? 'error' : 'warning');

export const apologyOnce: Rule = {
  id: 'apology-once',
  severity: 'warning',
  rejects: 'An apology said again and again, or before the thanks.',
  why: 'Repeated apologies and promises to do better can be worse than none (Halperin et al. 2022, Economic Journal 132, 1.5 million riders).',
  examples: {
    da: {
      found: [
        {
          reply:
            'Kære Mette\n\nTak for det. Det beklager jeg. Undskyld, at hanken knækkede. Jeg er ked af det med hånden.\n\nVenlig hilsen\nSigne Lund',
        },
        {
          reply:
            'Kære Mette\n\nUndskyld, at hanken knækkede. Tak, fordi du sagde det.\n\nVenlig hilsen\nSigne Lund',
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
            'Kjære Mette\n\nTakk for det. Det beklager jeg. Unnskyld at håndtaket knakk. Jeg er lei for det med hånda.\n\nVennlig hilsen\nSigne Lund',
        },
        {
          reply:
            'Kjære Mette\n\nUnnskyld at håndtaket knakk. Takk for at du sa det.\n\nVennlig hilsen\nSigne Lund',
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
            'Kjære Marit\n\nTakk for det. Eg beklagar. Orsak at handtaket knakk. Eg er lei for det med handa.\n\nVenleg helsing\nSigne Lund',
        },
        {
          reply:
            'Kjære Marit\n\nOrsak at handtaket knakk. Takk for at du sa det.\n\nVenleg helsing\nSigne Lund',
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
            'Hej Maria\n\nTack för det. Det beklagar jag. Förlåt att handtaget gick av. Jag är ledsen för handen.\n\nVänliga hälsningar\nSigne Lund',
        },
        {
          reply:
            'Hej Maria\n\nFörlåt att handtaget gick av. Tack för att du sa det.\n\nVänliga hälsningar\nSigne Lund',
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
            'Dear Mary\n\nThank you. I apologise. Sorry that the handle snapped. I am sorry about the hand.\n\nKind regards\nSigne Lund',
        },
        {
          reply:
            'Dear Mary\n\nSorry that the handle snapped. Thank you for telling me.\n\nKind regards\nSigne Lund',
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
    const sorry = of.body.filter((one) => apologises(one, of));
    const first = sorry[0];
    const found: Found[] = sorry.slice(1).map((one) => ({
      start: one.start,
      end: one.end,
      texts,
      severity: severityOf(sorry.length),
    }));
    const thanks = of.body.findIndex((one) => has(one, of.lexicon.thanks));
    if (first !== undefined && thanks > of.body.indexOf(first))
      found.push({ start: first.start, end: first.end, texts: early, severity: 'warning' });
    return found;
  },
};
