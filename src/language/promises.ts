import type { PromiseKind } from '../model/promises.ts';

/**
 * Verbs of one kind, parted by spaces. Each is its forms parted by `/`: present, infinitive, passive
 * in -s (`-` where there is none) and participle; English: base, -ing, `-`, participle. `+word` after
 * the forms is a particle that must stand behind the verb: `vender/vende/-/vendt+tilbage`.
 */
type Verbs = string;

/** How a language promises. Words in lower case as they are written; space-parted lists. */
export interface PromiseWords {
  readonly acts: Readonly<Record<PromiseKind, Verbs>>;
  /** The writers and the customer as subjects; who is written with a capital is the customer only so: "Sie". */
  readonly firm: string;
  readonly customer: string;
  /** By what a thing is there as promised: "hos dig", "in your account". */
  readonly there: string;
  /** By which a letter tells of itself: "derfor skriver jeg". */
  readonly here: string;
  /** Forms of acts that promise nothing without a day: "jeg skriver, fordi ...". */
  readonly needDay: string;
  /** What the customer does when something is promised: "får du", "you'll hear". */
  readonly receive: string;
  /** What a thing or somebody else does on a promised day: "pengene er der fredag". */
  readonly arrive: string;
  /** Auxiliaries that promise, and those that only offer. */
  readonly will: string;
  readonly may: string;
  /** Auxiliaries of the passive, and of what is done already. */
  readonly passive: string;
  readonly done: string;
  /** "Regn med svar fredag", "expect a call": openings that promise without a subject. */
  readonly expect: string;
  /** "Jeg lover, at ...", "I'll see to it that ...": whatever follows is promised. */
  readonly vow: string;
  /** "Jeg har bedt Anders om at ringe": somebody else is asked to do it. */
  readonly asked: string;
  /** Before a condition: "hvis". Not one where "også" (`evenIf`) stands before it. */
  readonly condition: string;
  readonly evenIf: string;
  /** Words that open a subordinate clause. */
  readonly under: string;
  /** "Du skriver, at ...": what follows is the customer's. */
  readonly says: string;
  /** "Normalt", "hver": told as a habit. */
  readonly habit: string;
  readonly negations: string;
  /** Words between which a sentence falls into two promises: "og", "men". */
  readonly joints: string;
  readonly money: string;
  /** "Min kollega Anders": after these stands a name. */
  readonly colleague: string;
  /** Units of working days. */
  readonly workdays: string;
  /** Counts that Intl and the calendar do not know: "et par" is two. */
  readonly few: Readonly<Record<string, number>>;
  /** Phrases for the end of a time. */
  readonly ends: Readonly<Record<TimeEnd, readonly string[]>>;
  /** Before a day that is gone: "siden fredag". */
  readonly gone: string;
  /** Before the day by which it is done: "senest". */
  readonly by: string;
}

/** Where a time ends: the week on its Friday, the month and the year on their last day. */
export const timeEnds = [
  'day',
  'week',
  'next-week',
  'month',
  'next-month',
  'year',
  'christmas',
] as const;
export type TimeEnd = (typeof timeEnds)[number];
