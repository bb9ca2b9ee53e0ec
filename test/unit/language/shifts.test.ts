// Contract: a customer's clause is told again from the firm's side as a native would put it. Each
// line of shifts/<language>.jsonl is { clause, accepted, names? }: what may stand after the turn, in
// full; null among the accepted means that leaving the clause alone is right too, [null] that
// nothing else is. At least 95 of a hundred must be accepted in each language.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { languages } from '../../../src/language/languages.ts';
import { languageCodes } from '../../../src/model/language.ts';

const folder = fileURLToPath(new URL('shifts', import.meta.url));
const line = z.strictObject({
  clause: z.string(),
  accepted: z.array(z.string().nullable()).min(1),
  /** Words of the mail that keep their capital: see Grammar.restate. */
  names: z.array(z.string()).default([]),
});

describe.each(languageCodes.filter((code) => readdirSync(folder).includes(`${code}.jsonl`)))(
  'clauses told again in %s',
  (code) => {
    const lines = readFileSync(`${folder}/${code}.jsonl`, 'utf8')
      .split('\n')
      .filter((text) => text.trim() !== '')
      .map((text) => line.parse(JSON.parse(text)));

    it('are accepted in 95 of a hundred', () => {
      const missed = lines.flatMap(({ clause, accepted, names }) => {
        const told = languages[code].grammar.restate(clause, new Set(names));
        const that = told?.that ?? told?.noun ?? null;
        return accepted.includes(that) ? [] : [{ clause, told: that, accepted }];
      });
      const share = 1 - missed.length / lines.length;
      expect(share, JSON.stringify(missed, null, 1)).toBeGreaterThanOrEqual(0.95);
    });

    it('are many, and none stands twice', () => {
      expect(lines.length).toBeGreaterThanOrEqual(150);
      expect(new Set(lines.map(({ clause }) => clause)).size).toBe(lines.length);
    });
  },
);
