/** What a customer is greeted by because a person changed it once. */
export interface Greeted {
  /** The name that was found in their mail then; null where none was. */
  readonly readAs: string | null;
  readonly greetedAs: string;
}

/** Names in greetings as people set them right, by address. Throws TakkebrevError `store-*`, `disk-full`. */
export interface Greetings {
  of(address: string): Promise<Greeted | null>;
  /** Takes the place of what was remembered for the address. */
  remember(address: string, greeted: Greeted, at: Date): Promise<void>;
}
