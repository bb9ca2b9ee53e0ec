import type { CaseId, CaseLine, Edition, QueuePage, QueueQuery } from '../model/desk.ts';
import type {
  Answer,
  CaseChange,
  Changed,
  ClosedCase,
  DeskStore,
  LinesQuery,
  Seen,
  StoredCase,
} from '../model/desk-store.ts';
import { changeCase } from './desk-change.ts';
import { answersIn, caseLines } from './desk-lines.ts';
import { queuePage } from './desk-queue.ts';
import { fromAuditRow, fromCaseRow, fromEditionRow, fromSubmissionRow } from './desk-rows.ts';
import type { GuardedDatabase } from './guarded.ts';
import { messageFromJson } from './message-json.ts';
import { sentBeforeReopening } from './sent-before.ts';

const underWay = ['approved', 'sending', 'uncertain'] as const;

/** The desk over any SQL database that Kysely speaks to. */
export class SqlDeskStore implements DeskStore {
  readonly #db: GuardedDatabase;

  constructor(db: GuardedDatabase) {
    this.#db = db;
  }

  async queue(query: QueueQuery): Promise<QueuePage> {
    if (query.states.length === 0) return { lines: [], total: 0, next: null };
    return this.#db.ask((db) => queuePage(db, query));
  }

  async lines(query: LinesQuery, seen: Seen): Promise<readonly CaseLine[]> {
    return this.#db.ask((db) => caseLines(db, query, seen));
  }

  async answers(ids: readonly CaseId[]): Promise<readonly Answer[]> {
    return this.#db.ask((db) => answersIn(db, ids));
  }

  async read(id: CaseId): Promise<StoredCase | null> {
    return this.#db.ask(async (db) => {
      const row = await db
        .selectFrom('desk_case')
        .innerJoin('complaint', 'complaint.id', 'desk_case.id')
        .innerJoin('mail', 'mail.id', 'complaint.mail_id')
        .innerJoin('desk_mail', 'desk_mail.case_id', 'desk_case.id')
        .innerJoin('edition', (join) =>
          join
            .onRef('edition.case_id', '=', 'desk_case.id')
            .onRef('edition.version', '=', 'desk_case.version'),
        )
        .selectAll('desk_case')
        .select([
          'complaint.reading',
          'mail.identity',
          'desk_mail.message',
          'edition.case_id',
          'edition.subject as edition_subject',
          'edition.text',
          'edition.verdict',
          'edition.author',
          'edition.at',
        ])
        .where('desk_case.id', '=', id)
        .executeTakeFirst();
      if (row === undefined) return null;
      const { letter } = await db
        .selectFrom('desk_letter')
        .select('letter')
        .where('case_id', '=', id)
        .orderBy('version', 'desc')
        .limit(1)
        .executeTakeFirstOrThrow();
      const audit = await db
        .selectFrom('audit')
        .selectAll()
        .where('case_id', '=', id)
        .orderBy('id')
        .execute();
      const submission = await db
        .selectFrom('submission')
        .selectAll()
        .where('case_id', '=', id)
        .where('state', 'in', [...underWay])
        .executeTakeFirst();
      return {
        line: fromCaseRow(row),
        identity: row.identity,
        message: messageFromJson(row.message),
        reading: JSON.parse(row.reading),
        letter: JSON.parse(letter),
        draftId: row.draft_id as StoredCase['draftId'],
        edition: fromEditionRow({ ...row, subject: row.edition_subject }),
        verdict: JSON.parse(row.verdict),
        audit: audit.map(fromAuditRow),
        submission: submission === undefined ? null : fromSubmissionRow(submission),
      };
    });
  }

  async editions(id: CaseId): Promise<readonly Edition[]> {
    return this.#db.ask(async (db) => {
      const rows = await db
        .selectFrom('edition')
        .selectAll()
        .where('case_id', '=', id)
        .orderBy('version')
        .execute();
      return rows.map(fromEditionRow);
    });
  }

  async change(change: CaseChange): Promise<Changed> {
    return this.#db.transaction((transaction) => changeCase(transaction, change));
  }

  closedSince(since: Date, seen: Seen): Promise<readonly ClosedCase[]> {
    return this.#closed(seen, 'received_at', since, null);
  }

  async closedIn(
    time: { readonly from: Date; readonly until: Date },
    seen: Seen,
  ): Promise<readonly ClosedCase[]> {
    const closed = await this.#closed(seen, 'closed_at', time.from, time.until);
    const before = await this.#db.ask((db) => sentBeforeReopening(db, time, seen));
    return [...before, ...closed];
  }

  #closed(
    seen: Seen,
    column: 'received_at' | 'closed_at',
    from: Date,
    until: Date | null,
  ): Promise<readonly ClosedCase[]> {
    return this.#db.ask(async (db) => {
      const rows = await db
        .selectFrom('desk_case')
        .innerJoin('desk_letter', (join) =>
          join.onRef('desk_letter.case_id', '=', 'desk_case.id').on((eb) =>
            eb(
              'desk_letter.version',
              '=',
              eb
                .selectFrom('desk_letter as last')
                .select((eb) => eb.fn.max('last.version').as('version'))
                .whereRef('last.case_id', '=', 'desk_case.id'),
            ),
          ),
        )
        .leftJoin('edition', (join) =>
          join
            .onRef('edition.case_id', '=', 'desk_case.id')
            .onRef('edition.version', '=', 'desk_case.sent_version'),
        )
        .select([
          'desk_case.id',
          'desk_case.mailbox',
          'desk_case.state',
          'desk_case.received_at',
          'desk_case.closed_at',
          'desk_letter.letter',
          'edition.text',
        ])
        .select((eb) =>
          eb
            .selectFrom('audit')
            .select('audit.note')
            .whereRef('audit.case_id', '=', 'desk_case.id')
            .where('audit.action', '=', 'rejected')
            .orderBy('audit.id', 'desc')
            .limit(1)
            .as('reason'),
        )
        .where('desk_case.state', 'in', ['answered', 'rejected', 'not-complaint'])
        .where(`desk_case.${column}`, '>=', from.toISOString())
        .$if(until !== null, (rows) =>
          rows.where(`desk_case.${column}`, '<', until?.toISOString() ?? ''),
        )
        .$if(!seen.aboutStaff, (rows) => rows.where('desk_case.about_staff', '=', 0))
        .orderBy('desk_case.id')
        .execute();
      return rows.map((row) => ({
        id: row.id,
        mailbox: row.mailbox,
        state: row.state as ClosedCase['state'],
        receivedAt: new Date(row.received_at),
        closedAt: row.closed_at === null ? null : new Date(row.closed_at),
        letter: JSON.parse(row.letter),
        // No letter goes out empty: its text was taken away, and nothing can be compared with it.
        sent: row.text === '' ? null : row.text,
        reason: row.state === 'rejected' ? row.reason : null,
      }));
    });
  }

  async waitingSince(since: Date, seen: Seen): Promise<number> {
    return this.#db.ask(async (db) => {
      const { count } = await db
        .selectFrom('desk_case')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('state', 'in', ['open', ...underWay])
        .where('received_at', '>=', since.toISOString())
        .$if(!seen.aboutStaff, (from) => from.where('about_staff', '=', 0))
        .executeTakeFirstOrThrow();
      return count;
    });
  }
}
