import { encodeWeights } from '../language/weights.ts';
import { faults } from '../model/reading.ts';
import type { Network } from '../read/network/network.ts';
import {
  stackedBits,
  stackedClasses,
  stackedFeatures,
  stackedHeads,
  toldOf,
  type StackedHead,
  type StackedSettings,
} from '../read/stacked.ts';
import { authoredText } from '../read/text/authored.ts';
import type { WordModels } from '../read/word-models.ts';
import type { AnnotatedMail } from './annotated.ts';
import { hear } from './heard.ts';
import { tablesOf, trainLogistic } from './logistic.ts';
import { seeded } from './random.ts';

/** Chosen on mails held back, a set of mails left out at a time. */
const options = { bits: stackedBits, epochs: 40, rate: 0.02, decay: 0.1, hidden: 0.5 };

const labelOf: Readonly<Record<StackedHead, (mail: AnnotatedMail) => number>> = {
  fault: ({ fault }) => faults.indexOf(fault ?? 'unclear'),
  unreasonable: ({ unreasonable }) => (unreasonable ? 1 : 0),
  repeat: ({ repeat }) => (repeat ? 1 : 0),
};

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const rounded = (values: readonly number[]): number[] =>
  values.map((value) => Number(value.toFixed(4)));

/** What each column of `rows` mostly is. */
function usual(rows: readonly (readonly number[])[]): StackedSettings {
  const columns = rows[0]?.map((_, at) => rows.map((row) => row[at] ?? 0)) ?? [];
  const mean = columns.map(meanOf);
  const deviation = columns.map((values, at) =>
    Math.max(0.01, Math.sqrt(meanOf(values.map((value) => (value - (mean[at] ?? 0)) ** 2)))),
  );
  return { mean: rounded(mean), deviation: rounded(deviation) };
}

/**
 * Trains what weighs all that `network` and `words` tell of a complaint. Only mails serve of which neither
 * has learnt whose doing it is: of others that is told too surely. The same examples and seed give the
 * same weights.
 */
export function trainStacked(
  mails: readonly AnnotatedMail[],
  by: { readonly network: Network; readonly words: WordModels },
  seed: number,
): Buffer {
  const told = mails.map(({ subject, body }) =>
    toldOf(hear(subject.text, authoredText(body.text).text, by.network, by.words)),
  );
  const settings = usual(told);
  const tables = (head: StackedHead): Record<string, Float32Array> => {
    const examples = mails.map((mail, at) => ({
      features: stackedFeatures(told[at] ?? [], settings),
      label: labelOf[head](mail),
    }));
    return tablesOf(head, trainLogistic(stackedClasses[head], examples, options, seeded(seed)));
  };
  const all = Object.fromEntries(stackedHeads.flatMap((head) => Object.entries(tables(head))));
  return encodeWeights(all, { ...settings });
}
