// Contract: only what was asked for and the mandate names is offered, at most two; nothing where the
// fault is not surely the firm's, and no goods for what goods do not mend. A want is one where it is
// sure, named by a word of the mail and nowhere denied.
import { describe, expect, it } from 'vitest';
import type { IssueType, Reading, Want } from '../../../src/model/reading.ts';
import { languages } from '../../../src/language/languages.ts';
import { mandated, offered } from '../../../src/write/remedy.ts';
import { wantsOf } from '../../../src/write/sure.ts';
import { firm, issueIn, readingOf } from './case.ts';

const mail = 'Vasen er revnet.';
const about = (type: IssueType, over: Partial<Reading> = {}): Reading =>
  readingOf(mail, { issues: [issueIn(mail, mail, type)], ...over });
const may = (...lines: string[]) => ({ ...firm, mandate: { ...firm.mandate, may: lines } });

describe('the mandate in the owner’s words', () => {
  it.each([
    { in: 'refund', out: ['refund'] },
    { in: 'Pengene tilbage', out: ['refund'] },
    { in: 'återbetalning', out: ['refund'] },
    { in: 'refund a dish or a night', out: [] },
    { in: 'replace', out: ['replacement'] },
    { in: 'send missing parts', out: ['part'] },
    { in: 'free return label', out: ['return-label'] },
    { in: 'free re-clean', out: ['redo'] },
    { in: 'credit an invoice', out: ['correction'] },
    { in: 'gift card', out: [] },
  ])('$in', ({ in: line, out }) => expect([...mandated(may(line))]).toEqual(out));
});

describe('what is offered', () => {
  it.each([
    { type: 'damaged', wants: [], lines: ['refund', 'replace'], out: [] },
    { type: 'damaged', wants: ['refund'], lines: ['refund', 'replace'], out: ['refund'] },
    {
      type: 'damaged',
      wants: ['replacement', 'refund'],
      lines: ['refund', 'replace'],
      out: ['replacement', 'refund'],
    },
    { type: 'damaged', wants: ['refund'], lines: ['replace'], out: [] },
    { type: 'damaged', wants: ['refund', 'compensation'], lines: ['refund'], out: [] },
    {
      type: 'damaged',
      wants: ['refund', 'apology', 'explanation'],
      lines: ['refund'],
      out: ['refund'],
    },
    { type: 'staff-conduct', wants: ['refund'], lines: ['refund', 'replace'], out: [] },
    { type: 'hygiene-safety', wants: ['refund'], lines: ['refund', 'replace'], out: [] },
    { type: 'other', wants: ['refund'], lines: ['refund'], out: [] },
    {
      type: 'missing-part',
      wants: ['redelivery'],
      lines: ['send missing part', 'replace'],
      out: ['part'],
    },
    { type: 'refund-missing', wants: ['refund'], lines: ['refund'], out: [] },
    { type: 'damaged', wants: ['explanation'], lines: [], out: [] },
  ] as const)('$type $wants of $lines', ({ type, wants, lines, out }) => {
    expect(offered(about(type), may(...lines), type, wants)).toEqual(out);
  });

  it.each([
    { fault: 'customer' },
    { fault: 'unclear' },
    { fault: 'firm', faultConfidence: 0.6 },
  ] as const)('nothing where the fault is $fault, at $faultConfidence', (over) => {
    expect(offered(about('damaged', over), may('refund'), 'damaged', ['refund'])).toEqual([]);
  });

  it('nothing where no firm is known', () => {
    expect(offered(about('damaged'), null, 'damaged', ['refund'])).toEqual([]);
  });
});

const asked = (text: string, confidence = 1): readonly Want[] =>
  wantsOf({
    reading: readingOf(text, {
      wants: ['refund'],
      asked: [{ want: 'refund', confidence }],
    }),
    signs: languages.da.signs,
    type: 'damaged',
  });

describe('what is asked for', () => {
  it.each([
    { in: 'Jeg vil gerne have pengene tilbage.', out: ['refund'] },
    { in: 'Jeg vil ikke have pengene tilbage, men en ny vase.', out: [] },
    { in: 'Vasen er revnet.', out: [] },
  ])('$in', ({ in: text, out }) => expect(asked(text)).toEqual(out));
  it('is not named where it is unsure', () => {
    expect(asked('Jeg vil gerne have pengene tilbage.', 0.5)).toEqual([]);
  });
});
