/** One thing seen: its measures by name, whether it is what is looked for, and how much it counts. */
export interface Seen {
  readonly measures: Readonly<Record<string, number>>;
  readonly wanted: boolean;
  readonly weight: number;
}

/** Which way a measure may push: towards what is wanted, away from it, or either. */
export type Sign = 1 | -1 | 0;

export interface SignedModel {
  readonly weights: Readonly<Record<string, number>>;
  readonly bias: number;
}

const steps = 4000;
const rate = 0.5;
const decay = 0.0004;

/**
 * Logistic regression in which no weight may push against what its measure means: after each step of
 * gradient descent a weight of the wrong sign is put back to 0 (projected gradient). Wanted and unwanted
 * count the same together, however many there are of each. No chance is in it.
 */
export function fitSigned(
  seen: readonly Seen[],
  signs: Readonly<Record<string, Sign>>,
): SignedModel {
  const names = Object.keys(signs);
  const width = names.length;
  const table = Float64Array.from(
    seen.flatMap(({ measures }) => names.map((name) => measures[name] ?? 0)),
  );
  const shares = sharesOf(seen);
  const weights = new Float64Array(width);
  let bias = 0;
  for (let step = 0; step < steps; step += 1) {
    const gradient = new Float64Array(width);
    let gradientBias = 0;
    seen.forEach(({ wanted }, row) => {
      const at = row * width;
      let sum = bias;
      for (let k = 0; k < width; k += 1) sum += (weights[k] ?? 0) * (table[at + k] ?? 0);
      const error = (1 / (1 + Math.exp(-sum)) - (wanted ? 1 : 0)) * (shares[row] ?? 0);
      gradientBias += error;
      for (let k = 0; k < width; k += 1)
        gradient[k] = (gradient[k] ?? 0) + error * (table[at + k] ?? 0);
    });
    names.forEach((name, k) => {
      const weight = weights[k] ?? 0;
      weights[k] = held(weight - rate * ((gradient[k] ?? 0) + decay * weight), signs[name] ?? 0);
    });
    bias -= rate * gradientBias;
  }
  return { weights: Object.fromEntries(names.map((name, k) => [name, weights[k] ?? 0])), bias };
}

const held = (weight: number, sign: Sign): number => (weight * sign < 0 ? 0 : weight);

/** Each one's part of its own kind. */
function sharesOf(seen: readonly Seen[]): Float64Array {
  const totals = [true, false].map((kind) =>
    seen.reduce((sum, one) => sum + (one.wanted === kind ? one.weight : 0), 0),
  );
  const [wanted = 1, unwanted = 1] = totals.map((total) => Math.max(total, 1e-9));
  return Float64Array.from(seen, (one) => one.weight / (one.wanted ? wanted : unwanted));
}

/** How likely the model holds it to be wanted, 0..1. */
export function likelihood(
  { weights, bias }: SignedModel,
  measures: Readonly<Record<string, number>>,
): number {
  const sum = Object.entries(measures).reduce(
    (total, [name, value]) => total + (weights[name] ?? 0) * value,
    bias,
  );
  return 1 / (1 + Math.exp(-sum));
}
