/**
 * Contract: a rule that throws becomes an error finding of that rule, so that the letter is held
 * back, whatever the policy says of the rule; the other rules still speak, and the checker does not
 * throw. A locked rule blocks whatever the policy says of it.
 */
import { expect, it, vi } from 'vitest';
import { checkReply, type CheckInput } from '../../../src/gate/check.ts';
import type { Rule } from '../../../src/gate/rule.ts';
import type { Verdict } from '../../../src/model/verdict.ts';

vi.mock('../../../src/gate/rules.ts', () => {
  const none = { found: [], silent: [] };
  const examples = { da: none, nb: none, nn: none, sv: none, en: none };
  const base = { severity: 'warning', rejects: 'Nothing.', why: 'A test.', examples } as const;
  const texts = { da: 'a', nb: 'b', nn: 'c', sv: 'd', en: 'e: {words}' };
  const rules: readonly Rule[] = [
    {
      ...base,
      id: 'blame',
      check: () => {
        throw new Error('out of order');
      },
    },
    { ...base, id: 'thanks', check: () => [{ start: 0, end: 2, texts }] },
    {
      ...base,
      severity: 'error',
      id: 'insult',
      check: ({ reply }) => (reply.includes('you fool') ? [{ start: 0, end: 2, texts }] : []),
    },
  ];
  return { rules };
});

const inputOf = (reply: string): CheckInput =>
  ({
    reply,
    sent: [],
    business: null,
    message: { subject: '', text: 'The lid broke.', from: null },
    reading: {
      language: 'en',
      authored: 'The lid broke.',
      customer: { name: 'Ann', greeting: 'Ann', address: '' },
      facts: { products: [] },
    },
  }) as unknown as CheckInput;

const heard = (verdict: Verdict): (readonly [string, string])[] =>
  verdict.findings.map((one) => [one.rule, one.severity] as const);

it('holds the letter back when a rule breaks', () => {
  const verdict = checkReply(inputOf('Hi Ann'));
  expect(verdict.verdict).toBe('reject');
  expect(heard(verdict)).toEqual([
    ['blame', 'error'],
    ['thanks', 'warning'],
  ]);
  expect(verdict.findings[0]?.message).toContain('rule-failed');
  expect(verdict.findings[1]?.message).toBe('e: Hi');
});

it.each(['warn', 'ignore'] as const)('holds it back also where the policy says %s', (wish) => {
  const verdict = checkReply(inputOf('Hi Ann'), { blame: wish, thanks: 'ignore' });
  expect(verdict.verdict).toBe('reject');
  expect(heard(verdict)).toEqual([['blame', 'error']]);
});

it('lets the policy raise a warning', () => {
  const [, thanks] = heard(checkReply(inputOf('Hi Ann'), { thanks: 'block' }));
  expect(thanks).toEqual(['thanks', 'error']);
});

it.each(['warn', 'ignore'] as const)('blocks by a locked rule where the policy says %s', (wish) => {
  const found = heard(checkReply(inputOf('Hi Ann, you fool'), { insult: wish }));
  expect(found).toContainEqual(['insult', 'error']);
});
