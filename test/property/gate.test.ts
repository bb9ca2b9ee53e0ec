/**
 * Contract: whatever the mail and the reply hold, the gate does not throw, its spans slice to their
 * excerpts, the score lies in 0..1, the same input gives the same verdict, and a long line takes no long time.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReply, type CheckInput } from '../../src/gate/check.ts';
import { languageCodes } from '../../src/model/language.ts';
import { processorTime } from '../eval/cpu.ts';

const words = fc.array(
  fc.constantFrom(
    'jeg',
    'vi',
    'I',
    'Kære',
    'Dear',
    'Hej',
    'Mette,',
    '[navn]',
    '«',
    '»',
    '"',
    'tak',
    'sorry',
    '100 kr',
    '£5.00',
    'ordre 12345',
    'http://x.example',
    'ikke',
    'i dag',
    'kl. 10',
    '.',
    '?',
    '\n',
    '\n\n',
    'hilsen',
    '____',
    '😊',
    'å',
  ),
  { maxLength: 60 },
);
const text = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  words.map((list) => list.join(' ')),
);

function inputOf(
  reply: string,
  mail: string,
  language: CheckInput['reading']['language'],
): CheckInput {
  return {
    reply,
    sent: [mail],
    business: null,
    message: {
      messageId: null,
      inReplyTo: null,
      references: [],
      subject: mail.slice(0, 40),
      from: null,
      replyTo: null,
      to: [],
      cc: [],
      date: null,
      text: mail,
      fromHtml: false,
      headers: new Map(),
      attachments: [],
      truncated: false,
    },
    reading: {
      language,
      kind: 'complaint',
      confidence: 0.5,
      doubtful: true,
      authored: mail,
      customer: { name: null, greeting: null, address: '' },
      issues: [],
      consequence: null,
      facts: { orders: [], dates: [], amounts: [], products: [], people: [], places: [] },
      wants: [],
      fault: 'unclear',
      tone: 'calm',
      repeat: false,
      aboutStaff: false,
      unreasonable: false,
      mustAsk: [],
      screened: null,
    },
  };
}

describe('checkReply', () => {
  it('judges anything without throwing', () => {
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom(...languageCodes, 'und' as const),
        (reply, mail, language) => {
          const verdict = checkReply(inputOf(reply, mail, language));
          expect(verdict.specificity).toBeGreaterThanOrEqual(0);
          expect(verdict.specificity).toBeLessThanOrEqual(1);
          for (const finding of verdict.findings) {
            expect(finding.message).not.toMatch(/rule-failed/);
            expect(finding.excerpt).toBe(reply.slice(finding.start, finding.end));
          }
          expect(checkReply(inputOf(reply, mail, language))).toEqual(verdict);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['one word', 'a'.repeat(100_000)],
    ['blanks', ' '.repeat(100_000)],
    ['brackets', '['.repeat(100_000)],
    ['braces', '{{'.repeat(50_000)],
    ['digits', '1 '.repeat(50_000)],
    ['hyphens', 'a-'.repeat(50_000)],
    ['at signs', 'a@'.repeat(50_000)],
    ['quotes', '"'.repeat(100_000)],
    ['stops', 'jeg. '.repeat(20_000)],
    ['phrases', 'tak for din mail '.repeat(6_000)],
    ['a link', `http://${'a.'.repeat(50_000)}`],
  ])('takes a reply and a mail of 100,000 characters: %s', (_, long) => {
    const before = processorTime();
    checkReply(inputOf(long, 'Hej, kedlen er gået i stykker.', 'da'));
    checkReply(inputOf('Kære Mette\n\nJeg sender en ny i dag.', long, 'da'));
    expect(processorTime() - before).toBeLessThan(3_000);
  });
});
