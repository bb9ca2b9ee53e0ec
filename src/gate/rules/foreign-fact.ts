import type { Case } from '../case.ts';
import { earlierLetters } from '../earlier.ts';
import type { Span } from '../../model/span.ts';
import { numberOf, numbersIn } from '../numbers.ts';
import type { Rule, Texts } from '../rule.ts';

const link = /(?:https?:\/\/|www\.)[^\s<>"]{1,300}/giu;
const address = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gu;
/** An order number: letters and digits mixed, or five digits and more. */
const code = /\b(?:[A-ZÆØÅÄÖ]{1,5}[- ]?\d{3,}(?:-\d{1,6})?|\d{5,})\b/gu;
const amount =
  /(?:kr\.?|NOK|DKK|SEK|EUR|€|£|\$)\s?\d[\d.,\u00a0 ]*|\d[\d.,]*(?:[ \u00a0]\d{3})*\s?(?:kr\b|kroner|kronor|:-|,-|€|£|EUR\b|euro)/giu;

const texts: Texts = {
  da: 'Nummeret {words} står ikke i mailen. Tjek, at brevet hører til denne sag.',
  nb: 'Nummeret {words} står ikke i e-posten. Sjekk at brevet hører til denne saken.',
  nn: 'Nummeret {words} står ikkje i e-posten. Sjekk at brevet høyrer til denne saka.',
  sv: 'Numret {words} står inte i mejlet. Kontrollera att brevet hör till det här ärendet.',
  en: 'The number {words} is not in the mail. Check that the letter belongs to this case.',
};

const pointer: Texts = {
  da: 'Linket eller adressen {words} står hverken i mailen eller hos jer. Slet det, eller tjek det.',
  nb: 'Lenken eller adressen {words} står verken i e-posten eller hos dere. Stryk den, eller sjekk den.',
  nn: 'Lenkja eller adressa {words} står verken i e-posten eller hos dykk. Stryk ho, eller sjekk ho.',
  sv: 'Länken eller adressen {words} står varken i mejlet eller hos er. Stryk den, eller kontrollera den.',
  en: 'The link or address {words} is neither in the mail nor in your business file. Delete or check it.',
};
const money: Texts = {
  da: 'Beløbet {words} står ikke i mailen. Er det rigtigt?',
  nb: 'Beløpet {words} står ikke i e-posten. Er det riktig?',
  nn: 'Beløpet {words} står ikkje i e-posten. Er det rett?',
  sv: 'Beloppet {words} står inte i mejlet. Stämmer det?',
  en: 'The amount {words} is not in the mail. Is it right?',
};

const hits = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((hit) => ({
    text: hit[0],
    start: hit.index,
    end: hit.index + hit[0].length,
  }));
const bare = (pointer: string): string => pointer.toLowerCase().replace(/[.,)]+$/u, '');
const onlyDigits = (text: string): string => text.replace(/\D/gu, '');
/** All digits of a text, runs joined over blanks and hyphens: "209 551" is "209551". */
const digitsOf = (text: string): string =>
  text.replace(/(?<=\d)[ \u00a0.-](?=\d)/gu, '').replace(/\D+/gu, ' ');
/** A phone number or a price is no order number. */
const isOrderLike = (hit: Span, of: Case): boolean => {
  const after = of.reply.slice(hit.end, hit.end + 4);
  const before = of.reply.slice(Math.max(0, hit.start - 8), hit.start);
  if (
    /^[ ,.]?(?:\d|kr|:-|,-|€)/iu.test(after) ||
    /[€£$]\s?$|(?:tlf|tel|kr)\.?:?\s*$/iu.test(before)
  )
    return false;
  return !/[\d+]\s$/u.test(before);
};
const domainOf = (mailbox: string): string => mailbox.split('@')[1]?.toLowerCase() ?? '';
const isOwn = (text: string, host: string): boolean =>
  host !== '' && text.toLowerCase().includes(host);

export const foreignFact: Rule = {
  id: 'foreign-fact',
  severity: 'error',
  rejects:
    'An order number, link or address that neither the mail nor the business file knows, or an amount that is new.',
  why: 'Drafts that state what nobody looked up are the commonest semantic error of generated text (Kasner & Dušek 2024: over 80 % of outputs); a person may state new dates and amounts, so those are only noted.',
  examples: {
    da: {
      found: [
        { reply: 'Kære Mette\n\nPengene for ordre 60012 er på vej.\n\nVenlig hilsen\nSigne Lund' },
        {
          reply:
            'Kære Mette\n\nLæs mere på https://hjaelp.example.org/kedel om hanken.\n\nVenlig hilsen\nSigne Lund',
        },
      ],
      silent: [
        {
          reply:
            'Kære Mette\n\nTak, fordi du skrev, før flere kedler går i stykker. Hanken knækkede i morges, vandet løb ud over bordet, og du brændte hånden; det er vores fejl, og det beklager jeg.\n\nJeg sender dig de 449 kr. i dag, og onsdag kl. 10 ringer jeg og hører, hvordan det går med hånden.\n\nVenlig hilsen\nSigne Lund',
        },
        { reply: 'Kære Mette\n\nPengene for ordre 51877 er på vej.\n\nVenlig hilsen\nSigne Lund' },
      ],
    },
    nb: {
      found: [
        {
          reply: 'Kjære Mette\n\nPengene for ordre 60012 er på vei.\n\nVennlig hilsen\nSigne Lund',
        },
        {
          reply:
            'Kjære Mette\n\nLes mer på https://hjelp.example.org/kjel om håndtaket.\n\nVennlig hilsen\nSigne Lund',
        },
      ],
      silent: [
        {
          reply:
            'Kjære Mette\n\nTakk for at du skrev før flere vannkokere går i stykker. Håndtaket knakk i morges, vannet rant ut over benken, og du brente hånda; det er vår feil, og det beklager jeg.\n\nJeg sender deg de 449 kronene i dag, og onsdag klokka 10 ringer jeg og hører hvordan det går med hånda.\n\nVennlig hilsen\nSigne Lund',
        },
        {
          reply: 'Kjære Mette\n\nPengene for ordre 51 877 er på vei.\n\nVennlig hilsen\nSigne Lund',
        },
      ],
    },
    nn: {
      found: [
        {
          reply: 'Kjære Marit\n\nPengane for ordre 60012 er på veg.\n\nVenleg helsing\nSigne Lund',
        },
        {
          reply:
            'Kjære Marit\n\nLes meir på https://hjelp.example.org/kjel om handtaket.\n\nVenleg helsing\nSigne Lund',
        },
      ],
      silent: [
        {
          reply:
            'Kjære Marit\n\nTakk for at du skreiv før fleire vasskokarar går sund. Handtaket knakk i morges, vatnet rann ut over benken, og du brende handa; det er vår feil, og det er eg lei for.\n\nEg sender deg dei 449 kronene i dag, og onsdag klokka 10 ringjer eg og høyrer korleis det går med handa.\n\nVenleg helsing\nSigne Lund',
        },
        {
          reply: 'Kjære Marit\n\nPengane for ordre 51877 er på veg.\n\nVenleg helsing\nSigne Lund',
        },
      ],
    },
    sv: {
      found: [
        {
          reply:
            'Hej Maria\n\nPengarna för order 60012 är på väg.\n\nVänliga hälsningar\nSigne Lund',
        },
        {
          reply:
            'Hej Maria\n\nLäs mer på https://hjalp.example.org/kokare om handtaget.\n\nVänliga hälsningar\nSigne Lund',
        },
      ],
      silent: [
        {
          reply:
            'Hej Maria\n\nTack för att du skrev innan fler vattenkokare går sönder. Handtaget lossnade i morse, vattnet rann ut över bänken och du brände handen; det är vårt fel och det beklagar jag.\n\nJag skickar dig de 449 kronorna i dag, och på onsdag klockan 10 ringer jag och hör hur det går med handen.\n\nVänliga hälsningar\nSigne Lund',
        },
        {
          reply:
            'Hej Maria\n\nPengarna för order 51877 är på väg.\n\nVänliga hälsningar\nSigne Lund',
        },
      ],
    },
    en: {
      found: [
        {
          reply:
            'Dear Mary\n\nThe money for order 60012 is on its way.\n\nKind regards\nSigne Lund',
        },
        {
          reply:
            'Dear Mary\n\nRead more at https://help.example.org/kettle about the handle.\n\nKind regards\nSigne Lund',
        },
      ],
      silent: [
        {
          reply:
            'Dear Mary\n\nThank you for telling us before another kettle breaks. The handle snapped off this morning, the water ran over your worktop and you scalded your hand; that is our fault, and I am sorry.\n\nI am sending your £44.90 back today, and on Wednesday at ten I will ring to hear how your hand is.\n\nKind regards\nSigne Lund',
        },
        {
          reply:
            'Dear Mary\n\nThe money for order 51877 is on its way.\n\nKind regards\nSigne Lund',
        },
      ],
    },
  },
  check(of) {
    const business = of.business === null ? '' : JSON.stringify(of.business);
    const known = `${of.mail.whole}\n${business}`;
    const earlier = earlierLetters(of.sent);
    const customer = of.reading.customer.address;
    const lower = known.toLowerCase();
    const host = domainOf(of.business?.mailbox ?? '');
    const pointers = [...hits(of.reply, link), ...hits(of.reply, address)].filter(
      (hit) =>
        !lower.includes(bare(hit.text)) &&
        !isOwn(hit.text, host) &&
        !earlier.knows(bare(hit.text), customer),
    );
    const digits = digitsOf(known);
    const inPointer = (hit: Span): boolean =>
      pointers.some((one) => one.start <= hit.start && hit.end <= one.end);
    const codes = hits(of.reply, code).filter(
      (hit) =>
        !inPointer(hit) &&
        isOrderLike(hit, of) &&
        !digits.includes(onlyDigits(hit.text)) &&
        !earlier.knows(onlyDigits(hit.text), customer),
    );
    const amounts = hits(of.reply, amount).filter(
      (hit) => !inPointer(hit) && !numbersIn(known).has(numberOf(hit.text)),
    );
    return [
      ...pointers.map((hit) => ({ ...hit, texts: pointer })),
      ...codes.map((hit) => ({ ...hit, texts })),
      ...amounts.map((hit) => ({ ...hit, texts: money, severity: 'warning' as const })),
    ];
  },
};
