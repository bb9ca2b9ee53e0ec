import { spanOf, type Span } from '../model/span.ts';
import { fold } from './text/fold.ts';

/** A sentence that may state the problem, and by how much it is likelier than others, in log-odds. */
export interface Stated {
  readonly span: Span;
  /** Its place among the sentences; -1 for the subject line. */
  readonly at: number;
  readonly rank: number;
}

/** One sentence, or two beside each other. */
export interface Passage<T extends Stated> {
  readonly span: Span;
  readonly of: readonly T[];
}

/** The ranks are surer than they are right: they are divided by this. Chosen on mails held back from training. */
const temperature = 2;
/** What is less likely than this is not looked at. */
const least = 0.01;
const mostLikely = 8;
/** Two sentences of more words together are no short passage. */
const longestPair = 30;

/**
 * The passage that is most like the one a person would mark: of all that may be it, one sentence or two
 * short ones beside each other, the one that shares most words with the others, each counted as likely
 * as it is ("minimum Bayes risk", with the F1 of words as what is gained). A problem told in two
 * sentences is not cut in half so, and of two that say the same the one is taken that tells more.
 */
export function leastRisk<T extends Stated>(stated: readonly T[], text: string): Passage<T> | null {
  const numbers = new Map<string, number>();
  const likely = likeliest(stated, numbers);
  let best: Passage<T> | null = null;
  let most = 0;
  const weigh = (passage: Passage<T>, words: readonly number[]): void => {
    const counts = countsOf(words, numbers.size);
    const gain = likely.reduce((sum, one) => sum + one.share * sharedF1(counts, one.words), 0);
    if (best !== null && gain <= most + 1e-9) return;
    best = passage;
    most = gain;
  };
  for (const { one, words } of likely) weigh({ span: one.span, of: [one] }, words);
  for (const { one: first, words } of likely) {
    const next = likely.find(({ one }) => first.at >= 0 && one.at === first.at + 1);
    if (next === undefined || words.length + next.words.length > longestPair) continue;
    const span = spanOf(text, first.span.start, next.one.span.end);
    if (/\n\s*\n/.test(span.text)) continue;
    weigh({ span, of: [first, next.one] }, [...words, ...next.words]);
  }
  return best;
}

interface Likely<T> {
  readonly one: T;
  readonly share: number;
  readonly words: readonly number[];
}

/** The likeliest first. */
function likeliest<T extends Stated>(
  stated: readonly T[],
  numbers: Map<string, number>,
): Likely<T>[] {
  const top = Math.max(...stated.map(({ rank }) => rank));
  const powers = stated.map(({ rank }) => Math.exp((rank - top) / temperature));
  const sum = powers.reduce((total, power) => total + power, 0);
  return stated
    .map((one, at) => ({ one, share: (powers[at] ?? 0) / sum }))
    .filter(({ share }) => share >= least)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, mostLikely)
    .map(({ one, share }) => ({ one, share, words: numbered(one.span.text, numbers) }));
}

/** A text's words as numbers, the same word always the same. */
const numbered = (text: string, numbers: Map<string, number>): number[] =>
  (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  });

/** How often each word comes, and how many words there are. */
interface Counts {
  readonly of: Uint16Array;
  readonly all: number;
}

function countsOf(words: readonly number[], different: number): Counts {
  const of = new Uint16Array(different);
  for (const word of words) of[word] = (of[word] ?? 0) + 1;
  return { of, all: words.length };
}

/** F1 of two bags of words, 0..1. */
function sharedF1({ of, all }: Counts, words: readonly number[]): number {
  const left = of.slice();
  let shared = 0;
  for (const word of words) {
    const count = left[word] ?? 0;
    if (count === 0) continue;
    shared += 1;
    left[word] = count - 1;
  }
  return shared === 0 ? 0 : (2 * shared) / (all + words.length);
}
