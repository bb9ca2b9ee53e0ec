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
  const highest = Math.max(...values);
  if (highest === -Infinity) return highest;
  return highest + Math.log(values.reduce((sum, value) => sum + Math.exp(value - highest), 0));
}

/** Probabilities of labels and of steps between them, by the forward-backward algorithm. */
export function marginals(scores: readonly (readonly number[])[], chain: Transitions): Marginals {
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
    const after = backward[index + 1];
    backward[index] = labels.map((from) =>
      logSum(
        labels.map((to) => at(chain.steps[from], to) + at(scores[index + 1], to) + at(after, to)),
      ),
    );
  }
  const total = logSum(labels.map((label) => at(forward.at(-1), label) + at(chain.last, label)));
  return {
    labels: scores.map((_, index) =>
      labels.map((label) =>
        Math.exp(at(forward[index], label) + at(backward[index], label) - total),
      ),
    ),
    steps: scores
      .slice(1)
      .map((row, index) =>
        labels.flatMap((from) =>
          labels.map((to) =>
            Math.exp(
              at(forward[index], from) +
                at(chain.steps[from], to) +
                at(row, to) +
                at(backward[index + 1], to) -
                total,
            ),
          ),
        ),
      ),
  };
}
