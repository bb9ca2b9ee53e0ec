import type { Signs } from '../language/signs.ts';
import type { Issue } from '../model/reading.ts';
import { spanOf, type Span } from '../model/span.ts';
import type { Case } from './case.ts';
import { clauseOf, type Clause } from './fit.ts';
import { statementsIn, type Statement } from './parts.ts';
import { retell, sentenceAround, type Told } from './restate.ts';
import { evidenceOf, fromMail, overlaps, plain, put, type Value, type Values } from './values.ts';

/** Below this an issue is a guess, and none of its words are told. */
const sure = 0.5;
/** The same of a subject line: the customer's own headline is seldom beside the matter. */
const sureHeadline = 0.3;
/** Below this its words are told as a quotation only. */
const asClause = 0.75;
/** The same of those after the first, which are wrong more often. */
const surelyToo = 0.8;
/** From here on a whole sentence is the issue though no word of it says that something is wrong. */
const certainly = 0.75;
/** Below this it is not told what it meant. */
const meant = 0.25;
/** From here on it weighs though no word of it shows a hardship. */
const surely = 0.3;
/** Words of a clause or quotation about the problem, and about what it meant. */
const longest = { issue: 20, consequence: 16 } as const;

/**
 * Puts the problem as the customer's own statement: told as a clause under "you write that"; then what it
 * meant, or a second problem. Nothing where no words are sure, plain and complete in themselves.
 */
export function tell(matter: Case, values: Map<string, Value>): void {
  remind(matter, values);
  const told = tellIssue(matter, values);
  tellMeaning(matter, values, told);
}

/** What has been told of the mail. */
function tellIssue(matter: Case, values: Map<string, Value>): Span | null {
  const { reading, telling } = matter;
  const issues = reading.issues.filter(
    ({ confidence }, at) => confidence >= (at === 0 ? sure : surelyToo),
  );
  const clauses = issues
    .filter(({ source, confidence }) => source === 'body' && confidence >= asClause)
    .flatMap((issue) => clauseIn(issue, matter, values) ?? []);
  const [first, second] = clauses;
  if (first !== undefined) {
    const [span] = first.evidence;
    const [apart] = second?.evidence ?? [];
    put(values, first.bygone ? 'thatThen' : 'that', {
      text: first.that,
      evidence: first.evidence,
    });
    if (
      second?.bygone === false &&
      span !== undefined &&
      apart !== undefined &&
      !overlaps(apart, span)
    )
      put(values, 'also', { text: second.that, evidence: second.evidence });
    return span ?? null;
  }
  for (const issue of reading.issues) {
    if (issue.confidence < (issue.source === 'subject' ? sureHeadline : sure)) continue;
    const text = issue.source === 'body' ? telling.authored : matter.subject;
    if (text.slice(issue.start, issue.end) !== issue.text) continue;
    const whole = issue.source === 'body' ? wholeOf(issue, matter, values) : null;
    if (whole !== null) {
      put(values, whole.bygone ? 'thatThen' : 'that', {
        text: whole.that,
        evidence: whole.evidence,
      });
      return whole.evidence[0] ?? null;
    }
  }
  return null;
}

const isWrong = (text: string, signs: Signs): boolean =>
  signs.wrong.test(text) || signs.negation.test(text);

/** What it meant, where it is sure; told after the problem as another thing that the customer writes. */
function tellMeaning(matter: Case, values: Map<string, Value>, told: Span | null): void {
  const { reading, telling, signs } = matter;
  const { consequence } = reading;
  if (consequence === null || (consequence.confidence ?? 1) < meant) return;
  if (told !== null && overlaps(consequence, told)) return;
  if (signs.noHardship.test(consequence.text) || aged.test(consequence.text)) return;
  const head = consequence.text.trim().split(/\s+/u).slice(0, 3).join(' ');
  if (signs.theThird.test(head) || (signs.persons.test(head) && bodily.test(consequence.text)))
    return;
  const weighty = (text: string): boolean =>
    (consequence.confidence ?? 1) >= surely ||
    [signs.wrong, signs.negation, ...Object.values(signs.hardships)].some((one) => one.test(text));
  const clause = clauseFrom(
    consequence,
    matter,
    values,
    longest.consequence,
    (text, { end }) => !takenBack.test(telling.authored.slice(end, end + 16)) && weighty(text),
  );
  const [span] = clause?.evidence ?? [];
  if (clause !== null && span !== undefined && !(told !== null && overlaps(span, told))) {
    values.delete('also');
    put(values, clause.bygone ? 'alsoThen' : 'also', {
      text: clause.that,
      evidence: clause.evidence,
    });
    return;
  }
}

/** What follows takes it back: "not for the money, although ...". */
const takenBack =
  /^[,\s–-]*(?:men|but|though|although|even|selv|sjølv|dog|fast|trots|även|likevel|unless|however|utan)(?!\p{L})/iu;

/** Health and tears, which are nobody's to repeat of a third. */
const bodily =
  /(?<!\p{L})(?:sy[gk]\p{L}*|sjuk\p{L}*|ill|kol|epilep\p{L}*|autis\p{L}*|kræft\p{L}*|kreft\p{L}*|cancer|hj[eä]rt\p{L}*|heart|blo[o]?d\p{L}*|gr[æåi]t\p{L}*|græd\p{L}*|cr(?:y|ied|ying)|d[øö]d\p{L}*|died|hoft\p{L}*|höft\p{L}*|demen\p{L}*)(?!\p{L})/iu;

/** An age, which nobody likes to read of themselves or theirs. */
const aged =
  /\d\s?(?:-?åring|-?årig|years? old|-year-old)|(?:er|är|am|is|was|var|’s|’m|'m)\s+(?:\p{L}+|\d+)\s+(?:år(?!\p{L})|years)|(?<=fylder|fyller|turns?)\s\S+/iu;

/** False of words that may be a joke in a mail that jokes or rages, and where somebody is named who may be blamed. */
function isEarnest(text: string, matter: Case): boolean {
  const { reading, signs } = matter;
  const heated = /^(?:abusive|sarcastic)$/u.test(reading.tone);
  return (!heated || isWrong(text, signs)) && !accuses(text, matter);
}

/** Words of the issue that remind a person of it. */
const reminder = 18;

/** From this sureness on the staff are reminded of what it meant: they see at once where it is something else. */
const reminded = 0.15;

/** The heads of the first issue and of what it meant, for the staff to tell them by. */
function remind({ reading, grammar }: Case, values: Map<string, Value>): void {
  const [issue] = reading.issues;
  const { consequence } = reading;
  if (issue !== undefined)
    put(values, 'passage', { text: headOf(issue.text, grammar), evidence: [evidenceOf(issue)] });
  if (consequence === null || (consequence.confidence ?? 1) < reminded) return;
  if (issue?.source === 'body' && overlaps(consequence, issue)) return;
  const evidence = [fromMail(consequence)];
  put(values, 'meant', { text: headOf(consequence.text, grammar), evidence });
}

/** The head of a passage between quotation marks. */
function headOf(passage: string, grammar: Case['grammar']): string {
  const words = plain(passage)
    .replace(/[[\]"“”„«»]/gu, '')
    .split(' ');
  return grammar.quote(words.slice(0, reminder).join(' ') + (words.length > reminder ? ' …' : ''));
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
  clauseFrom(issue, matter, values, longest.issue, (text, statement) =>
    complains(text, issue, statement, matter.signs),
  );

/** The clause that holds most of an issue, whether or not a word of it says that something is wrong. */
const wholeOf = (issue: Issue, matter: Case, values: Values): Clause | null =>
  clauseFrom(issue, matter, values, longest.issue, (_, statement, told) => {
    const { start, end } = statement;
    const shared = Math.min(end, issue.end) - Math.max(start, issue.start);
    const stands = told.main !== null && told.confidence >= firmly;
    return stands && shared >= (issue.end - issue.start) * most && hasTail(statement, matter);
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
  if (issue.confidence >= certainly && !statement.cut) return true;
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
