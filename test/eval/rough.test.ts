/**
 * Contract: a rewritten mail says the same, and the passages looked for are those that now stand in it.
 */
import { expect, it } from 'vitest';
import { rewriteNames, rewrites, rewriteSample } from './rough.ts';
import { testSamples } from './samples.ts';

it.each([
  { name: 'without æøåäö', text: 'Ærlig talt, kære jer: Åh nej, fönstret är', now: 'Arlig talt, kare jer: Ah nej, fonstret ar' },
  { name: 'æ as ae, ø as oe, å as aa', text: 'Ærø på', now: 'Aeroe paa' },
  { name: 'lower case', text: 'Hej DER', now: 'hej der' },
  { name: 'upper case', text: 'Hej på dig', now: 'HEJ PÅ DIG' },
] as const)('$name', ({ name, text, now }) => {
  expect(rewrites[name](text).text).toBe(now);
}); // prettier-ignore

const lettersOf = (text: string): string[] => text.split('').toSorted();

it('misplaces some letters, always the same', () => {
  const text = 'Lampen som jeg bestilte er knust og ingen svarer på mine mails. '.repeat(5);
  const { text: now } = rewrites['one letter in twenty misplaced'](text);
  expect(now).not.toBe(text);
  expect(lettersOf(now)).toEqual(lettersOf(text));
  expect(rewrites['one letter in twenty misplaced'](text).text).toBe(now);
});

it('looks for passages that stand in the mail', async () => {
  const samples = (await testSamples()).filter(({ message, expected }) =>
    expected.complaint?.issues.every(({ text }) => message.text.includes(text)),
  );
  expect(samples.length).toBeGreaterThan(50);
  for (const name of rewriteNames)
    for (const { message, expected } of samples.map((one) => rewriteSample(one, name)))
      for (const { text } of expected.complaint?.issues ?? []) expect(message.text).toContain(text);
});
