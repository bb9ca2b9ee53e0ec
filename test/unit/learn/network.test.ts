/**
 * Contract: the network's own gradients are those that finite differences show, through every layer and
 * head, and nothing is learnt of what nobody said.
 */
import { describe, expect, it } from 'vitest';
import { Features } from '../../../src/language/linear.ts';
import {
  answerWeight,
  backward,
  headErrors,
  listRate,
  masksFor,
  see,
  untrained,
  type Learning,
  type MailExample,
  type NetworkOptions,
  type SentenceTarget,
} from '../../../src/learn/network.ts';
import { seeded } from '../../../src/learn/random.ts';
import {
  activate,
  mailShares,
  roles,
  sentenceShares,
  type Activations,
  type MailHead,
} from '../../../src/read/network/network.ts';

const options: NetworkOptions = {
  width: 6,
  hidden: 5,
  bits: 3,
  epochs: 1,
  tableRate: 0.1,
  rate: 0.01,
  hiddenFeatures: 0,
  hiddenUnits: 0.2,
  hiddenSubjects: 0,
  tableDecay: 0,
  decay: 0,
  batch: 1,
  members: 1,
};

const bag = (...ids: number[]): Features => {
  const features = new Features();
  ids.forEach((id, at) => features.add(id, 0.5 + at));
  return features;
};
const target = (has: number, open: number): SentenceTarget => ({
  roles: Float64Array.from(roles, (_, at) => (at === has ? 1 : at === open ? -1 : 0)),
  type: 2,
  want: [1, 4],
});
const unknown: SentenceTarget = { roles: null, type: null, want: null };
const example: MailExample = {
  bags: [bag(0, 3), bag(1, 2), bag(4, 5, 0), bag(6)],
  sentences: [unknown, target(0, 4), { ...target(2, 1), type: null }, { ...unknown, want: [3] }],
  mail: {
    complaint: 1,
    kind: 0,
    tone: 2,
    fault: 1,
    repeat: 1,
    aboutStaff: 0,
    unreasonable: 0,
    allWants: [0, 4],
    allTypes: [2],
  },
  weight: 1.5,
};

/** The tables begin small: here every number must matter. */
function network(): Learning {
  const random = seeded(11);
  const made = untrained(options, random);
  for (const table of [made.embedding.values, made.wide.values])
    table.forEach((_, at) => (table[at] = random() - 0.5));
  return made;
}

const apart = (share: number, right: number): number =>
  -(right * Math.log(share) + (1 - right) * Math.log(1 - share));

const apartFrom = (shares: Float64Array, right: readonly number[]): number =>
  shares.reduce((all, share, k) => all + apart(share, right.includes(k) ? 1 : 0), 0);

const issueRole = roles.indexOf('issue');

const sumOf = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0);

/** Minus the logarithm of how likely a sentence with the problem is, where one is taken by its odds. */
function listLoss(of: Learning, seen: Activations): number {
  const odds = example.sentences.map(({ roles: known }, at) => {
    const share = sentenceShares(of, 'role', seen, at)[issueRole] ?? 0;
    return known === null ? 0 : share / (1 - share);
  });
  const right = odds.filter((_, at) => example.sentences[at]?.roles?.[issueRole] === 1);
  return -Math.log(sumOf(right) / sumOf(odds));
}

/** What training makes smaller: cross-entropy over all that is known. */
function loss(of: Learning, masks: ReturnType<typeof masksFor>): number {
  const seen = activate(of, see(of, example.bags), masks);
  let sum = 0;
  example.sentences.forEach((known, at) => {
    known.roles?.forEach((right, k) => {
      if (right >= 0) sum += apart(sentenceShares(of, 'role', seen, at)[k] ?? 0, right);
    });
    if (known.type !== null) sum -= Math.log(sentenceShares(of, 'type', seen, at)[known.type] ?? 0);
    if (known.want !== null) sum += apartFrom(sentenceShares(of, 'want', seen, at), known.want);
  });
  sum += listRate * listLoss(of, seen);
  for (const [head, right] of Object.entries(example.mail) as [MailHead, number | number[]][]) {
    const shares = mailShares(of, head, seen);
    const own =
      typeof right === 'number' ? -Math.log(shares[right] ?? 0) : apartFrom(shares, right);
    sum += answerWeight(head, right) * own;
  }
  return sum * (example.weight ?? 1);
}

/** How the loss changes with each number of a table. */
function differences(values: Float64Array | Float32Array, at: () => number): number[] {
  const step = 4e-3;
  return [...values].map((value, place) => {
    values[place] = value + step;
    const above = at();
    values[place] = value - step;
    const below = at();
    values[place] = value;
    return (above - below) / (2 * step);
  });
}

const rowsOf = (width: number, gradients: readonly Float64Array[]): number[] => {
  const table = Array.from({ length: 2 ** options.bits * width }, () => 0);
  example.bags.forEach(({ ids, values }, sentence) =>
    ids.forEach((id, at) =>
      gradients[sentence]?.forEach((gradient, k) => {
        const place = id * width + k;
        table[place] = (table[place] ?? 0) + (values[at] ?? 0) * gradient;
      }),
    ),
  );
  return table;
};

const largestGap = (one: ArrayLike<number>, other: readonly number[]): number =>
  Math.max(...other.map((value, at) => Math.abs(value - (one[at] ?? 0))));

describe('the gradients', () => {
  const learning = network();
  const masks = masksFor(example.bags.length, options, seeded(5));
  const seen = activate(learning, see(learning, example.bags), masks);
  const errors = headErrors(learning, example, seen);
  const sums = backward(learning, seen, masks, errors);
  const measure = (values: Float64Array | Float32Array): number[] =>
    differences(values, () => loss(learning, masks));

  it('of the embedding are those of finite differences', () => {
    const measured = measure(learning.embedding.values);
    expect(Math.max(...measured.map(Math.abs))).toBeGreaterThan(0.5);
    expect(largestGap(rowsOf(options.width, sums), measured)).toBeLessThan(0.02);
  });

  it('of the linear part are those of finite differences', () => {
    const measured = measure(learning.wide.values);
    expect(largestGap(rowsOf(learning.wide.width, errors.wide), measured)).toBeLessThan(0.02);
  });

  const { near, far, heads } = learning;
  it.each(Object.entries({ near, far, ...heads }))(
    'of layer %s are those of finite differences',
    (_name, layer) => {
      const measured = measure(layer.weights);
      expect(Math.max(...measured.map(Math.abs))).toBeGreaterThan(0.05);
      expect(largestGap(layer.noted, measured)).toBeLessThan(0.02);
    },
  );
});

describe('what nobody said', () => {
  it('is not learnt', () => {
    const learning = network();
    const silent: MailExample = {
      ...example,
      sentences: example.sentences.map(() => unknown),
      mail: {},
    };
    const masks = masksFor(silent.bags.length, options, seeded(5));
    const seen = activate(learning, see(learning, silent.bags), masks);
    const sums = backward(learning, seen, masks, headErrors(learning, silent, seen));
    expect(sums.flatMap((sum) => [...sum]).every((value) => value === 0)).toBe(true);
    expect(
      Object.values(learning.heads)
        .flatMap((head) => [...head.noted])
        .some(Boolean),
    ).toBe(false);
  });
});
