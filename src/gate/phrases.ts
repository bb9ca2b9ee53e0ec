import { exact, type Lexicon, type Pattern } from './lexicon.ts';

/** A pattern found: the words from `first` to `last`, both counted. */
export interface PhraseHit {
  readonly kind: Pattern['kind'];
  readonly first: number;
  readonly last: number;
}

/** How many other words may stand between two words of a phrase: long phrases are sure even when stretched, insults never. */
const gapOf = (pattern: Pattern): number =>
  pattern.kind === 'insulting' ? 0 : Math.max(0, Math.min(2, pattern.places.length - 2));

/** A word as patterns know it: by its stem, or by its very form. */
export interface PatternWord {
  readonly stem: string;
  readonly folded: string;
}

/** Finds the lexicon's turns of phrase in one sentence's words; of overlapping ones of a kind the longest stays. */
export function phrasesIn(words: readonly PatternWord[], lexicon: Lexicon): PhraseHit[] {
  const hits: PhraseHit[] = [];
  words.forEach(({ stem, folded }, first) => {
    for (const opening of [stem, exact(folded)])
      for (const pattern of lexicon.patterns.get(opening) ?? []) {
        const last = matchEnd(words, first, pattern, lexicon);
        if (last !== null) hits.push({ kind: pattern.kind, first, last });
      }
  });
  const longestFirst = hits.toSorted((a, b) => b.last - b.first - (a.last - a.first));
  const kept: PhraseHit[] = [];
  for (const hit of longestFirst)
    if (!kept.some((k) => k.kind === hit.kind && k.first <= hit.last && hit.first <= k.last))
      kept.push(hit);
  return kept.toSorted((a, b) => a.first - b.first);
}

const fits = (word: PatternWord | undefined, place: ReadonlySet<string>): boolean =>
  word !== undefined && (place.has(word.stem) || place.has(exact(word.folded)));

function matchEnd(
  words: readonly PatternWord[],
  first: number,
  pattern: Pattern,
  lexicon: Lexicon,
): number | null {
  const gap = gapOf(pattern);
  let at = first;
  for (const place of pattern.places.slice(1)) {
    let next = at + 1;
    const reach = Math.min(words.length - 1, at + 1 + gap);
    while (next <= reach && !fits(words[next], place)) {
      // "du ikke skulle have" is no "du skulle have".
      if (lexicon.denials.has(words[next]?.stem ?? '')) return null;
      next += 1;
    }
    if (next > reach) return null;
    at = next;
  }
  return at;
}
