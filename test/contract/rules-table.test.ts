/**
 * Contract: the tables of the gate's rules in README.md and docs/gate.md are made from the rules, so
 * they are never stale.
 * `UPDATE_README=1 npx vitest run test/contract/rules-table.test.ts` writes it anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rules } from '../../src/gate/rules.ts';

const root = join(import.meta.dirname, '../..');
const section = /<!-- rules -->\n[^]*<!-- \/rules -->/;

const cell = (text: string): string => text.replaceAll('|', '\\|');
const short = [
  '| Rule | Severity | Stops |',
  '| --- | --- | --- |',
  ...rules.map(({ id, severity, rejects }) => `| \`${id}\` | ${severity} | ${cell(rejects)} |`),
].join('\n');
const long = [
  '| Rule | Severity | Stops | Why |',
  '| --- | --- | --- | --- |',
  ...rules.map(
    ({ id, severity, rejects, why }) =>
      `| \`${id}\` | ${severity} | ${cell(rejects)} | ${cell(why)} |`,
  ),
].join('\n');

/** White space and rules of the table are the formatter's business. */
const words = (text: string): string => text.replaceAll(/[\s-]+/g, ' ');

it.each([
  ['README.md', short],
  ['docs/gate.md', long],
])('shows every rule as it is in %s', (name, table) => {
  const file = join(root, name);
  const text = readFileSync(file, 'utf8');
  const made = text.replace(section, `<!-- rules -->\n\n${table}\n\n<!-- /rules -->`);
  if (process.env['UPDATE_README'] === '1') writeFileSync(file, made);
  expect(words(readFileSync(file, 'utf8'))).toBe(words(made));
});
