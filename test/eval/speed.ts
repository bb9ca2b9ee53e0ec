import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readCodes } from '../../src/language/identify.ts';
import { measure } from '../bench/measure.ts';
import { heard } from './child.ts';
import { mailFolders } from './samples.ts';
import type { ReadingTimes } from './speed-run.ts';

const root = join(import.meta.dirname, '../..');

/** Milliseconds are of processor time. */
export const speedForms = {
  loading: { name: 'loading of all models', unit: 'ms', bar: 150 },
  median: { name: 'reading a mail, the middle one', unit: 'ms', bar: 3 },
  slowest: { name: 'reading a mail, 99 of 100 are faster', unit: 'ms', bar: 30 },
  memory: { name: 'memory of `takkebrev read` over 200 mails', unit: 'MB', bar: 150 },
  disk: { name: 'models on disk, a language', unit: 'MB', bar: 4 },
} as const;
export type SpeedFigures = Readonly<Record<keyof typeof speedForms, number>>;

/** Measures the program in `dist`, which must be built, and the sources. */
export async function speedFigures(): Promise<SpeedFigures> {
  const times = await heard<ReadingTimes>(join(import.meta.dirname, 'speed-run.ts'));
  return { ...times, memory: await memoryMegabytes(), disk: diskMegabytes() };
}

const mailCount = 200;

async function memoryMegabytes(): Promise<number> {
  const once = mailFolders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.eml'))
      .map((name) => join(folder, name)),
  );
  const files = [...once, ...once].slice(0, mailCount);
  const program = join(root, 'dist/cli/main.js');
  return (await measure([program, 'read', '--json', ...files], {})).peakMegabytes;
}

/** All weights, by the number of languages: some serve several. */
function diskMegabytes(): number {
  const weights = join(root, 'weights');
  const files = readdirSync(weights).map((name) => join(weights, name));
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return bytes / 1e6 / readCodes.length;
}
