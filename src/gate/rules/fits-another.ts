import { fitOf } from '../fit.ts';
import { wholeBody } from '../place.ts';
import { wordlessMail } from '../mail-view.ts';
import type { Rule, Texts } from '../rule.ts';

/** With so small a share of its words in the mail, a letter that fits another as well is not about this one. */
const leastShare = 0.12;
const few = 2;
/** By so much more must another complaint of the firm be fitted than this one: two may be about the same thing. */
const margin = { words: 4, times: 1.6 };
/** With more of its words in the mail than this, a letter was meant for it, however like another complaint is. */
const enough = 5;
/** With so small a share of this mail, so many times as much of another complaint is no chance. */
const beyondChance = 3;

const texts: Texts = {
  da: 'Brevet passer lige så godt til en helt anden klage. Skriv om det, der skete her.',
  nb: 'Brevet passer like godt til en helt annen klage. Skriv om det som skjedde her.',
  nn: 'Brevet høver like godt til ei heilt anna klage. Skriv om det som hende her.',
  sv: 'Brevet passar lika bra till ett helt annat klagomål. Skriv om det som hände här.',
  en: 'The letter fits a wholly different complaint just as well. Write about what happened here.',
};

const meant: Texts = {
  da: 'Brevet passer langt bedre til en anden klage, I har fået, end til denne. Se efter, om det er lagt under den rigtige mail.',
  nb: 'Brevet passer langt bedre til en annen klage dere har fått, enn til denne. Se etter om det er lagt under riktig e-post.',
  nn: 'Brevet passar langt betre til ei anna klage de har fått, enn til denne. Sjå etter om det er lagt under rett e-post.',
  sv: 'Brevet passar mycket bättre till ett annat klagomål ni har fått än till det här. Se efter om det ligger under rätt mejl.',
  en: 'The letter fits another complaint you have had far better than this one. Check that it lies under the right mail.',
};

export const fitsAnother: Rule = {
  id: 'fits-another',
  severity: 'error',
  rejects: 'A letter that fits another complaint as well as its own.',
  why: 'The swap test: laid beside other complaints, a reply must share most with its own (a reply model that prefers "I don\'t know" shows in the same comparison: the RUQ diagnostic).',
  examples: {
    da: {
      found: [
        {
          reply:
            'Kære Mette\n\nRegnjakken har ligget stille i Fredericia siden torsdag, og det er for længe. Jeg ringer til vognmanden i dag.\n\nVenlig hilsen\nSigne Lund',
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
            'Kjære Mette\n\nRegnjakka har ligget stille på Alnabru siden torsdag, og det er for lenge. Jeg ringer transportøren i dag.\n\nVennlig hilsen\nSigne Lund',
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
            'Kjære Marit\n\nRegnjakka har lege stille på Alnabru sidan torsdag, og det er for lenge. Eg ringjer transportøren i dag.\n\nVenleg helsing\nSigne Lund',
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
            'Hej Maria\n\nRegnjackan har legat stilla i Jönköping sedan torsdag, och det är för länge. Jag ringer åkeriet i dag.\n\nVänliga hälsningar\nSigne Lund',
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
            'Dear Mary\n\nYour raincoat has been stuck in Coventry since Thursday, and that is too long. I am ringing the courier today.\n\nKind regards\nSigne Lund',
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
    const fit = fitOf(of);
    const best = Math.max(fit.elsewhere, fit.rival);
    const isMeant = fit.own > enough && fit.share >= leastShare;
    const times = fit.own <= enough ? margin.times : beyondChance;
    const fitsOther = !isMeant && best >= fit.own + margin.words && best >= fit.own * times;
    if (fitsOther) return [{ ...wholeBody(of), texts: meant }];
    if (of.mail.happenings.size < wordlessMail) return [];
    if (fit.share >= leastShare || (fit.own > fit.rival && fit.own > few)) return [];
    return [{ ...wholeBody(of), texts }];
  },
};
