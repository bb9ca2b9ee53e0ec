import type { DetectedLanguage } from './language.ts';
import type { Span } from './span.ts';

export const kinds = [
  'complaint',
  'question',
  'request',
  'praise',
  'thanks-reply',
  'order',
  'newsletter',
  'auto-reply',
  'bounce',
  'spam',
  'b2b',
  'job',
  'invoice',
  'other',
] as const;
/** What sort of mail it is. */
export type Kind = (typeof kinds)[number];

export const issueTypes = [
  'late-delivery',
  'missing-delivery',
  'wrong-item',
  'missing-part',
  'damaged',
  'defective',
  'not-as-described',
  'billing',
  'refund-missing',
  'staff-conduct',
  'no-answer',
  'broken-promise',
  'booking',
  'website',
  'information-gap',
  'workmanship',
  'hygiene-safety',
  'rigid-policy',
  'privacy',
  'price',
  'other',
] as const;
export type IssueType = (typeof issueTypes)[number];

export const wants = [
  'refund',
  'replacement',
  'repair',
  'redelivery',
  'explanation',
  'apology',
  'callback',
  'compensation',
  'cancel',
  'information',
  'change-at-firm',
] as const;
export type Want = (typeof wants)[number];

export const faults = ['firm', 'unclear', 'customer', 'third-party'] as const;
export type Fault = (typeof faults)[number];

export const tones = [
  'calm',
  'disappointed',
  'angry',
  'furious',
  'abusive',
  'sarcastic',
  'worried',
] as const;
export type Tone = (typeof tones)[number];

/** One concrete problem, in the customer's exact words. */
export interface Issue extends Span {
  readonly type: IssueType;
  /** How surely it is of that type, 0..1; absent where a person said so. */
  readonly typeConfidence?: number;
  /** What the span's offsets count in: the authored text, or the subject line. */
  readonly source: 'body' | 'subject';
  /** 0..1 */
  readonly confidence: number;
}

/**
 * What a fact's offsets count in: the authored text, the subject line, or the whole text of the
 * message, where it stands in quoted history: found so that a person can find the case, and not the
 * customer's words.
 */
export type FactSource = 'body' | 'subject' | 'quoted';

/** An exact passage. */
export interface Fact extends Span {
  readonly source: FactSource;
}

/** `iso` is `YYYY-MM-DD`; null where the words do not say which day. */
export interface DateFact extends Fact {
  readonly iso: string | null;
}

/** `value` in whole units of `currency` (ISO 4217; null where the mail does not say). */
export interface AmountFact extends Fact {
  readonly value: number;
  readonly currency: string | null;
}

/** A product, person or place. */
export interface NameFact extends Span {
  /** Absent in the authored text. */
  readonly source?: FactSource;
  /** How surely it is one, 0..1; absent where a person said so. */
  readonly confidence?: number;
}

/** True of what letters may name: the customer's own words now; the less sure is for a person to look at. */
export const isSure = ({ confidence = 1, source = 'body' }: NameFact): boolean =>
  confidence >= 0.5 && source === 'body';

/**
 * In the order they stand, those of the authored text first, then the subject, then quoted history.
 * Products, people and places of the authored text come first, the surest first; then those that only
 * the subject line or the quoted history names.
 */
export interface Facts {
  readonly orders: readonly Fact[];
  readonly dates: readonly DateFact[];
  readonly amounts: readonly AmountFact[];
  readonly products: readonly NameFact[];
  readonly people: readonly NameFact[];
  readonly places: readonly NameFact[];
}

export interface Customer {
  /** Full name where known. */
  readonly name: string | null;
  /** What to put after "Kære"; null rather than a guess. */
  readonly greeting: string | null;
  readonly address: string;
}

/** What the problem meant for the customer. */
export interface Consequence extends Span {
  /** 0..1; absent where a person said so. */
  readonly confidence?: number;
}

export interface Asked {
  readonly want: Want;
  /** 0..1 */
  readonly confidence: number;
}

/** What was understood of one mail. */
export interface Reading {
  readonly language: DetectedLanguage;
  readonly kind: Kind;
  /** Of `kind`, 0..1. */
  readonly confidence: number;
  /** True: a person must say whether this is a complaint; `kind` holds the likelier reading. */
  readonly doubtful: boolean;
  /** What the customer wrote now: no quoted history, no signature block, no client footer. */
  readonly authored: string;
  readonly customer: Customer;
  /** Most important first. */
  readonly issues: readonly Issue[];
  /** What it meant for the customer; offsets count in `authored`. */
  readonly consequence: Consequence | null;
  readonly facts: Facts;
  readonly wants: readonly Want[];
  /** How surely each of `wants` is asked for; absent where nobody guessed. */
  readonly asked?: readonly Asked[];
  /** The sentences that ask for it, in the order they stand; offsets count in `authored`. */
  readonly requests?: readonly Span[];
  /** The sentences that praise somebody or something, in the order they stand; offsets count in `authored`. */
  readonly praise?: readonly Span[];
  readonly fault: Fault;
  /** 0..1; absent where a person said so. */
  readonly faultConfidence?: number;
  readonly tone: Tone;
  /** It happened before, or the customer wrote before. */
  readonly repeat: boolean;
  readonly aboutStaff: boolean;
  readonly unreasonable: boolean;
  /** What the firm must ask before it can act, as questions in the customer's language. */
  readonly mustAsk: readonly string[];
  /** Why no letter may be written whatever the mail says (RFC 3834 and around); null when one may. */
  readonly screened: string | null;
}

/** What is found in a mail that is not read for a complaint. */
export const nothingFound = {
  issues: [],
  consequence: null,
  facts: { orders: [], dates: [], amounts: [], products: [], people: [], places: [] },
  wants: [],
  fault: 'unclear',
  tone: 'calm',
  repeat: false,
  aboutStaff: false,
  unreasonable: false,
  mustAsk: [],
} as const satisfies Partial<Reading>;
