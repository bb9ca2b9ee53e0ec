import { wholeBody } from '../place.ts';
import { isReport } from '../report.ts';
import { measure, specificityOf } from '../specificity.ts';
import type { Rule, Texts } from '../rule.ts';

/** Below this the reply is one for anybody: chosen so that personal letters that are stopped in vain are rare. */
const least = 0.295;

const texts: Texts = {
  da: 'Brevet kunne være sendt til mange andre. Sig, hvad der skete for denne kunde, hvad du selv gør ved det, og hvornår.',
  nb: 'Brevet kunne vært sendt til mange andre. Si hva som skjedde for denne kunden, hva du selv gjør med det, og når.',
  nn: 'Brevet kunne vore sendt til mange andre. Sei kva som hende for denne kunden, kva du sjølv gjer med det, og når.',
  sv: 'Brevet kunde ha skickats till många andra. Säg vad som hände för den här kunden, vad du själv gör åt det och när.',
  en: 'This letter could have gone to many others. Say what happened to this customer, what you yourself do about it, and when.',
};

export const forAnybody: Rule = {
  id: 'for-anybody',
  severity: 'error',
  rejects: 'A letter that, all in all, says too little about this one case.',
  why: 'What could have been sent to anybody is not sent to somebody; the score weighs how much of the mail is taken up, who does what and when, against stock phrases, big words and rules (fitted on replies with known labels).',
  examples: {
    da: {
      found: [
        {
          reply:
            'Kære Mette\n\nTak for din henvendelse. Vi tager den meget alvorligt og arbejder hver dag på at blive bedre. Din tilfredshed er vigtig for os.\n\nVenlig hilsen\nSigne Lund',
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
            'Kjære Mette\n\nTakk for henvendelsen. Vi tar den svært alvorlig og jobber hver dag for å bli bedre. Din mening er viktig for oss.\n\nVennlig hilsen\nSigne Lund',
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
            'Kjære Marit\n\nTakk for henvendinga. Vi tek ho på fullt alvor og arbeider kvar dag for å bli betre. Di meining er viktig for oss.\n\nVenleg helsing\nSigne Lund',
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
            'Hej Maria\n\nTack för ditt mejl. Vi tar det på största allvar och arbetar varje dag för att bli bättre. Din åsikt är viktig för oss.\n\nVänliga hälsningar\nSigne Lund',
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
            'Dear Mary\n\nThank you for your message. We take it very seriously and work every day to improve. Your satisfaction is important to us.\n\nKind regards\nSigne Lund',
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
    if (isReport(of) || specificityOf(measure(of)) >= least) return [];
    return [{ ...wholeBody(of), texts }];
  },
};
