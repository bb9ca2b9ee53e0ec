import type { CaseId } from './desk.ts';
import type { IssueType, Reading } from './reading.ts';

/** What a case is compared by: words and concepts, each with its weight. */
export type CauseFeatures = Readonly<Record<string, number>>;

/** A case as what customers found is counted. */
export interface FoundCase {
  readonly case: CaseId;
  readonly mailbox: string;
  readonly customer: string;
  readonly receivedAt: Date;
  readonly type: IssueType | null;
  readonly product: string | null;
  readonly aboutStaff: boolean;
  readonly safety: boolean;
  /** The words that tell the problem. */
  readonly text: string;
}

/** A case as causes are looked for. */
export interface CausedCase extends FoundCase {
  readonly features: CauseFeatures;
}

export const causeStates = ['seen', 'looking-into-it', 'fixed'] as const;
export type CauseState = (typeof causeStates)[number];

export type CauseId = number;

/** A cause that a person named. */
export interface Cause {
  readonly id: CauseId;
  readonly name: string;
  readonly state: CauseState;
  /** Login. */
  readonly owner: string | null;
  readonly notes: string;
  readonly seenAt: Date;
  /** What was changed, in a person's words; null until it is fixed. */
  readonly changed: string | null;
  readonly fixedAt: Date | null;
}

/** Cases that look as if they had one cause, for a person to decide on. */
export interface CauseProposal {
  /** Where they look like a cause that is known; null for a new one. */
  readonly cause: CauseId | null;
  readonly cases: readonly CaseId[];
  /** Words that the cases share, for a name. */
  readonly words: readonly string[];
}

export interface CauseChange {
  readonly name?: string;
  readonly state?: CauseState;
  readonly owner?: string | null;
  readonly notes?: string;
  readonly changed?: string;
}

export interface CauseStore {
  /** Cases that have no features yet, oldest first. */
  unfeatured(
    limit: number,
  ): Promise<readonly { readonly case: CaseId; readonly reading: Reading }[]>;
  saveFeatures(id: CaseId, features: CauseFeatures, product: string | null): Promise<void>;
  /** Cases received since then that are complaints, oldest first; without what they are compared by. */
  found(since: Date): Promise<readonly FoundCase[]>;
  /** The same of which features are saved, with them. */
  cases(since: Date): Promise<readonly CausedCase[]>;
  create(name: string, cases: readonly CaseId[], by: string, at: Date): Promise<CauseId>;
  change(id: CauseId, change: CauseChange, by: string, at: Date): Promise<boolean>;
  list(): Promise<readonly Cause[]>;
  /** Puts a case under a cause; null: under none, by a person's word. */
  assign(id: CaseId, cause: CauseId | null, by: string, at: Date): Promise<void>;
  /** The cause of each case a person decided on; null where they said none. */
  assigned(): Promise<ReadonlyMap<CaseId, CauseId | null>>;
  /** Addresses that asked not to be written to about causes. */
  optOuts(): Promise<ReadonlySet<string>>;
  optOut(address: string, at: Date): Promise<void>;
  /**
   * Records that this customer is told of this cause, by a letter on this case. Gives the case that the
   * customer is told on: an earlier claim stays.
   */
  claimReport(cause: CauseId, customer: string, id: CaseId, at: Date): Promise<CaseId>;
  digestSent(mailbox: string, occasion: string): Promise<boolean>;
  /** Records that a digest goes out; false where this one went before. */
  claimDigest(mailbox: string, occasion: string, at: Date): Promise<boolean>;
}
