import type { Business } from './business.ts';
import type { DetectedLanguage } from './language.ts';
import type { Letter } from './letter.ts';
import type { Message } from './message.ts';
import type { Person } from './people.ts';
import type { IssueType, Kind, Reading } from './reading.ts';
import type { Verdict } from './verdict.ts';

export type CaseId = number;

/**
 * Where a case stands. `open`: a letter waits for a person. `approved`: somebody approved the letter,
 * the undo window runs or the server is waited for. `sending`: it is being handed over. `uncertain`:
 * the connection was lost after the text was handed over; only a person can tell whether it arrived.
 * `answered`: a letter went out, ours or one a person sent from a mail program.
 */
export const caseStates = [
  'open',
  'approved',
  'sending',
  'uncertain',
  'answered',
  'rejected',
  'not-complaint',
] as const;
export type CaseState = (typeof caseStates)[number];

/** One case as a line of the queue. */
export interface CaseLine {
  readonly id: CaseId;
  readonly mailbox: string;
  readonly state: CaseState;
  readonly customer: string;
  readonly subject: string;
  readonly language: DetectedLanguage;
  readonly kind: Kind;
  readonly doubtful: boolean;
  readonly aboutStaff: boolean;
  /** Somebody may come to harm: these stand first. */
  readonly safety: boolean;
  /** The customer complained of the same before: these stand next. */
  readonly again: boolean;
  readonly issue: { readonly type: IssueType; readonly text: string } | null;
  readonly receivedAt: Date;
  /** Login of whom it is given to. */
  readonly assignee: string | null;
  readonly snoozedUntil: Date | null;
  /** When an approved letter leaves; null when none is on its way. */
  readonly leavesAt: Date | null;
  /** Counts every change of the letter's text. */
  readonly version: number;
}

/** True where the texts of a case are kept no longer: what is left is counted and tells of nobody. */
export const isErased = ({ customer, subject, issue }: CaseLine): boolean =>
  customer === '' && subject === '' && (issue === null || issue.text === '');

export interface QueueQuery {
  readonly states: readonly CaseState[];
  readonly doubtful?: boolean;
  /** Who looks: cases about staff are for owners alone. */
  readonly viewer: Person;
  readonly assignee?: string;
  readonly now: Date;
  /** True: only the snoozed ones; they are left out otherwise. */
  readonly snoozed?: boolean;
  /** True: what was closed last stands first, whatever it is about. */
  readonly newestFirst?: boolean;
  /** How many lines at most; 50. */
  readonly limit?: number;
  /** Of `QueuePage.next`. */
  readonly after?: string;
}

export interface QueuePage {
  /** Safety first, then who complains again, then oldest first; unless the newest are asked for. */
  readonly lines: readonly CaseLine[];
  readonly total: number;
  /** Where the next page begins; null on the last one. */
  readonly next: string | null;
}

/** The letter's text as it stands at one time. */
export interface Edition {
  readonly version: number;
  readonly subject: string;
  readonly text: string;
  /** A login, `takkebrev` for our own draft, or `mail-program` for what was edited in Drafts. */
  readonly by: string;
  readonly at: Date;
}

export const auditActions = [
  'drafted',
  'edited',
  'issue-chosen',
  'approved',
  'undone',
  'sent',
  'sent-elsewhere',
  'uncertain',
  'bounced-by-gate',
  'rejected',
  'not-complaint',
  'confirmed-complaint',
  'assigned',
  'snoozed',
  'reopened',
  /** Its texts and names were taken away: the customer is forgotten, or it grew too old. */
  'erased',
  'draft-deleted',
] as const;
export type AuditAction = (typeof auditActions)[number];

/** Who did what to which letter; never changed and never taken away. */
export interface AuditEntry {
  readonly at: Date;
  readonly by: string;
  readonly action: AuditAction;
  /** The text's versions before and after; null where the text was not touched. */
  readonly from: number | null;
  readonly to: number | null;
  /** A reason, a name, a date: in words. */
  readonly note: string | null;
}

/** Everything a person sees of one case. */
export interface OpenCase {
  readonly line: CaseLine;
  readonly message: Message;
  readonly reading: Reading;
  /**
   * The letter as takkebrev last wrote it: its sentences carry evidence, its slots prompts. A doubtful
   * mail that nobody has confirmed has none yet: no sentences, and an empty text in `edition` too.
   */
  readonly letter: Letter;
  /** What stands there now. */
  readonly edition: Edition;
  readonly verdict: Verdict;
  readonly business: Business | null;
  readonly audit: readonly AuditEntry[];
  /** When an approved letter leaves; null when none is on its way. */
  readonly leavesAt: Date | null;
  readonly approvedBy: string | null;
}

/** What a person reads when a change could not be made; nothing was changed. */
export type Refusal =
  /** Somebody else changed the text first: here is theirs. */
  | { readonly refused: 'changed-meanwhile'; readonly current: Edition }
  /** The gate stops this text. */
  | { readonly refused: 'gate'; readonly verdict: Verdict }
  /** The letter promises more than this person may: these logins may. */
  | {
      readonly refused: 'beyond-mandate';
      readonly who: readonly string[];
      readonly verdict: Verdict;
    }
  /** The case is no longer in a state that allows it. */
  | { readonly refused: 'state'; readonly state: CaseState }
  /** This person's role does not allow it. */
  | { readonly refused: 'role' };

export type Done = { readonly done: true; readonly version: number; readonly state: CaseState };

/** One act of a person on one case, and the version of the text that person saw. */
export interface Act {
  readonly id: CaseId;
  readonly version: number;
  readonly by: Person;
}

/**
 * What a person can do with letters, whether on the review page or in a terminal. Every method that
 * changes something writes the audit trail in the same transaction. An unknown case, or one this
 * person may not see, is null or throws TakkebrevError `case-unknown`.
 */
export interface Desk {
  queue(query: QueueQuery): Promise<QueuePage>;
  open(id: CaseId, viewer: Person): Promise<OpenCase | null>;
  /** Every text the letter had, oldest first: what somebody typed is never lost. */
  editions(id: CaseId, viewer: Person): Promise<readonly Edition[]>;
  /** Judges a text without keeping it. */
  judge(id: CaseId, text: string, viewer: Person): Promise<Verdict>;
  /** Keeps what a person typed. */
  save(act: Act, text: string): Promise<Done | Refusal>;
  /** The passage that states the problem; the letter is written anew, the person's text stays as an edition. */
  chooseIssue(act: Act, passage: string): Promise<Done | Refusal>;
  /** Approves this very text; it leaves when the undo window has passed. */
  approve(act: Act, text: string): Promise<Done | Refusal>;
  undo(act: Act): Promise<Done | Refusal>;
  reject(act: Act, reason: string): Promise<Done | Refusal>;
  notComplaint(act: Act): Promise<Done | Refusal>;
  /** A doubtful mail is a complaint after all. */
  confirmComplaint(act: Act): Promise<Done | Refusal>;
  assign(act: Act, login: string | null): Promise<Done | Refusal>;
  snooze(act: Act, until: Date | null): Promise<Done | Refusal>;
  /** A person looked: an uncertain letter did arrive, or did not and is open again. */
  settle(act: Act, arrived: boolean): Promise<Done | Refusal>;
  /** What became of drafts since a day. */
  outcomes(since: Date, viewer: Person): Promise<DraftOutcomes>;
}

/** What became of the drafts, to tell whether they help. */
export interface DraftOutcomes {
  readonly since: Date;
  /** Sent as drafted, apart from filled slots. */
  readonly asIs: number;
  readonly edited: number;
  /** Less than half of the draft's words are left. */
  readonly rewritten: number;
  readonly rejected: number;
  readonly notComplaint: number;
  readonly waiting: number;
  /** Median share of the draft changed in what was sent, 0..1 (normalised edit distance of words). */
  readonly medianChange: number | null;
  /** Median hours from mail to answer. */
  readonly medianHours: number | null;
  readonly reasons: readonly { readonly reason: string; readonly times: number }[];
  readonly byWeek: readonly {
    /** ISO 8601, as `2026-W47`. */
    readonly week: string;
    readonly asIs: number;
    readonly edited: number;
    readonly rewritten: number;
    readonly rejected: number;
  }[];
  /** By what a sentence does in the letter: how much of it people changed, 0..1. */
  readonly byMove: readonly {
    readonly move: string;
    readonly change: number;
    readonly times: number;
  }[];
}
