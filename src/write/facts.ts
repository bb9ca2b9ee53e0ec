import { languages } from '../language/languages.ts';
import type { Evidence } from '../model/letter.ts';
import type { AmountFact, DateFact, Fact, Reading } from '../model/reading.ts';
import { spanOf, type Span } from '../model/span.ts';
import type { Case } from './case.ts';
import { sentenceAround } from './restate.ts';
import { longestMail } from './sure.ts';
import { thingOf } from './thing.ts';
import { fromMail, outside, overlaps, plain, put, stated, type Value } from './values.ts';

/** What the mail states that a letter may name: thing, order, amount, days and times. */
export function putFacts(matter: Case, values: Map<string, Value>): void {
  const { signs } = matter;
  put(values, 'product', thingOf(matter));
  const thing = values.get('product');
  if (thing !== undefined && signs.neuter.test(thing.text))
    put(values, 'neuter', { text: 'neuter', evidence: [] });
  if (thing !== undefined && signs.plural.test(thing.text))
    put(values, 'plural', { text: 'plural', evidence: [] });
  putNumber(matter, values);
  put(values, 'amount', amountOf(matter));
  putPurchase(matter, values);
  put(values, 'times', match(matter, matter.signs.asked, 'times'));
  put(values, 'occasion', feastOf(matter));
  put(values, 'room', roomOf(matter));
  put(values, 'flaw', flawOf(matter));
  put(values, 'date', dayOf(matter));
  if (values.has('times')) put(values, 'repeat', { text: 'repeat', evidence: [] });
  put(values, 'danger', dangerIn(matter));
  put(values, 'asks', questionIn(matter));
}

/** What a person must call about, in the customer's words: with the sentence around it, where it is short. */
function dangerIn(matter: Case): Value | null {
  const { reading, signs, grammar } = matter;
  const found = match(matter, signs.danger);
  const [span] = found?.evidence ?? [];
  if (found === null || span === undefined) return null;
  const sentence = plain(sentenceAround(span, reading.authored).text);
  const short = sentence.split(' ').length <= longQuestion && !/["“”„«»[\]]/u.test(sentence);
  return { ...found, text: grammar.quote(short ? sentence.replace(/[.!?]+$/u, '') : found.text) };
}

/** Words in a question that a person can answer as it stands. */
const shortQuestion = 4;
const longQuestion = 14;

/** The first plain question of the customer's. */
function questionIn({ reading, signs, grammar }: Case): Value | null {
  if (/^(?:abusive|furious|sarcastic)$/u.test(reading.tone)) return null;
  const authored = reading.authored.slice(0, longestMail);
  for (const found of authored.matchAll(
    /(?<=^|\n|\p{L}[.!?]\s{1,3})\p{L}[^.!?\n"“”»«[\]{}]{12,120}\?(?![?!])/gu,
  )) {
    const text = plain(found[0]);
    const words = text.split(' ').length;
    if (words < shortQuestion || words > longQuestion || signs.unfit.test(text)) continue;
    if (/^(?:og|men|och|and|but)\s/iu.test(text)) continue;
    // Somebody else's question: the firm's own slogan.
    if ((authored.slice(0, found.index).match(/["“”„«»]/gu)?.length ?? 0) % 2 === 1) continue;
    const span = spanOf(authored, found.index, found.index + found[0].length);
    return { text: grammar.quote(text), evidence: [fromMail(span)] };
  }
  return null;
}

/** The first match in the mail, or its named group. */
function match({ reading }: Case, pattern: RegExp, group?: string): Value | null {
  const found = pattern.exec(reading.authored);
  if (found === null) return null;
  const named = found.groups?.[group ?? ''] ?? found.groups?.[`${group}2`];
  const text = group === undefined ? found[0] : (named ?? '').toLowerCase();
  const span = spanOf(reading.authored, found.index, found.index + found[0].length);
  return { text: plain(text), evidence: [fromMail(span)] };
}

/**
 * Those the customer wrote in the mail itself: evidence points into the authored text, and what
 * stands in quoted history somebody else may have said.
 */
const inOwnWords = <T extends Fact>(facts: readonly T[]): readonly T[] =>
  facts.filter(({ source }) => source === 'body');

/** An order number or an amount as the customer wrote it, when it is short and clean. */
function shortFact(fact: Span | undefined): Value | null {
  if (fact === undefined) return null;
  const text = plain(fact.text).replace(/(?<!kr)[.,;:]+$/u, '');
  const clean = text.length <= 24 && /^[\p{L}\p{N}\p{Sc} .,:/-]+$/u.test(text);
  return clean && /\d/u.test(text) ? { text, evidence: [fromMail(fact)] } : null;
}

/** What a number in the mail is the number of, by the word before it; "order" is said of the others, too. */
const papers = ['booking', 'invoice', 'order'] as const;
const wordBefore = 32;

/**
 * The number of the order, the invoice or the booking: the mail's before the subject's, both before one in
 * the letters that went before. None where the mail names several, or it is a reference of the customer's own.
 */
function putNumber({ reading, subject, message, signs }: Case, values: Map<string, Value>): void {
  const texts = { body: reading.authored, subject, quoted: message.text };
  for (const source of ['body', 'subject', 'quoted'] as const) {
    const known = reading.facts.orders.flatMap((fact) => {
      const before = texts[source].slice(Math.max(0, fact.start - wordBefore), fact.start);
      const value = fact.source === source && !signs.notOrder.test(before) ? shortFact(fact) : null;
      const paper = papers.find((one) => signs[one].test(before));
      return value === null || paper === undefined || !isNumber.test(value.text)
        ? []
        : [{ paper, value }];
    });
    const [first] = known;
    if (first === undefined) continue;
    const { paper, value } = first;
    if (known.some((other) => other.value.text !== value.text)) return;
    put(values, paper, source === 'body' ? value : { ...value, evidence: [outside(value.text)] });
    return;
  }
}

/** At least four digits, or a digit with a letter. */
const isNumber =
  /^(?=.*(?:\p{L}\P{L}*\d|(?:\d\D?){4}))(?:\p{L}{1,4}[ -]?)?[\p{L}\d]*\d[\p{L}\d -]*$/u;

/** The only room the mail names. */
function roomOf(matter: Case): Value | null {
  const { reading, signs } = matter;
  const every = new RegExp(signs.room.source, 'giu');
  const named = new Set(
    [...reading.authored.slice(0, longestMail).matchAll(every)].map(([room]) => room.toLowerCase()),
  );
  const room = named.size === 1 ? match(matter, signs.room) : null;
  return room === null || languages[matter.language].roomsAreNames
    ? room
    : { ...room, text: room.text.toLowerCase() };
}

/** A flaw that the sentence of the issue names. */
function flawOf({ reading, signs, issue }: Case): Value | null {
  if (issue?.source !== 'body') return null;
  const { text, start } = sentenceAround(issue, reading.authored);
  const found = signs.flaws.exec(text);
  if (found === null || signs.negation.test(text)) return null;
  const at = start + found.index;
  const span = spanOf(reading.authored, at, at + found[0].length);
  return { text: plain(found[0]), evidence: [fromMail(span)] };
}

/** The only amount of the mail, with its currency. */
const amountOf = ({ reading }: Case): Value | null =>
  onlyAmount(inOwnWords(reading.facts.amounts), reading);

/** The only amount of a passage, with its currency. */
export const amountIn = (passage: Span, { reading }: Case): Value | null =>
  onlyAmount(
    inOwnWords(reading.facts.amounts).filter((one) => overlaps(one, passage)),
    reading,
  );

function onlyAmount(amounts: readonly AmountFact[], reading: Reading): Value | null {
  const worths = new Set(amounts.map(({ value }) => value));
  const only = worths.size === 1 ? amounts[0] : undefined;
  const value = shortFact(only);
  if (value === null || only === undefined) return null;
  const swedish = reading.language === 'sv';
  const text = value.text
    .replace(/(?::-|,-|;-)(?=\s|$)/u, '')
    .replace(/KR\b/u, 'kr')
    .replace(/^([\d., ]+)(?:spenn|lapper|kronor(?:na)?|kronene)$/iu, swedish ? '$1kronor' : '$1kr');
  if (/[\p{L}\p{Sc}]/u.test(text))
    return { ...value, text: swedish ? text.replace(/\.$/u, '') : text };
  const crowns = only.currency === null || /^(?:DKK|NOK|SEK)$/u.test(only.currency);
  const unit = reading.language === 'und' ? 'kr' : languages[reading.language].crowns;
  return !crowns || unit === null ? null : { ...value, text: `${text} ${unit}` };
}

/** Characters between the verb of buying and its day. */
const beside = 50;
const oneDay = 86_400_000;

/** When the thing was bought, and how long that was before the mail. */
function putPurchase(matter: Case, values: Map<string, Value>): void {
  const { reading, signs, telling } = matter;
  for (const date of inOwnWords<DateFact>(reading.facts.dates)) {
    if (date.iso === null) continue;
    const day = new Date(`${date.iso}T00:00:00Z`);
    const days = Math.round((telling.written.getTime() - day.getTime()) / oneDay);
    if (!(days > 0 && days < 540)) continue;
    const sentence = sentenceAround(date, reading.authored);
    const verb = signs.bought.exec(sentence.text);
    const away = verb === null ? Infinity : Math.abs(sentence.start + verb.index - date.start);
    if (away > beside) continue;
    const text = signs.date(day);
    const evidence: Evidence[] = [fromMail(date), stated('calendar', text)];
    put(values, 'bought', { text, evidence });
    const since = signs.elapsed(days);
    if (since !== null)
      put(values, 'since', { text: since, evidence: [fromMail(date), stated('calendar', since)] });
    const term = match(matter, signs.term);
    if (term !== null && days > calendarDays(term.text)) put(values, 'term', term);
    return;
  }
}

/** The latest end of a term as calendar days: "5-7 hverdage" is ten. */
function calendarDays(term: string): number {
  const most = Number(/\d+(?=\D*$)/u.exec(term)?.[0] ?? 0);
  const weeks = /(?:uger|uker|veker|veckor|weeks)$/iu.test(term);
  return weeks ? most * 7 : Math.ceil((most * 7) / 5) + 1;
}

/** A date after one of these bounds a time and is no day on which something went wrong. */
const bounding =
  /(?:siden|sidan|sedan|since|fra|frå|från|from|inden|innan|innen|før|before|senest|seinast|until|til|till|by)\s*$/iu;
/** Days; what lies further back is something else. */
const recent = 90;

/** The day it went wrong, where the sentence of the issue names it: no day of purchase, and no bound. */
function dayOf(matter: Case): Value | null {
  const { issue, reading } = matter;
  return issue?.source === 'body' ? dayIn(sentenceAround(issue, reading.authored), matter) : null;
}

/** The only day that a sentence names: past and near, no day of purchase, and no bound. */
export function dayIn(sentence: Span, { reading, telling, grammar, signs }: Case): Value | null {
  if (signs.bought.test(sentence.text)) return null;
  const days = inOwnWords<DateFact>(reading.facts.dates).filter(({ iso, text, start, end }) => {
    const ago = iso === null ? -1 : (telling.written.getTime() - Date.parse(iso)) / oneDay;
    const beside = reading.authored.slice(Math.max(0, start - 12), start);
    const bound = bounding.test(beside) || bounding.test(text.split(/\s+/u)[0] ?? '');
    return overlaps({ text, start, end }, sentence) && ago > 0 && ago < recent && !bound;
  });
  const [date, ...others] = days;
  if (date?.iso == null || others.length > 0) return null;
  const text = grammar.onDay(new Date(`${date.iso}T00:00:00Z`));
  return { text, evidence: [fromMail(date), stated('calendar', text)] };
}

/** Before a feast that is somebody's and near: "til hendes", "har", "my mother's". */
const somebodys =
  /(?:^|\s)(?:til|till|inför|innan|før|for|to|before|on|har|has|was|var|er|är|is|my|our|his|her|their|min|mit|mitt|din|hans|hendes|hennes|hennar|vores|vår|vårt|sin|sitt|\p{L}+'?s)(?:\s[\p{L}\d-]+){0,2}\s$/iu;

/** The feast that the issue or what it meant speaks of as somebody's. */
function feastOf({ reading, signs, issue }: Case): Value | null {
  const { authored, consequence } = reading;
  const passages = [issue?.source === 'body' ? issue : null, consequence].flatMap((span) =>
    span === null ? [] : [sentenceAround(span, authored)],
  );
  for (const [word, form] of Object.entries(signs.feasts)) {
    const pattern = new RegExp(`(?<!\\p{L})${word}(?:en|et|s|'s)?(?!\\p{L})`, 'iu');
    for (const { text, start } of passages) {
      const found = pattern.exec(text);
      const before = text.slice(0, found?.index ?? 0);
      if (found === null || /(?:^|\s)(?:et|ett|en|a|an)\s$/iu.test(before)) continue;
      if (!somebodys.test(before)) continue;
      const at = start + found.index;
      return { text: form, evidence: [fromMail(spanOf(authored, at, at + found[0].length))] };
    }
  }
  return null;
}
