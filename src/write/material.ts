import type { Grammar } from '../language/grammar.ts';
import type { Business } from '../model/business.ts';
import type { Evidence } from '../model/letter.ts';
import type { Message } from '../model/message.ts';
import { isSure, type Fact, type Issue, type Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { lettersIn, namesIn, quotable, retell, type Telling, type Told } from './restate.ts';
import { fromMail, put, stated, type Value } from './values.ts';
import { localDay, type Country } from './workdays.ts';

/** Below this a second issue is left to the person: a wrong one costs more than a missing one. */
const sure = 0.65;
/** Below this a retold clause is not trusted with the letter's first sentence. */
const trusted = 0.7;

export interface Case {
  readonly reading: Reading;
  readonly business: Business | null;
  readonly grammar: Grammar;
  readonly telling: Telling;
  /** What the letter is about; null where the reading found no issue. */
  readonly issue: Issue | null;
  readonly today: Date;
}

export function caseOf(
  message: Message,
  reading: Reading,
  business: Business | null,
  grammar: Grammar,
  now: Date,
  country: Country,
): Case {
  const today = localDay(now, country);
  const written = message.date === null ? today : localDay(message.date, country);
  const { people, places, products } = reading.facts;
  const names = namesIn(reading.authored, [...people, ...places, ...products].filter(isSure));
  const letters = lettersIn(reading.authored, reading.language);
  const telling = { grammar, authored: reading.authored, names, letters, written, today };
  return { reading, business, grammar, telling, issue: reading.issues[0] ?? null, today };
}

/** What the sentences about the problem stand on when they name nothing else of the mail. */
export function ground(reading: Reading): readonly Evidence[] {
  const issue = reading.issues[0];
  if (issue !== undefined) return [fromMail(issue)];
  const opening = reading.authored.trim().split('\n')[0] ?? '';
  const start = reading.authored.indexOf(opening);
  return [{ from: 'mail', text: opening, start, end: start + opening.length }];
}

/** Everything the templates may name of this case. */
export function valuesOf(matter: Case): Map<string, Value> {
  const { reading, business } = matter;
  const values = new Map<string, Value>();
  const { greeting } = reading.customer;
  if (greeting !== null && greeting.trim() !== '')
    put(values, 'name', { text: plain(greeting), evidence: [] });
  if (business !== null) {
    put(values, 'firm', {
      text: plain(business.name),
      evidence: [stated('business', business.name)],
    });
    if (business.signer !== null) {
      const { name } = business.signer;
      put(values, 'signer', { text: plain(name), evidence: [stated('business', name)] });
    }
  }
  put(values, 'product', productOf(matter));
  put(values, 'order', orderOf(reading));
  put(values, 'amount', shortFact(inOwnWords(reading.facts.amounts)));
  const question = reading.mustAsk[0];
  if (question !== undefined)
    put(values, 'question', { text: plain(question), evidence: ground(reading) });
  tellIssues(matter, values);
  tellConsequence(matter, values);
  return values;
}

const plain = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

function productOf({ reading, grammar }: Case): Value | null {
  for (const product of reading.facts.products.filter(isSure)) {
    const form = grammar.definite(plain(product.text), reading.authored);
    if (form !== null) return { text: form, evidence: [fromMail(product)] };
  }
  return null;
}

/**
 * The first that the customer wrote in the mail itself: evidence points into the authored text, and
 * what stands in quoted history somebody else may have said.
 */
const inOwnWords = (facts: readonly Fact[]): Fact | undefined =>
  facts.find(({ source }) => source === 'body');

/** An order number or an amount as the customer wrote it, when it is short and clean. */
function shortFact(fact: Span | undefined): Value | null {
  if (fact === undefined) return null;
  const text = plain(fact.text).replace(/[.,;:]+$/u, '');
  const clean = text.length <= 24 && /^[\p{L}\p{N}\p{Sc} .,:/-]+$/u.test(text);
  return clean && text !== '' ? { text, evidence: [fromMail(fact)] } : null;
}

/** An order number alone; "faktura 30417" is no order. */
function orderOf(reading: Reading): Value | null {
  const value = shortFact(inOwnWords(reading.facts.orders));
  return value !== null && /^(?:\p{L}{1,3}[ -]?)?[\p{L}\d]*\d[\p{L}\d -]*$/u.test(value.text)
    ? value
    : null;
}

/** In a complaint about a colleague nobody of the house is named; the owner reads it. */
function spares(told: Told | null, { reading, business }: Case): Told | null {
  if (
    told === null ||
    !(reading.aboutStaff || reading.issues.some((issue) => issue.type === 'staff-conduct'))
  )
    return told;
  const named = [...(business?.staff ?? []), ...reading.facts.people.map((span) => span.text)];
  const words = new Set(
    `${told.that ?? ''} ${told.main ?? ''} ${told.noun ?? ''}`.match(/\p{Lu}[\p{L}-]+/gu) ?? [],
  );
  const culprit = named.some((name) => name.split(/[\s(]+/u).some((part) => words.has(part)));
  return culprit ? null : told;
}

function tellIssues(matter: Case, values: Map<string, Value>): void {
  const { reading, telling, issue } = matter;
  if (issue === null) return;
  const told = spares(retell(issue, issue.source, telling), matter);
  putTold(values, 'that', 'main', told);
  const words = issue.source === 'body' ? quotable(issue) : null;
  if (words !== null)
    put(values, 'quote', { text: telling.grammar.quote(words), evidence: [fromMail(issue)] });
  for (const other of reading.issues.slice(1)) {
    if (other.confidence < sure) continue;
    const second =
      other.source === 'body' ? spares(retell(other, other.source, telling), matter) : null;
    if (second?.that == null || second.confidence < trusted || second.that === told?.that) continue;
    if (second.that.split(' ').length > 22) continue;
    put(values, 'also', { text: second.that, evidence: second.evidence });
    return;
  }
}

/**
 * A condition, a wish or a plan is no consequence, though a reading may take it for one: "hvis jeg
 * gjorde det samme", "jeg ønsker ikke, at".
 */
const noConsequence =
  /^(?:og |men |och |and |but )?(?:(?:hvis|viss|om|if|når|når man|when you)\s|(?:jeg|eg|jag|i|vi|me|we)\s+(?:ønsker|ønskjer|önskar|vil|vill|want|would like|overvejer|vurderer|overväger|håber|håper|håpar|hoppas|hope|forventer|forventar|förväntar|expect)\s)/iu;

function tellConsequence(matter: Case, values: Map<string, Value>): void {
  const { reading, telling, issue } = matter;
  const { consequence } = reading;
  if (consequence === null || noConsequence.test(consequence.text.trim())) return;
  if (consequence.text.trim().split(/\s+/u).length < 4) return;
  const within =
    issue !== null &&
    issue.source === 'body' &&
    consequence.start < issue.end &&
    issue.start < consequence.end;
  if (within) return;
  const told = spares(retell(consequence, 'body', telling), matter);
  // The whole sentence may hold the issue too: then it has been said.
  const span = told?.evidence[0];
  if (issue !== null && span !== undefined && span.start < issue.end && issue.start < span.end)
    return;
  putTold(values, 'heard', 'heardMain', told);
  const words = quotable(consequence);
  if (words !== null)
    put(values, 'heardQuote', {
      text: telling.grammar.quote(words),
      evidence: [fromMail(consequence)],
    });
}

function putTold(values: Map<string, Value>, that: string, main: string, told: Told | null): void {
  if (told === null) return;
  const { evidence } = told;
  if (told.that !== null && told.confidence >= trusted)
    put(values, that, { text: told.that, evidence });
  else if (told.main !== null && told.main.split(' ').length <= 22)
    put(values, main, { text: told.main, evidence });
  else if (told.noun !== null && that === 'that')
    put(values, 'noun', { text: told.noun, evidence });
}
