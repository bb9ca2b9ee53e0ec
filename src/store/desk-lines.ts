import type { Kysely } from 'kysely';
import type { AnsweredLine, LinesQuery, Seen } from '../model/desk-store.ts';
import { fromCaseRow } from './desk-rows.ts';
import type { Tables } from './tables.ts';

/** Lines of single cases, newest first. */
export async function caseLines(
  db: Kysely<Tables>,
  query: LinesQuery,
  seen: Seen,
): Promise<readonly AnsweredLine[]> {
  if ('ids' in query ? query.ids.length === 0 : query.senders.length === 0) return [];
  const rows = await db
    .selectFrom('desk_case')
    .selectAll()
    .where((where) =>
      'ids' in query
        ? where('id', 'in', query.ids)
        : where(
            'id',
            'in',
            where
              .selectFrom('thread_mail')
              .select('case_id')
              .where('sender', 'in', query.senders)
              .where('case_id', 'is not', null)
              .$castTo<{ case_id: number }>(),
          ),
    )
    .$if(!seen.aboutStaff, (from) => from.where('about_staff', '=', 0))
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    ...fromCaseRow(row),
    answeredAt: row.state === 'answered' && row.closed_at !== null ? new Date(row.closed_at) : null,
  }));
}
