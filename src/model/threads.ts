import type { CaseId } from './desk.ts';
import type { MessageId } from './identifiers.ts';
import type { Kind } from './reading.ts';

/** By what a mail was found to belong to an earlier case. */
export const joinGrounds = ['references', 'quotation', 'order', 'subject', 'person'] as const;
export type JoinGround = (typeof joinGrounds)[number];

/**
 * What a mail is in its thread: `first` opens it; `again` is one more complaint about the same;
 * `thanks` offers to close it; `reply` is anything else.
 */
export type Relation = 'first' | 'again' | 'thanks' | 'reply';

/** A mail as it lies in a thread; a thread is named by the case that opened it. */
export interface ThreadMail {
  /** What makes it the same mail wherever it turns up. */
  readonly identity: string;
  readonly mailbox: string;
  readonly messageId: MessageId | null;
  readonly sender: string;
  readonly subject: string;
  /** Order numbers it names, in lower case without marks. */
  readonly orders: readonly string[];
  readonly receivedAt: Date;
  readonly kind: Kind;
  /** The case it opened; null for a mail that opened none. */
  readonly case: CaseId | null;
  readonly thread: CaseId;
  readonly relation: Relation;
  /** Null for the first. */
  readonly ground: JoinGround | null;
}

/** A thread that a new mail may belong to. */
export interface ThreadView {
  readonly thread: CaseId;
  /** Of the customer's mails, of our drafts and of what was sent. */
  readonly messageIds: readonly MessageId[];
  readonly mails: readonly ThreadMail[];
  /** What was written to and fro, newest last. */
  readonly texts: readonly string[];
  readonly lastAt: Date;
}

/** One person under two addresses, as far as anybody can tell; the owner decides. */
export interface SamePerson {
  readonly one: string;
  readonly other: string;
  /** What they share. */
  readonly by: 'phone' | 'name-and-order';
}

/** What is known of who writes from an address. */
export interface CustomerTrace {
  readonly address: string;
  readonly name: string | null;
  /** Digits only, without a country's prefix; null where the mail has none. */
  readonly phone: string | null;
  readonly orders: readonly string[];
  /** When the newest mail came from there. */
  readonly seenAt: Date;
}

export interface ThreadStore {
  /** The threads that hold one of these messages, or to which one of these addresses wrote since then. */
  candidates(
    mailbox: string,
    of: {
      readonly ids: readonly MessageId[];
      readonly senders: readonly string[];
      readonly since: Date;
    },
  ): Promise<readonly ThreadView[]>;
  /** The case that a mail opened; null where it opened none. */
  caseOf(mailbox: string, identity: string): Promise<CaseId | null>;
  /** Keeps where a mail belongs; what is kept already stays. */
  keep(mail: ThreadMail): Promise<void>;
  /** Oldest first; of the thread in which this case lies. */
  ofCase(id: CaseId): Promise<readonly ThreadMail[]>;
  /** Takes a mail out of its thread: a case begins its own, another mail belongs to none. False when there is none. */
  split(mailbox: string, identity: string): Promise<boolean>;
  /** Threads whose newest mail is one of thanks, and which nobody has closed since. */
  thanked(): Promise<readonly CaseId[]>;
  /** A person closes a thread; its next mail opens it again. */
  close(thread: CaseId, by: string, at: Date): Promise<void>;
  trace(trace: CustomerTrace): Promise<void>;
  /** All addresses of the person who has this one, itself among them. */
  addressesOf(address: string): Promise<readonly string[]>;
  /** Who might be one person and was neither merged nor kept apart; with an address, only who might be that person. */
  proposals(address?: string): Promise<readonly SamePerson[]>;
  /** The owner's word: one person, or two. */
  decide(pair: Omit<SamePerson, 'by'>, same: boolean, by: string, at: Date): Promise<void>;
}
