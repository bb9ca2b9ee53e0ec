/** Contract: the example files in config/ are understood by the program they are examples for. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { loadConfig } from '../../../src/config/load.ts';

const folder = mkdtempSync(join(tmpdir(), 'takkebrev-examples-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('are understood', () => {
  for (const name of ['takkebrev', 'business']) {
    const example = join(import.meta.dirname, `../../../config/${name}.example.yaml`);
    copyFileSync(example, join(folder, `${name}.yaml`));
  }
  const config = loadConfig(join(folder, 'takkebrev.yaml'));
  expect(config.mailboxes[0]?.businesses[0]?.signer?.name).toBe('Pernille Friis');
  expect(config.warnings).toEqual([]);
});
