import type { Kysely } from 'kysely';
import { insertLetter } from './precedents.ts';
import type { Tables } from './tables.ts';

/**
 * Keeps the letter that answered a case among those that later ones are compared with; to be called in
 * the transaction that records that it went out.
 */
export async function keepAnswer(
  db: Kysely<Tables>,
  answer: { readonly caseId: number; readonly version: number; readonly at: Date },
): Promise<void> {
  const { caseId, version, at } = answer;
  const sent = await db
    .selectFrom('edition')
    .innerJoin('complaint', 'complaint.id', 'edition.case_id')
    .innerJoin('mail', 'mail.id', 'complaint.mail_id')
    .select(['edition.text', 'complaint.customer as to', 'mail.mailbox'])
    .where('edition.case_id', '=', caseId)
    .where('edition.version', '=', version)
    .executeTakeFirst();
  if (sent !== undefined && sent.text !== '') await insertLetter(db, { ...sent, at });
}
