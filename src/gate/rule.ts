import type { RuleId } from '../model/policy.ts';
import type { StaffCode, StaffTexts } from '../model/staff-texts.ts';
import type { Severity } from '../model/verdict.ts';
import type { Case } from './case.ts';

/** One sentence in every language of the staff; `{words}` stands for the words found. */
export type Texts = StaffTexts<string>;

/** A place in the reply and what to say of it. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** What is wrong and what would help. */
  readonly texts: Texts;
  /** Where it differs from the rule's. */
  readonly severity?: Severity;
}

/** A reply that must or must not be found. What is left out is taken from the sample complaint of the language. */
export interface Example {
  readonly reply: string;
  readonly mail?: string;
  readonly subject?: string;
  /** The customer's name for the greeting; null where the mail has none. */
  readonly greeting?: string | null;
  readonly sent?: readonly string[];
}

export interface Examples {
  readonly found: readonly Example[];
  readonly silent: readonly Example[];
}

/** One thing the gate looks for. `check` is pure; when it throws, the letter is held back. */
export interface Rule {
  /** The name findings carry, in kebab-case. */
  readonly id: RuleId;
  /** Of its findings, unless one says otherwise. */
  readonly severity: Severity;
  /** What it rejects, in one sentence. */
  readonly rejects: string;
  /** Why, with a source. */
  readonly why: string;
  /** In the languages of the staff; those of another language stand in its folder. */
  readonly examples: Readonly<Record<StaffCode, Examples>>;
  /**
   * It finds what is missing: while a blank is open, which asks for just that, it only warns. The blank
   * itself stops the letter, and what is written there is judged in its turn.
   */
  readonly waits?: true;
  check(of: Case): readonly Found[];
}
