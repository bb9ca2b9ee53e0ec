/**
 * Contract: authoredText never throws, is idempotent, gives no line of a quoted block above which
 * the customer wrote something, invents no line, and takes linear time.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/languages.ts';
import { languageCodes } from '../../src/model/language.ts';
import { authoredText } from '../../src/read/text/authored.ts';
import { complaintIn, history } from '../fixtures/clients/complaints.ts';
import { processorTime } from '../eval/cpu.ts';

const forms = Object.values(languages).flatMap(({ clients }) =>
  [...clients.attributions, ...clients.separators, ...clients.footers, ...clients.disclaimers].map(
    ({ example }) => example,
  ),
);
const line = fc.oneof(
  fc.constantFrom(...forms),
  fc.constantFrom(...forms.map((form) => `> ${form}`)),
  fc.constantFrom(
    '',
    '',
    '-- ',
    '--',
    '>',
    '?',
    'Hej',
    'Se nedenfor',
    'Fra: Bo <bo@x.example>',
    'Sendt: 3. maj 2026',
    'Til: butik',
    'Emne: lampen',
    '________________________________',
    'Mvh',
    'Bo Holm',
    'Salgschef',
    'Tlf. 20 30 40 50',
    'Vestergade 12',
    '8000 Aarhus C',
    'Lampen blinker, og ingen svarer, når jeg ringer til jer.',
    '> Tak for din mail.',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const mail = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));

it('is idempotent and invents no line', () => {
  fc.assert(
    fc.property(mail, (text) => {
      const once = authoredText(text);
      expect(authoredText(once.text).text).toBe(once.text);
      expect(once.text).toBe(once.text.trim());
      const lines = new Set([
        '',
        ...text.split('\n').map((part) => part.replace(/^(?:\s*(?:>|&gt;) ?)+/, '').trim()),
      ]);
      for (const part of once.text.split('\n')) {
        expect(lines).toContain(part.replace(/^(?:\s*(?:>|&gt;) ?)+/, '').trim());
      }
    }),
    { numRuns: 2000 },
  );
});

it('gives no line of a marked block below a complaint', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(
      fc.constantFrom(...languageCodes.map(complaintIn)),
      fc.constantFrom(...forms.filter((form) => form.endsWith(':'))),
      fc.array(word, { minLength: 1, maxLength: 20 }),
      (complaint, form, words) => {
        const block = words.map((text) => `> ${text.replaceAll(/[\r\n<]/g, ' ')}`).join('\n');
        expect(authoredText(`${complaint}\n\n${form}\n${block}`).text).toBe(complaint);
      },
    ),
    { numRuns: 500 },
  );
});

describe('takes linear time over', () => {
  const quoted = history.map((text) => `> ${text}`).join('\n');
  it.each([
    ['a line of 100,000 letters', 'a'.repeat(100_000)],
    ['a line of 100,000 blanks', ' '.repeat(100_000)],
    ['a line of 100,000 quotation marks', '>'.repeat(100_000)],
    ['a line of 100,000 digits', '1 '.repeat(50_000)],
    ['50,000 short lines', 'Hej\n'.repeat(50_000)],
    ['50,000 empty lines', '\n'.repeat(50_000)],
    ['50,000 quoted lines', '> a\n'.repeat(50_000)],
    ['50,000 lines in turn', '> a\nb\n'.repeat(25_000)],
    ['50,000 phone numbers', 'Tlf. 20 30 40 50\n'.repeat(50_000)],
    ['50,000 footers', 'Sendt fra min iPhone\n'.repeat(50_000)],
    ['50,000 delimiters', '-- \n'.repeat(50_000)],
    ['50,000 header fields', 'Fra: Bo\n'.repeat(50_000)],
    ['50,000 attributions', `${forms[0] ?? ''}\nhej\n`.repeat(25_000)],
    ['50,000 attributions in quotes', `${forms[0] ?? ''}\n> hej\n\nnej\n`.repeat(12_000)],
    [
      'deep quotation',
      Array.from({ length: 3000 }, (_, at) => `${'>'.repeat(at % 500)} a`).join('\n'),
    ],
    ['forwards in forwards', `---------- Forwarded message ---------\n${quoted}\n`.repeat(5_000)],
  ])('%s', (_, text) => {
    const started = processorTime();
    authoredText(text);
    expect(processorTime() - started).toBeLessThan(1_500);
  });
});
