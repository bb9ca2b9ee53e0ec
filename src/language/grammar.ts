/** A passage of a customer's mail in the firm's words: "jeg ... I" has become "du ... vi". */
export interface Restated {
  /**
   * As a subordinate clause with its conjunction and word order: "at lampen ikke virker". Null
   * where the word order cannot be told.
   */
  readonly that: string | null;
  /** As a main clause in the customer's own word order, without capital or full stop. */
  readonly main: string | null;
  /** As a noun phrase, where the statement is one: "en revne fra hjørnet og ned". */
  readonly noun: string | null;
  /** 0..1: how sure it is that a native would accept the clause. */
  readonly confidence: number;
}

/** A word for a day told from the day of writing: "i går" is one day back. */
export interface DayWord {
  readonly words: string;
  /** Days after the day of writing. */
  readonly days: number;
}

/** What the letter needs to know of a language. Pure; no function throws on any text. */
export interface Grammar {
  /**
   * Says a statement of the customer's again from the firm's side. Null where that is not safe:
   * a question, a curse, a smiley, a link, more than about 30 words, or no finite verb in sight.
   * Words in `names` keep their capital at the head of the statement.
   */
  restate(statement: string, names: ReadonlySet<string>): Restated | null;
  /** Puts the words in the language's quotation marks; those inside become single ones. */
  quote(words: string): string;
  /**
   * The thing in the definite form: "Rundt sofabord, eg" is "sofabordet". Null where the noun is
   * not known. `mail` may show the form: a definite form that stands there wins.
   */
  definite(product: string, mail: string): string | null;
  /** What stands before a thing in that form, at its head: "the lamp"; null where it is an ending: "lampen". */
  readonly article: RegExp | null;
  /** A day as it stands in running text: "torsdag den 5. november". `day` is read in UTC. */
  day(day: Date): string;
  /** The same as an adverbial: "on Thursday 5 November" where `day` has no preposition. */
  onDay(day: Date): string;
  /** Joins alternatives: "a, b eller c". */
  either(alternatives: readonly string[]): string;
  /**
   * The first sentence of a letter behind a greeting that ends in a comma, where the language begins it small:
   * absent where every sentence has its capital.
   */
  afterComma?(sentence: string): string;
  readonly dayWords: readonly DayWord[];
}
