import type { Uid, UidValidity, MessageId } from './identifiers.ts';

/** What SELECT or EXAMINE told of a mailbox (RFC 3501 section 6.3.1). */
export interface MailboxStatus {
  readonly path: string;
  readonly uidValidity: UidValidity;
  /** The UID the next message will get. */
  readonly uidNext: Uid;
  readonly messages: number;
}

/** One message as the server holds it. */
export interface FetchedMessage {
  readonly uid: Uid;
  /** INTERNALDATE: when the server received it. */
  readonly receivedAt: Date;
  /** RFC 822 bytes; only headers and the text part when `truncated`. */
  readonly source: Uint8Array;
  readonly truncated: boolean;
}

export interface AppendResult {
  /** From UIDPLUS (RFC 4315); null where the server does not say. */
  readonly uid: Uid | null;
  readonly uidValidity: UidValidity | null;
}

/** Where the account keeps drafts and sent mail; null where it has none. */
export interface SpecialFolders {
  readonly drafts: string | null;
  readonly sent: string | null;
}

/**
 * One connection to one mail account. Reading never changes a flag. Every method throws
 * TakkebrevError: `mail-*` codes with `temporary` set, `mailbox-missing` where a path is unknown.
 */
export interface Mailbox {
  /** Opens `path` read-only (EXAMINE). */
  examine(path: string): Promise<MailboxStatus>;
  /** The lowest UID received at or after `since` in the examined mailbox; null when there is none. */
  firstUidSince(since: Date): Promise<Uid | null>;
  /** Messages of the examined mailbox from `first` on, ascending, in bounded batches. */
  fetchFrom(first: Uid): AsyncIterable<FetchedMessage>;
  /** The UID of the message with this Message-ID among those from `first` on in the examined mailbox. */
  findByMessageId(id: MessageId, first: Uid): Promise<Uid | null>;
  /** True when the examined mailbox holds an answer to `id` (In-Reply-To). */
  hasReplyTo(id: MessageId): Promise<boolean>;
  /** Appends a message flagged \Draft and \Seen. */
  appendDraft(path: string, source: Uint8Array): Promise<AppendResult>;
  specialFolders(): Promise<SpecialFolders>;
  /** Waits in the examined mailbox until something arrives, `signal` aborts, or the server must be asked anew. */
  waitForMail(signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}
