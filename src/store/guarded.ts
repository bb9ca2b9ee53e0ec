import type { Kysely, Transaction } from 'kysely';
import type { TakkebrevError } from '../model/errors.ts';
import type { Tables } from './tables.ts';

/** A database whose failures come as TakkebrevError. */
export class GuardedDatabase {
  readonly #db: Kysely<Tables>;
  readonly #failure: (cause: unknown) => TakkebrevError;

  constructor(db: Kysely<Tables>, failure: (cause: unknown) => TakkebrevError) {
    this.#db = db;
    this.#failure = failure;
  }

  async ask<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
    try {
      return await work(this.#db);
    } catch (cause) {
      throw this.#failure(cause);
    }
  }

  /** All of it is recorded, or nothing. */
  async transaction<T>(work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> {
    return this.ask((db) => db.transaction().execute(work));
  }
}
