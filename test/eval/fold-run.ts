/** Reads the annotated FILEs, and sends how well to the process that started this one. */
import type { FoldFigures } from './fold.ts';
import { samplesIn } from './held-back.ts';
import { robustness } from './robust.ts';
import { tallyOf } from './score.ts';

const samples = samplesIn(process.argv.slice(2));
process.send?.({
  tally: tallyOf(samples).toJSON(),
  robustness: robustness(samples),
} satisfies FoldFigures);
