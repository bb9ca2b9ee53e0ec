import type {
  AuditAction,
  AuditEntry,
  CaseId,
  CaseLine,
  CaseState,
  Edition,
  QueuePage,
  QueueQuery,
} from './desk.ts';
import type { MessageId } from './identifiers.ts';
import type { Letter } from './letter.ts';
import type { Message } from './message.ts';
import type { Reading } from './reading.ts';
import type { Submission } from './outbox.ts';
import type { Verdict } from './verdict.ts';

/** One case with all that is kept of it, apart from its earlier editions. */
export interface StoredCase {
  readonly line: CaseLine;
  /** What makes the customer's mail the same mail wherever it turns up. */
  readonly identity: string;
  readonly message: Message;
  readonly reading: Reading;
  /** As takkebrev last wrote it. */
  readonly letter: Letter;
  /** Of the draft that was laid in Drafts. */
  readonly draftId: MessageId;
  readonly edition: Edition;
  /** The gate's word on `edition`, as it was when that was kept. */
  readonly verdict: Verdict;
  readonly audit: readonly AuditEntry[];
  /** The letter that is on its way; null when none is. */
  readonly submission: Submission | null;
}

/** A text to keep as the next edition. */
export interface NewEdition {
  readonly subject: string;
  readonly text: string;
  readonly verdict: Verdict;
}

/** An approved letter as it is to be handed over. */
export interface NewSubmission {
  readonly messageId: MessageId;
  /** RFC 5322 bytes, line ends CRLF. */
  readonly source: Uint8Array;
  readonly envelope: { readonly from: string; readonly to: readonly string[] };
  readonly leavesAt: Date;
}

/** One act on one case: all of it is recorded, with its line in the audit trail, or nothing. */
export interface CaseChange {
  readonly id: CaseId;
  /** A login, or `takkebrev`, or `mail-program`. */
  readonly by: string;
  readonly at: Date;
  /** What must still hold; else nothing is changed. */
  readonly when: { readonly states: readonly CaseState[]; readonly version?: number };
  readonly state?: CaseState;
  readonly assignee?: string | null;
  readonly snoozedUntil?: Date | null;
  readonly doubtful?: boolean;
  readonly edition?: NewEdition;
  /** The letter written anew, and what was read of the mail for it; its text stands in `edition`. */
  readonly rewritten?: { readonly letter: Letter; readonly reading: Reading };
  /** The letter is to be laid in Drafts, where none is. */
  readonly wantsDraft?: boolean;
  readonly submission?: NewSubmission;
  /** Ends the submission that is on its way. */
  readonly endSubmission?: 'undone' | 'sent' | 'refused';
  /** A letter of a mail program's went out: `edition`, or what stands there, is what was sent. */
  readonly answered?: boolean;
  readonly audit: { readonly action: AuditAction; readonly note: string | null };
}

export type Changed =
  | { readonly changed: true; readonly state: CaseState; readonly version: number }
  | { readonly changed: false; readonly state: CaseState; readonly version: number };

/** A closed case, for figures. */
export interface ClosedCase {
  readonly id: CaseId;
  readonly mailbox: string;
  readonly state: CaseState;
  readonly receivedAt: Date;
  readonly closedAt: Date | null;
  readonly letter: Letter;
  /** What was sent; null where nothing was. */
  readonly sent: string | null;
  /** Why it was rejected. */
  readonly reason: string | null;
}

/** What a viewer may see at most: cases about staff are for owners. */
export interface Seen {
  readonly aboutStaff: boolean;
}

/** Single cases: by their numbers, or those that mails from these addresses opened. */
export type LinesQuery =
  { readonly ids: readonly CaseId[] } | { readonly senders: readonly string[] };

/** A letter of ours that went out. */
export interface Answer {
  readonly case: CaseId;
  readonly at: Date;
}

/** The cases as they stand in the store. Throws TakkebrevError `store-*`, `disk-full`. */
export interface DeskStore {
  queue(query: QueueQuery): Promise<QueuePage>;
  /** Newest first; what does not exist or may not be seen is left out. */
  lines(query: LinesQuery, seen: Seen): Promise<readonly CaseLine[]>;
  /** The letters that went out in these cases, oldest first. */
  answers(ids: readonly CaseId[]): Promise<readonly Answer[]>;
  /** Null where there is no such case. */
  read(id: CaseId): Promise<StoredCase | null>;
  /** Oldest first. */
  editions(id: CaseId): Promise<readonly Edition[]>;
  /** In one transaction; throws `case-unknown`. */
  change(change: CaseChange): Promise<Changed>;
  /** Closed cases of mails received since then, with what became of their letters. */
  closedSince(since: Date, seen: Seen): Promise<readonly ClosedCase[]>;
  /**
   * The same of cases that were closed from then on, before `until`, whenever their mails came, and each
   * letter that went out then in a case that was opened again.
   */
  closedIn(
    time: { readonly from: Date; readonly until: Date },
    seen: Seen,
  ): Promise<readonly ClosedCase[]>;
  /** Open cases of mails received since then. */
  waitingSince(since: Date, seen: Seen): Promise<number>;
}
