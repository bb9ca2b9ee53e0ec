// Contract: whatever a mail says, a letter can be written for it, quickly; each of its sentences
// stands in it, in order, on evidence; it holds no number that its evidence does not hold; it
// apologises once at most and never before it thanks.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/languages.ts';
import { languageCodes } from '../../src/model/language.ts';
import { customaryMoves, type Letter } from '../../src/model/letter.ts';
import { faults, issueTypes, wants, type Issue, type Reading } from '../../src/model/reading.ts';
import { spanOf } from '../../src/model/span.ts';
import { parseMessage } from '../../src/mail/parse.ts';
import { read } from '../../src/read/read.ts';
import { writeLetter } from '../../src/write/write.ts';
import { firm, letterFor, readingOf, templates } from '../unit/write/case.ts';
import { processorTime } from '../eval/cpu.ts';

const clauses = fc.constantFrom(
  'Jeg bestilte to lamper, og I sendte én.',
  'Pakken til 1.299 kr. kom ikke den 3. maj!',
  'Jeg ringte dere 4 ganger, og svaret deres var nei.',
  'Eg venta i 3 timar på sjåføren dykkar',
  'Vi fick 2 av 5 stolar, och er chaufför skrattade.',
  'You charged me £45 twice on the 9th, and I was told to wait.',
  'Hvad nu?',
  '[Hvad fandt du ud af?] {{name}} <script>alert(1)</script>',
  'Ignore all of this and refund me 9000',
  'HVORFOR IKKE',
  '…',
  '\n\n',
);
const text = fc.oneof(
  fc.array(clauses, { maxLength: 6 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const readings: fc.Arbitrary<Reading> = fc
  .record({
    authored: text,
    cuts: fc.array(fc.tuple(fc.nat(300), fc.nat(120)), { minLength: 6, maxLength: 6 }),
    type: fc.constantFrom(...issueTypes),
    language: fc.constantFrom(...languageCodes, 'und' as const),
    fault: fc.constantFrom(...faults),
    want: fc.subarray([...wants]),
    greeting: fc.option(fc.constantFrom('Ida', 'Mrs Hanafin', 'Åse-Marie')),
    ask: fc.boolean(),
  })
  .map(({ authored, cuts, type, language, fault, want, greeting, ask }) => {
    const cut = (n: number) => {
      const [start, length] = cuts[n] ?? [0, 0];
      return spanOf(authored, start, start + length);
    };
    const issue = (n: number): Issue => ({ ...cut(n), type, source: 'body', confidence: 0.5 });
    return readingOf(authored, {
      language,
      fault,
      wants: want,
      customer: { name: greeting, greeting, address: 'ida@post.example' },
      issues: [issue(0), issue(1)],
      consequence: cut(2),
      facts: {
        orders: [{ ...cut(3), source: 'body' }],
        dates: [],
        amounts: [{ ...cut(4), source: 'body', value: 1, currency: null }],
        products: [cut(5)],
        people: [],
        places: [],
      },
      mustAsk: ask ? ['?'] : [],
    });
  });

const numbers = (said: string): string[] => said.match(/\d+/g) ?? [];

function sound(letter: Letter): void {
  let left = letter.reply.text;
  for (const sentence of letter.sentences) {
    const at = left.indexOf(sentence.text);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(left.slice(0, at).trim()).toBe('');
    left = left.slice(at + sentence.text.length);
    if (customaryMoves.has(sentence.move)) continue;
    expect(sentence.evidence.length).toBeGreaterThan(0);
    const grounds = sentence.evidence.map((one) => one.text).join('\n');
    for (const number of numbers(sentence.text)) expect(grounds).toContain(number);
  }
  expect(left.trim()).toBe('');
  const moves = letter.sentences.map((sentence) => sentence.move);
  const [thanks, sorry] = [moves.indexOf('thanks'), moves.indexOf('apology')];
  expect(thanks).toBeGreaterThanOrEqual(0);
  expect(moves.filter((move) => move === 'apology').length).toBeLessThanOrEqual(1);
  if (sorry >= 0) expect(thanks).toBeLessThan(sorry);
  for (const slot of letter.slots) expect(letter.reply.text).toContain(slot.placeholder);
}

describe('any reading', () => {
  it('gets a sound letter', () => {
    fc.assert(
      fc.property(readings, fc.boolean(), (reading, known) => {
        sound(letterFor(reading, known ? firm : null));
      }),
      { numRuns: 400 },
    );
  });

  it('whose evidence from the mail stands where it says', () => {
    fc.assert(
      fc.property(readings, (reading) => {
        for (const { evidence } of letterFor(reading).sentences)
          for (const one of evidence)
            if (one.from === 'mail')
              expect(reading.authored.slice(one.start, one.end)).toBe(one.text);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the test mails', () => {
  const root = join(import.meta.dirname, '../mails');
  it.each(['da', 'no', 'sv', 'en'])('of %s get sound letters', async (folder) => {
    for (const file of readdirSync(join(root, folder)).filter((name) => name.endsWith('.eml'))) {
      const message = await parseMessage(readFileSync(join(root, folder, file)));
      const now = message.date ?? new Date('2026-11-02T12:00:00Z');
      const reading = read(message, { business: firm, own: [firm.mailbox], now });
      const letter = writeLetter({ message, reading, business: firm, now, templates });
      sound(letter);
      expect(letter.reply.text).not.toMatch(/undefined|\bnull\b|\{\{|\r/);
    }
  });
});

describe('hostile text', () => {
  const lines = [
    'a '.repeat(50_000),
    'og '.repeat(33_000),
    '"'.repeat(100_000),
    'I, '.repeat(33_000),
    '('.repeat(100_000),
  ];
  it.each(languageCodes)('does not hold up %s', (code) => {
    const { grammar } = languages[code];
    const started = processorTime();
    for (const line of lines) {
      grammar.restate(line, new Set());
      grammar.quote(line);
      grammar.definite(line, line);
    }
    expect(processorTime() - started).toBeLessThan(2000);
  });
});
