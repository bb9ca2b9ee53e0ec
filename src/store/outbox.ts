import type { Kysely } from 'kysely';
import type { Aftermath, Outbox, Submission } from '../model/outbox.ts';
import type { AuditAction, CaseState } from '../model/desk.ts';
import { fromSubmissionRow } from './desk-rows.ts';
import type { GuardedDatabase } from './guarded.ts';
import type { Tables } from './tables.ts';

/** The journal of sending over any SQL database that Kysely speaks to. */
export class SqlOutbox implements Outbox {
  readonly #db: GuardedDatabase;

  constructor(db: GuardedDatabase) {
    this.#db = db;
  }

  async due(mailbox: string, now: Date): Promise<readonly Submission[]> {
    return this.#db.ask(async (db) => {
      const rows = await db
        .selectFrom('submission')
        .selectAll()
        .where('mailbox', '=', mailbox)
        .where('state', '=', 'approved')
        .where('next_try_at', '<=', now.toISOString())
        .orderBy('id')
        .execute();
      return rows.map(fromSubmissionRow);
    });
  }

  async nextDue(mailbox: string): Promise<Date | null> {
    return this.#db.ask(async (db) => {
      const row = await db
        .selectFrom('submission')
        .select((eb) => eb.fn.min('next_try_at').as('at'))
        .where('mailbox', '=', mailbox)
        .where('state', '=', 'approved')
        .executeTakeFirst();
      const at = row?.at ?? null;
      return at === null ? null : new Date(at);
    });
  }

  async waiting(mailbox: string): Promise<number> {
    return this.#db.ask(async (db) => {
      const { count } = await db
        .selectFrom('submission')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('mailbox', '=', mailbox)
        .where('state', '=', 'approved')
        .where('attempts', '>', 0)
        .executeTakeFirstOrThrow();
      return count;
    });
  }

  async interrupted(mailbox: string): Promise<readonly Submission[]> {
    return this.#db.ask(async (db) => {
      const rows = await db
        .selectFrom('submission')
        .selectAll()
        .where('mailbox', '=', mailbox)
        .where('state', '=', 'sending')
        .orderBy('id')
        .execute();
      return rows.map(fromSubmissionRow);
    });
  }

  async begin(id: number, at: Date): Promise<boolean> {
    return this.#db.transaction(async (db) => {
      const row = await db
        .updateTable('submission')
        .set({ state: 'sending', began_at: at.toISOString() })
        .where('id', '=', id)
        .where('state', '=', 'approved')
        .returning('case_id')
        .executeTakeFirst();
      if (row === undefined) return false;
      await setState(db, row.case_id, 'sending', {});
      return true;
    });
  }

  async sent(id: number, at: Date): Promise<void> {
    await this.#end(id, at, { submission: 'sent', state: 'answered', action: 'sent', note: null });
  }

  async uncertain(id: number, at: Date, why: string): Promise<void> {
    const state = 'uncertain';
    await this.#end(id, at, { submission: state, state, action: state, note: why });
  }

  async refused(id: number, at: Date, why: string): Promise<void> {
    await this.#end(id, at, {
      submission: 'refused',
      state: 'open',
      action: 'reopened',
      note: why,
    });
  }

  async postponed(id: number, again: Date, why: string): Promise<void> {
    await this.#db.transaction(async (db) => {
      const row = await db
        .updateTable('submission')
        .set((eb) => ({
          state: 'approved',
          attempts: eb('attempts', '+', 1),
          next_try_at: again.toISOString(),
          last_error: why,
        }))
        .where('id', '=', id)
        .where('state', 'in', ['approved', 'sending'])
        .returning('case_id')
        .executeTakeFirst();
      if (row !== undefined)
        await setState(db, row.case_id, 'approved', { leaves_at: again.toISOString() });
    });
  }

  async aftermaths(mailbox: string): Promise<readonly Aftermath[]> {
    return this.#db.ask(async (db) => {
      const rows = await db
        .selectFrom('submission')
        .innerJoin('desk_case', 'desk_case.id', 'submission.case_id')
        .selectAll('submission')
        .select('desk_case.message_id as answers')
        .where('submission.mailbox', '=', mailbox)
        .where('submission.state', '=', 'sent')
        .where((where) =>
          where.or([where('laid_in_sent', '=', 0), where('marked_answered', '=', 0)]),
        )
        .orderBy('submission.id')
        .execute();
      return rows.map((row) => ({
        submission: fromSubmissionRow(row),
        answers: row.answers as Aftermath['answers'],
        laidInSent: row.laid_in_sent === 1,
        markedAnswered: row.marked_answered === 1,
      }));
    });
  }

  async laidInSent(id: number): Promise<void> {
    await this.#mark(id, { laid_in_sent: 1 });
  }

  async markedAnswered(id: number): Promise<void> {
    await this.#mark(id, { marked_answered: 1 });
  }

  async #mark(
    id: number,
    done: { readonly laid_in_sent?: 1; readonly marked_answered?: 1 },
  ): Promise<void> {
    await this.#db.ask((db) =>
      db.updateTable('submission').set(done).where('id', '=', id).execute(),
    );
  }

  async #end(
    id: number,
    at: Date,
    end: {
      readonly submission: 'sent' | 'uncertain' | 'refused';
      readonly state: CaseState;
      readonly action: AuditAction;
      readonly note: string | null;
    },
  ): Promise<void> {
    await this.#db.transaction(async (db) => {
      const row = await db
        .updateTable('submission')
        .set({ state: end.submission, ended_at: at.toISOString(), last_error: end.note })
        .where('id', '=', id)
        .where('state', 'in', ['approved', 'sending'])
        .returning(['case_id', 'version'])
        .executeTakeFirst();
      if (row === undefined) return;
      const sent = end.submission === 'sent';
      await setState(
        db,
        row.case_id,
        end.state,
        sent ? { sent_version: row.version, closed_at: at.toISOString() } : {},
      );
      await db
        .insertInto('audit')
        .values({
          case_id: row.case_id,
          at: at.toISOString(),
          by: 'takkebrev',
          action: end.action,
          from_version: row.version,
          to_version: row.version,
          note: end.note,
        })
        .execute();
    });
  }
}

async function setState(
  db: Kysely<Tables>,
  id: number,
  state: CaseState,
  also: {
    readonly sent_version?: number;
    readonly closed_at?: string;
    readonly leaves_at?: string;
  },
): Promise<void> {
  await db
    .updateTable('desk_case')
    .set({ state, leaves_at: null, ...also })
    .where('id', '=', id)
    .execute();
}
