import type { Uid, UidValidity, MessageId } from './identifiers.ts';

/** What SELECT or EXAMINE told of a mailbox (RFC 3501 section 6.3.1). */
export interface MailboxStatus {
  readonly path: string;
  readonly uidValidity: UidValidity;
  /** The UID the next message will get. */
  readonly uidNext: Uid;
  readonly messages: number;
}

/** One message of a listing, before it is fetched. */
export interface ListedMessage {
  readonly uid: Uid;
  /** INTERNALDATE: when the server received it. */
  readonly receivedAt: Date;
  /** RFC822.SIZE in bytes. */
  readonly size: number;
}

/** One message as the server holds it. */
export interface FetchedMessage extends ListedMessage {
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

/** One message of one mailbox, as long as its UIDVALIDITY holds. */
export interface MessagePlace {
  readonly path: string;
  readonly uidValidity: UidValidity;
  readonly uid: Uid;
}

/**
 * One connection to one mail account. Reading never changes a flag. Every method throws
 * TakkebrevError: `mail-*` codes with `temporary` set, `mailbox-missing` where a path is unknown.
 */
export interface Mailbox {
  /** Opens `path` read-only (EXAMINE). */
  examine(path: string): Promise<MailboxStatus>;
  /** Looks at `path` without opening it (STATUS); the examined mailbox stays the examined one. */
  status(path: string): Promise<MailboxStatus>;
  /** A UID in the examined mailbox at or below the first received since then, a day or two earlier at most; null where nothing is that new. */
  firstUidSince(since: Date): Promise<Uid | null>;
  /** The messages of the examined mailbox from `first` on, ascending by UID. */
  list(first: Uid): Promise<readonly ListedMessage[]>;
  /**
   * Fetches listed messages of the examined mailbox; of one above `sizeLimit` bytes only headers and
   * text part. A message that is gone meanwhile is left out. The caller bounds the batch.
   */
  fetch(listed: readonly ListedMessage[], sizeLimit: number): Promise<readonly FetchedMessage[]>;
  /** The UID of the message with this Message-ID among those from `first` on, in the examined mailbox. */
  findByMessageId(id: MessageId, first: Uid): Promise<Uid | null>;
  /** True when the examined mailbox holds an answer to `id` (In-Reply-To). */
  hasReplyTo(id: MessageId): Promise<boolean>;
  /** Appends a message flagged \Draft and \Seen. */
  appendDraft(path: string, source: Uint8Array): Promise<AppendResult>;
  /** Appends a message flagged \Seen: what was sent, or a note. */
  appendSeen(path: string, source: Uint8Array): Promise<AppendResult>;
  /** The path of a folder below the account's root, with the server's own delimiter; asks nothing. */
  folderPath(names: readonly string[]): string;
  /** Makes such a folder where it is missing, and gives its path. */
  makeFolder(names: readonly string[]): Promise<string>;
  /**
   * Takes exactly this message away (\Deleted and UID EXPUNGE, RFC 4315); on a server that cannot
   * expunge one message alone it is only marked. False where it is gone already, or where the
   * mailbox's UIDs no longer mean the same.
   */
  remove(message: MessagePlace): Promise<boolean>;
  /** Moves exactly this message; false as above. */
  move(message: MessagePlace, to: string): Promise<boolean>;
  /** Flags the message with this Message-ID \Answered; false where `path` has none. */
  markAnswered(path: string, id: MessageId): Promise<boolean>;
  specialFolders(): Promise<SpecialFolders>;
  /** Waits in the examined mailbox until something arrives, `signal` aborts, or the server must be asked anew. */
  waitForMail(signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}
