import type { WeighedSentence } from '../case.ts';
import { takenUp } from '../place.ts';
import type { Rule, Texts } from '../rule.ts';

/** Details of the case stand in at least so many places of a merged letter. */
const details = 2;

const texts: Texts = {
  da: 'Her nævnes sagen, men ikke, hvad der skete, eller hvad nogen gør ved det: "{words}". Sig, hvem der gør hvad og hvornår.',
  nb: 'Her nevnes saken, men ikke hva som skjedde, eller hva noen gjør med det: «{words}». Si hvem som gjør hva, og når.',
  nn: 'Her er saka nemnd, men ikkje kva som hende, eller kva nokon gjer med det: «{words}». Sei kven som gjer kva, og når.',
  sv: 'Här nämns ärendet, men inte vad som hände eller vad någon gör åt det: ”{words}”. Säg vem som gör vad och när.',
  en: 'This names the case, but not what happened or what anybody does about it: "{words}". Say who does what, and when.',
};

const isFiled = (one: WeighedSentence): boolean =>
  one.phrases.some((hit) => hit.kind === 'record' || hit.kind === 'receipt');

export const saysWhatHappens: Rule = {
  id: 'says-what-happens',
  severity: 'error',
  rejects:
    'A mail merge: details of the case, but no word of what happened or what is done about it.',
  why: "A field filled in is not a person who has read (swap test: another complaint's details would fit the same sentences).",
  examples: {
    da: {
      found: [
        {
          reply:
            'Kære Mette\n\nDin henvendelse vedrørende ordre 51877 er registreret på Mette Kragh. Sagen er sendt videre til rette afdeling.\n\nVenlig hilsen\nSigne Lund',
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
            'Kjære Mette\n\nHenvendelsen angående ordre 51877 er registrert på Mette Krogh. Saken er sendt videre til rett avdeling.\n\nVennlig hilsen\nSigne Lund',
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
            'Kjære Marit\n\nHenvendinga angåande ordre 51877 er registrert på Marit Kvåle. Saka er sendt vidare til rett avdeling.\n\nVenleg helsing\nSigne Lund',
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
            'Hej Maria\n\nErt ärende gällande order 51877 har registrerats på Maria Krook. Ärendet har skickats vidare till rätt avdelning.\n\nVänliga hälsningar\nSigne Lund',
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
            'Dear Mary\n\nYour email regarding order 51877 has been logged under Mary Croke. The case has been passed to the relevant team.\n\nKind regards\nSigne Lund',
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
    const acts = of.body.some(
      (one) =>
        one.undertakes === 'i' ||
        one.undertakes === 'staff' ||
        (one.undertakes === 'we' && one.when.length > 0) ||
        one.text.endsWith('?') ||
        one.phrases.some((hit) => hit.kind === 'owning' || hit.kind === 'asking'),
    );
    const tells = of.body.some((one) => one.happenings.length >= 2 && !isFiled(one));
    const filed = of.body.filter(isFiled);
    if (acts || tells || filed.length === 0 || taken.facts < details) return [];
    return filed.map((one) => ({ start: one.start, end: one.end, texts }));
  },
};
