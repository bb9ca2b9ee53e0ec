/**
 * Contract: the weights of the specificity are those that the labelled replies give, and nobody has
 * turned them by hand.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('are fitted anew with the same result', async () => {
  const script = join(import.meta.dirname, '../../eval/gate-weights.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script, '--same']);
  expect(stdout).toContain('the weights are these');
}, 60_000);
