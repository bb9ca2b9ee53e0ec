/**
 * Contract: another help desk judges a reply with `takkebrev/gate` alone, from plain text; a policy
 * blocks, warns or ignores by rule; a blank stops the letter, and what it asks for is not missed twice.
 */
import { describe, expect, it } from 'vitest';
import { checkReply, complaintOf, type Policy, type Verdict } from '../../../src/gate/index.ts';

const complaint = complaintOf({
  from: 'Mary Croke',
  address: 'mary@example.com',
  subject: 'The kettle',
  text: 'I bought a kettle from you last week, and this morning the handle snapped off and boiling water ran over the worktop. I scalded my hand.',
});
const judge = (reply: string, policy?: Policy): Verdict =>
  checkReply({ ...complaint, reply, business: null, sent: [] }, policy);
const severityOf = (verdict: Verdict, rule: string): string | undefined =>
  verdict.findings.find((one) => one.rule === rule)?.severity;

const good =
  'Dear Mary\n\nThe handle should never have snapped, least of all over boiling water. I am sending you a steel one today, and I will ring on Friday to hear how the hand is.\n\nSigne';
const macro = 'Dear Customer,\n\nThank you for contacting us. We will get back to you shortly.';

describe('the gate as a library', () => {
  it('passes a letter and stops a macro', () => {
    expect(judge(good).verdict).toBe('pass');
    expect(judge(macro).verdict).toBe('reject');
    expect(judge(good).specificity).toBeGreaterThan(judge(macro).specificity);
  });

  it.each([
    ['block', 'reject', 'error'],
    ['warn', 'pass', 'warning'],
    ['ignore', 'pass', undefined],
  ] as const)('follows the policy: %s', (wish, verdict, severity) => {
    const judged = judge(good, { thanks: wish });
    expect(judged.verdict).toBe(verdict);
    expect(severityOf(judged, 'thanks')).toBe(severity);
  });

  it('asks about money back where the mandate lists none', () => {
    const mandate = { currency: 'GBP', goodwill_max: 50, may: ['free return visit'] };
    const staff = { signer: { name: 'Signe Lund', title: null }, staff: [], mandate, facts: [] };
    const at = { city: null, mailbox: 'hello@lund.example', language: 'en' } as const;
    const business = { id: 'lund', name: 'Lund', what: 'kitchen things', ...at, ...staff };
    const reply = `${good}\n\nI refund your money today.`;
    const rulesOf = (may: readonly string[]): string[] =>
      checkReply({
        ...complaint,
        reply,
        business: { ...business, mandate: { ...mandate, may } },
        sent: [],
      }).findings.map(({ rule }) => rule);
    expect(rulesOf(['free return visit'])).toContain('beyond-mandate');
    expect(rulesOf(['refund'])).not.toContain('beyond-mandate');
  });

  it('stops at a blank, and only warns of what is to stand there', () => {
    const open = judge('Dear Mary\n\n[What went wrong?] You will hear from me.\n\nSigne');
    expect(open.verdict).toBe('reject');
    expect(severityOf(open, 'open-slot')).toBe('error');
    expect(severityOf(open, 'issue-named')).toBe('warning');
    const waved = judge('Dear Mary\n\n[What went wrong?] You will hear from me.\n\nSigne', {
      'open-slot': 'ignore',
      'issue-named': 'block',
    });
    expect(waved.verdict).toBe('reject');
    expect(severityOf(waved, 'open-slot')).toBe('error');
    expect(severityOf(waved, 'issue-named')).toBe('error');
  });
});
