import type { Case } from './case.ts';

const squashed = (text: string): string => text.replace(/\s+/gu, ' ');

/**
 * True of a letter that tells what was changed, in words that are the same for all who are told, and that
 * besides takes up what this customer wrote. It owes no act and no day any more, and is not weighed as an
 * answer to a complaint is; that it names what the customer found is asked of it as of every letter.
 */
export function isReport({ toldAll = null, body }: Case): boolean {
  if (toldAll === null) return false;
  const shared = squashed(toldAll);
  return body.some(
    ({ text, happenings, facts }) =>
      happenings.length + facts.length > 0 && !shared.includes(squashed(text)),
  );
}
