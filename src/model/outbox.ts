import type { CaseId } from './desk.ts';
import type { MessageId } from './identifiers.ts';

/**
 * How far an approved letter has come. `approved`: waits for its time or for the server. `sending`:
 * recorded before its first byte is handed over; found so by a later process, nobody knows whether it
 * arrived. `sent`: the server took it. `uncertain`: only a person can tell. `undone`, `refused`: ended
 * without being sent.
 */
export const submissionStates = [
  'approved',
  'sending',
  'sent',
  'uncertain',
  'undone',
  'refused',
] as const;
export type SubmissionState = (typeof submissionStates)[number];

/** One approved letter on its way: the journal of its sending. */
export interface Submission {
  readonly id: number;
  readonly caseId: CaseId;
  readonly mailbox: string;
  /** Of the edition that was approved. */
  readonly version: number;
  readonly state: SubmissionState;
  readonly approvedBy: string;
  readonly approvedAt: Date;
  readonly leavesAt: Date;
  readonly messageId: MessageId;
  readonly source: Uint8Array;
  readonly envelope: { readonly from: string; readonly to: readonly string[] };
  /** How often the server could not take it so far. */
  readonly attempts: number;
}

/** What is still to be done in the mail account once a letter is sent. */
export interface Aftermath {
  readonly submission: Submission;
  /** Message-ID of the customer's mail. */
  readonly answers: MessageId | null;
  readonly laidInSent: boolean;
  readonly markedAnswered: boolean;
}

/** The journal of sending. Throws TakkebrevError `store-*`, `disk-full`. */
export interface Outbox {
  /** Letters whose time has come, the first approved first. */
  due(mailbox: string, now: Date): Promise<readonly Submission[]>;
  /** When the next letter of a mailbox is due; null where none waits. */
  nextDue(mailbox: string): Promise<Date | null>;
  /** How many approved letters wait because the server could not take them. */
  waiting(mailbox: string): Promise<number>;
  /** Letters that a process was handing over when it ended. */
  interrupted(mailbox: string): Promise<readonly Submission[]>;
  /** Records that the first byte is about to be handed over; false where the approval was taken back. */
  begin(id: number, at: Date): Promise<boolean>;
  /** The server took it: the case is answered. */
  sent(id: number, at: Date): Promise<void>;
  /** Nobody knows whether the server took it. */
  uncertain(id: number, at: Date, why: string): Promise<void>;
  /** The server did not take it now: it stays approved, and is tried again from `again` on. */
  postponed(id: number, again: Date, why: string): Promise<void>;
  /** The server will never take it: the case is open again, and says why. */
  refused(id: number, at: Date, why: string): Promise<void>;
  /** Sent letters whose traces in the account are not complete. */
  aftermaths(mailbox: string): Promise<readonly Aftermath[]>;
  laidInSent(id: number): Promise<void>;
  markedAnswered(id: number): Promise<void>;
}
