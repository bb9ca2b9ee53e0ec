// Contract: only what the mandate names is offered, what was asked for first, at most two; nothing
// where the fault is the customer's, and no goods for what goods do not mend.
import { describe, expect, it } from 'vitest';
import type { IssueType, Reading, Want } from '../../../src/model/reading.ts';
import { mandated, offered } from '../../../src/write/remedy.ts';
import { firm, issueIn, readingOf } from './case.ts';

const mail = 'Vasen er revnet.';
const about = (type: IssueType, wants: readonly Want[], over: Partial<Reading> = {}): Reading =>
  readingOf(mail, { issues: [issueIn(mail, mail, type)], wants, ...over });
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
    { type: 'damaged', wants: [], lines: ['refund', 'replace'], out: ['replacement', 'refund'] },
    {
      type: 'damaged',
      wants: ['refund'],
      lines: ['refund', 'replace'],
      out: ['refund', 'replacement'],
    },
    { type: 'damaged', wants: ['refund'], lines: ['replace'], out: [] },
    { type: 'staff-conduct', wants: ['refund'], lines: ['refund', 'replace'], out: [] },
    { type: 'hygiene-safety', wants: [], lines: ['refund', 'replace'], out: [] },
    {
      type: 'missing-part',
      wants: ['redelivery'],
      lines: ['send missing part', 'replace'],
      out: ['part'],
    },
    { type: 'refund-missing', wants: ['refund'], lines: ['refund'], out: [] },
    { type: 'damaged', wants: ['explanation'], lines: [], out: [] },
  ] as const)('$type $wants of $lines', ({ type, wants, lines, out }) => {
    expect(offered(about(type, wants), may(...lines))).toEqual(out);
  });

  it('offers nothing where the customer erred, or no firm is known', () => {
    expect(offered(about('damaged', ['refund'], { fault: 'customer' }), may('refund'))).toEqual([]);
    expect(offered(about('damaged', ['refund']), null)).toEqual([]);
  });
});
