import type { Evidence } from '../model/letter.ts';
import type { DateFact, Fact } from '../model/reading.ts';
import { spanOf, type Span } from '../model/span.ts';
import type { Case } from './case.ts';
import { sentenceAround } from './restate.ts';
import { thingOf } from './thing.ts';
import { fromMail, outside, overlaps, plain, put, stated, type Value } from './values.ts';

/** What the mail states that a letter may name: thing, order, amount, days and times. */
export function putFacts(matter: Case, values: Map<string, Value>): void {
  const { reading, signs } = matter;
  put(values, 'product', thingOf(matter));
  const thing = values.get('product');
  if (thing !== undefined && signs.neuter.test(thing.text))
    put(values, 'neuter', { text: 'neuter', evidence: [] });
  if (thing !== undefined && signs.plural.test(thing.text))
    put(values, 'plural', { text: 'plural', evidence: [] });
  put(values, 'order', orderOf(matter));
  put(values, 'amount', amountOf(matter));
  putPurchase(matter, values);
  put(values, 'times', match(matter, matter.signs.asked, 'times'));
  put(values, 'occasion', feastOf(matter));
  const room = match(matter, matter.signs.room);
  if (room !== null)
    put(
      values,
      'room',
      reading.language === 'en' ? room : { ...room, text: room.text.toLowerCase() },
    );
  put(values, 'flaw', match(matter, signs.flaws));
  put(values, 'date', dayOf(matter));
  if (reading.repeat) put(values, 'repeat', { text: 'repeat', evidence: [] });
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

/**
 * An order number alone: no invoice, no voucher, no reference of the customer's own. The mail's before
 * the subject's, both before one in the letters that went before.
 */
function orderOf({ reading, subject, signs }: Case): Value | null {
  const isOne = (fact: Fact): boolean => {
    const text = fact.source === 'subject' ? subject : reading.authored;
    const before =
      fact.source === 'quoted' ? '' : text.slice(Math.max(0, fact.start - 24), fact.start);
    return (
      /\p{L}\P{L}*\d|(?:\d\D?){4}/u.test(fact.text) &&
      !/^(?:inv|fak)/iu.test(fact.text) &&
      !/(?:over|över|ca\.?|circa|cirka|about)\s$/iu.test(before) &&
      !signs.notOrder.test(before)
    );
  };
  for (const source of ['body', 'subject', 'quoted'] as const) {
    const known = reading.facts.orders.filter((fact) => fact.source === source && isOne(fact));
    const called = known.find(({ start }) =>
      signs.order.test(reading.authored.slice(Math.max(0, start - 24), start)),
    );
    const only = new Set(known.map(({ text }) => text)).size === 1 ? known[0] : undefined;
    const fact = source === 'body' ? (called ?? only) : only;
    const value = shortFact(fact);
    if (value === null || !/^(?:\p{L}{1,3}[ -]?)?[\p{L}\d]*\d[\p{L}\d -]*$/u.test(value.text))
      continue;
    return source === 'body' ? value : { ...value, evidence: [outside(value.text)] };
  }
  return null;
}

/** The amount of the issue, or the only one there is; with its currency. */
function amountOf({ reading, issue, telling }: Case): Value | null {
  const amounts = inOwnWords(reading.facts.amounts);
  const inIssue =
    issue?.source === 'body'
      ? amounts.filter((amount) => overlaps(amount, sentenceAround(issue, telling.authored)))
      : [];
  const worths = new Set((inIssue.length > 0 ? inIssue : amounts).map(({ value }) => value));
  const only = worths.size === 1 ? (inIssue[0] ?? amounts[0]) : undefined;
  const value = shortFact(only);
  if (value === null || only === undefined) return null;
  const swedish = reading.language === 'sv';
  const text = value.text.replace(/(?::-|,-|;-)(?=\s|$)/u, '').replace(/KR\b/u, 'kr');
  if (/[\p{L}\p{Sc}]/u.test(text))
    return { ...value, text: swedish ? text.replace(/\.$/u, '') : text };
  const crowns = only.currency === null || /^(?:DKK|NOK|SEK)$/u.test(only.currency);
  if (!crowns || reading.language === 'en') return null;
  return { ...value, text: `${text} ${swedish ? 'kronor' : 'kr.'}` };
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

/** The day it went wrong: the one the issue or the subject names, or the only one gone by. */
function dayOf({ reading, issue, telling, grammar, signs }: Case): Value | null {
  const days = inOwnWords<DateFact>(reading.facts.dates).flatMap((date) => {
    const day = date.iso === null ? null : new Date(`${date.iso}T00:00:00Z`);
    const ago = day === null ? -1 : (telling.written.getTime() - day.getTime()) / oneDay;
    const beside = reading.authored.slice(Math.max(0, date.start - 12), date.start);
    const other =
      bounding.test(beside) ||
      bounding.test(date.text.split(/\s+/u)[0] ?? '') ||
      signs.bought.test(sentenceAround(date, reading.authored).text);
    return day !== null && ago > 0 && ago < recent && !other ? [{ date, day }] : [];
  });
  const inIssue = days.find(
    ({ date }) =>
      issue?.source === 'body' && overlaps(date, sentenceAround(issue, reading.authored)),
  );
  const titled = new Set(
    reading.facts.dates.flatMap(({ source, iso }) => (source === 'subject' ? [iso] : [])),
  );
  const inSubject = days.find(({ date }) => titled.has(date.iso));
  const only = new Set(days.map(({ date }) => date.iso)).size === 1 ? days[0] : undefined;
  const found = inIssue ?? inSubject ?? only;
  if (found === undefined) return null;
  const text = grammar.onDay(found.day);
  return { text, evidence: [fromMail(found.date), stated('calendar', text)] };
}

/** Before a feast that is somebody's and near: "til hendes", "har", "my mother's". */
const somebodys =
  /(?:^|\s)(?:til|till|inför|innan|før|for|to|before|on|har|has|was|var|er|är|is|my|our|his|her|their|min|mit|mitt|din|hans|hendes|hennes|hennar|vores|vår|vårt|sin|sitt|\p{L}+'?s)(?:\s[\p{L}\d-]+){0,2}\s$/iu;

/** The feast that the mail speaks of as somebody's. */
function feastOf(matter: Case): Value | null {
  const { authored } = matter.reading;
  for (const [word, form] of Object.entries(matter.signs.feasts)) {
    const pattern = new RegExp(`(?<!\\p{L})${word}(?:en|et|s|'s)?(?!\\p{L})`, 'iu');
    const at = pattern.exec(authored)?.index ?? -1;
    const before = authored.slice(Math.max(0, at - 30), Math.max(0, at));
    if (at < 0 || /(?:^|\s)(?:et|ett|en|a|an)\s$/iu.test(before) || !somebodys.test(before))
      continue;
    const found = match(matter, pattern);
    if (found !== null) return { ...found, text: form };
  }
  return null;
}
