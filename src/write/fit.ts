import type { Signs } from '../language/signs.ts';
import type { Evidence } from '../model/letter.ts';
import { spanOf, type Span } from '../model/span.ts';
import type { Told } from './restate.ts';
import { fromMail, type Value } from './values.ts';

/** Longer clauses read as a pasted mail. */
const longest = { that: 14, main: 20, whole: 24, heard: 18, noun: 12 } as const;
/** Below this a subordinate clause is not trusted. */
const trusted = 0.7;

/** What a passage is told as: the problem, or what it meant. */
export type Part = 'issue' | 'consequence';

/** What a statement may be told with, besides itself. */
export interface Setting {
  /** The text the passage stands in. */
  readonly authored: string;
  readonly signs: Signs;
  readonly product: Value | null;
  /** The statement is a part of a sentence; `under` that it stood under "that". */
  readonly cut: boolean;
  readonly under: boolean;
}

/** A word of the statement that another stands for: "it" for the thing, "he" for a son. */
interface Stand {
  readonly pronoun: string;
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/**
 * What of a retold passage may stand in a letter: forms that are too long, lean on a sentence the
 * letter has not, or are a joke, a threat or an aside fall away. Null where none is left.
 */
export function fitting(told: Told, passage: Span, part: Part, setting: Setting): Told | null {
  const { signs } = setting;
  if (!sound(passage, setting.authored) || signs.unfit.test(passage.text)) return null;
  if (part === 'consequence' && signs.noHardship.test(passage.text)) return null;
  const statement = bare(told.main ?? told.that ?? told.noun ?? '');
  // "Sådan kom din mand til at ..." follows the problem.
  const leans =
    signs.leaning.test(statement) &&
    !(part === 'consequence' && /^(?:sådan|slik|så)\s/iu.test(statement));
  if (leans || quotesMuch(statement)) return null;
  if ((setting.cut && hangs(statement)) || customersOwn.test(statement)) return null;
  const opens = signs.when.test(statement) && told.that === null;
  if (opens && !/,\s(?:\S+\s){2}/u.test(statement)) return null;
  const stands = standsIn(statement, passage, setting);
  if (stands === null) return null;
  const name = (text: string | null, most: number): string | null => {
    const named = text === null ? null : stands.reduce(putIn, text);
    return named !== null && named.split(' ').length <= most ? named : null;
  };
  const ofIssue = setting.cut ? longest.main : longest.whole;
  const mostWords = part === 'issue' ? ofIssue : longest.heard;
  // "At spise tør ris" is no statement.
  const clause = told.main !== null || signs.subjects.test(bare(told.that ?? '')) || setting.under;
  const that = clause && told.confidence >= trusted ? name(told.that, longest.that) : null;
  // "Så hovnet leppene opp" without its "så" asks.
  const inverted = /^(?:så|saa|sen|sedan|då|da)\s/iu.test(passage.text.trim());
  const turned = inverted && !/^(?:så|sen|sedan|då|da)\s/iu.test(statement);
  const asMain = setting.under || turned || signs.yet.test(statement) ? null : told.main;
  const main = name(asMain, mostWords);
  const noun = /^\p{Ll}{1,5}\s/u.test(told.noun ?? '') ? name(told.noun, longest.noun) : null;
  if (that === null && main === null && noun === null) return null;
  const evidence = [...told.evidence, ...stands.flatMap((stand) => stand.evidence)];
  return { ...told, that, main, noun, evidence };
}

const bare = (text: string): string => text.replace(/^(?:at|att|that) /u, '');

/** False for shouts, questions, asides and passages written as a list. */
function sound(passage: Span, authored: string): boolean {
  const after = authored.slice(passage.end, passage.end + 3);
  const text = passage.text.replace(/\s*\([^()]{0,120}\)/gu, '');
  if (/!!|\?|…|\.\.|^\s*[-–*•\d]+[.)]?\s/u.test(text) || /^\s*\?/u.test(after)) return false;
  return passage.text.trim().split(/\s+/u).length >= 3;
}

/** Longer quotations inside a statement are somebody else speaking. */
const quotesMuch = (statement: string): boolean => {
  const quoted = statement.match(/["“”«»][^"“”«»]*["“”«»]/gu) ?? [];
  return /[()]/u.test(statement) || quoted.some((words) => words.split(/\s+/u).length > 3);
};

/** A first person that was not turned: another dialect's "I". */
const customersOwn = /(?<!\p{L})(?:jeg|eg|jag|mig|meg|mine|mina|my|me|æ)(?!\p{L})/iu;

/** Cut short: "var så lav", "på grund af". */
const hangs = (statement: string): boolean =>
  /(?:^|\s)(?:(?:så|so|such|too)\s\S+|of|to|the|a|an|with|og|och|and|at|att|som|der|på|i|til|till|med|av|af|for|för)$/iu.test(
    statement,
  );

function putIn(text: string, { pronoun, text: name }: Stand): string {
  const at = text.search(new RegExp(`(?<!\\p{L})${pronoun}(?!\\p{L})`, 'iu'));
  return at < 0 ? text : `${text.slice(0, at)}${name}${text.slice(at + pronoun.length)}`;
}

/** What the pronouns of a statement stand for; null where one is not known. */
function standsIn(statement: string, passage: Span, setting: Setting): Stand[] | null {
  const { signs } = setting;
  const thing = thingIn(statement, setting);
  const third = signs.theThird.exec(statement);
  if (thing === null) return null;
  if (third === null) return thing;
  const before = statement.slice(0, third.index);
  if (signs.persons.test(before) || /(?<=\s)\p{Lu}\p{Ll}+/u.test(before)) return thing;
  const kin = kinBefore(third[0], passage, setting);
  return kin === null ? null : [...thing, kin];
}

/** The thing that "it" at the head stands for, where it is known and of the same gender. */
function thingIn(statement: string, { signs, product }: Setting): Stand[] | null {
  const opened = signs.its.find(({ word }) => word.test(statement));
  if (opened === undefined) return thingPointedTo(statement, signs, product);
  if (signs.noNoun.test(statement)) return [];
  if (product === null || !opened.noun.test(product.text) || !opened.does.test(statement))
    return null;
  const pronoun = opened.word.exec(statement)?.[0] ?? '';
  return [{ pronoun, text: product.text, evidence: product.evidence }];
}

/** The thing, where "it" stands in the middle and nothing before it is meant: "noget varmt på den". */
function thingPointedTo(statement: string, signs: Signs, product: Value | null): Stand[] | null {
  const found = signs.pointing.exec(statement);
  if (found === null || signs.pointedTo.test(statement.slice(0, found.index))) return [];
  const pronoun = found[0].split(/\s/u).find((word) => /^(?:den|det|it)$/iu.test(word));
  // "It wasn't your lads": no thing.
  const object =
    /^(?:[,.]|$|\s(?:off|on|up|down|out|back|to|in|into|for|at|from|with|and|again|by|when|because|over|under|away)(?!\p{L}))/iu;
  if (pronoun === 'it' && !object.test(statement.slice(found.index + found[0].length))) return null;
  if (product === null || pronoun === undefined) return null;
  const agrees = signs.its.some(
    ({ word, noun }) => word.test(`${pronoun} `) && noun.test(product.text),
  );
  const only = statement.split(new RegExp(`(?<!\\p{L})${pronoun}(?!\\p{L})`, 'iu')).length === 2;
  return agrees && only ? [{ pronoun, text: product.text, evidence: product.evidence }] : null;
}

/** The customer's kin nearest before the passage: "min søn" is "din søn". */
function kinBefore(pronoun: string, passage: Span, setting: Setting): Stand | null {
  const { signs, authored } = setting;
  const kin = signs.kin.find((one) => one.pronoun.test(pronoun));
  if (kin === undefined || authored.slice(passage.start, passage.end) !== passage.text) return null;
  const own = Object.keys(signs.yours).join('|');
  const nouns = kin.nouns.split(' ').join('|');
  const named = new RegExp(
    `(?<!\\p{L})(?:(?<before>${own})\\s(?<after>${nouns})|(?<noun>${nouns})\\s(?<mine>${own}))(?!\\p{L})`,
    'giu',
  );
  const from = Math.max(0, passage.start - 600);
  const found = [...authored.slice(from, passage.start).matchAll(named)].at(-1);
  if (found === undefined) return null;
  const start = from + found.index;
  const end = start + found[0].length;
  // Somebody else named in between may be meant.
  const between = authored.slice(end, passage.start);
  const stillMeant = kin.same.test(between);
  if (!stillMeant && (signs.persons.test(between) || /(?<=\p{Ll} )\p{Lu}\p{Ll}+/u.test(between)))
    return null;
  const { before, after, noun, mine } = found.groups ?? {};
  const your = signs.yours[(before ?? mine ?? '').toLowerCase()] ?? '';
  const text = before === undefined ? `${noun} ${your}` : `${your} ${after}`;
  return { pronoun, text, evidence: [fromMail(spanOf(authored, start, end))] };
}
