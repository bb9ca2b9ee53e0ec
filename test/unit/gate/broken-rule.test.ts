/**
 * Contract: a rule that throws becomes an error finding of that rule, so that the letter is held
 * back; the other rules still speak, and the checker does not throw.
 */
import { expect, it, vi } from 'vitest';
import { checkReply, type CheckInput } from '../../../src/gate/check.ts';
import type { Rule } from '../../../src/gate/rule.ts';

vi.mock('../../../src/gate/rules.ts', () => {
  const none = { found: [], silent: [] };
  const examples = { da: none, nb: none, nn: none, sv: none, en: none };
  const base = { severity: 'warning', rejects: 'Nothing.', why: 'A test.', examples } as const;
  const texts = { da: 'a', nb: 'b', nn: 'c', sv: 'd', en: 'e: {words}' };
  const rules: readonly Rule[] = [
    {
      ...base,
      id: 'broken',
      check: () => {
        throw new Error('out of order');
      },
    },
    { ...base, id: 'sound', check: () => [{ start: 0, end: 2, texts }] },
  ];
  return { rules };
});

it('holds the letter back when a rule breaks', () => {
  const input = {
    reply: 'Hi Ann',
    sent: [],
    business: null,
    message: { subject: '', text: 'The lid broke.', from: null },
    reading: {
      language: 'en',
      authored: 'The lid broke.',
      customer: { name: 'Ann', greeting: 'Ann', address: '' },
      facts: { products: [] },
    },
  } as unknown as CheckInput;
  const verdict = checkReply(input);
  expect(verdict.verdict).toBe('reject');
  expect(verdict.findings.map((one) => [one.rule, one.severity])).toEqual([
    ['broken', 'error'],
    ['sound', 'warning'],
  ]);
  expect(verdict.findings[0]?.message).toContain('rule-failed');
  expect(verdict.findings[1]?.message).toBe('e: Hi');
});
