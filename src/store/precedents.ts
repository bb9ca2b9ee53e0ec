import { sql, type Kysely } from 'kysely';
import type { TakkebrevError } from '../model/errors.ts';
import type {
  LikeComplaint,
  LikeLetter,
  Near,
  Precedents,
  ReplyTraces,
  SentLetter,
} from '../model/precedents.ts';
import type { Tables } from './tables.ts';

/** So many letters are laid beside a reply: those that share most with it, and those to the same customer. */
const mostLike = 12;
const newestToCustomer = 20;
/** So many letters that share a pointer tell whether several customers were given it. */
const sharingPointer = 8;
/** More complaints are given than are looked at, since some may be the customer's own. */
const nearestComplaints = 12;
/** A word in more complaints than this says little of any, and its rows would cost much. */
const widest = 200;
/** So many letters of one run are read, and so many runs of a reply: SQLite joins at most 500 queries. */
const newestOfRun = 150;
const mostRuns = 400;
/** SQLite takes at most 32,766 parameters in a statement. */
const rowsPerStatement = 5000;

/**
 * Letters and complaints as numbers of their words, indexed: a question reads the rows that share a
 * number with it and no text but that of the few nearest complaints. Each number is mixed with the
 * mailbox's own, so that mailboxes do not meet in an index.
 */
export class PrecedentStore implements Precedents {
  readonly #db: Kysely<Tables>;
  readonly #failure: (cause: unknown) => TakkebrevError;

  constructor(db: Kysely<Tables>, failure: (cause: unknown) => TakkebrevError) {
    this.#db = db;
    this.#failure = failure;
  }

  async near(traces: ReplyTraces): Promise<Near> {
    try {
      const key = await mailboxKey(traces.mailbox);
      return {
        letters: await nearLetters(this.#db, traces, key),
        complaints: await nearComplaints(this.#db, traces, key),
      };
    } catch (cause) {
      throw this.#failure(cause);
    }
  }

  async keepLetter(letter: SentLetter): Promise<void> {
    try {
      await this.#db.transaction().execute((transaction) => insertLetter(transaction, letter));
    } catch (cause) {
      throw this.#failure(cause);
    }
  }
}

/** Numbers of one mailbox meet those of another by chance only. */
type MailboxKey = (number: number) => number;

async function mailboxKey(mailbox: string): Promise<MailboxKey> {
  // What counts words loads where there is a complaint: most polls find none.
  const { hashOf } = await import('../gate/earlier.ts');
  const own = hashOf([mailbox]);
  return (number) => (number ^ own) >>> 0;
}

/** Keeps a letter that went out; to be called in the transaction that records that it did. */
export async function insertLetter(db: Kysely<Tables>, letter: SentLetter): Promise<void> {
  const { runsOf } = await import('../gate/earlier.ts');
  const { pointerNumbers } = await import('../gate/near.ts');
  const key = await mailboxKey(letter.mailbox);
  const { id } = await db
    .insertInto('sent_letter')
    .values({
      mailbox: letter.mailbox,
      recipient: letter.to.toLowerCase(),
      sent_at: letter.at.toISOString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const runs = [...new Set([...runsOf(letter.text), ...pointerNumbers(letter.text)])];
  for (let from = 0; from < runs.length; from += rowsPerStatement) {
    const rows = runs.slice(from, from + rowsPerStatement);
    await db
      .insertInto('letter_run')
      .values(rows.map((run) => ({ letter_id: id, run: key(run) })))
      .execute();
  }
}

/** Keeps a complaint's words; to be called in the transaction that records the complaint. */
export async function insertComplaintWords(
  db: Kysely<Tables>,
  complaint: {
    readonly id: number;
    readonly mailbox: string;
    readonly subject: string;
    readonly authored: string;
  },
): Promise<void> {
  const { complaintNumbers } = await import('../gate/near.ts');
  const key = await mailboxKey(complaint.mailbox);
  const words = [...complaintNumbers(complaint.subject, complaint.authored)];
  for (let from = 0; from < words.length; from += rowsPerStatement) {
    const rows = words.slice(from, from + rowsPerStatement);
    await db
      .insertInto('complaint_word')
      .values(rows.map((word) => ({ complaint_id: complaint.id, word: key(word) })))
      .execute();
  }
}

async function nearLetters(
  db: Kysely<Tables>,
  { mailbox, customer, runs, pointers }: ReplyTraces,
  key: MailboxKey,
): Promise<readonly LikeLetter[]> {
  const ids = new Set<number>();
  const toCustomer = await db
    .selectFrom('sent_letter')
    .select('id')
    .where('mailbox', '=', mailbox)
    .where('recipient', '=', customer.toLowerCase())
    .orderBy('id', 'desc')
    .limit(newestToCustomer)
    .execute();
  for (const { id } of toCustomer) ids.add(id);
  for (const id of await sharingMost(db, [...runs].map(key))) ids.add(id);
  for (const pointer of pointers) {
    for (const id of await sharing(db, key(pointer))) ids.add(id);
  }
  if (ids.size === 0) return [];
  const numbers = new Map([...runs, ...pointers].map((number) => [key(number), number]));
  const rows = await db
    .selectFrom('letter_run')
    .innerJoin('sent_letter', 'sent_letter.id', 'letter_run.letter_id')
    .select(['letter_run.letter_id', 'letter_run.run', 'sent_letter.recipient'])
    .where('letter_run.letter_id', 'in', [...ids])
    .where('sent_letter.mailbox', '=', mailbox)
    .execute();
  const letters = new Map<number, { readonly to: string; readonly shared: Set<number> }>();
  for (const row of rows) {
    const letter = letters.get(row.letter_id) ?? { to: row.recipient, shared: new Set<number>() };
    letters.set(row.letter_id, letter);
    const number = numbers.get(row.run);
    if (number !== undefined) letter.shared.add(number);
  }
  return [...letters.values()];
}

/**
 * Letters by how many runs they share. Of a run that stands in very many only the newest letters are
 * read: a macro is found among them as well, and what is rare in an older letter finds that one.
 */
async function sharingMost(db: Kysely<Tables>, runs: readonly number[]): Promise<number[]> {
  if (runs.length === 0) return [];
  const having = runs
    .slice(0, mostRuns)
    .map(
      (run) =>
        sql`select letter_id from (select letter_id from letter_run where run = ${run} order by letter_id desc limit ${newestOfRun}) as newest`,
    );
  const { rows } = await sql<{ letter_id: number }>`
    select letter_id, count(*) as shared from (${sql.join(having, sql` union all `)}) as having_one
    group by letter_id order by shared desc, letter_id desc limit ${mostLike}`.execute(db);
  return rows.map((row) => row.letter_id);
}

async function sharing(db: Kysely<Tables>, pointer: number): Promise<number[]> {
  const rows = await db
    .selectFrom('letter_run')
    .select('letter_id')
    .where('run', '=', pointer)
    .orderBy('letter_id', 'desc')
    .limit(sharingPointer)
    .execute();
  return rows.map((row) => row.letter_id);
}

async function nearComplaints(
  db: Kysely<Tables>,
  { mailbox, words }: ReplyTraces,
  key: MailboxKey,
): Promise<readonly LikeComplaint[]> {
  const ranked = await sharingRareWords(db, [...words].map(key));
  if (ranked.length === 0) return [];
  const rows = await db
    .selectFrom('complaint')
    .innerJoin('mail', 'mail.id', 'complaint.mail_id')
    .select(['complaint.id', 'complaint.customer', 'complaint.reading', 'mail.subject'])
    .where('complaint.id', 'in', ranked)
    .where('mail.mailbox', '=', mailbox)
    .execute();
  const found = new Map(rows.map((row) => [row.id, row]));
  return ranked.flatMap((id) => {
    const row = found.get(id);
    if (row === undefined) return [];
    return [{ subject: row.subject, text: authoredOf(row.reading), from: row.customer }];
  });
}

/** Complaints by how many rare words they share, the nearest first. */
async function sharingRareWords(db: Kysely<Tables>, words: readonly number[]): Promise<number[]> {
  if (words.length === 0) return [];
  const counts = await db
    .selectFrom('complaint_word')
    .select((build) => ['word', build.fn.countAll<number>().as('complaints')])
    .where('word', 'in', words)
    .groupBy('word')
    .execute();
  const rare = new Map(
    counts
      .filter(({ complaints }) => complaints <= widest)
      .map(({ word, complaints }) => [word, Math.log((widest + 1) / complaints)]),
  );
  if (rare.size === 0) return [];
  const rows = await db
    .selectFrom('complaint_word')
    .select(['complaint_id', 'word'])
    .where('word', 'in', [...rare.keys()])
    .execute();
  const weights = new Map<number, number>();
  for (const { complaint_id: id, word } of rows)
    weights.set(id, (weights.get(id) ?? 0) + (rare.get(word) ?? 0));
  return [...weights]
    .toSorted((one, other) => other[1] - one[1] || other[0] - one[0])
    .slice(0, nearestComplaints)
    .map(([id]) => id);
}

/** What the customer wrote; empty where the text was erased since. */
function authoredOf(reading: string): string {
  const { authored } = JSON.parse(reading) as { readonly authored?: unknown };
  return typeof authored === 'string' ? authored : '';
}
