import type { CauseStore } from './causes.ts';
import type { DeskStore } from './desk-store.ts';
import type { AccessStore } from './access.ts';
import type { Greetings } from './greetings.ts';
import type { Health } from './health.ts';
import type { MessageId, Uid, UidValidity } from './identifiers.ts';
import type { DetectedLanguage } from './language.ts';
import type { Letter } from './letter.ts';
import type { Message } from './message.ts';
import type { Notices } from './notice-store.ts';
import type { Outbox } from './outbox.ts';
import type { Precedents } from './precedents.ts';
import type { PromiseLedger } from './promises.ts';
import type { Kind, Reading } from './reading.ts';
import type { ThreadStore } from './threads.ts';
import type { Upkeep } from './upkeep.ts';
import type { Verdict } from './verdict.ts';
import type { VoiceChoices } from './voice.ts';

/** How far one mailbox has been read. */
export interface MailboxState {
  readonly mailbox: string;
  readonly folder: string;
  readonly uidValidity: UidValidity;
  /** The first UID not looked at yet. */
  readonly nextUid: Uid;
  /** Mail the server received before this is left alone. */
  readonly since: Date;
  /** Messages with a lower UID stood there when UIDVALIDITY last changed: old mail under new numbers. */
  readonly renumberedBelow: Uid;
  /** A backup was restored: drafts for messages with a lower UID may have been laid since it was made. */
  readonly lookBelow: Uid;
  readonly drafts: string;
  readonly sent: string | null;
}

/** The same mail, wherever and under whatever UID it turns up: see `work/identity.ts`. */
export type MailIdentity = string;

export const outcomes = ['drafted', 'no-letter', 'skipped', 'failed'] as const;
export type Outcome = (typeof outcomes)[number];

/** What became of one mail. */
export interface HandledMail {
  readonly mailbox: string;
  readonly folder: string;
  readonly uidValidity: UidValidity;
  readonly uid: Uid;
  readonly identity: MailIdentity;
  readonly messageId: MessageId | null;
  readonly receivedAt: Date;
  readonly handledAt: Date;
  readonly from: string | null;
  readonly subject: string;
  readonly language: DetectedLanguage;
  readonly kind: Kind;
  readonly doubtful: boolean;
  readonly outcome: Outcome;
  readonly reason: string | null;
}

/** A mail with the case it opens. */
export interface OpenedCase {
  readonly mail: HandledMail;
  readonly message: Message;
  readonly reading: Reading;
  /** Without a word where nobody has confirmed yet that the mail is a complaint. */
  readonly letter: Letter;
  readonly verdict: Verdict;
  /** Of the draft; the same whenever the same mail is drafted for. */
  readonly draftId: MessageId;
}

/** A letter, and where its draft is about to be laid: written before the APPEND. */
export interface LaidLetter {
  readonly letter: Letter;
  readonly verdict: Verdict;
  readonly draftId: MessageId;
  /** The bytes to append. */
  readonly source: Uint8Array;
  readonly drafts: DraftsPosition;
}

/** A complaint with its letter, and where the draft is about to be laid. */
export interface DraftIntent extends OpenedCase, LaidLetter {
  readonly draftId: MessageId;
}

/** A case whose letter was written at the desk and is still to be laid in Drafts. */
export interface WantedDraft {
  readonly caseId: number;
  readonly mail: HandledMail;
  readonly draftId: MessageId;
}

/** The Drafts mailbox as it stood before the APPEND: a doubtful APPEND is looked for from `uidNext` on. */
export interface DraftsPosition {
  readonly path: string;
  readonly uidValidity: UidValidity;
  readonly uidNext: Uid;
}

/** An APPEND whose end was not recorded. */
export interface PendingAppend {
  readonly journal: number;
  readonly mail: HandledMail;
  readonly draftId: MessageId;
  readonly source: Uint8Array;
  readonly drafts: DraftsPosition;
}

/** Held while one process works on one mailbox; gone when the process is. */
export interface MailboxLock {
  release(): Promise<void>;
}

/** A person's word on a mail: whether it is a complaint, and which passage states the problem. */
export interface Correction {
  readonly identity: MailIdentity;
  readonly messageId: MessageId | null;
  readonly from: string | null;
  /** When the mail was written; null where it does not say. */
  readonly date: Date | null;
  readonly subject: string;
  /** What the customer wrote, as it was read. */
  readonly authored: string;
  readonly kind: 'complaint' | 'not-complaint';
  /** Null where nothing was said of it. */
  readonly passage: string | null;
  readonly correctedAt: Date;
}

/** What takkebrev remembers. Throws TakkebrevError `store-*` and `disk-full`. */
export interface Store {
  readonly desk: DeskStore;
  readonly outbox: Outbox;
  readonly notices: Notices;
  readonly upkeep: Upkeep;
  readonly health: Health;
  readonly voice: VoiceChoices;
  /** Who is let in to the review page. */
  readonly access: AccessStore;
  readonly promises: PromiseLedger;
  readonly threads: ThreadStore;
  readonly causes: CauseStore;
  readonly greetings: Greetings;
  /** Null when another process holds it. */
  lockMailbox(mailbox: string): Promise<MailboxLock | null>;
  mailboxState(mailbox: string, folder: string): Promise<MailboxState | null>;
  saveMailboxState(state: MailboxState): Promise<void>;
  /** Which of these mails were handled before in this mailbox. */
  known(mailbox: string, identities: readonly MailIdentity[]): Promise<ReadonlySet<MailIdentity>>;
  /**
   * Records mails that get no draft, and moves the mailbox on to `nextUid`, in one transaction. The
   * doubtful ones, which are not among `mails`, open a case each.
   */
  recordHandled(
    mails: readonly HandledMail[],
    state: MailboxState,
    doubtful?: readonly OpenedCase[],
  ): Promise<void>;
  /** Records mail, case, letter, verdict and the intent to append, and moves the mailbox on, in one transaction. */
  openDraft(intent: DraftIntent, state: MailboxState): Promise<number>;
  draftsWanted(mailbox: string): Promise<readonly WantedDraft[]>;
  /** Records the intent to lay a draft that was wanted; gives the journal's id. */
  openWantedDraft(wanted: WantedDraft, laid: LaidLetter, at: Date): Promise<number>;
  pendingAppends(mailbox: string): Promise<readonly PendingAppend[]>;
  /** Records the end of an APPEND, and where the draft stands now. */
  closeDraft(journal: number, draft: { uid: Uid | null; at: Date }): Promise<void>;
  /**
   * Takes the place of an earlier correction of the same mail; a passage that was pointed out stays
   * where the mail is now only confirmed to be a complaint.
   */
  saveCorrection(correction: Correction): Promise<void>;
  /** In an order that does not depend on when they were made. */
  corrections(): Promise<readonly Correction[]>;
  /** What new letters are compared with. */
  readonly precedents: Precedents;
  close(): Promise<void>;
}
