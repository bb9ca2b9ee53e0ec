/**
 * Contract: the README's table of the gate's rules is made from the rules, so it is never stale.
 * `UPDATE_README=1 npx vitest run test/contract/rules-table.test.ts` writes it anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rules } from '../../src/gate/rules.ts';

const file = join(import.meta.dirname, '../../README.md');
const section = /<!-- rules -->\n[^]*<!-- \/rules -->/;

const cell = (text: string): string => text.replaceAll('|', '\\|');
const table = [
  '| Rule | Severity | Stops |',
  '| --- | --- | --- |',
  ...rules.map(({ id, severity, rejects }) => `| \`${id}\` | ${severity} | ${cell(rejects)} |`),
].join('\n');

/** White space and rules of the table are the formatter's business. */
const words = (text: string): string => text.replaceAll(/[\s-]+/g, ' ');

it('shows every rule as it is', () => {
  const readme = readFileSync(file, 'utf8');
  const made = readme.replace(section, `<!-- rules -->\n\n${table}\n\n<!-- /rules -->`);
  if (process.env['UPDATE_README'] === '1') writeFileSync(file, made);
  expect(words(readFileSync(file, 'utf8'))).toBe(words(made));
});
