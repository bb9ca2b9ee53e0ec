import type { Signs } from '../language/signs.ts';
import type { Issue } from '../model/reading.ts';
import { spanOf, type Span } from '../model/span.ts';
import { fitting, type Part } from './fit.ts';
import type { Case } from './case.ts';
import { statementsIn, type Statement } from './parts.ts';
import { retell, type Telling, type Told } from './restate.ts';
import { evidenceOf, type Values } from './values.ts';

/** A passage that may be told. */
export interface Passage extends Span {
  readonly source: Issue['source'];
  readonly part: Part;
  /** So likely what it is taken for that no word of it need show it. */
  readonly certain: boolean;
  /** It is told from its first word or not at all. */
  readonly fromHead: boolean;
}

/** The best of the statements in a passage, told again; null where none may stand in a letter. */
export function bestTold(matter: Case, passage: Passage, values: Values): Told | null {
  const { telling, signs } = matter;
  const { source, part } = passage;
  const authored = source === 'body' ? telling.authored : matter.subject;
  const placed = authored.slice(passage.start, passage.end) === passage.text;
  const product = values.get('product') ?? null;
  const bullet = /^\s*[-–*•]\s+/u.exec(passage.text)?.[0].length ?? 0;
  const bare =
    placed && bullet > 0 ? spanOf(authored, passage.start + bullet, passage.end) : passage;
  const whole: Statement = { ...bare, cut: false, under: false };
  const inside = placed ? statementsIn(bare, authored, signs) : [];
  const parts = passage.fromHead ? inside.filter(({ start }) => start === bare.start) : inside;
  const candidates = [whole, ...parts].flatMap((statement, at) => {
    const told = spares(retell(statement, at === 0 ? source : 'subject', telling), matter);
    if (told === null) return [];
    const span = told.evidence[0];
    const { cut, under } = statement;
    const said =
      span === undefined || source === 'subject'
        ? statement
        : spanOf(authored, span.start, span.end);
    const setting = { authored, signs, product, cut, under };
    const fit = fitting(told, said, part, setting);
    if (fit === null) return [];
    const kept = fit.main ?? fit.that ?? fit.noun ?? '';
    const all =
      !cut && kept.length > said.text.length * mostOfIt && kept.split(' ').length >= wordsOfItsOwn;
    if (part === 'issue' && !complains(kept, passage.certain && all, matter)) return [];
    if (!headed(statement, telling)) return [];
    const evidence =
      source === 'body' ? fit.evidence : [evidenceOf(passage), ...fit.evidence.slice(1)];
    return [{ fit: { ...fit, evidence }, worth: worthOf(fit, said, part, matter) }];
  });
  return candidates.toSorted((one, other) => other.worth - one.worth)[0]?.fit ?? null;
}

/** Words; a shorter statement must say what is wrong. */
const wordsOfItsOwn = 5;
/** A told statement shorter than this share of the passage leaves something out. */
const mostOfIt = 0.7;

/**
 * True where what stands before a statement's first comma is a clause itself: "six instead of seven,
 * and you charged ..." has lost its head.
 */
function headed(statement: Statement, telling: Telling): boolean {
  if (!statement.cut) return true;
  const comma = statement.text.indexOf(',');
  const head = comma < 0 ? statement.text : statement.text.slice(0, comma);
  const told = telling.grammar.restate(head, telling.names);
  return told?.main != null || told?.that != null || telling.signs.when.test(head.trim());
}

/**
 * True where a statement says what is wrong, and not only how it came about: by a word of it, or
 * where it is the whole of a likely issue.
 */
export function complains(text: string, whole: boolean, { signs, type }: Case): boolean {
  if (whole || signs.types.damaged?.test(text) === true) return true;
  const ofType = signs.types[type]?.test(text) ?? true;
  return signs.wrong.test(text) || (ofType && signs.negation.test(text));
}

/** How well a statement tells: it says what is wrong, and is neither a scrap nor a tale. */
function worthOf(told: Told, span: Span, part: Part, { signs, type }: Case): number {
  const length = (told.main ?? told.that ?? told.noun ?? '').split(' ').length;
  const telling =
    part === 'issue'
      ? signs.wrong.test(span.text) || signs.negation.test(span.text)
      : weighs(span.text, signs);
  return (
    (telling ? 2 : 0) +
    (signs.types[type]?.test(span.text) === true ? 1 : 0) +
    (length < 5 ? -1.5 : length < 16 ? 1 : 0) +
    (told.main === null ? 0 : 0.5) +
    Math.min(length, 16) / 20
  );
}

/** True where a word shows a hardship. */
export const weighs = (text: string, signs: Signs): boolean =>
  Object.values(signs.hardships).some((words) => words.test(text));

/** In a complaint about a colleague nobody of the house is named; the owner reads it. */
function spares(told: Told | null, { reading, business, signs }: Case): Told | null {
  if (
    told === null ||
    !(reading.aboutStaff || reading.issues.some((issue) => issue.type === 'staff-conduct'))
  )
    return told;
  // "min søn Villads" is no colleague.
  const others = reading.facts.people.filter(({ text }) => !isKin(text, signs));
  const named = [...(business?.staff ?? []), ...others.map(({ text }) => text)];
  const words = new Set(
    `${told.that ?? ''} ${told.main ?? ''} ${told.noun ?? ''}`.match(/\p{Lu}[\p{L}-]+/gu) ?? [],
  );
  const culprit = named.some((name) => name.split(/[\s(]+/u).some((part) => words.has(part)));
  return culprit ? null : told;
}

const isKin = (person: string, signs: Signs): boolean => {
  const nouns = new Set(signs.kin.flatMap((kin) => kin.nouns.split(' ')));
  return person.split(/\s+/u).some((word) => nouns.has(word.toLowerCase()));
};
