import type { CaseId } from '../model/desk.ts';
import { uid, uidValidity, type MessageId } from '../model/identifiers.ts';
import type { DraftCopy, NoticedCase, Notices, SeenFolder } from '../model/notice-store.ts';
import type { GuardedDatabase } from './guarded.ts';
import type { DraftCopyTable } from './tables.ts';

const idsPerStatement = 400;

/** What is remembered of drafts in mail programs, over any SQL database that Kysely speaks to. */
export class SqlNotices implements Notices {
  readonly #db: GuardedDatabase;

  constructor(db: GuardedDatabase) {
    this.#db = db;
  }

  async anyOpen(mailbox: string): Promise<boolean> {
    return this.#db.ask(async (db) => {
      const row = await db
        .selectFrom('desk_case')
        .select('id')
        .where('mailbox', '=', mailbox)
        .where('state', 'in', ['open', 'approved', 'sending', 'uncertain'])
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    });
  }

  async seenFolder(mailbox: string, path: string): Promise<SeenFolder | null> {
    return this.#db.ask(async (db) => {
      const row = await db
        .selectFrom('seen_folder')
        .selectAll()
        .where('mailbox', '=', mailbox)
        .where('path', '=', path)
        .executeTakeFirst();
      if (row === undefined) return null;
      return {
        mailbox,
        path,
        uidValidity: uidValidity(row.uid_validity),
        uidNext: uid(row.uid_next),
        messages: row.messages,
      };
    });
  }

  async saveSeenFolder({ mailbox, path, ...seen }: SeenFolder): Promise<void> {
    const values = {
      uid_validity: seen.uidValidity,
      uid_next: seen.uidNext,
      messages: seen.messages,
    };
    await this.#db.ask((db) =>
      db
        .insertInto('seen_folder')
        .values({ mailbox, path, ...values })
        .onConflict((conflict) => conflict.columns(['mailbox', 'path']).doUpdateSet(values))
        .execute(),
    );
  }

  async casesOf(mailbox: string, ids: readonly MessageId[]): Promise<readonly NoticedCase[]> {
    return this.#db.ask(async (db) => {
      const found: NoticedCase[] = [];
      for (let from = 0; from < ids.length; from += idsPerStatement) {
        const some = ids.slice(from, from + idsPerStatement);
        const rows = await db
          .selectFrom('desk_case')
          .innerJoin('complaint', 'complaint.id', 'desk_case.id')
          .select([
            'desk_case.id',
            'desk_case.state',
            'desk_case.version',
            'desk_case.message_id',
            'desk_case.draft_id',
            'complaint.customer',
          ])
          .where('desk_case.mailbox', '=', mailbox)
          .where((eb) =>
            eb.or([eb('desk_case.message_id', 'in', some), eb('desk_case.draft_id', 'in', some)]),
          )
          .orderBy('desk_case.id')
          .execute();
        for (const row of rows)
          found.push({
            id: row.id,
            state: row.state as NoticedCase['state'],
            version: row.version,
            customer: row.customer,
            messageId: row.message_id as MessageId | null,
            draftId: row.draft_id as MessageId,
          });
      }
      return found;
    });
  }

  async copies(mailbox: string, path: string): Promise<readonly DraftCopy[]> {
    return this.#db.ask(async (db) => {
      const rows = await db
        .selectFrom('draft_copy')
        .selectAll()
        .where('mailbox', '=', mailbox)
        .where('path', '=', path)
        .orderBy('uid')
        .execute();
      return rows.map(fromCopyRow);
    });
  }

  async copiesOf(id: CaseId): Promise<readonly DraftCopy[]> {
    return this.#db.ask(async (db) => {
      const rows = await db
        .selectFrom('draft_copy')
        .selectAll()
        .where('case_id', '=', id)
        .orderBy('uid')
        .execute();
      return rows.map(fromCopyRow);
    });
  }

  async saveCopy(copy: DraftCopy): Promise<void> {
    await this.#db.ask((db) =>
      db
        .insertInto('draft_copy')
        .values(toCopyRow(copy))
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    );
  }

  async forgetCopy(copy: DraftCopy): Promise<void> {
    await this.#db.ask((db) =>
      db
        .deleteFrom('draft_copy')
        .where('mailbox', '=', copy.mailbox)
        .where('path', '=', copy.path)
        .where('uid_validity', '=', copy.uidValidity)
        .where('uid', '=', copy.uid)
        .execute(),
    );
  }

  async leftovers(mailbox: string): Promise<readonly DraftCopy[]> {
    return this.#db.ask(async (db) => {
      const rows = await db
        .selectFrom('draft_copy')
        .innerJoin('desk_case', 'desk_case.id', 'draft_copy.case_id')
        .selectAll('draft_copy')
        .where('draft_copy.mailbox', '=', mailbox)
        .where('desk_case.state', 'in', ['answered', 'rejected', 'not-complaint'])
        .orderBy('draft_copy.path')
        .orderBy('draft_copy.uid')
        .execute();
      return rows.map(fromCopyRow);
    });
  }
}

const fromCopyRow = (row: DraftCopyTable): DraftCopy => ({
  caseId: row.case_id,
  mailbox: row.mailbox,
  path: row.path,
  uidValidity: uidValidity(row.uid_validity),
  uid: uid(row.uid),
});

const toCopyRow = (copy: DraftCopy): DraftCopyTable => ({
  case_id: copy.caseId,
  mailbox: copy.mailbox,
  path: copy.path,
  uid_validity: copy.uidValidity,
  uid: copy.uid,
});
