import type { Want } from '../model/reading.ts';

/**
 * What a turn of phrase gives away. `courtesy` is mild (one is only noted), `receipt` confirms that
 * mail came in, `record` files the case and moves it on, `feeling` is warmth that fits everybody,
 * `sales` turns to selling, `rule` hides behind terms, `blame` puts it on the customer or a colleague.
 */
export const stockKinds = [
  'courtesy',
  'receipt',
  'record',
  'feeling',
  'sales',
  'rule',
  'blame',
] as const;
export type StockKind = (typeof stockKinds)[number];

/**
 * Turns of phrase of one kind. In a text, `/` parts words that may stand in for each other; words are
 * compared by stem, in order, and up to two other words may stand between them. `=` before a word asks
 * for that very form: "=valgte" is not "vælger".
 */
export interface StockGroup {
  readonly kind: StockKind;
  /** Where they are heard. */
  readonly source: string;
  readonly texts: readonly string[];
}

/** Words parted by spaces. */
type Words = string;

/** What letters of one language say to everybody, and the small words by which a letter is judged. */
export interface StockPhrases {
  readonly phrases: readonly StockGroup[];
  /** Words that stand in any text: they say nothing of a case. */
  readonly common: Words;
  /** Words of correspondence and trade: they stand in any firm's letter. */
  readonly trade: Words;
  /** Big words: feelings, values and virtues. */
  readonly lofty: Words;
  /** Words of good cheer: being glad, hoping, wishing, offering. Out of place in answer to a complaint. */
  readonly cheer: Words;
  /** Words of terms, duties and proof. */
  readonly rules: Words;
  /** Words of regret: "undskyld". */
  readonly sorry: Words;
  readonly thanks: Words;
  /** Thanks without the word, as phrases: "glad du skrev". */
  readonly thanking: readonly string[];
  /** Words that own a fault, as phrases. */
  readonly owning: readonly string[];
  /** Verbs by which a person does something about it, in the forms a letter has them. */
  readonly doing: Words;
  /** Imperatives and openings by which the customer is asked for the one thing missing. */
  readonly asking: readonly string[];
  /** Days and times: "mandag", "klokken"; a hyphen joins two words that mean a time together: "i-morgen". */
  readonly when: Words;
  /** Promises of word or deed that name no time by themselves: "jeg vender tilbage". */
  readonly promising: readonly string[];
  /** Orders, and the firm against the customer: "du skal selv", "you must", "you claim that". */
  readonly commanding: readonly string[];
  /** What is said to hurt. Not what a customer may have said and a letter only repeats. */
  readonly insulting: readonly string[];
  /** By what a letter shows that it answers each want: words, in any form. */
  readonly answering: Readonly<Record<Want, Words>>;
  readonly negations: Words;
  /** The writer in the singular, and the firm in the plural. */
  readonly i: Words;
  readonly we: Words;
  readonly you: Words;
  /** Words a letter opens with before the name or a comma: greetings and interjections, so that "Uff," is no name. */
  readonly greetings: Words;
  /** Openings of the closing line. */
  readonly closings: readonly string[];
  /** Titles that may stand before a name, and what stands in a name's place for anybody: "kunde". */
  readonly titles: Words;
  readonly nobodies: Words;
  /** Forms of one strong verb, parted by spaces: they count as the same word. */
  readonly strong: readonly Words[];
}
