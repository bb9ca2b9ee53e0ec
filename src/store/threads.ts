import { sql, type Kysely, type Selectable } from 'kysely';
import type { CaseId } from '../model/desk.ts';
import { messageId, type MessageId } from '../model/identifiers.ts';
import type { MailIdentity } from '../model/store.ts';
import type {
  CustomerTrace,
  SamePerson,
  ThreadMail,
  ThreadStore,
  ThreadView,
} from '../model/threads.ts';
import type { GuardedDatabase } from './guarded.ts';
import { messageFromJson } from './message-json.ts';
import type { Tables, ThreadMailTable } from './tables.ts';

/** How many threads a mail is compared with, the newest. */
const mostCandidates = 20;

/** Threads and customers in any SQL database that Kysely speaks to. */
export class SqlThreads implements ThreadStore {
  readonly #db: GuardedDatabase;

  constructor(db: GuardedDatabase) {
    this.#db = db;
  }

  async candidates(
    mailbox: string,
    of: {
      readonly ids: readonly MessageId[];
      readonly senders: readonly string[];
      readonly since: Date;
    },
  ): Promise<readonly ThreadView[]> {
    const threads = new Set([
      ...(await this.#threadsOfMessages(mailbox, of.ids)),
      ...(await this.#threadsOfSenders(mailbox, of.senders, of.since)),
    ]);
    return Promise.all([...threads].slice(0, mostCandidates).map((id) => this.#view(id)));
  }

  async #threadsOfMessages(mailbox: string, ids: readonly MessageId[]): Promise<CaseId[]> {
    if (ids.length === 0) return [];
    return this.#db.ask(async (db) => {
      const mails = await db
        .selectFrom('thread_mail')
        .select('thread')
        .where('mailbox', '=', mailbox)
        .where('message_id', 'in', ids)
        .execute();
      const ours = await db
        .selectFrom('desk_case')
        .leftJoin('submission', 'submission.case_id', 'desk_case.id')
        .innerJoin('thread_mail', 'thread_mail.case_id', 'desk_case.id')
        .select('thread_mail.thread')
        .where('desk_case.mailbox', '=', mailbox)
        .where((where) =>
          where.or([where('draft_id', 'in', ids), where('submission.message_id', 'in', ids)]),
        )
        .execute();
      return [...mails, ...ours].map(({ thread }) => thread);
    });
  }

  async #threadsOfSenders(
    mailbox: string,
    senders: readonly string[],
    since: Date,
  ): Promise<CaseId[]> {
    if (senders.length === 0) return [];
    const rows = await this.#db.ask((db) =>
      db
        .selectFrom('thread_mail')
        .select('thread')
        .where('mailbox', '=', mailbox)
        .where('sender', 'in', senders)
        .where('received_at', '>=', since.toISOString())
        .orderBy('received_at', 'desc')
        .execute(),
    );
    return rows.map(({ thread }) => thread);
  }

  async #view(thread: CaseId): Promise<ThreadView> {
    return this.#db.ask(async (db) => {
      const rows = await db
        .selectFrom('thread_mail')
        .selectAll()
        .where('thread', '=', thread)
        .orderBy('received_at')
        .execute();
      const cases = rows.flatMap(({ case_id }) => case_id ?? []);
      const ids = await db
        .selectFrom('desk_case')
        .leftJoin('submission', 'submission.case_id', 'desk_case.id')
        .select(['draft_id', 'submission.message_id'])
        .where('desk_case.id', 'in', cases)
        .execute();
      const written = await db
        .selectFrom('desk_mail')
        .select('message')
        .where('case_id', 'in', cases)
        .execute();
      const sent = await db
        .selectFrom('desk_case')
        .innerJoin('edition', (join) =>
          join
            .onRef('edition.case_id', '=', 'desk_case.id')
            .onRef('edition.version', '=', 'desk_case.sent_version'),
        )
        .select('edition.text')
        .where('desk_case.id', 'in', cases)
        .execute();
      const mails = rows.map(fromRow);
      return {
        thread,
        messageIds: [
          ...mails.map((mail) => mail.messageId),
          ...ids.flatMap((row) => [messageId(row.draft_id), messageId(row.message_id)]),
        ].filter((id) => id !== null),
        mails,
        texts: [
          ...written.map(({ message }) => messageFromJson(message).text),
          ...sent.map(({ text }) => text),
        ],
        lastAt: mails.at(-1)?.receivedAt ?? new Date(0),
      };
    });
  }

  async caseOf(mailbox: string, identity: MailIdentity): Promise<CaseId | null> {
    const row = await this.#db.ask((db) =>
      db
        .selectFrom('complaint')
        .innerJoin('mail', 'mail.id', 'complaint.mail_id')
        .select('complaint.id')
        .where('mail.mailbox', '=', mailbox)
        .where('mail.identity', '=', identity)
        .executeTakeFirst(),
    );
    return row?.id ?? null;
  }

  async keep(mail: ThreadMail): Promise<void> {
    await this.#db.transaction(async (transaction) => {
      const { numInsertedOrUpdatedRows: kept } = await transaction
        .insertInto('thread_mail')
        .values({
          mailbox: mail.mailbox,
          identity: mail.identity,
          message_id: mail.messageId,
          sender: mail.sender,
          subject: mail.subject,
          orders: JSON.stringify(mail.orders),
          received_at: mail.receivedAt.toISOString(),
          kind: mail.kind,
          case_id: mail.case,
          thread: mail.thread,
          relation: mail.relation,
          ground: mail.ground,
        })
        .onConflict((conflict) => conflict.columns(['mailbox', 'identity']).doNothing())
        .executeTakeFirstOrThrow();
      if (kept === 1n && mail.case !== null)
        await standsHigher(transaction, mail.case, mail.relation === 'again');
    });
  }

  async ofCase(id: CaseId): Promise<readonly ThreadMail[]> {
    return this.#db.ask(async (db) => {
      const own = await db
        .selectFrom('thread_mail')
        .select('thread')
        .where('case_id', '=', id)
        .executeTakeFirst();
      if (own === undefined) return [];
      const rows = await db
        .selectFrom('thread_mail')
        .selectAll()
        .where('thread', '=', own.thread)
        .orderBy('received_at')
        .execute();
      return rows.map(fromRow);
    });
  }

  async split(mailbox: string, identity: MailIdentity): Promise<boolean> {
    return this.#db.transaction(async (transaction) => {
      const row = await transaction
        .selectFrom('thread_mail')
        .selectAll()
        .where('mailbox', '=', mailbox)
        .where('identity', '=', identity)
        .executeTakeFirst();
      if (row === undefined || row.relation === 'first') return false;
      if (row.case_id === null) {
        await transaction.deleteFrom('thread_mail').where('id', '=', row.id).execute();
        return true;
      }
      await transaction
        .updateTable('thread_mail')
        .set({ thread: row.case_id, relation: 'first', ground: 'person' })
        .where('id', '=', row.id)
        .execute();
      await standsHigher(transaction, row.case_id, false);
      return true;
    });
  }

  async thanked(): Promise<readonly CaseId[]> {
    return this.#db.ask(async (db) => {
      const rows = await db
        .selectFrom('thread_mail')
        .leftJoin('thread_close', 'thread_close.thread', 'thread_mail.thread')
        .select(['thread_mail.thread', 'received_at', 'closed_at'])
        .where('relation', '=', 'thanks')
        .where((mail) =>
          mail.not(
            mail.exists(
              mail
                .selectFrom('thread_mail as later')
                .select('later.id')
                .whereRef('later.thread', '=', 'thread_mail.thread')
                .whereRef('later.received_at', '>', 'thread_mail.received_at'),
            ),
          ),
        )
        .orderBy('received_at', 'desc')
        .execute();
      const open = rows.filter((row) => row.closed_at === null || row.closed_at < row.received_at);
      return [...new Set(open.map(({ thread }) => thread))];
    });
  }

  async close(thread: CaseId, by: string, at: Date): Promise<void> {
    const row = { closed_by: by, closed_at: at.toISOString() };
    await this.#db.ask((db) =>
      db
        .insertInto('thread_close')
        .values({ thread, ...row })
        .onConflict((conflict) => conflict.column('thread').doUpdateSet(row))
        .execute(),
    );
  }

  async trace(trace: CustomerTrace): Promise<void> {
    await this.#db.transaction(async (transaction) => {
      const known = await transaction
        .selectFrom('customer_trace')
        .selectAll()
        .where('address', '=', trace.address)
        .executeTakeFirst();
      const orders = new Set([...ordersOf(known?.orders ?? '[]'), ...trace.orders]);
      const row = {
        name: trace.name ?? known?.name ?? null,
        phone: trace.phone ?? known?.phone ?? null,
        orders: JSON.stringify([...orders]),
        seen_at: trace.seenAt.toISOString(),
      };
      await transaction
        .insertInto('customer_trace')
        .values({ address: trace.address, ...row })
        .onConflict((conflict) => conflict.column('address').doUpdateSet(row))
        .execute();
    });
  }

  async addressesOf(address: string): Promise<readonly string[]> {
    const pairs = await this.#db.ask((db) =>
      db.selectFrom('customer_pair').select(['one', 'other']).where('same', '=', 1).execute(),
    );
    const addresses = new Set([address]);
    // A set is walked with what is added meanwhile.
    for (const known of addresses)
      for (const { one, other } of pairs) {
        if (one === known) addresses.add(other);
        if (other === known) addresses.add(one);
      }
    return [...addresses];
  }

  async proposals(address?: string): Promise<readonly SamePerson[]> {
    return this.#db.ask(async (db) => {
      const traces = await tracesLike(db, address);
      const decided = await db.selectFrom('customer_pair').select(['one', 'other']).execute();
      const known = new Set(decided.map(({ one, other }) => `${one} ${other}`));
      const shared = new Map<
        string,
        { readonly address: string; readonly by: SamePerson['by'] }[]
      >();
      for (const { address, name, phone, orders } of traces) {
        const keys: (readonly [string, SamePerson['by']])[] = [
          ...(phone === null ? [] : [[`phone ${phone}`, 'phone'] as const]),
          ...(name === null || !name.includes(' ')
            ? []
            : ordersOf(orders).map(
                (order) => [`${name.toLowerCase()} ${order}`, 'name-and-order'] as const,
              )),
        ];
        for (const [key, by] of keys)
          shared.set(key, [...(shared.get(key) ?? []), { address, by }]);
      }
      const found = new Map<string, SamePerson>();
      for (const group of shared.values())
        for (const [at, { address: one, by }] of group.entries())
          for (const { address: other } of group.slice(at + 1))
            if (
              one !== other &&
              concerns(address, one, other) &&
              !known.has(`${one} ${other}`) &&
              !found.has(`${one} ${other}`)
            )
              found.set(`${one} ${other}`, { one, other, by });
      return [...found.values()];
    });
  }

  async decide(pair: Omit<SamePerson, 'by'>, same: boolean, by: string, at: Date): Promise<void> {
    const [one = '', other = ''] = [pair.one, pair.other].toSorted();
    const row = { same: same ? 1 : 0, decided_by: by, decided_at: at.toISOString() };
    await this.#db.ask((db) =>
      db
        .insertInto('customer_pair')
        .values({ one, other, ...row })
        .onConflict((conflict) => conflict.columns(['one', 'other']).doUpdateSet(row))
        .execute(),
    );
  }
}

const concerns = (address: string | undefined, one: string, other: string): boolean =>
  address === undefined || address === one || address === other;

/** Whoever shares a phone or a name with an address, itself among them; everybody without one. */
async function tracesLike(db: Kysely<Tables>, address: string | undefined) {
  const all = db.selectFrom('customer_trace').selectAll().orderBy('address');
  if (address === undefined) return all.execute();
  const own = db.selectFrom('customer_trace').where('address', '=', address);
  return all
    .where((trace) =>
      trace.or([
        trace('address', '=', address),
        trace('phone', 'in', own.select('phone')),
        trace(sql<string>`lower(name)`, 'in', own.select(sql<string>`lower(name)`.as('name'))),
      ]),
    )
    .execute();
}

/** In the queue, where its customer has asked in vain before. */
async function standsHigher(db: Kysely<Tables>, id: CaseId, higher: boolean): Promise<void> {
  await db
    .updateTable('desk_case')
    .set({ again: higher ? 1 : 0 })
    .where('id', '=', id)
    .execute();
}

const ordersOf = (json: string): string[] => JSON.parse(json) as string[];

const fromRow = (row: Selectable<ThreadMailTable>): ThreadMail => ({
  identity: row.identity,
  mailbox: row.mailbox,
  messageId: messageId(row.message_id),
  sender: row.sender,
  subject: row.subject,
  orders: ordersOf(row.orders),
  receivedAt: new Date(row.received_at),
  kind: row.kind as ThreadMail['kind'],
  case: row.case_id,
  thread: row.thread,
  relation: row.relation as ThreadMail['relation'],
  ground: row.ground as ThreadMail['ground'],
});
