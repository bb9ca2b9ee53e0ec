/**
 * What is cut from a folded word so that its forms fall together. Stems need not be roots: they only must be
 * the same for the forms of one word.
 */
export interface Stemming {
  /** One of these ends the word; the longest come first. */
  readonly endings: RegExp;
  /** What may stand before it, and is cut too; null where nothing is. */
  readonly second: RegExp | null;
}

/** No stem is cut to fewer letters. */
export const shortestStem = 3;
