import type { Signs } from '../language/signs.ts';
import type { Issue } from '../model/reading.ts';
import { spanOf, type Span } from '../model/span.ts';
import type { Case } from './case.ts';
import { clauseOf, type Clause } from './fit.ts';
import { statementsIn, type Statement } from './parts.ts';
import { retell, sentenceAround, type Told } from './restate.ts';
import { fromMail, put, type Value, type Values } from './values.ts';

/** Below this no clause of an issue is told. */
const sure = 0.9;
/** Words of a clause about the problem. */
const longest = 20;

/**
 * Puts the problem as the customer's own statement told again from the firm's side, for the staff to take as it
 * is or to mend: nothing where no words are sure, plain and complete in themselves.
 */
export function tell(matter: Case, values: Map<string, Value>): void {
  const clause = ofFirstIssue(matter, values);
  if (clause === null) return;
  const text = clause.that.replace(/^(?:at|att|that|dass) /u, '');
  put(values, 'clause', { text, evidence: clause.evidence });
}

/** The clause of the first issue, where it is sure: of others the words are beside the matter too often. */
function ofFirstIssue(matter: Case, values: Values): Clause | null {
  const { reading, telling } = matter;
  const [issue] = reading.issues;
  if (issue?.source !== 'body' || issue.confidence < sure) return null;
  if (telling.authored.slice(issue.start, issue.end) !== issue.text) return null;
  return clauseIn(issue, matter, values) ?? wholeOf(issue, matter, values);
}

const isWrong = (text: string, signs: Signs): boolean =>
  signs.wrong.test(text) || signs.negation.test(text);

/** An age, which nobody likes to read of themselves or theirs. */
const aged =
  /\d\s?(?:-?åring|-?årig|years? old|-year-old)|(?:er|är|am|is|was|var|’s|’m|'m)\s+(?:\p{L}+|\d+)\s+(?:år(?!\p{L})|years)|(?<=fylder|fyller|turns?)\s\S+/iu;

/** False of words that may be a joke in a mail that jokes or rages, and where somebody is named who may be blamed. */
function isEarnest(text: string, matter: Case): boolean {
  const { reading, signs } = matter;
  const heated = /^(?:abusive|sarcastic)$/u.test(reading.tone);
  return (!heated || isWrong(text, signs)) && !accuses(text, matter);
}

/** The statements that an issue is told by: of its sentences, those it covers by half or lies in. */
function statementsOf(issue: Span, { telling, signs }: Case): readonly Statement[] {
  const { authored } = telling;
  if (authored.slice(issue.start, issue.end) !== issue.text) return [];
  const whole = sentenceAround(issue, authored);
  const lead = /^[-–*•]\s+/u.exec(whole.text)?.[0].length ?? 0;
  return statementsIn(spanOf(authored, whole.start + lead, whole.end), authored, signs).filter(
    ({ start, end, text }) => {
      const shared = Math.min(end, issue.end) - Math.max(start, issue.start);
      return shared * 2 >= Math.min(text.length, issue.text.length);
    },
  );
}

/** The best clause that an issue can be told by. */
const clauseIn = (issue: Issue, matter: Case, values: Values): Clause | null =>
  clauseFrom(issue, matter, values, longest, (text, statement) =>
    complains(text, issue, statement, matter.signs),
  );

/** The clause that holds most of an issue, whether or not a word of it says that something is wrong. */
const wholeOf = (issue: Issue, matter: Case, values: Values): Clause | null =>
  clauseFrom(issue, matter, values, longest, (_, statement, told) => {
    const { start, end } = statement;
    const shared = Math.min(end, issue.end) - Math.max(start, issue.start);
    const stands = told.main !== null && told.confidence >= firmly;
    return (
      stands &&
      isWrong(told.that ?? '', matter.signs) &&
      shared >= (issue.end - issue.start) * most &&
      hasTail(statement, matter)
    );
  });

/** False of a statement cut inside its last clause: "the sofa came, but the cushions". */
function hasTail({ text, cut }: Statement, { telling }: Case): boolean {
  const comma = text.lastIndexOf(',');
  if (!cut || comma < 0) return true;
  const last = text.slice(comma + 1).replace(/^\s*(?:og|och|and|men|but|so|så)\s/iu, '');
  const told = telling.grammar.restate(last, telling.names);
  return told !== null && (told.main !== null || told.that !== null);
}

/** How sure the telling of a clause must be in which nothing says that it is wrong. */
const firmly = 0.8;
/** The share of an issue that a clause holds which stands for it. */
const most = 0.55;

/** The best clause of a passage that is `apt`. */
function clauseFrom(
  issue: Span,
  matter: Case,
  values: Values,
  most: number,
  apt: (text: string, statement: Statement, told: Told) => boolean,
): Clause | null {
  const { telling, signs } = matter;
  const product = values.get('product') ?? null;
  const found = statementsOf(issue, matter).flatMap((statement) => {
    if (!isWhole(statement, matter)) return [];
    const told = retell(statement, telling);
    const thing = product !== null && isJustNamed(product, statement, matter) ? product : null;
    const clause = told === null ? null : clauseOf(told, statement, signs, thing, most);
    if (told === null || clause === null || !apt(clause.that, statement, told)) return [];
    if (!isEarnest(clause.that, matter) || aged.test(statement.text)) return [];
    const evidence = [fromMail(statement), ...clause.evidence.slice(1)];
    return [{ clause: { ...clause, evidence }, worth: worthOf(clause.that, statement, signs) }];
  });
  return found.toSorted((one, other) => other.worth - one.worth)[0]?.clause ?? null;
}

/** True where a whole sentence follows the one that names the thing: its "it" is the thing. */
function isJustNamed(product: Value, { start, cut }: Statement, { telling }: Case): boolean {
  const [named] = product.evidence;
  if (cut || named?.from !== 'mail' || named.end > start) return false;
  return /^[^.!?]{0,60}[.!]\s+$/u.test(telling.authored.slice(named.end, start));
}

/** Words; a shorter part of a sentence is a scrap. */
const scrap = 5;

/** False of scraps, and of what is written too carelessly to be told in other words. */
function isWhole(statement: Statement, matter: Case): boolean {
  const { text, cut } = statement;
  const careful = /^\P{L}*\p{Lu}/u.test(sentenceAround(statement, matter.telling.authored).text);
  if (!careful || !hasHead(statement, matter)) return false;
  return !cut || (text.split(/\s+/u).length >= scrap && !reported.test(text));
}

/** What was said or meant to be: told without what follows, it is not the problem. */
const reported =
  /(?<!\p{L})(?:said|says|told|informed|meddelte|oplyste|opplyste|informerte|informerade|meddelade|promised|agreed|supposed|booked|ordered|sagde|siger|lovede|bestilte|aftalt|aftalte|sa|sade|säger|lovade|lovet|lovte|sagt|skulle|beställde|bokade|avtalt|avtalte|avtalade|bestilt|tinga|lova)(?!\p{L})/iu;

/** True where a statement says what is wrong, and not only how it came about. */
function complains(text: string, issue: Issue, statement: Statement, signs: Signs): boolean {
  if (!statement.cut) return true;
  if (signs.wrong.test(text) || signs.types.damaged?.test(text) === true) return true;
  return signs.negation.test(text) && signs.types[issue.type]?.test(text) !== false;
}

/** Whole sentences come before parts of them, and what says what is wrong before all. */
function worthOf(text: string, { cut }: Statement, signs: Signs): number {
  const words = text.split(' ').length;
  return (
    (signs.wrong.test(text) || signs.negation.test(text) ? 2 : 0) +
    (cut ? 0 : 1) +
    (words < 6 ? -1 : words / 20)
  );
}

/**
 * True where what stands before a statement's first comma is a clause itself: "six instead of seven,
 * and you charged ..." has lost its head.
 */
function hasHead({ text, cut }: Statement, { telling }: Case): boolean {
  const comma = text.indexOf(',');
  if (!cut || comma < 0) return true;
  const told = telling.grammar.restate(text.slice(0, comma), telling.names);
  return told !== null && (told.main !== null || told.that !== null);
}

/** No colleague is named; in a complaint about one of them nobody is, for they may be customers or staff. */
function accuses(text: string, { reading, business }: Case): boolean {
  const ofStaff = reading.aboutStaff || reading.issues.some(({ type }) => type === 'staff-conduct');
  const people = ofStaff ? reading.facts.people.map((one) => one.text) : [];
  const words = new Set(text.match(/\p{Lu}[\p{L}-]+/gu) ?? []);
  return [...(business?.staff ?? []), ...people].some((name) =>
    name.split(/[\s(]+/u).some((part) => words.has(part)),
  );
}
