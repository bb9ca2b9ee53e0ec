import { sql, type Kysely } from 'kysely';
import type { ClosedCase, Seen } from '../model/desk-store.ts';
import type { Tables } from './tables.ts';

/**
 * Letters that went out in that time in cases that were opened again since, for a report for instance: what
 * such a case says of itself is of its newest letter. `closedAt` is when they went out.
 */
export async function sentBeforeReopening(
  db: Kysely<Tables>,
  { from, until }: { readonly from: Date; readonly until: Date },
  { aboutStaff }: Seen,
): Promise<readonly ClosedCase[]> {
  const rows = await db
    .selectFrom('audit')
    .innerJoin('desk_case', 'desk_case.id', 'audit.case_id')
    .innerJoin('edition', (join) =>
      join
        .onRef('edition.case_id', '=', 'audit.case_id')
        .onRef('edition.version', '=', 'audit.to_version'),
    )
    .innerJoin('desk_letter', (join) =>
      join.onRef('desk_letter.case_id', '=', 'audit.case_id').on((eb) =>
        eb(
          'desk_letter.version',
          '=',
          eb
            .selectFrom('desk_letter as last')
            .select((eb) => eb.fn.max('last.version').as('version'))
            .whereRef('last.case_id', '=', 'audit.case_id')
            .whereRef('last.version', '<=', 'audit.to_version'),
        ),
      ),
    )
    .select([
      'desk_case.id',
      'desk_case.mailbox',
      'desk_case.received_at',
      'audit.at',
      'desk_letter.letter',
      'edition.text',
    ])
    .where('audit.action', 'in', ['sent', 'sent-elsewhere'])
    .where('audit.at', '>=', from.toISOString())
    .where('audit.at', '<', until.toISOString())
    .where((eb) =>
      eb.or([
        eb('desk_case.state', '!=', 'answered'),
        eb('desk_case.sent_version', '!=', sql<number>`audit.to_version`),
      ]),
    )
    .$if(!aboutStaff, (seen) => seen.where('desk_case.about_staff', '=', 0))
    .orderBy('audit.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    mailbox: row.mailbox,
    state: 'answered',
    receivedAt: new Date(row.received_at),
    closedAt: new Date(row.at),
    letter: JSON.parse(row.letter),
    sent: row.text === '' ? null : row.text,
    reason: null,
  }));
}
