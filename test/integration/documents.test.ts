/**
 * Contract: what `read`, `draft` and `check` print with --json has the fields, names and values that
 * programs outside rely on, one object for each mail, in order, whatever the mail.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { faults, issueTypes, kinds, tones, wants } from '../../src/model/reading.ts';
import { moves } from '../../src/model/letter.ts';
import { jsonLines, projectRoot, takkebrev } from './servers/workplace.ts';

const folder = mkdtempSync(join(tmpdir(), 'takkebrev-documents-'));
afterAll(() => rmSync(folder, { recursive: true }));
const mails = join(projectRoot, 'test/mails');
const folders = ['da', 'no', 'sv', 'en'].map((name) => join(mails, name));
const files = folders.flatMap((path) =>
  readdirSync(path)
    .filter((name) => name.endsWith('.eml'))
    .toSorted()
    .map((name) => join(path, name)),
);
const options = [
  '--json',
  '--business',
  join(mails, 'businesses.jsonl'),
  '--now',
  '2026-11-22T09:00:00Z',
];

const span = z.object({ text: z.string(), start: z.int().min(0), end: z.int().min(0) });
const fact = span.extend({ source: z.enum(['body', 'subject', 'quoted']) });
const name = fact.extend({ confidence: z.number().min(0).max(1) });
const error = z.object({
  file: z.string(),
  error: z.object({ code: z.string(), message: z.string() }),
});
const language = z.enum(['da', 'nb', 'nn', 'sv', 'en', 'und']);

const readingDocument = z.object({
  file: z.string(),
  messageId: z.string().nullable(),
  subject: z.string(),
  language,
  kind: z.enum(kinds),
  confidence: z.number().min(0).max(1),
  doubtful: z.boolean(),
  authored: z.string(),
  customer: z.object({
    name: z.string().nullable(),
    greeting: z.string().nullable(),
    address: z.string(),
  }),
  issues: z.array(
    span.extend({
      type: z.enum(issueTypes),
      source: z.enum(['body', 'subject']),
      confidence: z.number().min(0).max(1),
    }),
  ),
  consequence: span.nullable(),
  facts: z.object({
    orders: z.array(fact),
    dates: z.array(
      fact.extend({
        iso: z
          .string()
          .regex(/^\d{4}-\d{2}-\d{2}$/)
          .nullable(),
      }),
    ),
    amounts: z.array(fact.extend({ value: z.number(), currency: z.string().nullable() })),
    products: z.array(name),
    people: z.array(name),
    places: z.array(name),
  }),
  wants: z.array(z.enum(wants)),
  fault: z.enum(faults),
  tone: z.enum(tones),
  repeat: z.boolean(),
  aboutStaff: z.boolean(),
  unreasonable: z.boolean(),
  mustAsk: z.array(z.string()),
});

const gate = z.object({
  verdict: z.enum(['pass', 'reject']),
  specificity: z.number().min(0).max(1),
  findings: z.array(
    z.object({
      rule: z.string(),
      severity: z.enum(['error', 'warning']),
      message: z.string().min(1),
      start: z.int().min(0),
      end: z.int().min(0),
      excerpt: z.string(),
    }),
  ),
});

const draftDocument = z.object({
  file: z.string(),
  kind: z.enum(kinds),
  language,
  reply: z
    .object({
      to: z.string(),
      subject: z.string(),
      inReplyTo: z.string().nullable(),
      references: z.array(z.string()),
      text: z.string().min(1),
      html: z.string().min(1),
    })
    .nullable(),
  sentences: z.array(
    z.object({
      text: z.string().min(1),
      move: z.enum(moves),
      evidence: z.array(
        span.extend({ from: z.enum(['mail', 'business', 'history', 'calendar', 'person']) }),
      ),
    }),
  ),
  slots: z.array(
    z.object({ id: z.string(), prompt: z.string().min(1), placeholder: z.string().min(1) }),
  ),
  gate: gate.nullable(),
  why: z.string().min(1).optional(),
});

describe('read --json', () => {
  it('prints one right object for each mail, every span a part of its text', async () => {
    const { stdout, stderr, status } = await takkebrev(['read', ...folders, ...options]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const documents = jsonLines(stdout).map((one) => readingDocument.parse(one));
    expect(documents.map(({ file }) => file)).toEqual(files);
    for (const one of documents) {
      const { facts, consequence, issues, authored, subject } = one;
      for (const { text, start, end, source } of issues) {
        expect((source === 'body' ? authored : subject).slice(start, end)).toBe(text);
      }
      const { orders, dates, amounts, products, people, places } = facts;
      const found = [...orders, ...dates, ...amounts, ...products, ...people, ...places];
      for (const { text, start, end, source } of found) {
        // The document does not hold the quoted history.
        if (source === 'quoted') continue;
        expect((source === 'body' ? authored : subject).slice(start, end)).toBe(text);
      }
      if (consequence !== null)
        expect(authored.slice(consequence.start, consequence.end)).toBe(consequence.text);
      if (one.kind === 'complaint') expect(issues.length).toBeGreaterThan(0);
    }
  });

  it('tells of a mail that cannot be read, and goes on', async () => {
    writeFileSync(join(folder, 'a.eml'), '');
    writeFileSync(join(folder, 'b.eml'), readFileSync(files[0] ?? ''));
    const { stdout, status } = await takkebrev(['read', folder, '--json']);
    const [broken, good] = jsonLines(stdout);
    expect(error.parse(broken).error.code).toBe('mail-unparsable');
    readingDocument.parse(good);
    expect(status).toBe(1);
  });

  it('reads one mail from standard input', async () => {
    const input = readFileSync(files[0] ?? '', 'utf8');
    const { stdout } = await takkebrev(['read', '-', '--json'], { input });
    expect(readingDocument.parse(jsonLines(stdout)[0]).file).toBe('-');
  });

  it.each([
    { args: ['read', 'nowhere.eml'], says: /nowhere\.eml cannot be read/ },
    { args: ['read', '/tmp', '--now', 'soon'], says: /--now soon is no time/ },
    { args: ['read'], says: /missing required argument/ },
    { args: ['reed', 'x'], says: /unknown command/ },
    { args: ['read', 'x', '--jsno'], says: /unknown option/ },
    { args: ['check', '--json'], says: /check wants --mail FILE and --reply FILE/ },
  ])('refuses $args in words', async ({ args, says }) => {
    const { stderr, stdout, status } = await takkebrev(args);
    expect(stderr).toMatch(says);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});

describe('draft --json', () => {
  it('prints one right object for each mail, the sentences being the whole letter', async () => {
    const { stdout, stderr, status } = await takkebrev(['draft', ...folders, ...options]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const documents = jsonLines(stdout).map((one) => draftDocument.parse(one));
    expect(documents.map(({ file }) => file)).toEqual(files);
    for (const { reply, sentences, slots, gate: verdict, why } of documents) {
      if (reply === null) {
        expect(why).toBeDefined();
        continue;
      }
      let rest = reply.text;
      for (const { text } of sentences) {
        expect(rest).toContain(text);
        rest = rest.slice(rest.indexOf(text) + text.length);
      }
      expect(
        sentences
          .map(({ text }) => text)
          .join('')
          .replace(/\s/g, ''),
      ).toBe(reply.text.replace(/\s/g, ''));
      for (const { placeholder } of slots) expect(reply.text).toContain(placeholder);
      for (const { start, end, excerpt } of verdict?.findings ?? []) {
        expect(reply.text.slice(start, end)).toBe(excerpt);
      }
    }
  });

  it('takes a person at their word about what the problem is', async () => {
    const mail = join(mails, 'da/da-001.eml');
    const issue = 'siden da har det været "på vej til dig"';
    const { stdout } = await takkebrev(['draft', mail, ...options, '--issue', issue]);
    expect(draftDocument.parse(jsonLines(stdout)[0]).kind).toBe('complaint');
  });
});

describe('check --json', () => {
  const mail = join(mails, 'da/da-001.eml');
  const canned =
    'Tak for din henvendelse. Vi beklager ulejligheden og vender tilbage hurtigst muligt.';

  it('judges one reply, and ends with 1 when it is rejected', async () => {
    writeFileSync(join(folder, 'reply.txt'), canned);
    const args = ['check', '--mail', mail, '--reply', join(folder, 'reply.txt'), ...options];
    const { stdout, status } = await takkebrev(args);
    expect(gate.parse(jsonLines(stdout)[0]).verdict).toBe('reject');
    expect(status).toBe(1);
  });

  it('judges many, in order, and tells of pairs it cannot judge', async () => {
    const pairs = join(folder, 'pairs.jsonl');
    writeFileSync(
      pairs,
      [
        JSON.stringify({ mail, reply: canned, business: join(mails, 'businesses.jsonl') }),
        JSON.stringify({ mail: 'nowhere.eml', reply: canned }),
        '{ "mail": 1 }',
        JSON.stringify({ mail, reply: '' }),
      ].join('\n'),
    );
    const { stdout, status } = await takkebrev(['check', '--pairs', pairs, '--json']);
    const rows = jsonLines<{ n: number; error?: { code: string } }>(stdout);
    expect(rows.map(({ n }) => n)).toEqual([1, 2, 3, 4]);
    expect(rows.map((row) => row.error?.code)).toEqual([
      undefined,
      'file-unreadable',
      'usage',
      undefined,
    ]);
    gate.parse(rows[0]);
    expect(gate.parse(rows[3]).verdict).toBe('reject');
    expect(status).toBe(1);
  });
});

describe('help and version', () => {
  it.each([['--help'], ['run', '--help'], ['--version']])('%s %s ends well', async (...args) => {
    expect(await takkebrev(args)).toMatchObject({ status: 0, stderr: '' });
  });
});
