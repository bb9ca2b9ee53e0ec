import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { trainingFolder } from '../../src/learn/examples.ts';
import { heldBackFiles } from './held-back.ts';
import type { Robustness } from './robust.ts';
import { heard } from './child.ts';
import type { TallyDocument } from './tally.ts';

export interface FoldFigures {
  readonly tally: TallyDocument;
  readonly robustness: Robustness;
}

const root = join(import.meta.dirname, '../..');

/**
 * What the program would read of one part of the annotated mails had it never seen them: a copy of it
 * in `place` is trained without them, all its models as they are always trained, and reads them.
 */
export async function heldBackFigures(number: number, place: string): Promise<FoldFigures> {
  const files = heldBackFiles(number);
  copyWithout(files, place);
  await train(place, number);
  const run = join(place, 'test/eval/fold-run.ts');
  return heard<FoldFigures>(
    run,
    files.map((file) => join(trainingFolder, file)),
  );
}

function copyWithout(files: readonly string[], place: string): void {
  mkdirSync(place, { recursive: true });
  for (const name of ['src', 'weights', 'test/eval', 'package.json'])
    cpSync(join(root, name), join(place, name), { recursive: true });
  const held = new Set(files);
  cpSync(trainingFolder, join(place, 'training'), {
    recursive: true,
    filter: (file) => !held.has(relative(trainingFolder, file)),
  });
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'));
}

async function train(place: string, number: number): Promise<void> {
  const child = spawn(process.execPath, [join(place, 'src/learn/main.ts')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr.on('data', (line: Buffer) => {
    process.stderr.write(`part ${number + 1}: ${line.toString()}`);
  });
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status !== 0) throw new Error(`training of part ${number + 1} ended with ${status}`);
}
