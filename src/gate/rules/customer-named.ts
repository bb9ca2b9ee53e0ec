import { holdsName, type Case } from '../case.ts';
import { isStranger } from '../specificity.ts';
import type { Rule, Texts } from '../rule.ts';

const texts: Texts = {
  da: '"{words}" står ingen steder i mailen. Se, hvem der skrev, og ret navnet.',
  nb: '«{words}» står ingen steder i e-posten. Se hvem som skrev, og rett navnet.',
  nn: '«{words}» står ingen stader i e-posten. Sjå kven som skreiv, og rett namnet.',
  sv: '”{words}” står ingenstans i mejlet. Se efter vem som skrev och rätta namnet.',
  en: '"{words}" stands nowhere in the mail. Look who wrote, and put the name right.',
};

const unnamed: Texts = {
  da: 'Kunden har et navn. Skriv det i hilsenen.',
  nb: 'Kunden har et navn. Skriv det i hilsenen.',
  nn: 'Kunden har eit namn. Skriv det i helsinga.',
  sv: 'Kunden har ett namn. Skriv det i hälsningen.',
  en: 'The customer has a name. Put it in the greeting.',
};

const namesLater = (of: Case, name: string): boolean =>
  of.body.some((one) => holdsName(one.text, name));

export const customerNamed: Rule = {
  id: 'customer-named',
  severity: 'error',
  rejects: 'A greeting to somebody who did not write, or to nobody though the name is known.',
  why: 'The name is the first thing a person reads; a wrong one shows that the letter was meant for another (swap test).',
  examples: {
    da: {
      found: [
        {
          reply:
            'Kære Torben\n\nHanken knækkede, og du brændte hånden. Jeg sender pengene i dag.\n\nSigne',
        },
      ],
      silent: [
        {
          reply:
            'Kære Mette\n\nTak, fordi du skrev, før flere kedler går i stykker. Hanken knækkede i morges, vandet løb ud over bordet, og du brændte hånden; det er vores fejl, og det beklager jeg.\n\nJeg sender dig de 449 kr. i dag, og onsdag kl. 10 ringer jeg og hører, hvordan det går med hånden.\n\nVenlig hilsen\nSigne Lund',
        },
        {
          reply: 'Av, Mette, jeg håber, hånden har det bedre. Pengene for kedlen er på vej.\nSigne',
        },
      ],
    },
    nb: {
      found: [
        {
          reply:
            'Kjære Torbjørn\n\nHåndtaket knakk, og du brente hånda. Jeg sender pengene i dag.\n\nSigne',
        },
      ],
      silent: [
        {
          reply:
            'Kjære Mette\n\nTakk for at du skrev før flere vannkokere går i stykker. Håndtaket knakk i morges, vannet rant ut over benken, og du brente hånda; det er vår feil, og det beklager jeg.\n\nJeg sender deg de 449 kronene i dag, og onsdag klokka 10 ringer jeg og hører hvordan det går med hånda.\n\nVennlig hilsen\nSigne Lund',
        },
        {
          reply: 'Uff, Mette, jeg håper hånda er bedre. Pengene for vannkokeren er på vei.\nSigne',
        },
      ],
    },
    nn: {
      found: [
        {
          reply:
            'Kjære Torbjørn\n\nHandtaket knakk, og du brende handa. Eg sender pengane i dag.\n\nSigne',
        },
      ],
      silent: [
        {
          reply:
            'Kjære Marit\n\nTakk for at du skreiv før fleire vasskokarar går sund. Handtaket knakk i morges, vatnet rann ut over benken, og du brende handa; det er vår feil, og det er eg lei for.\n\nEg sender deg dei 449 kronene i dag, og onsdag klokka 10 ringjer eg og høyrer korleis det går med handa.\n\nVenleg helsing\nSigne Lund',
        },
        { reply: 'Uff, Marit, eg vonar handa er betre. Pengane for vasskokaren er på veg.\nSigne' },
      ],
    },
    sv: {
      found: [
        {
          reply:
            'Hej Torbjörn\n\nHandtaget gick av och du brände handen. Jag skickar pengarna i dag.\n\nSigne',
        },
      ],
      silent: [
        {
          reply:
            'Hej Maria\n\nTack för att du skrev innan fler vattenkokare går sönder. Handtaget lossnade i morse, vattnet rann ut över bänken och du brände handen; det är vårt fel och det beklagar jag.\n\nJag skickar dig de 449 kronorna i dag, och på onsdag klockan 10 ringer jag och hör hur det går med handen.\n\nVänliga hälsningar\nSigne Lund',
        },
        {
          reply:
            'Aj, Maria, jag hoppas att handen är bättre. Pengarna för vattenkokaren är på väg.\nSigne',
        },
      ],
    },
    en: {
      found: [
        {
          reply:
            'Dear Tony\n\nThe handle snapped and you scalded your hand. I am sending your money back today.\n\nSigne',
        },
      ],
      silent: [
        {
          reply:
            'Dear Mary\n\nThank you for telling us before another kettle breaks. The handle snapped off this morning, the water ran over your worktop and you scalded your hand; that is our fault, and I am sorry.\n\nI am sending your £44.90 back today, and on Wednesday at ten I will ring to hear how your hand is.\n\nKind regards\nSigne Lund',
        },
        {
          reply:
            'Ouch, Mary, I hope the hand is better. Your money for the kettle is on its way.\nSigne',
        },
      ],
    },
  },
  check(of) {
    const { greeted, greeting } = of.letter;
    const wanted = of.reading.customer.greeting;
    if (greeted !== null)
      return isStranger(of) ? [{ start: greeted.start, end: greeted.end, texts }] : [];
    if (wanted === null || namesLater(of, wanted)) return [];
    const start = greeting?.start ?? 0;
    const end = greeting?.end ?? 0;
    return [{ start, end, texts: unnamed, severity: 'warning' }];
  },
};
