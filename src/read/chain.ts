/**
 * A linear chain (a conditional random field over the sentences of a mail): each sentence has a
 * score for each label, and each label a score for following another.
 */
export interface Transitions {
  /** `steps[from][to]`. */
  readonly steps: readonly (readonly number[])[];
  readonly first: readonly number[];
  readonly last: readonly number[];
}

export interface Marginals {
  /** For each sentence, the probability of each label. */
  readonly labels: readonly (readonly number[])[];
  /** For each step between two sentences, the probability of each pair: `[from * width + to]`. */
  readonly steps: readonly (readonly number[])[];
}

const at = (row: readonly number[] | undefined, index: number): number => row?.[index] ?? 0;

/** The sum of exponentials, as a logarithm, without overflow. */
function logSum(values: readonly number[]): number {
  let highest = -Infinity;
  for (const value of values) if (value > highest) highest = value;
  if (highest === -Infinity) return highest;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - highest);
  return highest + Math.log(sum);
}

interface Passes {
  /** `forward[sentence][label]`: the logarithm of all ways that end there. */
  readonly forward: readonly (readonly number[])[];
  readonly backward: readonly (readonly number[])[];
  readonly total: number;
}

function passes(scores: readonly (readonly number[])[], chain: Transitions): Passes {
  const width = chain.first.length;
  const labels = Array.from({ length: width }, (_, label) => label);
  const forward: number[][] = [];
  for (const row of scores) {
    const before = forward.at(-1);
    forward.push(
      labels.map(
        (to) =>
          at(row, to) +
          (before === undefined
            ? at(chain.first, to)
            : logSum(labels.map((from) => at(before, from) + at(chain.steps[from], to)))),
      ),
    );
  }
  const backward: number[][] = scores.map(() => [...chain.last]);
  for (let index = scores.length - 2; index >= 0; index--) {
    const row = scores[index + 1];
    const after = backward[index + 1];
    const rest = labels.map((to) => at(row, to) + at(after, to));
    backward[index] = labels.map((from) =>
      logSum(rest.map((value, to) => at(chain.steps[from], to) + value)),
    );
  }
  const total = logSum(labels.map((label) => at(forward.at(-1), label) + at(chain.last, label)));
  return { forward, backward, total };
}

/** The exponentials of a chain's weights: reading multiplies where training adds logarithms. */
interface Factors {
  readonly steps: readonly (readonly number[])[];
  readonly first: readonly number[];
  readonly last: readonly number[];
}

const factors = new WeakMap<Transitions, Factors>();

function factorsOf(chain: Transitions): Factors {
  const known = factors.get(chain);
  if (known !== undefined) return known;
  const made = {
    steps: chain.steps.map((row) => row.map(Math.exp)),
    first: chain.first.map(Math.exp),
    last: chain.last.map(Math.exp),
  };
  factors.set(chain, made);
  return made;
}

/** Makes the values add up to 1, so that long chains neither vanish nor overflow. */
function normalised(values: number[]): number[] {
  let sum = 0;
  for (const value of values) sum += value;
  for (let label = 0; label < values.length; label++) values[label] = (values[label] ?? 0) / sum;
  return values;
}

/** For each sentence, the probability of each label, by the forward-backward algorithm. */
export function labelShares(
  scores: readonly (readonly number[])[],
  chain: Transitions,
): number[][] {
  const { steps, first, last } = factorsOf(chain);
  const width = first.length;
  const own = scores.map((row) => {
    const highest = Math.max(...row);
    return row.map((value) => Math.exp(value - highest));
  });
  const forward: number[][] = [];
  for (const row of own) {
    const before = forward.at(-1);
    const next = row.map((value, to) => {
      if (before === undefined) return value * at(first, to);
      let sum = 0;
      for (let from = 0; from < width; from++) sum += at(before, from) * at(steps[from], to);
      return value * sum;
    });
    forward.push(normalised(next));
  }
  const shares: number[][] = [];
  let after = [...last];
  for (let index = own.length - 1; index >= 0; index--) {
    shares.unshift(normalised(after.map((value, label) => value * at(forward[index], label))));
    const rest = after.map((value, to) => value * at(own[index], to));
    after = normalised(
      after.map((_, from) => {
        let sum = 0;
        for (let to = 0; to < width; to++) sum += at(steps[from], to) * at(rest, to);
        return sum;
      }),
    );
  }
  return shares;
}

/** Probabilities of labels and of the steps between them: what training wants. */
export function marginals(scores: readonly (readonly number[])[], chain: Transitions): Marginals {
  const { forward, backward, total } = passes(scores, chain);
  const steps = scores
    .slice(1)
    .map((row, index) =>
      (forward[index] ?? []).flatMap((value, from) =>
        row.map((own, to) =>
          Math.exp(value + at(chain.steps[from], to) + own + at(backward[index + 1], to) - total),
        ),
      ),
    );
  const labels = forward.map((row, index) =>
    row.map((value, label) => Math.exp(value + at(backward[index], label) - total)),
  );
  return { labels, steps };
}
