import { linearModelIn, score, softmax, Features, type LinearModel } from '../language/linear.ts';
import { readWeights } from '../language/weights.ts';
import { faults, issueTypes } from '../model/reading.ts';
import type { Heard } from './issues.ts';
import { surestPlace, typesTold } from './issue-types.ts';
import { mailHeads, roles } from './network/network.ts';
import { logOdds } from './odds.ts';
import { wordHeads } from './word-models.ts';

const noOrYes = ['no', 'yes'] as const;

/**
 * What can be told of a complaint best from all that is known of it: whose doing it is hangs on the type of
 * the problem, on what is asked for and on the tone, too; what is told again is asked for otherwise than what
 * is told for the first time. What the network and the words tell of the mail is
 * weighed once more by a small model, learnt from mails that neither was trained on: stacked
 * generalization (Wolpert 1992).
 */
export const stackedClasses = {
  fault: faults,
  unreasonable: noOrYes,
  repeat: noOrYes,
} as const;
export type StackedHead = keyof typeof stackedClasses;

export const stackedHeads = Object.keys(stackedClasses) as readonly StackedHead[];

const eachHead = <T>(make: (head: StackedHead) => T): Record<StackedHead, T> =>
  Object.fromEntries(stackedHeads.map((head) => [head, make(head)])) as Record<StackedHead, T>;

/** The tables have `2 ** bits` rows, more than there are features. */
export const stackedBits = 8;

/** What is written down beside the tables: what each feature mostly is, and how far it mostly is from that. */
export interface StackedSettings {
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
}

type StackedModels = Readonly<Record<StackedHead, LinearModel>> & StackedSettings;

let known: StackedModels | undefined;

function models(): StackedModels {
  if (known !== undefined) return known;
  const weights = readWeights('stacked');
  const model = (head: StackedHead): LinearModel =>
    linearModelIn(weights, head, stackedClasses[head], stackedBits);
  const { mean, deviation } = weights.settings as unknown as StackedSettings;
  if (mean.length !== toldCount) throw new Error('the stacked weights are of another program');
  return (known = { ...eachHead(model), mean, deviation });
}

/** How many numbers {@link toldOf} gives. */
const toldCount =
  wordHeads.reduce((sum, head) => sum + 2 * mailHeads[head], 0) + issueTypes.length + roles.length;

/** All that the network and the words tell of a complaint, in log-odds. */
export function toldOf({ hearing, words }: Heard): number[] {
  const types = typesTold(hearing, surestPlace(hearing));
  const sum = types.reduce((total, share) => total + share, 1e-9);
  return [
    ...wordHeads.flatMap((head) => [...hearing.whole(head), ...words.shares(head)]),
    ...types.map((share) => share / sum),
    ...hearing.surest(),
  ].map((share) => logOdds(share));
}

/** What was told as features: each beside what it mostly is. The last is always there. */
export function stackedFeatures(
  told: readonly number[],
  { mean, deviation }: StackedSettings,
): Features {
  const features = new Features(told.length + 1);
  told.forEach((value, at) => {
    features.add(at, (value - (mean[at] ?? 0)) / (deviation[at] ?? 1));
  });
  features.add(told.length);
  return features;
}

/** Shares of the classes of each of {@link stackedClasses}. */
export function stackedShares(heard: Heard): Readonly<Record<StackedHead, number[]>> {
  const all = models();
  const features = stackedFeatures(toldOf(heard), all);
  return eachHead((head) => softmax(score(all[head], features)));
}
