// Contract: letter templates are one line a variant; a line is used when what it names outside
// {{#if}} is known; a broken line is reported with file and line; a section in the override
// folder replaces the package's.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLetterTemplates } from '../../../src/config/templates.ts';
import { languageCodes } from '../../../src/model/language.ts';
import { issueTypes } from '../../../src/model/reading.ts';
import { templates } from './case.ts';

function override(file: string, text: string): string {
  const root = mkdtempSync(join(tmpdir(), 'letters-'));
  mkdirSync(join(root, 'da'));
  writeFileSync(join(root, 'da', file), text);
  return root;
}

describe('an owner’s own templates', () => {
  it('replace a section and leave the others', () => {
    const own = loadLetterTemplates(
      override('thanks.hbs', '# frame\nTak, {{name}}: {{finding}}.\n'),
    );
    const [only, ...others] = own.variants('da', 'thanks', 'frame');
    expect(others).toEqual([]);
    expect(only?.needs).toEqual(['name', 'finding']);
    expect(only?.render({ name: 'Ida', finding: '<revnen>' })).toBe('Tak, Ida: <revnen>.');
    expect(own.variants('da', 'thanks', 'after').length).toBeGreaterThan(1);
  });

  it('need what stands outside {{#if}} only', () => {
    const own = loadLetterTemplates(
      override('closing.hbs', '{{! om hilsner }}\nHilsen{{#if firm}} fra {{firm}}{{/if}}\n'),
    );
    const [line] = own.variants('da', 'closing', '');
    expect(line?.needs).toEqual([]);
    expect(line?.names).toEqual(['firm']);
  });

  it.each([
    { in: 'Hej\nTak {{for}}', out: /closing\.hbs:2: \{\{for\}\} is not known/ },
    { in: 'Tak {{#if name}}', out: /closing\.hbs:1: / },
    { in: '\n\nTak {{', out: /closing\.hbs:3: / },
  ])('tell where $in is wrong', ({ in: text, out }) => {
    const own = loadLetterTemplates(override('closing.hbs', text));
    expect(() => own.variants('da', 'closing', '')).toThrow(out);
  });
});

describe('the package’s templates', () => {
  const files = [
    'apology',
    'closing',
    'greeting',
    'heard',
    'options',
    'promise',
    'question',
    'remedy',
    'restatement',
    'slots',
    'sympathy',
    'thanks',
    'topics',
    'typed',
  ];
  it.each(languageCodes.flatMap((language) => files.map((file) => ({ language, file }))))(
    '$language/$file compiles',
    ({ language, file }) => {
      expect(() => templates.variants(language, file, '')).not.toThrow();
    },
  );

  const told = issueTypes.filter((type) => type !== 'other');
  it.each(languageCodes.flatMap((language) => told.map((type) => ({ language, type }))))(
    '$language tells $type in three ways, one without any fact',
    ({ language, type }) => {
      const lines = templates.variants(language, 'typed', `${type} main`);
      expect(lines.length).toBeGreaterThanOrEqual(3);
      expect(lines.some((line) => line.needs.length === 0)).toBe(true);
      expect(templates.variants(language, 'topics', type)).toHaveLength(1);
    },
  );
});
