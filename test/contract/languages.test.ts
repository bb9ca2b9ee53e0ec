/**
 * Contract: a language is one folder. Every folder of languages and of letter templates is registered, and
 * every registered language has both; each gives all a letter, its gate and its dates need. Whatever is read,
 * a letter comes of it that stands on evidence, speaks with the firm's voice and is stopped only by its blanks.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkReply } from '../../src/gate/check.ts';
import { letterLanguage } from '../../src/gate/language.ts';
import { rules } from '../../src/gate/rules.ts';
import { examplesIn } from '../../src/gate/samples.ts';
import { isRead, readCodes } from '../../src/language/identify.ts';
import { languages } from '../../src/language/languages.ts';
import { loadExamples } from '../../src/learn/examples.ts';
import { framesOf } from '../../src/language/letter-frames.ts';
import { recogniseLanguage } from '../../src/language/recognise.ts';
import { languageCodes, type LanguageCode } from '../../src/model/language.ts';
import { customaryMoves } from '../../src/model/letter.ts';
import { faults, issueTypes } from '../../src/model/reading.ts';
import { inStaffLanguage, staffCodes, type StaffTexts } from '../../src/model/staff-texts.ts';
import { exportLabels } from '../../src/work/export/labels.ts';
import { digestWords } from '../../src/work/digest/words.ts';
import { noteWords } from '../../src/work/notice/words.ts';
import { firm, issueIn, letterFor, readingOf, templates } from '../unit/write/case.ts';

const root = join(import.meta.dirname, '../..');
const foldersIn = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

describe('the folders of languages', () => {
  const registered = [...languageCodes].toSorted();

  it.each(['src/language', 'templates/letters'])('in %s are those that are registered', (path) => {
    expect(foldersIn(path).toSorted()).toEqual(registered);
  });

  it('are each registered under their own code', () => {
    for (const code of languageCodes) expect(languages[code].code).toBe(code);
  });

  it('say where their data come from', () => {
    for (const code of languageCodes)
      expect(existsSync(join(root, 'src/language', code, 'SOURCES.md')), code).toBe(true);
  });
});

it('the weights number the languages they know from the first on', () => {
  expect(languageCodes.slice(0, readCodes.length)).toEqual([...readCodes]);
});

it('what the weights were trained on is taken for no language without them', () => {
  const { sentences, mails, kinds } = loadExamples();
  const texts = [
    ...sentences.map(({ text }) => text),
    ...mails.flatMap((mail) => mail.sentences.map(({ text }) => text)),
    ...kinds.map(({ subject, body }) => `${subject}\n${body}`),
  ];
  expect(texts.length).toBeGreaterThan(10_000);
  expect(texts.filter((text) => !['und', ...readCodes].includes(recogniseLanguage(text)))).toEqual(
    [],
  );
});

describe('what only the staff see', () => {
  const tables: Readonly<Record<string, StaffTexts<unknown>>> = {
    exportLabels,
    digestWords,
    noteWords,
  };
  it.each(Object.entries(tables))('stands in the five languages of the staff: %s', (_, texts) => {
    for (const code of staffCodes) expect(texts[code]).toBeDefined();
    for (const code of languageCodes)
      expect(inStaffLanguage(texts, code)).toBe(
        (staffCodes as readonly LanguageCode[]).includes(code) ? texts[code] : texts.en,
      );
  });
});

/** The sections of each template file. */
function sectionsOf(code: string): string[] {
  const folder = join(root, 'templates/letters', code);
  return readdirSync(folder).flatMap((file) => {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    const headings = lines
      .filter((line) => line.startsWith('# '))
      .map((line) => line.slice(2).trim());
    return ['', ...headings].map((section) => `${file.replace('.hbs', '')}: ${section}`);
  });
}

const all = staffCodes.map((code) => new Set(sectionsOf(code)));
/** What every one of the first five has; how one blank names another language is told below. */
const needed = [...(all[0] ?? [])].filter(
  (section) => all.every((own) => own.has(section)) && !section.startsWith('slots: language '),
);

describe.each(languageCodes)('the language %s', (code) => {
  const { grammar, stock, samples, law, home, cues, stemming } = languages[code];
  const frames = framesOf(code);
  const own = new Set(sectionsOf(code));

  it('has every section of templates that a letter may ask for', () => {
    expect(needed.length).toBeGreaterThan(100);
    expect(needed.filter((section) => !own.has(section))).toEqual([]);
  });

  it('renders every line, with all that is known and with as little', () => {
    for (const place of own) {
      const [file = '', section = ''] = place.split(': ');
      for (const variant of templates.variants(code, file, section))
        for (const known of [variant.names, variant.needs]) {
          const text = variant.render(Object.fromEntries(known.map((name) => [name, 'X'])));
          expect(text).not.toMatch(/\{\{|undefined|\(\)/);
          expect(text.trim()).not.toBe('');
        }
    }
  });

  it('greets by name and without, and closes', () => {
    for (const [file, section] of [
      ['greeting', 'named'],
      ['greeting', 'unnamed'],
      ['closing', ''],
    ] as const)
      expect(templates.variants(code, file, section).length).toBeGreaterThan(0);
    for (const { needs } of templates.variants(code, 'greeting', 'unnamed'))
      expect(needs).toEqual([]);
  });

  it('writes days with their weekday, choices and quotations', () => {
    for (let month = 0; month < 12; month += 1) {
      const day = new Date(Date.UTC(2026, month, 3 + month));
      const part = (options: Intl.DateTimeFormatOptions): string =>
        new Intl.DateTimeFormat(code, { ...options, timeZone: 'UTC' }).format(day);
      for (const text of [grammar.day(day), grammar.onDay(day)]) {
        expect(text).toContain(part({ weekday: 'long' }));
        expect(text).toContain(part({ month: 'long' }));
        expect(text).toMatch(new RegExp(`(?<!\\d)${3 + month}(?!\\d)`));
      }
    }
    expect(grammar.either(['x', 'y', 'z'])).toMatch(/^x, y,? \p{L}+ z$/u);
    expect(grammar.quote('one "word"')).toMatch(/^[^\p{L}\s]one .word.[^\p{L}\s]$/u);
  });

  it('knows its law, and where it was looked up', () => {
    expect(law.claimYears).toBeGreaterThanOrEqual(2);
    expect(law.withdrawalDays).toBeGreaterThanOrEqual(14);
    expect(law.seen).toMatch(/^20\d\d-\d\d$/);
    expect(law.seenIn.length).toBeGreaterThan(10);
    expect(law.source).toMatch(/\d/);
    expect(home.code).toMatch(/^[A-Z]{2}$/);
    expect(() => new Intl.DateTimeFormat('en', { timeZone: home.timeZone })).not.toThrow();
  });

  it('gives the gate its stock phrases, small words and samples', () => {
    expect(stock.phrases.flatMap(({ texts }) => texts).length).toBeGreaterThanOrEqual(60);
    expect(stock.common.split(' ').length).toBeGreaterThan(100);
    expect(samples.complaints).toHaveLength(6);
    expect(new Set(samples.complaints.map(({ name }) => name)).size).toBe(6);
    expect(stemming.endings.source.endsWith('$')).toBe(true);
    for (const question of Object.values(cues.questions)) expect(question).toMatch(/\?$/);
    expect(rules.filter((rule) => examplesIn(code, rule) === null)).toEqual([]);
  });

  it('is recognised in its own complaints', () => {
    for (const { subject, text } of samples.complaints)
      expect([code, ...(code === 'nn' ? ['nb'] : [])]).toContain(
        recogniseLanguage(`${subject}\n${text}`),
      );
  });

  const [complaint] = samples.complaints;
  const text = complaint?.text ?? '';
  const passage =
    text
      .split(/(?<=[.!?])\s/u)[0]
      ?.split('\n\n')
      .at(-1) ?? '';
  const house = { ...firm, language: code };

  it.each(issueTypes.flatMap((type) => faults.map((fault) => [type, fault] as const)))(
    'writes a letter for %s, fault %s',
    (type, fault) => {
      const issues = [issueIn(text, passage, type)];
      const name = complaint?.name ?? '';
      const customer = { name, greeting: name.split(' ')[0] ?? null, address: 'x@post.example' };
      const reading = readingOf(text, { language: code, issues, fault, customer });
      const letter = letterFor(reading, house, { subject: complaint?.subject ?? '' });
      const reply = letter.reply.text;
      expect(letter.language).toBe(code);
      expect(reply.split('\n').find((line) => !line.startsWith('['))).toBeDefined();
      expect(letter.sentences.find(({ move }) => move === 'greeting')?.text).toContain(
        customer.greeting,
      );
      const moves = letter.sentences.map(({ move }) => move);
      for (const move of ['greeting', 'thanks', 'promise', 'closing', 'signature'] as const)
        expect(moves).toContain(move);
      for (const { move, evidence } of letter.sentences)
        if (!customaryMoves.has(move)) expect(evidence.length).toBeGreaterThan(0);
      const message = { text, subject: complaint?.subject ?? '' };
      const judged = checkReply({
        reply,
        message: { ...emptyMessage, ...message },
        reading,
        business: house,
        sent: [],
      });
      const found = judged.findings.map(({ rule }) => rule);
      expect(found).not.toContain('customer-voice');
      const errors = judged.findings.filter(
        ({ severity, rule }) => severity === 'error' && rule !== 'open-slot',
      );
      expect(errors, reply).toEqual([]);
      const bare = reply.replace(/\[[^\]]*\]/gu, '');
      expect([
        code,
        ...(isRead(code) && code !== 'en' && code !== 'sv' ? ['da', 'nb', 'nn'] : []),
      ]).toContain(letterLanguage(bare, code));
    },
  );

  it('tells faults in kinds of its own, or leaves them to a person', () => {
    for (const { told, ask, topic } of Object.values(frames.of)) {
      for (const said of [told, ask, topic]) expect(said.trim()).not.toBe('');
      expect(ask).toMatch(/\?$/);
    }
  });
});

const emptyMessage = {
  messageId: null,
  inReplyTo: null,
  references: [],
  from: { name: '', address: 'x@post.example' },
  replyTo: null,
  to: [],
  cc: [],
  date: new Date('2026-11-02T09:00:00Z'),
  fromHtml: false,
  headers: new Map<string, readonly string[]>(),
  attachments: [],
  truncated: false,
};
