import type { Upkeep } from '../model/upkeep.ts';
import type { GuardedDatabase } from './guarded.ts';

export class SqlUpkeep implements Upkeep {
  readonly #db: GuardedDatabase;

  constructor(db: GuardedDatabase) {
    this.#db = db;
  }

  async lastDone(task: string, mailbox: string): Promise<Date | null> {
    return this.#db.ask(async (db) => {
      const row = await db
        .selectFrom('upkeep')
        .select('done_at')
        .where('task', '=', task)
        .where('mailbox', '=', mailbox)
        .executeTakeFirst();
      return row === undefined ? null : new Date(row.done_at);
    });
  }

  async done(task: string, mailbox: string, at: Date): Promise<void> {
    const done_at = at.toISOString();
    await this.#db.ask(async (db) => {
      await db
        .insertInto('upkeep')
        .values({ task, mailbox, done_at })
        .onConflict((conflict) => conflict.columns(['task', 'mailbox']).doUpdateSet({ done_at }))
        .execute();
    });
  }
}
