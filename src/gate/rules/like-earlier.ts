import { earlierLetters, runsOf } from '../earlier.ts';
import type { Case } from '../case.ts';
import { wholeBody } from '../place.ts';
import type { Rule, Texts } from '../rule.ts';

/** The share of the reply's runs that an earlier letter may have: fewer where the same customer got it. */
const most = { error: 0.5, warning: 0.3 };
const mostToSame = { error: 0.35, warning: 0.2 };
const fewest = 8;

const texts: Texts = {
  da: 'Brevet ligner et, I har sendt før. Skriv det, der kun gælder denne kunde.',
  nb: 'Brevet ligner et dere har sendt før. Skriv det som bare gjelder denne kunden.',
  nn: 'Brevet liknar eit de har sendt før. Skriv det som berre gjeld denne kunden.',
  sv: 'Brevet liknar ett ni har skickat förut. Skriv det som bara gäller den här kunden.',
  en: 'The letter is like one you sent before. Write what is true only for this customer.',
};

const sameAgain: Texts = {
  da: 'Kunden har fået et brev med de samme ord af jer før. Skriv, hvad der er nyt siden.',
  nb: 'Kunden har fått et brev med de samme ordene av dere før. Skriv hva som er nytt siden.',
  nn: 'Kunden har fått eit brev med dei same orda av dykk før. Skriv kva som er nytt sidan.',
  sv: 'Kunden har fått ett brev med samma ord av er förut. Skriv vad som är nytt sedan dess.',
  en: 'This customer has had a letter in the same words from you before. Write what is new since then.',
};

export const likeEarlier: Rule = {
  id: 'like-earlier',
  severity: 'error',
  rejects: 'A near copy of a letter sent earlier.',
  why: "A letter for one customer is not another's; shared runs of words show a template at work (shingling: Broder 1997).",
  examples: {
    da: {
      found: [
        {
          reply:
            'Kære Mette\n\nTak, fordi du skrev, før flere kedler går i stykker. Hanken knækkede i morges, vandet løb ud over bordet, og du brændte hånden; det er vores fejl, og det beklager jeg.\n\nJeg sender dig de 449 kr. i dag, og onsdag kl. 10 ringer jeg og hører, hvordan det går med hånden.\n\nVenlig hilsen\nSigne Lund',
          sent: [
            'Kære Robin\n\nTak, fordi du skrev, før flere kedler går i stykker. Hanken knækkede i morges, vandet løb ud over bordet, og du brændte hånden; det er vores fejl, og det beklager jeg.\n\nJeg sender dig de 449 kr. i dag, og onsdag kl. 10 ringer jeg og hører, hvordan det går med hånden.\n\nVenlig hilsen\nSigne Lund',
          ],
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
            'Kjære Mette\n\nTakk for at du skrev før flere vannkokere går i stykker. Håndtaket knakk i morges, vannet rant ut over benken, og du brente hånda; det er vår feil, og det beklager jeg.\n\nJeg sender deg de 449 kronene i dag, og onsdag klokka 10 ringer jeg og hører hvordan det går med hånda.\n\nVennlig hilsen\nSigne Lund',
          sent: [
            'Kjære Robin\n\nTakk for at du skrev før flere vannkokere går i stykker. Håndtaket knakk i morges, vannet rant ut over benken, og du brente hånda; det er vår feil, og det beklager jeg.\n\nJeg sender deg de 449 kronene i dag, og onsdag klokka 10 ringer jeg og hører hvordan det går med hånda.\n\nVennlig hilsen\nSigne Lund',
          ],
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
            'Kjære Marit\n\nTakk for at du skreiv før fleire vasskokarar går sund. Handtaket knakk i morges, vatnet rann ut over benken, og du brende handa; det er vår feil, og det er eg lei for.\n\nEg sender deg dei 449 kronene i dag, og onsdag klokka 10 ringjer eg og høyrer korleis det går med handa.\n\nVenleg helsing\nSigne Lund',
          sent: [
            'Kjære Robin\n\nTakk for at du skreiv før fleire vasskokarar går sund. Handtaket knakk i morges, vatnet rann ut over benken, og du brende handa; det er vår feil, og det er eg lei for.\n\nEg sender deg dei 449 kronene i dag, og onsdag klokka 10 ringjer eg og høyrer korleis det går med handa.\n\nVenleg helsing\nSigne Lund',
          ],
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
            'Hej Maria\n\nTack för att du skrev innan fler vattenkokare går sönder. Handtaget lossnade i morse, vattnet rann ut över bänken och du brände handen; det är vårt fel och det beklagar jag.\n\nJag skickar dig de 449 kronorna i dag, och på onsdag klockan 10 ringer jag och hör hur det går med handen.\n\nVänliga hälsningar\nSigne Lund',
          sent: [
            'Hej Robin\n\nTack för att du skrev innan fler vattenkokare går sönder. Handtaget lossnade i morse, vattnet rann ut över bänken och du brände handen; det är vårt fel och det beklagar jag.\n\nJag skickar dig de 449 kronorna i dag, och på onsdag klockan 10 ringer jag och hör hur det går med handen.\n\nVänliga hälsningar\nSigne Lund',
          ],
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
            'Dear Mary\n\nThank you for telling us before another kettle breaks. The handle snapped off this morning, the water ran over your worktop and you scalded your hand; that is our fault, and I am sorry.\n\nI am sending your £44.90 back today, and on Wednesday at ten I will ring to hear how your hand is.\n\nKind regards\nSigne Lund',
          sent: [
            'Dear Robin\n\nThank you for telling us before another kettle breaks. The handle snapped off this morning, the water ran over your worktop and you scalded your hand; that is our fault, and I am sorry.\n\nI am sending your £44.90 back today, and on Wednesday at ten I will ring to hear how your hand is.\n\nKind regards\nSigne Lund',
          ],
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
    const runs = ownRuns(of);
    if (runs.size < fewest) return [];
    const { any, same } = earlierLetters(of.sent).likeness(runs, of.reading.customer.address);
    if (same >= mostToSame.warning) {
      const severity = same >= mostToSame.error ? 'error' : 'warning';
      return [{ ...wholeBody(of), texts: sameAgain, severity }];
    }
    if (any < most.warning) return [];
    return [{ ...wholeBody(of), texts, severity: any >= most.error ? 'error' : 'warning' }];
  },
};

const squashed = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** The sentences as they stand: one cut at a closing quotation mark is joined again without a space. */
const running = (body: Case['body']): string =>
  body.map((one, at) => (body[at - 1]?.end === one.start ? '' : ' ') + one.text).join('');

/** The runs of the body, without those of what is said again on purpose. */
function ownRuns({ body, saidAgain = [] }: Case): ReadonlySet<number> {
  let parts = [squashed(running(body))];
  for (const again of saidAgain.map(squashed).filter(Boolean))
    parts = parts.flatMap((part) => part.split(again));
  return new Set(parts.flatMap((part) => [...runsOf(part)]));
}
