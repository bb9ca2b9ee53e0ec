import type { Log } from '../log.ts';
import type { Business } from '../model/business.ts';
import type { Clock } from '../model/clock.ts';
import type { Uid } from '../model/identifiers.ts';
import type { Mailbox } from '../model/mailbox.ts';
import type { Message } from '../model/message.ts';
import type { Policy } from '../model/policy.ts';
import type { HandledMail, Store } from '../model/store.ts';
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
export type Step = (typeof steps)[number];

export interface PollPorts {
  readonly mailbox: Mailbox;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** Aborted when the work is to end after the mail at hand. */
  readonly signal?: AbortSignal;
  /** Called at each step: where a test lets the process die. */
  readonly step?: (step: Step) => void;
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
