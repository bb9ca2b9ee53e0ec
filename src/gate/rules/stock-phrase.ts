import { placeOf } from '../place.ts';
import type { Rule, Texts } from '../rule.ts';

const hollow: ReadonlySet<string> = new Set(['receipt', 'record', 'feeling', 'sales']);
/** So many stock phrases carry the letter, whatever else it says. */
const several = 3;

const texts: Texts = {
  da: '"{words}" kunne stå i et svar til hvem som helst, og brevet bæres af den slags. Skriv i stedet, hvad der gik galt for netop denne kunde, og hvad du gør.',
  nb: '«{words}» kunne stått i et svar til hvem som helst, og brevet bæres av slikt. Skriv heller hva som gikk galt for akkurat denne kunden, og hva du gjør.',
  nn: '«{words}» kunne stått i eit svar til kven som helst, og brevet blir bore av slikt. Skriv heller kva som gjekk gale for akkurat denne kunden, og kva du gjer.',
  sv: '”{words}” kunde stå i ett svar till vem som helst, och brevet bärs upp av sådant. Skriv i stället vad som gick fel för just den här kunden och vad du gör.',
  en: '"{words}" could stand in a reply to anybody, and the letter leans on such phrases. Say instead what went wrong for this customer and what you are doing.',
};

const mild: Texts = {
  da: 'Vendingen "{words}" står i alle firmabreve. Sig det med dine egne ord, eller udelad det.',
  nb: 'Vendingen «{words}» står i alle firmabrev. Si det med dine egne ord, eller la det være.',
  nn: 'Vendinga «{words}» står i alle firmabrev. Sei det med dine eigne ord, eller lat det vere.',
  sv: 'Frasen ”{words}” står i alla företagsbrev. Säg det med egna ord, eller låt bli.',
  en: '"{words}" stands in every firm\'s letters. Say it in your own words, or leave it out.',
};

export const stockPhrase: Rule = {
  id: 'stock-phrase',
  severity: 'error',
  rejects: 'A letter carried by turns of phrase that could go to any customer.',
  why: 'Concrete words raise satisfaction, ready-made ones do not (Packard & Berger 2021, over 1,000 service contacts); customers know a macro when they see one.',
  examples: {
    da: {
      found: [
        {
          reply:
            'Kære Mette\n\nVi har modtaget din henvendelse. Vi vender tilbage hurtigst muligt. På grund af travlhed er der længere svartid.\n\nVenlig hilsen\nSigne Lund',
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
            'Kjære Mette\n\nVi har mottatt din henvendelse. Vi svarer så snart vi kan. På grunn av stor pågang er det lengre svartid.\n\nVennlig hilsen\nSigne Lund',
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
            'Kjære Marit\n\nVi har motteke henvendinga. Vi svarar så snart vi kan. Det er stor pågang for tida.\n\nVenleg helsing\nSigne Lund',
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
            'Hej Maria\n\nVi har mottagit ditt ärende. Vi återkommer så snart vi kan. Just nu är det hög belastning.\n\nVänliga hälsningar\nSigne Lund',
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
            'Dear Mary\n\nWe have received your message. We will get back to you as soon as possible. There is a high volume of enquiries.\n\nKind regards\nSigne Lund',
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
    const hits = of.body.flatMap((sentence) =>
      sentence.phrases
        .filter((hit) => hollow.has(hit.kind) || hit.kind === 'courtesy')
        .map((hit) => ({
          ...placeOf(sentence, hit.first, hit.last),
          isHollow: hollow.has(hit.kind),
          takesUp: sentence.happenings.length + sentence.facts.length > 1,
        })),
    );
    const heavy = hits.filter((hit) => hit.isHollow);
    const bare = heavy.filter((hit) => !hit.takesUp);
    const carries =
      heavy.length >= several || (hits.length > 0 && bare.length * 2 > of.body.length);
    return hits.map((hit) => ({
      start: hit.start,
      end: hit.end,
      texts: carries && hit.isHollow ? texts : mild,
      severity: carries && hit.isHollow ? 'error' : 'warning',
    }));
  },
};
