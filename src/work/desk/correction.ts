import { isLesson } from '../../learn/corrections.ts';
import type { StoredCase } from '../../model/desk-store.ts';
import type { Correction } from '../../model/store.ts';

/** A person's word on the problem of a case, for training; null where the passage is not in the mail. */
export function issueCorrection(
  one: Pick<StoredCase, 'identity' | 'message' | 'reading'>,
  passage: string,
  now: Date,
): Correction | null {
  const { subject, date, messageId, from } = one.message;
  const { authored } = one.reading;
  if (!isLesson({ subject, authored, passage })) return null;
  return {
    identity: one.identity,
    messageId,
    from: from?.address ?? null,
    date,
    subject,
    authored,
    passage,
    correctedAt: now,
  };
}
