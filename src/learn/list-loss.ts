/** Of one sentence: how surely it states the problem, 0..1, and whether it does; null where nobody said. */
export interface Ranked {
  readonly share: number;
  readonly right: boolean | null;
}

/** No share is taken for surer than this. */
const edge = 1e-6;

const oddsOf = (share: number): number => {
  const sure = Math.min(1 - edge, Math.max(edge, share));
  return sure / (1 - sure);
};

/**
 * The sentences of one mail weighed against each other: whoever takes one by its odds should take one that
 * states the problem. Gives the gradient of minus the logarithm of how likely that is at the log-odds of
 * each share: the listwise softmax loss (Cao, Qin, Liu, Tsai and Li 2007) with several right answers. Null
 * where there is nothing to choose from.
 */
export function listErrors(sentences: readonly Ranked[]): Float64Array | null {
  const odds = sentences.map(({ share, right }) => (right === null ? 0 : oddsOf(share)));
  const sumOf = (which: boolean): number =>
    sentences.reduce((sum, { right }, at) => sum + (right === which ? (odds[at] ?? 0) : 0), 0);
  const good = sumOf(true);
  const bad = sumOf(false);
  if (good === 0 || bad === 0) return null;
  return Float64Array.from(sentences, ({ right }, at) => {
    const own = odds[at] ?? 0;
    return own / (good + bad) - (right === true ? own / good : 0);
  });
}
