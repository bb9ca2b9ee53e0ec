import type { Span } from './span.ts';

export type Severity = 'error' | 'warning';

/** One thing a rule found in a reply: a value, never an exception. Offsets count in the reply's text. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong and what would help, in the language of the staff. */
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** The words found: `reply.slice(start, end)`. */
  readonly excerpt: Span['text'];
}

export interface Verdict {
  /** `reject` when any finding is an error. */
  readonly verdict: 'pass' | 'reject';
  /** 0..1: how much the reply says about this one case and no other. */
  readonly specificity: number;
  readonly findings: readonly Finding[];
}
