import { isKindLesson } from '../../learn/kind-lessons.ts';
import { isLesson } from '../../learn/corrections.ts';
import type { StoredCase } from '../../model/desk-store.ts';
import type { Correction } from '../../model/store.ts';

type Corrected = Pick<StoredCase, 'identity' | 'message' | 'reading'>;

/** A person's word on the problem of a case, for training; null where the passage is not in the mail. */
export function issueCorrection(one: Corrected, passage: string, now: Date): Correction | null {
  const correction = { ...correctionOf(one, 'complaint', now), passage };
  return isLesson(correction) ? correction : null;
}

/** A person's word on whether a mail is a complaint; null where its text is gone. */
export function kindCorrection(
  one: Corrected,
  kind: Correction['kind'],
  now: Date,
): Correction | null {
  const correction = correctionOf(one, kind, now);
  return isKindLesson(correction) ? correction : null;
}

function correctionOf(
  { identity, message, reading }: Corrected,
  kind: Correction['kind'],
  now: Date,
): Correction {
  return {
    identity,
    messageId: message.messageId,
    from: message.from?.address ?? null,
    date: message.date,
    subject: message.subject,
    authored: reading.authored,
    kind,
    passage: null,
    correctedAt: now,
  };
}
