import type { Kysely, Transaction } from 'kysely';
import type { AccessStore } from '../model/access.ts';
import type { TakkebrevError } from '../model/errors.ts';
import { uid as toUid, type Uid } from '../model/identifiers.ts';
import type { CauseStore } from '../model/causes.ts';
import type { Greetings } from '../model/greetings.ts';
import type { PromiseLedger } from '../model/promises.ts';
import type { ThreadStore } from '../model/threads.ts';
import type {
  Correction,
  DraftIntent,
  HandledMail,
  LaidLetter,
  MailIdentity,
  MailboxLock,
  MailboxState,
  OpenedCase,
  PendingAppend,
  Store,
  WantedDraft,
} from '../model/store.ts';
import { insertComplaintWords, PrecedentStore } from './precedents.ts';
import { SqlDeskStore } from './desk.ts';
import { insertDeskCase } from './desk-insert.ts';
import { GuardedDatabase } from './guarded.ts';
import { SqlHealth } from './health.ts';
import { SqlNotices } from './notices.ts';
import { SqlOutbox } from './outbox.ts';
import { SqlAccess } from './access.ts';
import { SqlPromises } from './promises.ts';
import { SqlCauses } from './causes.ts';
import { SqlGreetings } from './greetings.ts';
import { SqlThreads } from './threads.ts';
import { fromCorrectionRow, fromMailRow, toCorrectionRow, toMailRow } from './rows.ts';
import type { Tables } from './tables.ts';
import { SqlUpkeep } from './upkeep.ts';
import { SqlVoiceChoices } from './voice.ts';

/** SQLite takes at most 32,766 parameters in a statement; this many rows of any table stay far below. */
const rowsPerStatement = 500;

/** The store over any SQL database that Kysely speaks to; what differs by database is passed in. */
export class SqlStore implements Store {
  readonly desk: SqlDeskStore;
  readonly outbox: SqlOutbox;
  readonly notices: SqlNotices;
  readonly upkeep: SqlUpkeep;
  readonly health: SqlHealth;
  readonly voice: SqlVoiceChoices;
  readonly access: AccessStore;
  readonly promises: PromiseLedger;
  readonly threads: ThreadStore;
  readonly causes: CauseStore;
  readonly greetings: Greetings;
  readonly #db: Kysely<Tables>;
  readonly #lock: (name: string) => MailboxLock | null;
  readonly #failure: (cause: unknown) => TakkebrevError;
  readonly precedents: PrecedentStore;

  constructor(
    db: Kysely<Tables>,
    lock: (name: string) => MailboxLock | null,
    failure: (cause: unknown) => TakkebrevError,
  ) {
    this.#db = db;
    this.#lock = lock;
    this.#failure = failure;
    this.precedents = new PrecedentStore(db, failure);
    const guarded = new GuardedDatabase(db, failure);
    this.desk = new SqlDeskStore(guarded);
    this.outbox = new SqlOutbox(guarded);
    this.notices = new SqlNotices(guarded);
    this.upkeep = new SqlUpkeep(guarded);
    this.health = new SqlHealth(guarded);
    this.voice = new SqlVoiceChoices(guarded);
    this.access = new SqlAccess(db, failure);
    this.promises = new SqlPromises(guarded);
    this.threads = new SqlThreads(guarded);
    this.causes = new SqlCauses(guarded);
    this.greetings = new SqlGreetings(guarded);
  }

  async lockMailbox(mailbox: string): Promise<MailboxLock | null> {
    return this.#try(async () => this.#lock(mailbox));
  }

  async mailboxState(mailbox: string, folder: string): Promise<MailboxState | null> {
    return this.#try(async () => {
      const row = await this.#db
        .selectFrom('mailbox')
        .selectAll()
        .where('name', '=', mailbox)
        .where('folder', '=', folder)
        .executeTakeFirst();
      if (row === undefined) return null;
      return {
        mailbox: row.name,
        folder: row.folder,
        uidValidity: row.uid_validity as MailboxState['uidValidity'],
        nextUid: toUid(row.next_uid),
        since: new Date(row.since),
        renumberedBelow: toUid(row.renumbered_below),
        lookBelow: toUid(row.look_below),
        drafts: row.drafts,
        sent: row.sent,
      };
    });
  }

  async saveMailboxState(state: MailboxState): Promise<void> {
    await this.#try(() => putState(this.#db, state));
  }

  async known(
    mailbox: string,
    identities: readonly MailIdentity[],
  ): Promise<ReadonlySet<MailIdentity>> {
    return this.#try(async () => {
      const found = new Set<MailIdentity>();
      for (let from = 0; from < identities.length; from += rowsPerStatement) {
        const rows = await this.#db
          .selectFrom('mail')
          .select('identity')
          .where('mailbox', '=', mailbox)
          .where('identity', 'in', identities.slice(from, from + rowsPerStatement))
          .execute();
        for (const row of rows) found.add(row.identity);
      }
      return found;
    });
  }

  async recordHandled(
    mails: readonly HandledMail[],
    state: MailboxState,
    doubtful: readonly OpenedCase[] = [],
  ): Promise<void> {
    await this.#transaction(async (transaction) => {
      for (const opened of doubtful) await insertCase(transaction, opened);
      for (let from = 0; from < mails.length; from += rowsPerStatement) {
        await transaction
          .insertInto('mail')
          .values(mails.slice(from, from + rowsPerStatement).map(toMailRow))
          .execute();
      }
      await putState(transaction, state);
    });
  }

  async openDraft(intent: DraftIntent, state: MailboxState): Promise<number> {
    return this.#transaction(async (transaction) => {
      const journal = await insertDraft(transaction, intent);
      await putState(transaction, state);
      return journal;
    });
  }

  async draftsWanted(mailbox: string): Promise<readonly WantedDraft[]> {
    return this.#try(async () => {
      const rows = await this.#db
        .selectFrom('desk_case')
        .innerJoin('complaint', 'complaint.id', 'desk_case.id')
        .innerJoin('mail', 'mail.id', 'complaint.mail_id')
        .selectAll('mail')
        .select(['desk_case.id as case_id', 'desk_case.draft_id'])
        .where('desk_case.mailbox', '=', mailbox)
        .where('desk_case.draft_wanted', '=', 1)
        .execute();
      return rows.map((row) => ({
        caseId: row.case_id,
        mail: fromMailRow(row),
        draftId: row.draft_id as WantedDraft['draftId'],
      }));
    });
  }

  async openWantedDraft(wanted: WantedDraft, laid: LaidLetter, at: Date): Promise<number> {
    return this.#transaction(async (transaction) => {
      await transaction
        .updateTable('desk_case')
        .set({ draft_wanted: 0 })
        .where('id', '=', wanted.caseId)
        .execute();
      const of = { mailbox: wanted.mail.mailbox, handledAt: at };
      return insertLetter(transaction, wanted.caseId, laid, of);
    });
  }

  async pendingAppends(mailbox: string): Promise<readonly PendingAppend[]> {
    return this.#try(async () => {
      const rows = await this.#db
        .selectFrom('journal')
        .innerJoin('letter', 'letter.id', 'journal.letter_id')
        .innerJoin('complaint', 'complaint.id', 'letter.complaint_id')
        .innerJoin('mail', 'mail.id', 'complaint.mail_id')
        .selectAll('mail')
        .select([
          'journal.id as journal',
          'journal.path',
          'journal.uid_validity as drafts_uid_validity',
          'journal.uid_next',
          'letter.message_id as draft_id',
          'letter.source',
        ])
        .where('journal.mailbox', '=', mailbox)
        .where('journal.state', '=', 'intended')
        .orderBy('journal.id')
        .execute();
      return rows.map((row) => ({
        journal: row.journal,
        mail: fromMailRow(row),
        draftId: row.draft_id as PendingAppend['draftId'],
        source: row.source,
        drafts: {
          path: row.path,
          uidValidity: row.drafts_uid_validity as PendingAppend['drafts']['uidValidity'],
          uidNext: toUid(row.uid_next),
        },
      }));
    });
  }

  async closeDraft(journal: number, draft: { uid: Uid | null; at: Date }): Promise<void> {
    await this.#transaction(async (transaction) => {
      const { letter_id, ...place } = await transaction
        .updateTable('journal')
        .set({ state: 'done', uid: draft.uid, done_at: draft.at.toISOString() })
        .where('id', '=', journal)
        .returning(['letter_id', 'mailbox', 'path', 'uid_validity'])
        .executeTakeFirstOrThrow();
      if (draft.uid === null) return;
      const { complaint_id } = await transaction
        .selectFrom('letter')
        .select('complaint_id')
        .where('id', '=', letter_id)
        .executeTakeFirstOrThrow();
      await transaction
        .insertInto('draft_copy')
        .values({ case_id: complaint_id, ...place, uid: draft.uid })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    });
  }

  async saveCorrection(correction: Correction): Promise<void> {
    const row = toCorrectionRow(correction);
    const { passage, ...others } = row;
    const isConfirmed = correction.kind === 'complaint' && correction.passage === null;
    await this.#try(async () => {
      await this.#db
        .insertInto('corrections')
        .values(row)
        .onConflict((conflict) =>
          conflict.column('identity').doUpdateSet(isConfirmed ? others : { passage, ...others }),
        )
        .execute();
    });
  }

  async corrections(): Promise<readonly Correction[]> {
    return this.#try(async () => {
      const rows = await this.#db
        .selectFrom('corrections')
        .selectAll()
        .orderBy('identity')
        .execute();
      return rows.map(fromCorrectionRow);
    });
  }

  async close(): Promise<void> {
    await this.#try(() => this.#db.destroy());
  }

  async #transaction<T>(work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> {
    return this.#try(() => this.#db.transaction().execute(work));
  }

  async #try<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (cause) {
      throw this.#failure(cause);
    }
  }
}

async function putState(db: Kysely<Tables>, state: MailboxState): Promise<void> {
  const values = {
    uid_validity: state.uidValidity,
    next_uid: state.nextUid,
    since: state.since.toISOString(),
    renumbered_below: state.renumberedBelow,
    look_below: state.lookBelow,
    drafts: state.drafts,
    sent: state.sent,
  };
  await db
    .insertInto('mailbox')
    .values({ name: state.mailbox, folder: state.folder, ...values })
    .onConflict((conflict) => conflict.columns(['name', 'folder']).doUpdateSet(values))
    .execute();
}

/** Writes mail, case, letter, verdict and journal; gives the journal's id. */
async function insertDraft(db: Kysely<Tables>, intent: DraftIntent): Promise<number> {
  const id = await insertCase(db, intent);
  return insertLetter(db, id, intent, intent.mail);
}

/** Writes a mail and the case it opens; gives the case's id. */
async function insertCase(db: Kysely<Tables>, opened: OpenedCase): Promise<number> {
  const { mail, reading } = opened;
  const { id: mailId } = await db
    .insertInto('mail')
    .values(toMailRow(mail))
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id } = await db
    .insertInto('complaint')
    .values({
      mail_id: mailId,
      customer: reading.customer.address,
      about_staff: reading.aboutStaff ? 1 : 0,
      reading: JSON.stringify(reading),
      opened_at: mail.handledAt.toISOString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { authored } = opened.reading;
  await insertComplaintWords(db, {
    id,
    mailbox: opened.mail.mailbox,
    subject: opened.mail.subject,
    authored,
  });
  await insertDeskCase(db, id, opened);
  return id;
}

/** Writes a letter with the intent to lay its draft; gives the journal's id. */
async function insertLetter(
  db: Kysely<Tables>,
  caseId: number,
  laid: LaidLetter,
  of: { readonly mailbox: string; readonly handledAt: Date },
): Promise<number> {
  const { letter, verdict, drafts } = laid;
  const at = of.handledAt.toISOString();
  const columns = {
    language: letter.language,
    subject: letter.reply.subject,
    text: letter.reply.text,
    sentences: JSON.stringify(letter.sentences),
    slots: JSON.stringify(letter.slots),
    source: laid.source,
    written_at: at,
  };
  const { id: letterId } = await db
    .insertInto('letter')
    .values({ complaint_id: caseId, message_id: laid.draftId, ...columns })
    // A case that was opened again has a draft again.
    .onConflict((conflict) =>
      conflict.column('message_id').doUpdateSet(columns).where('letter.complaint_id', '=', caseId),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  await db.deleteFrom('verdict').where('letter_id', '=', letterId).execute();
  await db
    .insertInto('verdict')
    .values({
      letter_id: letterId,
      verdict: verdict.verdict,
      specificity: verdict.specificity,
      findings: JSON.stringify(verdict.findings),
    })
    .execute();
  const { id: journalId } = await db
    .insertInto('journal')
    .values({
      letter_id: letterId,
      mailbox: of.mailbox,
      action: 'append-draft',
      state: 'intended',
      path: drafts.path,
      uid_validity: drafts.uidValidity,
      uid_next: drafts.uidNext,
      uid: null,
      intended_at: at,
      done_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return journalId;
}
