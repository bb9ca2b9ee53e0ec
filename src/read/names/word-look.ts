/** What a word is by its letters alone, whatever the tagger makes of it. */
export interface WordLook {
  /** It has a letter or a figure; other tokens are marks. */
  readonly isWord: boolean;
  readonly hasLetter: boolean;
  readonly hasFigure: boolean;
  /** It begins with a figure. */
  readonly isFigure: boolean;
  /** It begins with a capital. */
  readonly isCapital: boolean;
  /** An article, or a word that tells whose something is. */
  readonly isArticle: boolean;
  readonly isIndefinite: boolean;
  /** A word of those that always tell whose something is. */
  readonly isOwner: boolean;
  readonly isRelative: boolean;
  /** "I've", "don't" */
  readonly isContraction: boolean;
}

const relative = /^(?:som|der|who)$/iu;
const contraction = /^\p{L}{1,5}['’´](?:m|ve|d|ll|re|t)$/iu;
const owning = /^(?:my|our|your|[mds](?:in|ine|ina)|vores|jeres|vår|våre|våra|dykkar)$/iu;
/** Articles and owners: the tagger takes some of them for numbers and adjectives. */
const article =
  /^(?:en|ei|et|ett|ein|eit|eitt|a|an|the|den|det|de|dei|dem|my|our|your|his|her|their|(?:m|d|s)(?:in|it|itt|ine|i|ina)|vores|jeres|vår|vårt|våre|våra|deres|dykkar|vore|ert|era|er|denne|dette|disse|desse|this|these)$/iu;
const indefinite = /^(?:en|ei|et|ett|ein|eit|a|an)$/iu;

/** Most words come again: each is looked at once. */
const known = new Map<string, WordLook>();
const mostKnown = 20_000;

export function lookOf(word: string): WordLook {
  const before = known.get(word);
  if (before !== undefined) return before;
  const look: WordLook = {
    isWord: /[\p{L}\p{N}]/u.test(word),
    hasLetter: /\p{L}/u.test(word),
    hasFigure: /\p{N}/u.test(word),
    isFigure: /^\p{N}/u.test(word),
    isCapital: /^\p{Lu}/u.test(word),
    isArticle: article.test(word),
    isIndefinite: indefinite.test(word),
    isOwner: owning.test(word),
    isRelative: relative.test(word),
    isContraction: contraction.test(word),
  };
  if (known.size >= mostKnown) known.clear();
  known.set(word, look);
  return look;
}
