import { passing, type Signs } from '../language/signs.ts';
import type { Evidence } from '../model/letter.ts';
import type { Statement } from './parts.ts';
import type { Told } from './restate.ts';
import type { Value } from './values.ts';

/** Words that set a sentence against the one before it. */
const linking =
  /(?<!\p{L})(?:imidlertid|endvidere|desuden|dessuten|dessutan|dessutom|emellertid|derimod|derimot|däremot|nemlig|nämligen|however|moreover|furthermore)(?!\p{L})/iu;

/** Words; a shorter clause says nothing. */
const shortest = 3;
/** Below this a subordinate clause is not trusted, and one of more words than `short`. */
const trusted = 0.7;
const trustedLong = 0.85;
const short = 14;

/** A clause under "that", and what it stands on. */
export interface Clause {
  /** True of what was so when the mail was written, and may be over: "still". */
  readonly bygone: boolean;
  readonly that: string;
  readonly evidence: readonly Evidence[];
}

/**
 * A statement told again as a clause under "you write that"; null where it is too long, leans on a
 * sentence the letter has not, speaks of a time that is over, or is a joke, a threat or an aside. `thing`
 * is what "it" at its head stands for.
 */
export function clauseOf(
  told: Told,
  statement: Statement,
  signs: Signs,
  thing: Value | null,
  most: number,
): Clause | null {
  const { text } = statement;
  if (told.that === null || told.confidence < trusted || !isPlain(text, signs)) return null;
  if (signs.when.test(text) || signs.stale.test(text.replace(lingering, ''))) return null;
  const bygone = signs.stale.test(text.replace(passing, ''));
  const lasting = bygone ? told.that : told.that.replace(passing, '');
  const words = lasting.replace(/^(?:at|att|that|dass) /u, '');
  // "At spise tør ris" is no statement.
  const stated = told.main !== null || signs.subjects.test(words) || statement.under;
  if (
    !stated ||
    joined.test(words) ||
    linking.test(words) ||
    signs.leaning.test(words) ||
    customersOwn.test(words)
  )
    return null;
  if (statement.cut && hangs(words)) return null;
  if (signs.theThird.test(words) && !namesSomebody(words, signs)) return null;
  const stand = thingIn(words, signs, thing);
  if (stand === null) return null;
  const that = stand.reduce(putIn, lasting);
  if (!ofTheTrouble(that, signs)) return null;
  const count = that.split(' ').length - 1;
  if (count > most || count < shortest) return null;
  if (count > short && told.confidence < trustedLong) return null;
  return {
    bygone,
    that,
    evidence: [...told.evidence, ...stand.flatMap(({ evidence }) => evidence)],
  };
}

/** Words of a state that may be over: told as of the day of the mail. */
const lingering =
  /(?<!\p{L})(?:still|yet|nu|nå|no|stadig|stadigvæk|endnu|ennå|enno|fortsat|fortsatt|fremdeles|framleis|fortfarande|ännu)(?!\p{L})/giu;

/** False for shouts, questions, lists, and what is not said in earnest. */
function isPlain(text: string, signs: Signs): boolean {
  const bare = text.replace(/\s*\([^()]{0,120}\)/gu, '');
  return !/!|\?|…|\.\.|;|^\s*[-–*•\d]+[.)]?\s/u.test(bare) && !signs.unfit.test(text);
}

/** Where a clause ends and another under the same "that" begins. */
const another = /,? (?:og|och|and) (?=(?:at|att|that) )/u;
const ours = /^(?:at|att|that) (?:we|our|vi|vores|vår|vårt|våre|våra)(?!\p{L})/iu;
const theirs = /^(?:at|att|that) (?:you|du|i|de|dere|dykk|ni)(?!\p{L})/iu;
/** What befell somebody: had to, were, got, paid. */
const befell =
  /(?<!\p{L})(?:had to|have to|were|got|received|paid|måtte|måttet|måtta|måste|fik|fået|fikk|fått|fekk|fick|blev|blevet|ble|blitt|blivit|vart|vorte|betalte|betalt|betalade|betalat)(?!\p{L})/iu;
/** Words of a clause; one of fewer beside another says nothing. */
const scrap = 4;

/**
 * False of what the customer did about it: "that you asked everybody in the house". What they did first may
 * stand before what is wrong: "that you ordered it in May and that it came without legs".
 */
function ofTheTrouble(that: string, signs: Signs): boolean {
  const [first = '', ...others] = that.split(another);
  const isWrong = (one: string): boolean =>
    ours.test(one) || signs.wrong.test(one) || signs.negation.test(one);
  if (others.some((one) => !isWrong(one) || one.split(' ').length < scrap)) return false;
  if (!theirs.test(first)) return others.length === 0 || isWrong(first);
  return others.length > 0 || signs.negation.test(first) || befell.test(first);
}

/** "And" and "so" join what the letter has not. */
const joined =
  /^(?:and|but|so|nor|or|yet|og|men|så|eller|och|utan|heller|hverken|verken|varken)(?!\p{L})/iu;

/** A first person that was not turned: another dialect's "I". */
const customersOwn =
  /(?<!\p{L})(?:jeg|eg|jag|mig|meg|mæ|mine|mina|my|me|mesen|mesel|myself|æ|ah)(?!\p{L})/u;

/** Cut short: "var så lav", "på grund af". */
const hangs = (statement: string): boolean =>
  /(?:^|\s)(?:(?:så|so|such|too)\s\S+|of|to|the|a|an|with|og|och|and|at|att|som|der|på|i|til|till|med|av|af|for|för)[.,]?$/iu.test(
    statement,
  );

/** True where a person is named before "he" or "she". */
function namesSomebody(words: string, signs: Signs): boolean {
  const before = words.slice(0, signs.theThird.exec(words)?.index ?? 0);
  return signs.persons.test(before) || /(?<=\s)\p{Lu}\p{Ll}+/u.test(before);
}

/** A word of a clause and the thing that it stands for. */
interface Stand {
  readonly pronoun: string;
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

function putIn(text: string, { pronoun, text: name }: Stand): string {
  const at = text.search(new RegExp(`(?<!\\p{L})${pronoun}(?!\\p{L})`, 'iu'));
  return at < 0 ? text : `${text.slice(0, at)}${name}${text.slice(at + pronoun.length)}`;
}

/** The thing that "it" at the head stands for; null where it is not known or not of that gender. */
function thingIn(words: string, signs: Signs, thing: Value | null): Stand[] | null {
  const opened = signs.its.find(({ word }) => word.test(words));
  if (opened === undefined) {
    const found = signs.pointing.exec(words);
    // "It" in the middle stands for what was named before it in the clause, or for nothing known.
    return found === null || signs.pointedTo.test(words.slice(0, found.index)) ? [] : null;
  }
  if (signs.noNoun.test(words)) return [];
  if (thing === null || signs.plural.test(thing.text)) return null;
  if (!opened.noun.test(thing.text) || !opened.does.test(words)) return null;
  const pronoun = opened.word.exec(words)?.[0] ?? '';
  return [{ pronoun, text: thing.text, evidence: thing.evidence }];
}
