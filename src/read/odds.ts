/** The log-odds of a share of 0..1, which is kept `least` away from both ends. */
export const logOdds = (share: number, least = 1e-3): number =>
  Math.log((share + least) / (1 - share + least));
