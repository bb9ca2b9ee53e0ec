import type { CaseState } from '../model/desk.ts';
import type { ErrorCode } from '../model/errors.ts';
import type { Health, LastDraft, MailboxNumbers, Pulse } from '../model/health.ts';
import { uid } from '../model/identifiers.ts';
import type { GuardedDatabase } from './guarded.ts';

/** A note younger than this is not written anew. */
const freshMilliseconds = 5 * 60_000;

const dateOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

export class SqlHealth implements Health {
  readonly #db: GuardedDatabase;

  constructor(db: GuardedDatabase) {
    this.#db = db;
  }

  async pulses(): Promise<readonly Pulse[]> {
    return this.#db.ask(async (db) => {
      const rows = await db.selectFrom('pulse').selectAll().orderBy('mailbox').execute();
      return rows.map((row) => ({
        mailbox: row.mailbox,
        goodAt: dateOf(row.good_at),
        failedAt: dateOf(row.failed_at),
        failure: row.failure as ErrorCode | null,
      }));
    });
  }

  async beat(mailbox: string, at: Date, failure: ErrorCode | null): Promise<void> {
    await this.#db.ask(async (db) => {
      const known = await db
        .selectFrom('pulse')
        .selectAll()
        .where('mailbox', '=', mailbox)
        .executeTakeFirst();
      const last = dateOf((failure === null ? known?.good_at : known?.failed_at) ?? null);
      const age = at.getTime() - (last?.getTime() ?? 0);
      const same = known !== undefined && known.failure === failure;
      if (same && age >= 0 && age < freshMilliseconds) return;
      const now = at.toISOString();
      const values =
        failure === null
          ? { good_at: now, failed_at: null, failure: null }
          : { good_at: known?.good_at ?? null, failed_at: now, failure };
      await db
        .insertInto('pulse')
        .values({ mailbox, ...values })
        .onConflict((conflict) => conflict.column('mailbox').doUpdateSet(values))
        .execute();
    });
  }

  async lastDraft(mailbox: string): Promise<LastDraft | null> {
    const row = await this.#db.ask((db) =>
      db
        .selectFrom('journal')
        .select(['path', 'uid_validity', 'uid', 'done_at'])
        .where('mailbox', '=', mailbox)
        .where('state', '=', 'done')
        .where('uid', 'is not', null)
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst(),
    );
    if (row === undefined || row.uid === null || row.done_at === null) return null;
    return {
      path: row.path,
      uidValidity: row.uid_validity as LastDraft['uidValidity'],
      uid: uid(row.uid),
      laidAt: new Date(row.done_at),
    };
  }

  async numbers(mailbox: string, now: Date): Promise<MailboxNumbers> {
    return this.#db.ask(async (db) => {
      const mails = await db
        .selectFrom('mail')
        .select(['outcome', (eb) => eb.fn.countAll<number>().as('count')])
        .where('mailbox', '=', mailbox)
        .groupBy('outcome')
        .orderBy('outcome')
        .execute();
      const cases = await db
        .selectFrom('desk_case')
        .select(['state', (eb) => eb.fn.countAll<number>().as('count')])
        .select((eb) => eb.fn.min('received_at').as('oldest'))
        .where('mailbox', '=', mailbox)
        .groupBy('state')
        .orderBy('state')
        .execute();
      const { overdue } = await db
        .selectFrom('submission')
        .select((eb) => eb.fn.countAll<number>().as('overdue'))
        .where('mailbox', '=', mailbox)
        .where('state', '=', 'approved')
        .where('leaves_at', '<', now.toISOString())
        .executeTakeFirstOrThrow();
      const { pending } = await db
        .selectFrom('journal')
        .select((eb) => eb.fn.countAll<number>().as('pending'))
        .where('mailbox', '=', mailbox)
        .where('state', '=', 'intended')
        .executeTakeFirstOrThrow();
      return {
        mailbox,
        mails,
        cases: cases.map(({ state, count }) => ({ state: state as CaseState, count })),
        oldestOpen: dateOf(cases.find(({ state }) => state === 'open')?.oldest ?? null),
        overdueLetters: overdue,
        pendingDrafts: pending,
      };
    });
  }
}
