import type { LanguageCode } from '../../src/model/language.ts';
import type { Facts, Fault, IssueType, Kind, Tone, Want } from '../../src/model/reading.ts';

/** What a complaint says, as a person marked it. */
export interface ExpectedComplaint {
  readonly greeting: string | null;
  readonly issues: readonly { readonly type: IssueType; readonly text: string }[];
  /** Passages, each of them right; empty where the mail names no consequence. */
  readonly consequences: readonly string[];
  readonly facts: Readonly<Record<keyof Facts, readonly string[]>>;
  readonly wants: readonly Want[];
  readonly fault: Fault;
  readonly tone: Tone;
  readonly repeat: boolean;
  readonly aboutStaff: boolean;
  readonly unreasonable: boolean;
}

export interface ExpectedMail {
  readonly language: LanguageCode;
  readonly kind: Kind;
  /** Null for a mail that is no complaint. */
  readonly complaint: ExpectedComplaint | null;
}
