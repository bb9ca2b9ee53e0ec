import type { Kysely, Selectable } from 'kysely';
import type {
  Cause,
  CauseChange,
  CauseFeatures,
  CauseId,
  CauseStore,
  CausedCase,
  FoundCase,
} from '../model/causes.ts';
import type { CaseId } from '../model/desk.ts';
import type { Reading } from '../model/reading.ts';
import type { GuardedDatabase } from './guarded.ts';
import type { CauseTable, Tables } from './tables.ts';

/** Causes in any SQL database that Kysely speaks to. */
export class SqlCauses implements CauseStore {
  readonly #db: GuardedDatabase;

  constructor(db: GuardedDatabase) {
    this.#db = db;
  }

  async unfeatured(
    limit: number,
  ): Promise<readonly { readonly case: CaseId; readonly reading: Reading }[]> {
    const rows = await this.#db.ask((db) =>
      db
        .selectFrom('complaint')
        .leftJoin('case_features', 'case_features.case_id', 'complaint.id')
        .select(['complaint.id', 'complaint.reading'])
        .where('case_features.case_id', 'is', null)
        .orderBy('complaint.id')
        .limit(limit)
        .execute(),
    );
    return rows.map(({ id, reading }) => ({ case: id, reading: JSON.parse(reading) as Reading }));
  }

  async saveFeatures(id: CaseId, features: CauseFeatures, product: string | null): Promise<void> {
    const row = { features: JSON.stringify(features), product };
    await this.#db.ask((db) =>
      db
        .insertInto('case_features')
        .values({ case_id: id, ...row })
        .onConflict((conflict) => conflict.column('case_id').doUpdateSet(row))
        .execute(),
    );
  }

  async found(since: Date): Promise<readonly FoundCase[]> {
    const rows = await this.#db.ask((db) => complaintsSince(db, since).execute());
    return rows.map(foundIn);
  }

  async cases(since: Date): Promise<readonly CausedCase[]> {
    const rows = await this.#db.ask((db) =>
      complaintsSince(db, since)
        .select('case_features.features')
        .where('case_features.features', 'is not', null)
        .execute(),
    );
    return rows.map((row) => ({
      ...foundIn(row),
      features: JSON.parse(row.features ?? '{}') as CauseFeatures,
    }));
  }

  async create(name: string, cases: readonly CaseId[], by: string, at: Date): Promise<CauseId> {
    const { id } = await this.#db.ask((db) =>
      db
        .insertInto('cause')
        .values({
          name,
          state: 'seen',
          owner: null,
          notes: '',
          seen_at: at.toISOString(),
          changed: null,
          fixed_at: null,
          decided_by: by,
        })
        .returning('id')
        .executeTakeFirstOrThrow(),
    );
    for (const one of cases) await this.assign(one, id, by, at);
    return id;
  }

  async change(id: CauseId, change: CauseChange, by: string, at: Date): Promise<boolean> {
    const { numUpdatedRows } = await this.#db.ask((db) =>
      db
        .updateTable('cause')
        .set({
          ...change,
          ...(change.state === undefined
            ? {}
            : { fixed_at: change.state === 'fixed' ? at.toISOString() : null }),
          decided_by: by,
        })
        .where('id', '=', id)
        .executeTakeFirst(),
    );
    return numUpdatedRows > 0n;
  }

  async list(): Promise<readonly Cause[]> {
    const rows = await this.#db.ask((db) =>
      db.selectFrom('cause').selectAll().orderBy('id').execute(),
    );
    return rows.map(fromRow);
  }

  async assign(id: CaseId, cause: CauseId | null, by: string, at: Date): Promise<void> {
    const row = { cause_id: cause, decided_by: by, decided_at: at.toISOString() };
    await this.#db.ask((db) =>
      db
        .insertInto('case_cause')
        .values({ case_id: id, ...row })
        .onConflict((conflict) => conflict.column('case_id').doUpdateSet(row))
        .execute(),
    );
  }

  async assigned(): Promise<ReadonlyMap<CaseId, CauseId | null>> {
    const rows = await this.#db.ask((db) =>
      db.selectFrom('case_cause').select(['case_id', 'cause_id']).execute(),
    );
    return new Map(rows.map((row) => [row.case_id, row.cause_id]));
  }

  async optOuts(): Promise<ReadonlySet<string>> {
    const rows = await this.#db.ask((db) => db.selectFrom('opt_out').select('address').execute());
    return new Set(rows.map(({ address }) => address));
  }

  async optOut(address: string, at: Date): Promise<void> {
    await this.#db.ask((db) =>
      db
        .insertInto('opt_out')
        .values({ address: address.toLowerCase(), at: at.toISOString() })
        .onConflict((conflict) => conflict.column('address').doNothing())
        .execute(),
    );
  }

  async claimReport(cause: CauseId, customer: string, id: CaseId, at: Date): Promise<CaseId> {
    return this.#db.transaction(async (transaction) => {
      await transaction
        .insertInto('cause_report')
        .values({ cause_id: cause, customer, case_id: id, at: at.toISOString() })
        .onConflict((conflict) => conflict.columns(['cause_id', 'customer']).doNothing())
        .execute();
      const { case_id } = await transaction
        .selectFrom('cause_report')
        .select('case_id')
        .where('cause_id', '=', cause)
        .where('customer', '=', customer)
        .executeTakeFirstOrThrow();
      return case_id;
    });
  }

  async digestSent(mailbox: string, occasion: string): Promise<boolean> {
    const row = await this.#db.ask((db) =>
      db
        .selectFrom('digest_sent')
        .select('at')
        .where('mailbox', '=', mailbox)
        .where('occasion', '=', occasion)
        .executeTakeFirst(),
    );
    return row !== undefined;
  }

  async claimDigest(mailbox: string, occasion: string, at: Date): Promise<boolean> {
    const claimed = await this.#db.ask((db) =>
      db
        .insertInto('digest_sent')
        .values({ mailbox, occasion, at: at.toISOString() })
        .onConflict((conflict) => conflict.columns(['mailbox', 'occasion']).doNothing())
        .returning('mailbox')
        .executeTakeFirst(),
    );
    return claimed !== undefined;
  }
}

const complaintsSince = (db: Kysely<Tables>, since: Date) =>
  db
    .selectFrom('desk_case')
    .innerJoin('complaint', 'complaint.id', 'desk_case.id')
    .leftJoin('case_features', 'case_features.case_id', 'desk_case.id')
    .select([
      'desk_case.id',
      'desk_case.mailbox',
      'desk_case.received_at',
      'desk_case.issue_type',
      'desk_case.issue_text',
      'desk_case.about_staff',
      'desk_case.safety',
      'complaint.customer',
      'case_features.product',
    ])
    .where('desk_case.received_at', '>=', since.toISOString())
    .where('desk_case.doubtful', '=', 0)
    .where('desk_case.state', '!=', 'not-complaint')
    .orderBy('desk_case.received_at');

type ComplaintRow = Awaited<ReturnType<ReturnType<typeof complaintsSince>['execute']>>[number];

const foundIn = (row: ComplaintRow): FoundCase => ({
  case: row.id,
  mailbox: row.mailbox,
  customer: row.customer.toLowerCase(),
  receivedAt: new Date(row.received_at),
  type: row.issue_type as FoundCase['type'],
  product: row.product,
  aboutStaff: row.about_staff === 1,
  safety: row.safety === 1,
  text: row.issue_text ?? '',
});

const fromRow = (row: Selectable<CauseTable>): Cause => ({
  id: row.id,
  name: row.name,
  state: row.state as Cause['state'],
  owner: row.owner,
  notes: row.notes,
  seenAt: new Date(row.seen_at),
  changed: row.changed,
  fixedAt: row.fixed_at === null ? null : new Date(row.fixed_at),
});
