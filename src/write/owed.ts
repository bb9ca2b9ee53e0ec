import type { Kind, Reading } from '../model/reading.ts';

const reasons: Readonly<Record<Exclude<Kind, 'complaint'>, string>> = {
  question: 'It asks a question and complains of nothing.',
  request: 'It asks for something and complains of nothing.',
  praise: 'It praises; nothing went wrong.',
  'thanks-reply': 'It thanks for an answer already given.',
  order: 'It is an order.',
  newsletter: 'It is a newsletter.',
  'auto-reply': 'It was sent by a program, not a person.',
  bounce: 'It is a delivery report.',
  spam: 'It is unasked advertising or fraud.',
  b2b: 'It is a matter between firms.',
  job: 'It is about a job.',
  invoice: 'It is an invoice.',
  other: 'It does not complain of anything the firm did.',
};

/**
 * Tells whether the mail is owed a letter of thanks. A doubtful mail whose likelier kind is a
 * complaint is owed one. `why` is a sentence in English.
 */
export function letterOwed(
  reading: Reading,
): { readonly owed: true } | { readonly owed: false; readonly why: string } {
  if (reading.screened !== null) return { owed: false, why: reading.screened };
  if (reading.kind === 'complaint') return { owed: true };
  return { owed: false, why: reasons[reading.kind] };
}
