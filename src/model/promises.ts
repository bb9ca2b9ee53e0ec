import type { Business } from './business.ts';
import type { CaseId } from './desk.ts';
import type { DetectedLanguage, LanguageCode } from './language.ts';
import type { Span } from './span.ts';

/** What sort of thing a firm promises. */
export const promiseKinds = [
  'contact',
  'refund',
  'delivery',
  'repair',
  'investigation',
  'change',
  'other',
] as const;
export type PromiseKind = (typeof promiseKinds)[number];

/** A day as `YYYY-MM-DD`, in the firm's own calendar. */
export type Day = string;

/** A letter as it was sent. */
export interface SentText {
  readonly text: string;
  readonly language: LanguageCode;
  readonly sentAt: Date;
  readonly business: Business | null;
  /** Who signed it; null where nobody knows. */
  readonly signer: string | null;
}

/** What a letter promises. Offsets count in its text. */
export interface FoundPromise extends Span {
  /** Null where the letter names no day. */
  readonly due: Day | null;
  readonly owner: string | null;
  readonly kind: PromiseKind;
}

/** `none`: a person said that it is no promise; it is kept, so that they can take their word back. */
export const promiseStates = ['open', 'kept', 'moved', 'broken', 'none'] as const;
export type PromiseState = (typeof promiseStates)[number];

/** One promise in the ledger. */
export interface PromiseEntry extends FoundPromise {
  readonly id: number;
  readonly case: CaseId;
  readonly mailbox: string;
  /** The customer's address. */
  readonly customer: string;
  readonly state: PromiseState;
  readonly madeAt: Date;
  /** A new day that the customer has not been told yet: the promise stays open until a letter tells it. */
  readonly movedTo: Day | null;
  readonly settledAt: Date | null;
  /** A login, or `takkebrev`. */
  readonly settledBy: string | null;
}

/** A letter that went out, by whatever way, with what was found in it. */
export interface PromisedLetter {
  /** Names the letter for ever: its Message-ID. */
  readonly letter: string;
  readonly case: CaseId;
  readonly mailbox: string;
  readonly customer: string;
  readonly sentAt: Date;
  /** Of `sentAt` where the firm is. */
  readonly day: Day;
  readonly promises: readonly FoundPromise[];
}

/** A letter that went out and of which nobody has noted yet what it promises. */
export interface UnenteredLetter {
  readonly letter: string;
  readonly case: CaseId;
  readonly customer: string;
  readonly text: string;
  readonly language: DetectedLanguage;
  readonly sentAt: Date;
  /** Login of who approved it; null where it went out from a mail program. */
  readonly approvedBy: string | null;
  /** Addresses the customer's mail went to. */
  readonly recipients: readonly string[];
}

export interface PromiseQuery {
  readonly id?: number;
  /** Default: all but `none`; with `id` all. */
  readonly states?: readonly PromiseState[];
  readonly case?: CaseId;
  readonly customer?: string;
  /** Due on this day or before. */
  readonly due?: Day;
  /** False: what was promised in cases about colleagues is left out. */
  readonly aboutStaff?: boolean;
}

/** A person's word on one promise; what is left out stays. */
export type PromiseChange =
  | { readonly state: 'open' | 'kept' | 'broken' | 'none' }
  | { readonly movedTo: Day }
  | { readonly due: Day | null; readonly owner: string | null; readonly kind: PromiseKind };

/** What the firm owes its customers. */
export interface PromiseLedger {
  /**
   * Enters a letter's promises, once for each letter. Open promises of the case to be in touch are kept
   * by it when it went out in time, and broken when it went out too late; one that a person moved
   * becomes `moved`, and a new one stands for it.
   */
  enter(letter: PromisedLetter): Promise<void>;
  /** One that a person found and the program did not. */
  add(letter: Omit<PromisedLetter, 'promises'>, promise: FoundPromise, by: string): Promise<number>;
  /** Open ones first, by the day they are due, the undated last. */
  list(query: PromiseQuery): Promise<readonly PromiseEntry[]>;
  /**
   * Promises to one of these addresses that were broken and that no later letter can have owned yet,
   * the newest first.
   */
  unowned(customers: readonly string[]): Promise<readonly PromiseEntry[]>;
  /** True where a letter is not entered yet, or a promise is open. */
  anyDue(mailbox: string): Promise<boolean>;
  /** Letters of the mailbox that went out and were not entered yet; oldest first. */
  unentered(mailbox: string): Promise<readonly UnenteredLetter[]>;
  /** False when there is no such promise. */
  change(id: number, change: PromiseChange, by: string, at: Date): Promise<boolean>;
  /** Open promises to be in touch whose day is before `today` are broken: no letter has gone out. */
  breakOverdue(today: Day, at: Date): Promise<number>;
}
