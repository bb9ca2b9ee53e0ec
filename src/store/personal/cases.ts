import type { Kysely } from 'kysely';
import { TakkebrevError } from '../../model/errors.ts';
import type { Tables } from '../tables.ts';
import { parts, type RowKeys } from './rows.ts';

const caseIds = (rows: RowKeys): number[] => [...(rows.get('desk_case') ?? [])].map(Number);

/** A letter that is about to leave is not erased under way. Throws `letter-underway`. */
export async function refuseUnderway(db: Kysely<Tables>, rows: RowKeys): Promise<void> {
  for (const part of parts(caseIds(rows))) {
    const found = await db
      .selectFrom('desk_case')
      .select(['id', 'state'])
      .where('id', 'in', part)
      .where('state', 'in', ['approved', 'sending'])
      .execute();
    if (found.length === 0) continue;
    const cases = found.map(({ id }) => id).join(', ');
    throw new TakkebrevError(
      'letter-underway',
      `A letter to this person is approved and about to be sent (case ${cases}): call it back with \`takkebrev undo\`, or wait until it is sent, and give the same command again. Nothing was changed.`,
      { temporary: true },
    );
  }
}

/**
 * Ends these cases before their texts go: none waits for a person any more, nothing of them is laid
 * or sent, and the trail says when they were erased.
 */
export async function closeCases(db: Kysely<Tables>, rows: RowKeys, at: Date): Promise<void> {
  const now = at.toISOString();
  for (const part of parts(caseIds(rows))) {
    await db
      .updateTable('desk_case')
      .set({ state: 'rejected', closed_at: now })
      .where('id', 'in', part)
      .where('state', 'not in', ['answered', 'rejected', 'not-complaint'])
      .execute();
    await db
      .updateTable('desk_case')
      .set({ draft_wanted: 0, snoozed_until: null, leaves_at: null })
      .where('id', 'in', part)
      .execute();
    await db
      .updateTable('submission')
      .set({ laid_in_sent: 1, marked_answered: 1 })
      .where('case_id', 'in', part)
      .execute();
    await db
      .insertInto('audit')
      .values(
        part.map((case_id) => ({
          case_id,
          at: now,
          by: 'takkebrev',
          action: 'erased',
          from_version: null,
          to_version: null,
          note: null,
        })),
      )
      .execute();
  }
}
