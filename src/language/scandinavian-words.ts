import type { Word } from './clauses.ts';

/**
 * What Danish, Norwegian and Swedish share in telling a statement again: verb-second main clauses
 * (subject or one other phrase, finite verb, subject, adverb) become subordinate clauses (subject,
 * adverb, finite verb; Diderichsen 1946, Faarlund et al. 1997 ch. 10).
 */
export interface NordicWords {
  /** "at" or "att". */
  readonly that: string;
  /** A comma stands before a clause that ends the sentence. */
  readonly comma: boolean;
  /** Conjunctions between main clauses: `and` also opens a second "and that". */
  readonly and: string;
  readonly but: string;
  readonly so: readonly string[];
  /** "for": gives a reason in a main clause; what follows is left out. */
  readonly reason: readonly string[];
  /** Pronouns that can be nothing but a subject. */
  readonly nominative: ReadonlySet<string>;
  /** Other words that may be a subject alone: "det", "den", "der". */
  readonly subjects: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  /** The customer's own "I", put back where a note leaves it out: "har ventet". */
  readonly self: string;
  readonly determiners: ReadonlySet<string>;
  readonly finite: ReadonlySet<string>;
  readonly finiteEnding: RegExp;
  /** Finite verbs that a note without a subject means of the writer. */
  readonly selfVerbs: ReadonlySet<string>;
  /** Words with a finite verb's ending that are none. */
  readonly notFinite: ReadonlySet<string>;
  readonly participle: RegExp;
  /** Adverbs that stand before the finite verb in a subordinate clause. */
  readonly adverbs: ReadonlySet<string>;
  /** Words that colour a statement and fall away in the firm's mouth. */
  readonly particles: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Words that open a phrase put before the verb. */
  readonly fronts: ReadonlySet<string>;
  /** Those that fall away, and those that stand as an adverb. */
  readonly lightFronts: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly definiteEnding: RegExp;
  readonly spelling: Readonly<Record<string, string>>;
  /** Curses, scorn, dialect: a statement with one of these is not said again. */
  readonly unsafe: ReadonlySet<string>;
  /** The person of the word at `at`, seen from the other side; null where it cannot be told. */
  turn(words: readonly Word[], at: number): string | null;
}

export type Turned = Word & { readonly out: string };

export const finiteWord = (word: Word | undefined, words: NordicWords): boolean =>
  word !== undefined &&
  !word.quoted &&
  (words.finite.has(word.lower) ||
    (words.finiteEnding.test(word.lower) &&
      word.text === word.lower &&
      !words.notFinite.has(word.lower)));

/** The words as text. */
export function join(all: readonly Turned[]): string {
  const parts = all.map((word) => `${word.before}${word.out}${word.after}`);
  return parts.join(' ').replace(/[\s,.;:!]+$/u, '');
}

/** A clause in subordinate order, without its conjunction, and how sure that is: 0..1. */
export interface Ordered {
  readonly words: readonly Turned[];
  readonly confidence: number;
}
