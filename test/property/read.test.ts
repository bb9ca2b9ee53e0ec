/**
 * Contract: reading never throws, every span slices to its own text, and hostile mail is read as
 * fast as other mail.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/model/message.ts';
import { read } from '../../src/read/read.ts';
import { processorTime } from '../eval/cpu.ts';

const message = (text: string, subject: string, name = ''): Message => ({
  messageId: null,
  inReplyTo: null,
  references: [],
  subject,
  from: { name, address: 'someone@example.com' },
  replyTo: null,
  to: [],
  cc: [],
  date: null,
  text,
  fromHtml: false,
  headers: new Map(),
  attachments: [],
  truncated: false,
});
const context = { business: null, own: [], now: new Date('2026-11-22T12:00:00Z') };

const words = fc.constantFrom(
  'Hej',
  'kl. 8',
  'd. 3. maj',
  'ordre 12345',
  '1.299,-',
  '£45',
  'Mvh',
  'Ida',
  '\n',
  '\n\n',
  '> gammelt',
  '???',
  'i lørdags',
  'pakken',
  'kom aldrig',
  'knust',
  '😡',
  'æøå',
  '"',
  '(',
  'Kære',
  '2026-01-01',
  'TB-2081',
  ',',
  ';',
  'men',
);
const mail = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
);

describe('read', () => {
  it('never throws, and its spans are what they say', () => {
    fc.assert(
      fc.property(mail, mail, fc.option(mail, { nil: undefined }), (text, subject, issue) => {
        const found = read(message(text, subject, subject.slice(0, 30)), {
          ...context,
          ...(issue === undefined ? {} : { issue }),
        });
        const { orders, dates, amounts, products, people, places } = found.facts;
        const whole = { body: found.authored, subject, quoted: text };
        for (const one of [...orders, ...dates, ...amounts, ...products, ...people, ...places])
          expect(whole[one.source ?? 'body'].slice(one.start, one.end)).toBe(one.text);
        const inBody = [
          ...found.issues.filter((one) => one.source === 'body'),
          ...(found.consequence === null ? [] : [found.consequence]),
        ];
        for (const span of inBody)
          expect(found.authored.slice(span.start, span.end)).toBe(span.text);
        for (const one of found.issues.filter(({ source }) => source === 'subject'))
          expect(subject.slice(one.start, one.end)).toBe(one.text);
        expect(found.confidence).toBeGreaterThanOrEqual(0);
        expect(found.confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  it('has at least one issue in every complaint', () => {
    const found = read(message('kassen er tom', 'pakke'), { ...context, issue: 'kassen er tom' });
    expect(found.kind).toBe('complaint');
    expect(found.issues[0]).toMatchObject({ text: 'kassen er tom', source: 'body', start: 0 });
  });

  const hostile = {
    'one word': 'a'.repeat(100_000),
    'one line of words': 'ordre kl '.repeat(11_000),
    figures: '1 234 '.repeat(17_000),
    capitals: 'Aa '.repeat(33_000),
    'full stops': 'd. '.repeat(33_000),
    brackets: '(('.repeat(50_000),
    'short lines': 'kr\n'.repeat(33_000),
    spaces: ' '.repeat(100_000),
    commas: 'men, '.repeat(20_000),
  };
  it.each(Object.entries(hostile))('is quick with %s', (_, text) => {
    read(message('Hej', 'Hej'), context);
    const start = processorTime();
    read(message(text, text.slice(0, 2000)), context);
    expect(processorTime() - start).toBeLessThan(1000);
  });
});
