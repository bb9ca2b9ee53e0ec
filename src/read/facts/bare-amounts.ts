import {
  moneyAfter,
  plainAfter,
  priceFillers,
  priceLinks,
  priceWords,
} from '../../language/money.ts';
import type { NumberAt } from './marked-amounts.ts';
import { foldSpelling } from '../text/spelling.ts';

/** A number without a currency and what stands around it. */
interface Bare {
  readonly own: string;
  /** A few characters on either side. */
  readonly before: string;
  readonly after: string;
  readonly digits: number;
  /** True of "1 299" and "1.299". */
  readonly grouped: boolean;
  /** True of "249,95". */
  readonly split: boolean;
  readonly year: boolean;
  /** The next word in its folded spelling; empty where the clause ends. */
  readonly next: string;
  readonly ends: boolean;
  /** The words before it in its clause, the nearest first. */
  readonly words: readonly string[];
  /** How many words stand between it and a word of price; -1 where there is none. */
  readonly priceAt: number;
}

/**
 * True of a number that only the words around it make money: "for 1.799", "trukket 3.798". `last` is
 * where the sum found before it ends, -1 where there is none.
 */
export function isBareAmount(at: NumberAt, last: number, english: boolean): boolean {
  if (isPartOfCode(at)) return false;
  const bare = lookAt(at, english);
  if (bare.digits < 2 || (bare.digits > 6 && !bare.grouped) || bare.own.startsWith('0'))
    return false;
  if (!bare.grouped && !bare.split && /[.,]/.test(bare.own)) return false;
  if (perTime.test(bare.after)) return true;
  if (counts(bare) || isNumbered(bare)) return false;
  const priced = bare.priceAt >= 0;
  if (!bare.ends && moneys.has(bare.next) && (bare.digits > 2 || priced))
    return !bare.year || priced;
  const between = last >= 0 && at.start - last < 12 ? at.text.slice(last, at.start) : '';
  if (bare.digits > 2 && addition.test(between)) return true;
  // "911 40 006": a telephone.
  if (/^\s\d{2,4}(?!\d)/u.test(bare.after) || /\d\s$/u.test(bare.before)) return false;
  return bare.grouped || bare.split ? looksLikeMoney(bare, english) : isToldAsMoney(bare, at);
}

/** "D104", "7-22081", "#12", "50 %", "2 x 4". */
function isPartOfCode({ text, start, end }: NumberAt): boolean {
  return (
    /[\p{L}\p{N}_#@§]$|[\p{L}\p{N}][-–/.:,]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^(?:[-–]\s?\d|[:/.,]\d|\s?[%°×"”']|\s?x\s?\d|[\p{L}_]|-\p{L})/iu.test(text.slice(end, end + 4))
  );
}

function lookAt({ text, start, end }: NumberAt, english: boolean): Bare {
  const own = text.slice(start, end);
  const after = text.slice(end, end + 24);
  const next = foldSpelling(/^\s{1,2}(\p{L}+)/u.exec(after)?.[1] ?? '');
  const words = wordsBefore(text, start);
  return {
    own,
    before: text.slice(Math.max(0, start - 2), start),
    after,
    digits: own.replace(/\D/g, '').length,
    grouped: /^\d{1,3}(?:[ .,'\u00a0\u202f]\d{3})+/u.test(own),
    split: (english ? /\.\d{2}$/ : /,\d{2}$/).test(own),
    year: /^(?:19[5-9]\d|20[0-3]\d)$/.test(own),
    next,
    ends: next === '' || /^\s*\n/.test(after),
    words,
    priceAt: priceAmong(words),
  };
}

function wordsBefore(text: string, start: number): string[] {
  const before = text.slice(Math.max(0, start - 60), start);
  const clause = before.split(/(?<!nr|no|ref|kl)[.!?;](?:\s|$)|\n/iu).at(-1) ?? '';
  return (clause.match(/\p{L}+|\+|→|[x×](?=\s?$)/giu) ?? []).toReversed().map(foldSpelling);
}

/** Small words may stand between a price and its number, and any one word: "betalte Kari 400". */
function priceAmong(words: readonly string[]): number {
  return words
    .slice(0, 6)
    .findIndex(
      (word, index) =>
        prices.has(word) && (index < 2 || words.slice(0, index).every((one) => fillers.has(one))),
    );
}

/** A noun follows, which the number counts. */
const counts = ({ ends, next, grouped }: Bare): boolean =>
  !ends && !wordsAfter.has(next) && !(grouped && prices.has(next));

/** "Ordre 204 877", "kl 14", "kundenr. er 30771": the number is something's name. */
function isNumbered({ words, grouped, before }: Bare): boolean {
  if (grouped && before.endsWith(', ')) return false;
  const [nearest = '', second = ''] = words;
  return (
    numbering.has(nearest) ||
    numberedNoun.test(nearest) ||
    (numbering.has(second) && nearest.length <= 2 && nearest !== 'pa') ||
    words.slice(0, 5).some((word) => /^(?:nr|nummer|number)$|.(?:nr|nummer)$/.test(word))
  );
}

/** "1 299" and "249,95" are money unless something says otherwise; "4.30" in English is a time, too. */
function looksLikeMoney(
  { split, before, priceAt, words, digits }: Bare,
  english: boolean,
): boolean {
  const [nearest = ''] = words;
  if (split && /[-−–]$/u.test(before)) return false;
  if (split && english) return priceAt >= 0 && !clocked.has(nearest);
  if (split && digits < 4) return priceAt >= 0;
  return !counting.has(nearest);
}

/** "Kostede 45 pr. person", "fra 449 til 749", "Röntgen: 890", "for 399". */
function isToldAsMoney(bare: Bare, { text, start }: NumberAt): boolean {
  const { own, before, after, digits, year, next, ends, words, priceAt } = bare;
  const [nearest = '', second = ''] = words;
  if (digits === 2) return priceAt === 0 && !ends;
  if (priceAt < 0 && risen.test(after)) return /^(?:fra|fran|from)$/.test(nearest);
  if (year) return (priceAt === 0 || priceAt === 1) && !clocked.has(nearest);
  if (priceAt >= 0) return true;
  const listed = /:\s{1,8}$/u.test(text.slice(Math.max(0, start - 9), start));
  if (listed && /^\s*(?:\n|$)/u.test(after)) return true;
  if (digits > 5 || counting.has(second)) return false;
  if (links.has(nearest) && (ends || links.has(next) || next === 'i')) return true;
  const apart = /,\s$|\n\s?$|[.!?]\s$/u.test(before) || looseLinks.has(nearest);
  const closed = ends ? /^\s*(?:[,.)!?\n]|$)/u.test(after) : afterPrice.has(next);
  return digits < 5 && rounded.test(own) && apart && closed;
}

const perTime = /^\/(?:mån|mnd|md|month|mo|år|dag|uke|uge)/iu;
/** Between two sums of which the second is added or comes instead. */
const addition = /^\s?(?:,\s)?(?:\p{L}+\s)?(?:plus|pluss|samt|\+|→|til|till|to)\s$/iu;
const numberedNoun =
  /(?:nr|nummer|number|koden|kode|id|faktura|fakturan|fakturaen|lapp|lappen|offert|tilbud|tilbod|abonnement|abonnemang)$/;
/** As prices end. */
const rounded = /(?:9|[05]0|95|25|75)$/;
const looseLinks = new Set(
  'pa blev ble blei vart er ar is was fra fran from bare kun only i'.split(' '),
);
const afterPrice = new Set('pa for til till i som og och men av af'.split(' '));

/** "Fra 449 til 749". */
const risen = /^\s(?:til|till|to)\s\d{3}/iu;

/** Before a time or a year rather than a sum. */
const clocked = new Set('at from to by until till i in fra fran siden sedan since of'.split(' '));

const folded = (words: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words].map(foldSpelling));
const prices = folded(priceWords);
const fillers = folded(priceFillers);
const links = folded(priceLinks);
const moneys = folded(moneyAfter);
const wordsAfter = new Set([...moneys, ...folded(plainAfter)]);
const numbering = new Set(
  'nr no nummer number ordre ordren order ordern kl klokka klokken klockan tlf tel telefon phone mobil sak sag ref kunde kund medlem konto kontonr postnr uke uge veke vecka v side sida page punkt rom rum room hus house leilighet lagenhet plats plass pall lot kode kod code booking tinging bestilling bestallning kvittering kvitto arende invoice bill note seddel sedel medlemskap membership account aftale avtale avtal kontrakt contract case ticket receipt sporing str stl size storrelse storlek'.split(
    ' ',
  ),
);
/** Before a grouped number that is no money. */
const counting = new Set('plats plass nummer nr over km mil omkring omtrent'.split(' '));
