import type { Kysely } from 'kysely';
import type { CaseId, CaseLine } from '../model/desk.ts';
import type { Answer, LinesQuery, Seen } from '../model/desk-store.ts';
import { fromCaseRow } from './desk-rows.ts';
import type { Tables } from './tables.ts';

/** Lines of single cases, newest first. */
export async function caseLines(
  db: Kysely<Tables>,
  query: LinesQuery,
  seen: Seen,
): Promise<readonly CaseLine[]> {
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
  return rows.map(fromCaseRow);
}

/** Letters that went out in these cases, oldest first; by which way does not matter. */
export async function answersIn(
  db: Kysely<Tables>,
  ids: readonly CaseId[],
): Promise<readonly Answer[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('audit')
    .select(['case_id', 'at'])
    .where('case_id', 'in', ids)
    .where('action', 'in', ['sent', 'sent-elsewhere'])
    .orderBy('at')
    .execute();
  return rows.map(({ case_id, at }) => ({ case: case_id, at: new Date(at) }));
}
