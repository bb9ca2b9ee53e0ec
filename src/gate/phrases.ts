import type { Lexicon, Pattern } from './lexicon.ts';

/** A pattern found: the words from `first` to `last`, both counted. */
export interface PhraseHit {
  readonly kind: Pattern['kind'];
  readonly first: number;
  readonly last: number;
}

/** How many other words may stand between two words of a phrase: long phrases are sure even when stretched. */
const gapOf = (pattern: Pattern): number => Math.max(0, Math.min(2, pattern.places.length - 2));

/** Finds the lexicon's turns of phrase in one sentence's stems; of overlapping ones of a kind the longest stays. */
export function phrasesIn(stems: readonly string[], lexicon: Lexicon): PhraseHit[] {
  const hits: PhraseHit[] = [];
  stems.forEach((stem, first) => {
    for (const pattern of lexicon.patterns.get(stem) ?? []) {
      const last = matchEnd(stems, first, pattern, lexicon);
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

function matchEnd(
  stems: readonly string[],
  first: number,
  pattern: Pattern,
  lexicon: Lexicon,
): number | null {
  const gap = gapOf(pattern);
  let at = first;
  for (const place of pattern.places.slice(1)) {
    let next = at + 1;
    const reach = Math.min(stems.length - 1, at + 1 + gap);
    while (next <= reach && !place.has(stems[next] ?? '')) {
      // "du ikke skulle have" is no "du skulle have".
      if (lexicon.denials.has(stems[next] ?? '')) return null;
      next += 1;
    }
    if (next > reach) return null;
    at = next;
  }
  return at;
}
