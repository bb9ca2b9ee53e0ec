import type { DigestConfig } from '../config/schema.ts';
import type { Log } from '../log.ts';
import type { Business } from '../model/business.ts';
import type { Clock } from '../model/clock.ts';
import type { CaseId, Desk } from '../model/desk.ts';
import type { TakkebrevError } from '../model/errors.ts';
import type { Uid } from '../model/identifiers.ts';
import type { Mailbox } from '../model/mailbox.ts';
import type { Message } from '../model/message.ts';
import type { Person } from '../model/people.ts';
import type { Policy } from '../model/policy.ts';
import type { HandledMail, Store } from '../model/store.ts';
import type { Submitter } from '../model/submitter.ts';
import type { Draft } from './draft.ts';

export interface FolderNames {
  readonly inbox: string;
  /** A path, or `auto`: by special use or by name. */
  readonly drafts: string;
  readonly sent: string;
}

/** One mailbox to poll. */
export interface PollTarget {
  readonly name: string;
  readonly folders: FolderNames;
  readonly businesses: readonly Business[];
  /** The account's login; where it is an address, mail from it is our own. */
  readonly user: string;
  /** First run: mail received before this is left alone; null: before now. */
  readonly since: Date | null;
  readonly sizeLimitBytes: number;
  /** What the firm makes of each of the gate's rules. */
  readonly policy: Policy;
}

/** The points of a poll around which something is recorded or sent, in their order. */
export const steps = [
  'record', // mails without a draft are about to be recorded
  'intend', // a draft's intent is about to be recorded
  'append', // the intent is recorded, the APPEND is about to be sent
  'appended', // the server has answered the APPEND, its end is about to be recorded
  'closed', // the APPEND's end is recorded
  'look', // a doubtful APPEND is about to be looked for
] as const;

/** The points of sending, in their order. */
export const sendSteps = [
  'connect', // an approved letter is due, the server is about to be asked
  'permit', // the server is ready for the mail, that is about to be recorded
  'hand-over', // it is recorded, the first byte is about to be handed over
  'taken', // the server has taken it, that is about to be recorded
  'sent', // it is recorded
  'lay-sent', // the copy is about to be laid in Sent
  'laid-sent', // it lies there, that is about to be recorded
  'remove-draft', // the draft is about to be taken away
  'removed-draft', // it is gone, that is about to be recorded
] as const;
export type Step = (typeof steps)[number] | (typeof sendSteps)[number];

export interface PollPorts {
  readonly mailbox: Mailbox;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** Aborted when the work is to end after the mail at hand. */
  readonly signal?: AbortSignal;
  /** Called at each step: where a test lets the process die. */
  readonly step?: (step: Step) => void;
  /** What it takes to send, and to notice what people do in mail programs; without it neither is done. */
  readonly outgoing?: Outgoing;
}

export interface Outgoing {
  /** Made when there is something to decide. */
  readonly desk: () => Promise<Desk>;
  /** Null: nothing is said about sending, so approved letters wait and there is no send folder. */
  readonly submitter: Submitter | null;
  /** Whom the firm's digests go to; null where another mailbox sends them. */
  readonly digest?: DigestConfig | null;
  /** The folder that asks for sending, its names joined by `/`. */
  readonly sendFolder: string;
  /** The provider lays what it sends in Sent by itself. */
  readonly laysInSent: boolean;
  readonly markAnswered: boolean;
  /** Who answers for what is moved into the send folder: the one person there is; null where there are several. */
  readonly person: Person | null;
  readonly tell: (event: OutgoingEvent) => void;
}

/** Something that became of a letter in this poll. */
export interface OutgoingEvent {
  readonly mailbox: string;
  /** Null where it is about all that wait. */
  readonly caseId: CaseId | null;
  readonly what:
    | 'sent'
    | 'uncertain'
    | 'refused'
    | 'waiting'
    | 'answered'
    | 'edited'
    | 'approved'
    | 'returned'
    | 'undone';
  /** One sentence in English for the terminal; no mail text. */
  readonly message: string;
  readonly failure?: TakkebrevError;
}

/** One mail handled, as it is told to whoever called. */
export interface PollEvent {
  readonly mail: HandledMail;
  /** The mail and what was made of it; null where it was not read in this poll. */
  readonly opened: { readonly message: Message; readonly draft: Draft } | null;
  readonly draftUid: Uid | null;
  /** How many of the listed mails are done with this one, and how many there are; 0 of 0 for a recovered draft. */
  readonly done: number;
  readonly total: number;
}
