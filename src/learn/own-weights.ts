import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { TakkebrevError } from '../model/errors.ts';
import { decodeWeights } from '../language/weights.ts';
import { readingNetwork } from '../read/network/hearing.ts';

/** What of a file of weights is made of its bytes; throws where they cannot be used. */
export type ReadWeights = (bytes: Buffer) => unknown;

/**
 * Puts weights of reading in the place of `file`, all of them or none: they are written beside it, read back and
 * only then given its name. Readable by their owner alone: they were learnt from customers' mail.
 * Throws `disk-full` and `store-unusable`.
 */
export function writeOwnWeights(
  file: string,
  bytes: Buffer,
  readBack: ReadWeights = readingNetwork,
): void {
  const beside = `${file}.${process.pid}.new`;
  try {
    const handle = openSync(beside, 'w', 0o600);
    try {
      writeFileSync(handle, bytes);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    readBack(readFileSync(beside));
    renameSync(beside, file);
  } catch (cause) {
    rmSync(beside, { force: true });
    throw writeFailure(cause, file);
  }
}

function writeFailure(cause: unknown, file: string): TakkebrevError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : '';
  return code === 'ENOSPC'
    ? new TakkebrevError(
        'disk-full',
        `The disk is full: ${file} is as it was before. Make room and run \`takkebrev train\` again.`,
        { cause, temporary: true },
      )
    : new TakkebrevError(
        'store-unusable',
        `${file} cannot be written and is as it was before: check that its folder may be written.`,
        { cause },
      );
}

/** What the weights in `file` were learnt from, see `learntFrom`; null where there are none that can be used. */
export function ownWeightsLearntFrom(
  file: string,
  readBack: ReadWeights = readingNetwork,
): unknown {
  try {
    const bytes = readFileSync(file);
    readBack(bytes);
    return decodeWeights(bytes).settings['learntFrom'] ?? null;
  } catch {
    return null;
  }
}

/** The folder of a person's own examples that the weights in `file` were learnt from; null where there was none. */
export function ownExamplesFolder(file: string): string | null {
  try {
    const folder = decodeWeights(readFileSync(file)).settings['examples'];
    return typeof folder === 'string' ? folder : null;
  } catch {
    return null;
  }
}
