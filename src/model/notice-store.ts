import type { CaseId, CaseState } from './desk.ts';
import type { MessageId, Uid, UidValidity } from './identifiers.ts';

/** How a folder stood when it was last looked through. */
export interface SeenFolder {
  readonly mailbox: string;
  readonly path: string;
  readonly uidValidity: UidValidity;
  readonly uidNext: Uid;
  readonly messages: number;
}

/** A draft of a case, where it stands in the account. */
export interface DraftCopy {
  readonly caseId: CaseId;
  readonly mailbox: string;
  readonly path: string;
  readonly uidValidity: UidValidity;
  readonly uid: Uid;
}

/** What a mail in Drafts, Sent or the send folder is compared with. */
export interface NoticedCase {
  readonly id: CaseId;
  readonly state: CaseState;
  readonly version: number;
  /** Address the letter goes to. */
  readonly customer: string;
  readonly messageId: MessageId | null;
  readonly draftId: MessageId;
}

/** What is remembered of drafts in mail programs. Throws TakkebrevError `store-*`, `disk-full`. */
export interface Notices {
  /** True where a case of this mailbox may still change in a mail program. */
  anyOpen(mailbox: string): Promise<boolean>;
  seenFolder(mailbox: string, path: string): Promise<SeenFolder | null>;
  saveSeenFolder(folder: SeenFolder): Promise<void>;
  /** The cases whose mail, or whose draft, has one of these Message-IDs. */
  casesOf(mailbox: string, ids: readonly MessageId[]): Promise<readonly NoticedCase[]>;
  copies(mailbox: string, path: string): Promise<readonly DraftCopy[]>;
  copiesOf(id: CaseId): Promise<readonly DraftCopy[]>;
  saveCopy(copy: DraftCopy): Promise<void>;
  forgetCopy(copy: DraftCopy): Promise<void>;
  /** Drafts that still stand in the account though their case is closed. */
  leftovers(mailbox: string): Promise<readonly DraftCopy[]>;
}
