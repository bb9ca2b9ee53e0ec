import type { MessageId } from './identifiers.ts';

/** A draft that was laid for somebody; whether it is still there, only the mail server knows. */
export interface LaidDraft {
  readonly mailbox: string;
  readonly folder: string;
  readonly messageId: MessageId;
  readonly writtenAt: Date;
  /** False where the server may not have taken it. */
  readonly certain: boolean;
}

/** Mail of somebody that was read and stays on the server. */
export interface MailsRead {
  readonly mailbox: string;
  readonly folder: string;
  readonly mails: number;
}

/** What was erased of one person, and what there is outside the database. */
export interface ErasureReport {
  /** In lower case; the one asked for first. */
  readonly addresses: readonly string[];
  /** By table, how many rows were emptied or deleted. */
  readonly erased: ReadonlyMap<string, number>;
  /** How many texts about others an address was masked in. */
  readonly masked: number;
  /** Examples of reading that were deleted: what was learnt from them lies in the weights. */
  readonly corrections: number;
  readonly drafts: readonly LaidDraft[];
  readonly mails: readonly MailsRead[];
  /** By table, rows about others that name somebody of the same name: left as they are. */
  readonly namedElsewhere: ReadonlyMap<string, number>;
}

/** Everything stored of one person: by table, its rows. */
export interface PersonalRecord {
  readonly addresses: readonly string[];
  readonly tables: ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>;
}

/** What the database holds of single people. Throws TakkebrevError `store-*` and `disk-full`. */
export interface Privacy {
  /** Everything of whoever writes from this address; changes nothing. */
  record(address: string): Promise<PersonalRecord>;
  /**
   * Erases everything of whoever writes from this address, so that no byte of it is left in the
   * file. Counts stay. Throws `store-in-use` where another process keeps the file from being cleaned.
   */
  forget(address: string, at: Date): Promise<ErasureReport>;
  /** Takes texts and names out of a mailbox's mails received before then; gives how many mails that were. */
  retire(mailbox: string, before: Date, at: Date): Promise<number>;
  /**
   * Deletes what no mail's age reaches and is from before then: corrections of mails from elsewhere,
   * names in greetings, what tells a customer from others. Gives how many corrections.
   */
  retireCorrections(before: Date): Promise<number>;
  close(): Promise<void>;
}
