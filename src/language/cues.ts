/** Words that reading leans on. All in lower case. */
export interface Cues {
  /** Written with a full stop (left out here) that never ends a sentence: "f.eks", "mr". */
  readonly abbreviations: readonly string[];
  /** The same, before a figure only: "kl", "nr". */
  readonly beforeFigures: readonly string[];
  /** Words that introduce an order, booking, invoice or case number. */
  readonly orderWords: readonly string[];
  /** Prepositions before places. */
  readonly placePrepositions: readonly string[];
  /** Words after which a letter ends in its writer's name: "hilsen", "fra". */
  readonly closers: readonly string[];
  /** Words that join two names in a signature. */
  readonly and: readonly string[];
  /** Words before a surname by which people are greeted; absent where nobody is: "Frau". */
  readonly titles?: readonly string[];
  /** Words before a signed name that are no part of it; absent where there are none: "Ihre Karin". */
  readonly beforeNames?: readonly string[];
  /** What currency words mean, as ISO 4217; "kr" is the language's own unless the firm's says otherwise. */
  readonly currency: Readonly<Record<string, string>>;
  /** How a subject begins that calls its mail a complaint. */
  readonly complaintSubjects: readonly string[];
  /** What somebody says of themselves who complains. */
  readonly complaining: readonly string[];
  /** Questions a firm must ask before it can act. */
  readonly questions: {
    readonly order: string;
    readonly product: string;
    readonly what: string;
    readonly photo: string;
    readonly time: string;
    readonly wish: string;
  };
}
