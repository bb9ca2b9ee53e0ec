import type { Kysely, Selectable } from 'kysely';
import type {
  AccessStore,
  AttemptKey,
  Pass,
  PassPurpose,
  Patience,
  Session,
  TokenHash,
} from '../model/access.ts';
import type { TakkebrevError } from '../model/errors.ts';
import type { PassTable, SessionTable, Tables } from './tables.ts';

/** Who is let in, in any SQL database that Kysely speaks to. */
export class SqlAccess implements AccessStore {
  readonly #db: Kysely<Tables>;
  readonly #failure: (cause: unknown) => TakkebrevError;

  constructor(db: Kysely<Tables>, failure: (cause: unknown) => TakkebrevError) {
    this.#db = db;
    this.#failure = failure;
  }

  async openSession({ token, login, credential, openedAt, seenAt }: Session): Promise<void> {
    await this.#try(() =>
      this.#db
        .insertInto('session')
        .values({
          token,
          login,
          credential,
          opened_at: openedAt.toISOString(),
          seen_at: seenAt.toISOString(),
        })
        .execute(),
    );
  }

  async session(token: TokenHash): Promise<Session | null> {
    return this.#try(async () => {
      const row = await this.#db
        .selectFrom('session')
        .selectAll()
        .where('token', '=', token)
        .executeTakeFirst();
      return row === undefined ? null : toSession(row);
    });
  }

  async seeSession(token: TokenHash, at: Date): Promise<void> {
    await this.#try(() =>
      this.#db
        .updateTable('session')
        .set({ seen_at: at.toISOString() })
        .where('token', '=', token)
        .execute(),
    );
  }

  async closeSession(token: TokenHash): Promise<void> {
    await this.#try(() => this.#db.deleteFrom('session').where('token', '=', token).execute());
  }

  async keepSessions(credentials: ReadonlyMap<string, string>): Promise<void> {
    await this.#try(async () => {
      const rows = await this.#db.selectFrom('session').selectAll().execute();
      const over = rows.filter((row) => credentials.get(row.login) !== row.credential);
      for (const { token } of over)
        await this.#db.deleteFrom('session').where('token', '=', token).execute();
    });
  }

  async savePass({ token, purpose, content, expiresAt }: Pass): Promise<void> {
    await this.#try(() =>
      this.#db
        .insertInto('pass')
        .values({ token, purpose, content, expires_at: expiresAt.toISOString() })
        .execute(),
    );
  }

  async pass(token: TokenHash, purpose: PassPurpose, now: Date): Promise<Pass | null> {
    return this.#try(async () => {
      const row = await this.#db
        .selectFrom('pass')
        .selectAll()
        .where('token', '=', token)
        .where('purpose', '=', purpose)
        .executeTakeFirst();
      return toPass(row, now);
    });
  }

  async takePass(token: TokenHash, purpose: PassPurpose, now: Date): Promise<Pass | null> {
    return this.#try(async () => {
      const row = await this.#db
        .deleteFrom('pass')
        .where('token', '=', token)
        .where('purpose', '=', purpose)
        .returningAll()
        .executeTakeFirst();
      return toPass(row, now);
    });
  }

  async countAttempt(keys: readonly AttemptKey[], now: Date): Promise<number | null> {
    return this.#try(() =>
      this.#db.transaction().execute(async (transaction) => {
        const time = now.toISOString();
        const counted = await transaction
          .selectFrom('attempt')
          .selectAll()
          .where(
            'key',
            'in',
            keys.map(({ key }) => key),
          )
          .where('forget_at', '>', time)
          .execute();
        const until = Math.max(0, ...counted.map((row) => Date.parse(row.wait_until)));
        if (until > now.getTime()) return Math.ceil((until - now.getTime()) / 1000);
        for (const { key, patience } of keys) {
          const failures = 1 + (counted.find((row) => row.key === key)?.failures ?? 0);
          const row = {
            failures,
            wait_until: after(now, pauseSeconds(failures, patience)),
            forget_at: after(now, patience.forgetSeconds),
          };
          await transaction
            .insertInto('attempt')
            .values({ key, ...row })
            .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
            .execute();
        }
        return null;
      }),
    );
  }

  async forgetAttempts(keys: readonly TokenHash[]): Promise<void> {
    await this.#try(() => this.#db.deleteFrom('attempt').where('key', 'in', keys).execute());
  }

  async takeBackAttempt(keys: readonly TokenHash[], now: Date): Promise<void> {
    await this.#try(() =>
      this.#db
        .updateTable('attempt')
        .set((row) => ({ failures: row('failures', '-', 1), wait_until: now.toISOString() }))
        .where('key', 'in', keys)
        .execute(),
    );
  }

  async clear(now: Date, sessionsBefore: Date): Promise<void> {
    const time = now.toISOString();
    await this.#try(async () => {
      await this.#db.deleteFrom('attempt').where('forget_at', '<=', time).execute();
      await this.#db.deleteFrom('pass').where('expires_at', '<=', time).execute();
      await this.#db
        .deleteFrom('session')
        .where('opened_at', '<', sessionsBefore.toISOString())
        .execute();
    });
  }

  async #try<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (cause) {
      throw this.#failure(cause);
    }
  }
}

const after = (time: Date, seconds: number): string =>
  new Date(time.getTime() + seconds * 1000).toISOString();

/** How long to wait after so many failures, in seconds. */
function pauseSeconds(failures: number, { free, firstSeconds, longestSeconds }: Patience): number {
  if (failures < free) return 0;
  return Math.min(longestSeconds, firstSeconds * 2 ** Math.min(failures - free, 30));
}

const toSession = (row: Selectable<SessionTable>): Session => ({
  token: row.token as TokenHash,
  login: row.login,
  credential: row.credential,
  openedAt: new Date(row.opened_at),
  seenAt: new Date(row.seen_at),
});

function toPass(row: Selectable<PassTable> | undefined, now: Date): Pass | null {
  if (row === undefined) return null;
  const expiresAt = new Date(row.expires_at);
  if (expiresAt <= now) return null;
  return { token: row.token as TokenHash, purpose: row.purpose, content: row.content, expiresAt };
}
