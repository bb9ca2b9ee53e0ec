import type { CaseState } from './desk.ts';
import type { ErrorCode } from './errors.ts';
import type { Uid, UidValidity } from './identifiers.ts';

/** How the polls of one mailbox went of late, told to within some minutes. */
export interface Pulse {
  readonly mailbox: string;
  /** When a poll last ended well; null: never. */
  readonly goodAt: Date | null;
  /** Since the last good one; null: none failed. */
  readonly failedAt: Date | null;
  readonly failure: ErrorCode | null;
}

/** Numbers of one mailbox; nothing in them tells of a person. */
export interface MailboxNumbers {
  readonly mailbox: string;
  readonly mails: readonly { readonly outcome: string; readonly count: number }[];
  readonly cases: readonly { readonly state: CaseState; readonly count: number }[];
  /** When the mail of the oldest open case came; null where none is open. */
  readonly oldestOpen: Date | null;
  /** Approved letters whose time has come and that the server has not taken yet. */
  readonly overdueLetters: number;
  /** Drafts that were begun and not ended. */
  readonly pendingDrafts: number;
}

/** A draft of ours as it was laid, by this machine's clock. */
export interface LastDraft {
  readonly path: string;
  readonly uidValidity: UidValidity;
  readonly uid: Uid;
  readonly laidAt: Date;
}

/** Whether work goes on. Throws TakkebrevError `store-*`, `disk-full`. */
export interface Health {
  pulses(): Promise<readonly Pulse[]>;
  /** Notes how a poll ended; `failure` null: well. Writes only where there is news, so that polling stays cheap. */
  beat(mailbox: string, at: Date, failure: ErrorCode | null): Promise<void>;
  /** The draft laid last whose place is known; null where there is none. */
  lastDraft(mailbox: string): Promise<LastDraft | null>;
  numbers(mailbox: string, now: Date): Promise<MailboxNumbers>;
}
