import type { Kysely } from 'kysely';
import { TakkebrevError } from '../../model/errors.ts';
import type { ErasureReport, PersonalRecord, Privacy } from '../../model/privacy.ts';
import type { Tables } from '../tables.ts';
import { eraseRows, maskAddresses } from './erase.ts';
import { fingerprintOf, isOf } from './fingerprint.ts';
import { listing } from './listing.ts';
import { closeCases, refuseUnderway } from './cases.ts';
import { draftsOf, endAppends, fullNames, mailsRead, rowsHolding } from './outside.ts';
import { addressesOf, followLinks, readRows, rowsWithAddress, type RowKeys } from './rows.ts';

/** Privacy over any SQL database that Kysely speaks to; cleaning its file is passed in. */
export class SqlPrivacy implements Privacy {
  readonly #db: Kysely<Tables>;
  readonly #clean: (addresses: readonly string[]) => readonly string[];
  readonly #failure: (cause: unknown) => TakkebrevError;

  constructor(
    db: Kysely<Tables>,
    clean: (addresses: readonly string[]) => readonly string[],
    failure: (cause: unknown) => TakkebrevError,
  ) {
    this.#db = db;
    this.#clean = clean;
    this.#failure = failure;
  }

  async record(address: string): Promise<PersonalRecord> {
    return this.#try(async () => {
      const addresses = await addressesOf(this.#db, address);
      const rows = await personsRows(this.#db, addresses);
      const tables = new Map<string, Awaited<ReturnType<typeof readRows>>>();
      for (const table of Object.keys(listing)) {
        const keys = rows.get(table);
        if (keys !== undefined) tables.set(table, await readRows(this.#db, table, keys));
      }
      return { addresses, tables };
    });
  }

  async forget(address: string, at: Date): Promise<ErasureReport> {
    return this.#try(async () => {
      const report = await this.#db
        .transaction()
        .execute((transaction) => forgetPerson(transaction, address, at));
      await this.#mustBeGone(this.#clean(report.addresses));
      return report;
    });
  }

  /** Bytes that no row holds any more, not even as a part of somebody else's address, must not be there. */
  async #mustBeGone(left: readonly string[]): Promise<void> {
    for (const address of left) {
      if ((await rowsHolding(this.#db, [address])).size > 0) continue;
      throw new TakkebrevError(
        'store-in-use',
        `It is deleted, but old bytes of ${address} still lie in the database file: end every other takkebrev and give the same command again.`,
      );
    }
  }

  async retire(mailbox: string, before: Date, at: Date): Promise<number> {
    return this.#try(() =>
      this.#db.transaction().execute(async (transaction) => {
        const old = await oldMails(transaction, mailbox, before);
        if (old.length === 0) return 0;
        const start = new Map([['mail', new Set(old)]]);
        const rows = await followLinks(transaction, start);
        await closeCases(transaction, rows, at);
        await endAppends(transaction, rows, at);
        await eraseRows(transaction, rows, at);
        return old.length;
      }),
    );
  }

  async retireCorrections(before: Date): Promise<number> {
    return this.#try(async () => {
      const { numDeletedRows } = await this.#db
        .deleteFrom('corrections')
        .where('corrected_at', '<', before.toISOString())
        .executeTakeFirst();
      const day = before.toISOString();
      await this.#db.deleteFrom('greeted').where('at', '<', day).execute();
      await this.#db.deleteFrom('customer_trace').where('seen_at', '<', day).execute();
      return Number(numDeletedRows);
    });
  }

  async close(): Promise<void> {
    await this.#try(() => this.#db.destroy());
  }

  async #try<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (cause) {
      throw this.#failure(cause);
    }
  }
}

/** Mails whose case is closed, or that never were one; an open case is never closed by its age alone. */
async function oldMails(
  db: Kysely<Tables>,
  mailbox: string,
  before: Date,
): Promise<readonly number[]> {
  const day = before.toISOString();
  const rows = await db
    .selectFrom('mail')
    .leftJoin('complaint', 'complaint.mail_id', 'mail.id')
    .leftJoin('desk_case', 'desk_case.id', 'complaint.id')
    .select('mail.id')
    .where('mail.mailbox', '=', mailbox)
    .where('mail.received_at', '<', day)
    .where('mail.erased_at', 'is', null)
    .where((eb) => eb.or([eb('desk_case.id', 'is', null), eb('desk_case.closed_at', '<', day)]))
    .execute();
  return rows.map(({ id }) => id);
}

const personsRows = async (db: Kysely<Tables>, addresses: readonly string[]): Promise<RowKeys> =>
  followLinks(db, await rowsWithAddress(db, addresses));

async function forgetPerson(db: Kysely<Tables>, address: string, at: Date): Promise<ErasureReport> {
  const addresses = await addressesOf(db, address);
  const rows = await personsRows(db, addresses);
  await refuseUnderway(db, rows);
  const drafts = await draftsOf(db, rows);
  const mails = await mailsRead(db, rows);
  const names = await fullNames(db, rows);
  await closeCases(db, rows, at);
  await endAppends(db, rows, at);
  const erased = await eraseRows(db, rows, at);
  const masked = await maskAddresses(db, addresses);
  await rememberForgotten(db, addresses, at);
  const namedElsewhere = await rowsHolding(db, names);
  const corrections = erased.get('corrections') ?? 0;
  return { addresses, erased, masked, corrections, drafts, mails, namedElsewhere };
}

/** So that a backup from before does not bring them back. */
async function rememberForgotten(
  db: Kysely<Tables>,
  addresses: readonly string[],
  at: Date,
): Promise<void> {
  const known = await db.selectFrom('forgotten').select(['salt', 'fingerprint']).execute();
  for (const address of addresses) {
    const old = known.filter((one) => isOf(one, address)).map(({ salt }) => salt);
    if (old.length > 0) await db.deleteFrom('forgotten').where('salt', 'in', old).execute();
    await db
      .insertInto('forgotten')
      .values({ ...fingerprintOf(address), forgotten_at: at.toISOString() })
      .execute();
  }
}
