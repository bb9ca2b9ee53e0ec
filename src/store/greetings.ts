import type { Greeted, Greetings } from '../model/greetings.ts';
import type { GuardedDatabase } from './guarded.ts';

/** Greetings in any SQL database that Kysely speaks to. */
export class SqlGreetings implements Greetings {
  readonly #db: GuardedDatabase;

  constructor(db: GuardedDatabase) {
    this.#db = db;
  }

  async of(address: string): Promise<Greeted | null> {
    const row = await this.#db.ask((db) =>
      db
        .selectFrom('greeted')
        .select(['read_as', 'greeted_as'])
        .where('address', '=', address.toLowerCase())
        .executeTakeFirst(),
    );
    return row === undefined ? null : { readAs: row.read_as, greetedAs: row.greeted_as };
  }

  async remember(address: string, { readAs, greetedAs }: Greeted, at: Date): Promise<void> {
    const row = { read_as: readAs, greeted_as: greetedAs, at: at.toISOString() };
    await this.#db.ask((db) =>
      db
        .insertInto('greeted')
        .values({ address: address.toLowerCase(), ...row })
        .onConflict((conflict) => conflict.column('address').doUpdateSet(row))
        .execute(),
    );
  }
}
