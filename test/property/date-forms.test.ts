/**
 * Contract: a form of dates that is not looked for, since none of the letters it needs stands there, would
 * not have been found.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/languages.ts';
import { languageCodes } from '../../src/model/language.ts';
import { formsOf } from '../../src/read/facts/date-forms.ts';

const letters = 'abefhilmnopqrstuvwxyzABCDEFGHKLMNOPQRSTUVWYZ#&_,.-:\n'.split('');
const classes = fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 });

describe.each(languageCodes)('forms of dates in %s', (code) => {
  const forms = formsOf(languages[code].calendar);

  it('hold one of the letters that they need', () => {
    fc.assert(
      fc.property(classes, (text) => {
        for (const { needs, pattern } of forms) {
          pattern.lastIndex = 0;
          const [found] = pattern.exec(text) ?? [];
          if (found === undefined || found === '') continue;
          expect([pattern.source, needs.some((letter) => text.includes(letter))]).toEqual([
            pattern.source,
            true,
          ]);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
