import { sql, type Insertable, type Selectable, type Transaction } from 'kysely';
import type {
  Day,
  FoundPromise,
  PromiseChange,
  PromiseEntry,
  PromiseLedger,
  PromiseQuery,
  PromisedLetter,
  UnenteredLetter,
} from '../model/promises.ts';
import type { GuardedDatabase } from './guarded.ts';
import { messageFromJson } from './message-json.ts';
import type { PromiseTable, Tables } from './tables.ts';

const ours = 'takkebrev';

/** The promise ledger in any SQL database that Kysely speaks to. */
export class SqlPromises implements PromiseLedger {
  readonly #db: GuardedDatabase;

  constructor(db: GuardedDatabase) {
    this.#db = db;
  }

  async enter(letter: PromisedLetter): Promise<void> {
    await this.#db.transaction(async (transaction) => {
      const known = await transaction
        .selectFrom('promised_letter')
        .select('letter')
        .where('letter', '=', letter.letter)
        .executeTakeFirst();
      if (known !== undefined) return;
      await transaction
        .insertInto('promised_letter')
        .values({
          letter: letter.letter,
          case_id: letter.case,
          sent_at: letter.sentAt.toISOString(),
        })
        .execute();
      await settleByLetter(transaction, letter);
      const rows = letter.promises.map((promise) => toRow(letter, promise));
      if (rows.length > 0) await transaction.insertInto('promise').values(rows).execute();
    });
  }

  async add(
    letter: Omit<PromisedLetter, 'promises'>,
    promise: FoundPromise,
    by: string,
  ): Promise<number> {
    return this.#db.ask(async (db) => {
      const { id } = await db
        .insertInto('promise')
        .values({ ...toRow(letter, promise), settled_by: by })
        .returning('id')
        .executeTakeFirstOrThrow();
      return id;
    });
  }

  async list(query: PromiseQuery): Promise<readonly PromiseEntry[]> {
    const { id, states, case: of, customer, due, aboutStaff = true } = query;
    return this.#db.ask(async (db) => {
      let rows = db.selectFrom('promise').selectAll();
      if (id !== undefined) rows = rows.where('id', '=', id);
      if (states !== undefined) rows = rows.where('state', 'in', states);
      else if (id === undefined) rows = rows.where('state', '!=', 'none');
      if (of !== undefined) rows = rows.where('case_id', '=', of);
      if (customer !== undefined) rows = rows.where('customer', '=', customer);
      if (due !== undefined) rows = rows.where('due', '<=', due);
      if (!aboutStaff)
        rows = rows.where((promise) =>
          promise(
            'case_id',
            'not in',
            promise.selectFrom('desk_case').select('id').where('about_staff', '=', 1),
          ),
        );
      return (await rows.orderBy('id').execute()).map(fromRow).toSorted(byUrgency);
    });
  }

  async unowned(customers: readonly string[]): Promise<readonly PromiseEntry[]> {
    return this.#db.ask(async (db) => {
      const rows = await db
        .selectFrom('promise')
        .selectAll()
        .where('customer', 'in', customers)
        .where('state', '=', 'broken')
        .where((promise) =>
          promise.not(
            promise.exists(
              promise
                .selectFrom('promised_letter')
                .innerJoin('complaint', 'complaint.id', 'promised_letter.case_id')
                .select('promised_letter.letter')
                .where(sql`lower(complaint.customer)`, '=', promise.ref('promise.customer'))
                .whereRef('promised_letter.sent_at', '>', 'promise.settled_at'),
            ),
          ),
        )
        .orderBy('made_at', 'desc')
        .execute();
      return rows.map(fromRow);
    });
  }

  async anyDue(mailbox: string): Promise<boolean> {
    const open = await this.#db.ask((db) =>
      db
        .selectFrom('promise')
        .select('id')
        .where('mailbox', '=', mailbox)
        .where('state', '=', 'open')
        .limit(1)
        .executeTakeFirst(),
    );
    return open !== undefined || (await this.unentered(mailbox)).length > 0;
  }

  async unentered(mailbox: string): Promise<readonly UnenteredLetter[]> {
    return this.#db.ask(async (db) => {
      const rows = await db
        .selectFrom('desk_case')
        .innerJoin('complaint', 'complaint.id', 'desk_case.id')
        .innerJoin('desk_mail', 'desk_mail.case_id', 'desk_case.id')
        .innerJoin('edition', (join) =>
          join
            .onRef('edition.case_id', '=', 'desk_case.id')
            .onRef('edition.version', '=', 'desk_case.sent_version'),
        )
        .leftJoin('submission', (join) =>
          join
            .onRef('submission.case_id', '=', 'desk_case.id')
            .onRef('submission.version', '=', 'desk_case.sent_version')
            .on('submission.state', '=', 'sent'),
        )
        .leftJoin('promised_letter', (join) =>
          join.on(
            'promised_letter.letter',
            '=',
            sql<string>`desk_case.id || '/' || desk_case.sent_version`,
          ),
        )
        .select([
          'desk_case.id',
          'desk_case.sent_version',
          'desk_case.closed_at',
          'desk_case.language',
          'complaint.customer',
          'edition.text',
          'submission.approved_by',
          'desk_mail.message',
        ])
        .where('desk_case.mailbox', '=', mailbox)
        .where('desk_case.state', '=', 'answered')
        .where('desk_case.closed_at', 'is not', null)
        .where('promised_letter.letter', 'is', null)
        .orderBy('desk_case.closed_at')
        .execute();
      return rows.map((row) => {
        const { to, cc } = messageFromJson(row.message);
        return {
          letter: `${row.id}/${row.sent_version}`,
          case: row.id,
          customer: row.customer,
          text: row.text,
          language: row.language as UnenteredLetter['language'],
          sentAt: new Date(row.closed_at ?? 0),
          approvedBy: row.approved_by,
          recipients: [...to, ...cc].map(({ address }) => address),
        };
      });
    });
  }

  async change(id: number, change: PromiseChange, by: string, at: Date): Promise<boolean> {
    return this.#db.ask(async (db) => {
      const { numUpdatedRows } = await db
        .updateTable('promise')
        .set(columnsOf(change, by, at))
        .where('id', '=', id)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    });
  }

  async breakOverdue(today: Day, at: Date): Promise<number> {
    return this.#db.ask(async (db) => {
      const { numUpdatedRows } = await db
        .updateTable('promise')
        .set({ state: 'broken', settled_at: at.toISOString(), settled_by: ours })
        .where('state', '=', 'open')
        .where('kind', '=', 'contact')
        .where('due', '<', today)
        .executeTakeFirst();
      return Number(numUpdatedRows);
    });
  }
}

function columnsOf(change: PromiseChange, by: string, at: Date): Partial<Insertable<PromiseTable>> {
  if ('movedTo' in change) return { moved_to: change.movedTo };
  if ('state' in change)
    return {
      state: change.state,
      moved_to: null,
      settled_at: change.state === 'open' ? null : at.toISOString(),
      settled_by: change.state === 'open' ? null : by,
    };
  return { due: change.due, owner: change.owner, kind: change.kind };
}

/**
 * What a letter settles of the case's open promises: word that was promised is given by it, in time or
 * too late, and it tells the new day of those that were moved, which then are promised anew.
 */
async function settleByLetter(
  transaction: Transaction<Tables>,
  letter: PromisedLetter,
): Promise<void> {
  const open = await transaction
    .selectFrom('promise')
    .selectAll()
    .where('case_id', '=', letter.case)
    .where('state', 'in', ['open', 'broken'])
    .where('letter', '!=', letter.letter)
    .execute();
  const settled = { settled_at: letter.sentAt.toISOString(), settled_by: ours };
  for (const row of open) {
    if (new Date(row.made_at) > letter.sentAt) continue;
    const state = stateAfter(row, letter.day);
    // What was broken before stays so from then on: this letter may be the one that owns it.
    if (state === null || state === row.state) continue;
    await transaction
      .updateTable('promise')
      .set({ state, ...settled })
      .where('id', '=', row.id)
      .execute();
    const told = letter.promises.some(({ due }) => due === row.moved_to);
    if (state !== 'moved' || told) continue;
    const { id: _, ...columns } = row;
    await transaction
      .insertInto('promise')
      .values({
        ...columns,
        letter: letter.letter,
        due: row.moved_to,
        moved_to: null,
        made_at: letter.sentAt.toISOString(),
      })
      .execute();
  }
}

function stateAfter(row: Selectable<PromiseTable>, day: Day): 'moved' | 'kept' | 'broken' | null {
  if (row.moved_to !== null) return 'moved';
  // What we broke for want of a letter is mended by one that is found later and was in time.
  const doubted = row.state === 'broken' && row.settled_by === ours;
  if (row.kind !== 'contact' || (row.state !== 'open' && !doubted)) return null;
  return row.due === null || day <= row.due ? 'kept' : 'broken';
}

/** Open before settled; of these the earliest day first, the undated last. */
function byUrgency(one: PromiseEntry, other: PromiseEntry): number {
  const open = Number(other.state === 'open') - Number(one.state === 'open');
  if (open !== 0) return open;
  const [due, otherDue] = [one.due ?? '9', other.due ?? '9'];
  return due === otherDue ? one.id - other.id : due < otherDue ? -1 : 1;
}

const toRow = (
  letter: Omit<PromisedLetter, 'promises'>,
  promise: FoundPromise,
): Insertable<PromiseTable> => ({
  case_id: letter.case,
  letter: letter.letter,
  mailbox: letter.mailbox,
  customer: letter.customer,
  text: promise.text,
  text_start: promise.start,
  text_end: promise.end,
  due: promise.due,
  owner: promise.owner,
  kind: promise.kind,
  state: 'open',
  made_at: letter.sentAt.toISOString(),
  moved_to: null,
  settled_at: null,
  settled_by: null,
});

const fromRow = (row: Selectable<PromiseTable>): PromiseEntry => ({
  id: row.id,
  case: row.case_id,
  mailbox: row.mailbox,
  customer: row.customer,
  text: row.text,
  start: row.text_start,
  end: row.text_end,
  due: row.due,
  owner: row.owner,
  kind: row.kind as PromiseEntry['kind'],
  state: row.state as PromiseEntry['state'],
  madeAt: new Date(row.made_at),
  movedTo: row.moved_to,
  settledAt: row.settled_at === null ? null : new Date(row.settled_at),
  settledBy: row.settled_by,
});
