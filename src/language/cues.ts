/** Words that reading leans on. All in lower case. */
export interface Cues {
  /** Short words that give the language away where a text is too short for letters to do it. */
  readonly functionWords: readonly string[];
  /** Written with a full stop (left out here) that never ends a sentence: "f.eks", "mr". */
  readonly abbreviations: readonly string[];
  /** The same, before a figure only: "kl", "nr". */
  readonly beforeFigures: readonly string[];
  /** Words that introduce an order, booking, invoice or case number. */
  readonly orderWords: readonly string[];
  /** Verbs of buying and booking: what follows is often the product. */
  readonly buying: readonly string[];
  /** Words that stand where a product might, and are none: "the order", "a mail". */
  readonly notProducts: readonly string[];
  /** Articles and owners that open a noun phrase: "en", "min". */
  readonly determiners: readonly string[];
  /** Words between the parts of a product's name: "med", "i". */
  readonly productLinks: readonly string[];
  /** Prepositions before places. */
  readonly placePrepositions: readonly string[];
  /** Words for rooms, tables and the like that get a number: "værelse 7". */
  readonly numberedPlaces: readonly string[];
  /** Words before the name of a person: "montøren", "hedder". */
  readonly personWords: readonly string[];
  /** Words that begin with a capital and name nobody. */
  readonly notNames: readonly string[];
  /** Words after which a letter ends in its writer's name: "hilsen", "fra". */
  readonly closers: readonly string[];
  /** Words that join two names in a signature. */
  readonly and: readonly string[];
  /** What currency words mean, as ISO 4217; "kr" is the language's own unless the firm's says otherwise. */
  readonly currency: Readonly<Record<string, string>>;
  /** Questions a firm must ask before it can act. */
  readonly questions: {
    readonly order: string;
    readonly product: string;
    readonly what: string;
    readonly photo: string;
    readonly time: string;
    readonly wish: string;
  };
  /**
   * Words that mean much the same, under a name shared by all languages, so that what was learnt in
   * one language helps in the others. Parted by spaces; `*` stands for any ending.
   */
  readonly concepts: Readonly<Record<string, string>>;
}
