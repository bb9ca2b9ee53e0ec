import { softmax } from '../language/linear.ts';

/** The log-odds of a share of 0..1, which is kept `least` away from both ends. */
export const logOdds = (share: number, least = 1e-3): number =>
  Math.log((share + least) / (1 - share + least));

/** No share is taken for less: what is never told is not ruled out. */
const leastTold = 0.01;

/**
 * What several shares of the same classes come to, adding up to 1: their product, each to the power of its
 * weight, a logarithmic opinion pool (Genest and Zidek 1986). `counts` tells how much more often a class
 * holds than is told.
 */
export function opinionPool(
  told: readonly { readonly shares: ArrayLike<number>; readonly weight: number }[],
  counts: readonly number[],
): number[] {
  return softmax(
    counts.map((count, at) =>
      told.reduce(
        (sum, { shares, weight }) => sum + weight * Math.log((shares[at] ?? 0) + leastTold),
        Math.log(count),
      ),
    ),
  );
}
