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

/** For each sentence, the probability of each label, by the forward-backward algorithm. */
export function labelShares(
  scores: readonly (readonly number[])[],
  chain: Transitions,
): number[][] {
  const { forward, backward, total } = passes(scores, chain);
  return forward.map((row, index) =>
    row.map((value, label) => Math.exp(value + at(backward[index], label) - total)),
  );
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
  return { labels: labelShares(scores, chain), steps };
}
