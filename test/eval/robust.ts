import { rewriteNames, rewriteSample, type RewriteName } from './rough.ts';
import type { Sample } from './samples.ts';
import { tallyOf } from './score.ts';

/** The two figures that must hold up however a mail is written, 0..1. */
export interface Hold {
  readonly complaint: number;
  readonly passage: number;
}
export type Robustness = Readonly<Record<'as written' | RewriteName, Hold>>;

/** How far each figure may fall. */
export const mayFall: Hold = { complaint: 0.03, passage: 0.1 };

/** Reads the same mails as they were written and in every rewriting. */
export function robustness(samples: readonly Sample[]): Robustness {
  const rewritten = rewriteNames.map(
    (name) => [name, holdOf(samples.map((one) => rewriteSample(one, name)))] as const,
  );
  return { 'as written': holdOf(samples), ...Object.fromEntries(rewritten) } as Robustness;
}

function holdOf(samples: readonly Sample[]): Hold {
  const tally = tallyOf(samples);
  return { complaint: tally.figure('complaint') ?? 0, passage: tally.figure('passage') ?? 0 };
}

/** The mean over parts of the same size. */
export function meanRobustness(parts: readonly Robustness[]): Robustness {
  const names = ['as written', ...rewriteNames] as const;
  const mean = (of: (part: Robustness) => number): number =>
    parts.reduce((sum, part) => sum + of(part), 0) / parts.length;
  const entries = names.map((name) => [
    name,
    {
      complaint: mean((part) => part[name].complaint),
      passage: mean((part) => part[name].passage),
    },
  ]);
  return Object.fromEntries(entries) as Robustness;
}
