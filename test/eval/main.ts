/**
 * Measures how well mails are read, and writes `docs/reading.md` and the README's figures:
 * `npm run eval`. `--folds N` holds back N of the four parts of the annotated mails, one after
 * another (1 where left out); each costs a training of some minutes.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { heldBackFigures, type FoldFigures } from './fold.ts';
import { foldCount } from './held-back.ts';
import { hostileTimes } from './hostile.ts';
import { readingPage, readmePlace, readmeSection } from './report.ts';
import { meanRobustness, robustness } from './robust.ts';
import { testSamples } from './samples.ts';
import { tallyOf } from './score.ts';
import { speedFigures } from './speed.ts';
import { Tally } from './tally.ts';

const root = join(import.meta.dirname, '../..');
const tell = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Trains and reads in as many processes as there are processors. */
async function foldFigures(count: number): Promise<FoldFigures[]> {
  const folder = mkdtempSync(join(tmpdir(), 'takkebrev-eval-'));
  const waiting = Array.from({ length: count }, (_, number) => number);
  const found: FoldFigures[] = [];
  const work = async (): Promise<void> => {
    for (let number = waiting.shift(); number !== undefined; number = waiting.shift())
      found.push(await heldBackFigures(number, join(folder, String(number))));
  };
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, work));
  } finally {
    rmSync(folder, { recursive: true });
  }
  return found;
}

const { values } = parseArgs({ options: { folds: { type: 'string', default: '1' } } });
const folds = Number(values.folds);
if (!(Number.isInteger(folds) && folds >= 1 && folds <= foldCount))
  throw new Error(`--folds takes a number from 1 to ${foldCount}`);

tell('speed');
const speed = await speedFigures();
tell('test/mails');
const samples = await testSamples();
const test = tallyOf(samples);
tell('the same, rewritten');
const rough = robustness(samples);
tell('mail made to be slow');
const [first] = samples;
const hostile = first === undefined ? {} : hostileTimes(first);
tell(`cross-validation, ${folds} of ${foldCount} parts`);
const heldBack = await foldFigures(folds);
const page = readingPage({
  date: new Date().toISOString().slice(0, 10),
  test,
  heldBack: heldBack.reduce((all, { tally }) => all.merge(tally), new Tally()),
  folds,
  robustness: { test: rough, heldBack: meanRobustness(heldBack.map((one) => one.robustness)) },
  hostile,
  speed,
});
writeFileSync(join(root, 'docs/reading.md'), page);
const readme = join(root, 'README.md');
writeFileSync(
  readme,
  readFileSync(readme, 'utf8').replace(readmePlace, () => readmeSection(page)),
);
