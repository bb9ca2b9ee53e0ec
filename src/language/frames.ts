import type { IssueType } from '../model/reading.ts';

/**
 * A kind of concrete fault, the same in every language: the types of issue it is one of (it is not told
 * where the reading is sure of another), and whether it is by its nature what the firm did or left undone.
 */
export interface FrameKind {
  /** Of the whole thing the mail is about, whatever the sentence names: it is late, it is dead. */
  readonly whole: boolean;
  readonly types: readonly IssueType[];
  readonly ours: boolean;
}

const kind = (types: string, ours = false, whole = false): FrameKind => ({
  whole,
  types: types.split(' ') as IssueType[],
  ours,
});

const broken = 'defective damaged workmanship not-as-described hygiene-safety';
const arrived = 'damaged defective not-as-described workmanship';
const wrong = 'wrong-item not-as-described defective';
const delivery = 'late-delivery missing-delivery broken-promise no-answer';
const money = 'billing price refund-missing broken-promise';
const people = 'staff-conduct';
const promise = 'broken-promise no-answer booking late-delivery workmanship';
const work = 'workmanship damaged defective broken-promise';
const food = 'hygiene-safety defective not-as-described wrong-item';

/** Every kind, those that say more before those that say less: of two that are found, the first is told. */
export const frameKinds = {
  // Food and health.
  allergen: kind(food, true),
  'made-ill': kind(food),
  rash: kind(`${food} damaged`),
  shock: kind(broken),
  smoke: kind(broken),
  'glass-in-food': kind(food, true),
  'insect-in-food': kind(food, true),
  'hair-in-food': kind(food, true),
  'raw-food': kind(food, true),
  'cold-food': kind(`${food} workmanship other`, true),
  'expired-food': kind(food, true),
  mouldy: kind(`${broken} ${food}`),
  // Delivery.
  'shown-delivered': kind(delivery, false, true),
  'wrong-address': kind(delivery),
  'left-outside': kind(`${delivery} damaged`),
  'after-the-day': kind(delivery, false, true),
  'empty-box': kind('missing-part missing-delivery wrong-item damaged'),
  'waited-at-home': kind(`${delivery} booking`),
  'tracking-still': kind(delivery, false, true),
  'sold-out-after': kind(`${delivery} information-gap website`, true),
  // What came.
  'someone-elses': kind('wrong-item privacy', true),
  'wrong-colour': kind(wrong, true),
  'wrong-size': kind(wrong, true),
  'wrong-model': kind(wrong, true),
  'wrong-item': kind(wrong, true),
  'wrong-dish': kind(`wrong-item ${food}`, true),
  'wrong-text': kind(`${wrong} workmanship other`, true),
  'does-not-fit': kind(`${wrong} information-gap other`),
  used: kind('not-as-described wrong-item defective damaged'),
  'too-small': kind('not-as-described wrong-item defective information-gap workmanship'),
  'too-large': kind('not-as-described wrong-item defective information-gap workmanship'),
  'screws-missing': kind('missing-part defective', true),
  'manual-missing': kind('missing-part information-gap', true),
  'too-few': kind('missing-part missing-delivery wrong-item', true),
  'part-missing': kind('missing-part defective missing-delivery', true),
  // What is wrong with it.
  shattered: kind(arrived),
  dented: kind(arrived),
  scratched: kind(arrived),
  cracked: kind(arrived),
  'snapped-off': kind(arrived),
  torn: kind(arrived),
  stained: kind(arrived),
  'arrived-wet': kind(arrived),
  'box-damaged': kind(arrived),
  shrunk: kind(`${broken} information-gap`),
  'colour-runs': kind(broken),
  peels: kind(broken),
  leak: kind(broken),
  smell: kind(broken),
  blinks: kind(broken),
  'does-not-charge': kind(broken, false, true),
  'cuts-out': kind(broken, false, true),
  'no-heat': kind(`${broken} broken-promise no-answer`),
  'no-cooling': kind(broken),
  jammed: kind(broken),
  wobbles: kind(broken),
  noise: kind(`${broken} booking`),
  'no-connection': kind(`${broken} broken-promise no-answer website other`),
  dead: kind(broken, false, true),
  // Money.
  'charged-after-cancel': kind(money, true),
  'charged-twice': kind(money, true),
  'not-ordered': kind(`${money} website`),
  'reminder-though-paid': kind(money),
  'shelf-price': kind(money, true),
  'offer-not-given': kind(`${money} website`),
  'above-agreed': kind(`${money} information-gap`),
  'hidden-fee': kind(`${money} information-gap`),
  'deposit-kept': kind(money),
  'refund-short': kind(money),
  'refund-late': kind(money, true),
  'voucher-refused': kind(`${money} rigid-policy website`),
  'price-rise': kind(money),
  // People.
  'shouted-at': kind(people),
  'laughed-at': kind(people),
  'hung-up': kind(`${people} no-answer`),
  accused: kind(people),
  'talked-down': kind(people),
  ignored: kind(`${people} booking no-answer`),
  rude: kind(people),
  'told-otherwise': kind('information-gap broken-promise staff-conduct price billing rigid-policy'),
  'sent-around': kind(`${promise} staff-conduct`, true),
  // Answers and promises.
  'no-show': kind(promise, true),
  'no-call-back': kind(promise, true),
  'cancelled-late': kind(promise, true),
  'came-late': kind(promise, true),
  'phone-queue': kind('no-answer website', true),
  'no-reply': kind(`${promise} refund-missing`, true),
  // Work.
  'not-fixed': kind(`${work} no-answer`),
  'damage-by-us': kind(work),
  'files-lost': kind(`${work} website other`),
  unfinished: kind(work, true),
  'bad-paint': kind(work),
  crooked: kind(work),
  'bad-haircut': kind(`${work} not-as-described`),
  'bad-sewing': kind(work),
  'not-cleaned': kind(`${work} hygiene-safety not-as-described`),
  'mess-left': kind(`${work} hygiene-safety`),
  // Bookings and stays.
  'booking-lost': kind('booking broken-promise', true),
  'double-booked': kind('booking broken-promise', true),
  'other-room': kind('booking not-as-described broken-promise', true),
  'room-dirty': kind('hygiene-safety booking not-as-described workmanship'),
  'room-noisy': kind('booking not-as-described hygiene-safety other'),
  'long-wait': kind('booking no-answer staff-conduct other workmanship broken-promise'),
  'event-cancelled': kind('booking broken-promise information-gap'),
  // Pages and accounts.
  'card-refused': kind('website billing'),
  'cannot-log-in': kind('website'),
  'code-refused': kind('website price billing rigid-policy'),
  'cannot-cancel': kind('website rigid-policy billing no-answer'),
  'newsletter-goes-on': kind('privacy website no-answer', true),
  'page-fails': kind('website'),
  // Privacy.
  'addresses-shown': kind('privacy', true),
  'photo-used': kind('privacy', true),
  'told-to-others': kind('privacy staff-conduct', true),
  // What was said of it.
  'manual-language': kind('information-gap missing-part not-as-described'),
  'hours-wrong': kind('information-gap website', true),
  'wrong-measures': kind('not-as-described information-gap website'),
  'unlike-picture': kind('not-as-described'),
  'not-told': kind('information-gap broken-promise booking price'),
  // Rules.
  'exchange-refused': kind('rigid-policy'),
  'return-refused': kind('rigid-policy refund-missing'),
  'claim-refused': kind('rigid-policy defective damaged'),
  'turned-away': kind('rigid-policy staff-conduct booking'),
  // What says least.
  'not-arrived': kind(delivery, false, true),
  late: kind(delivery, false, true),
} as const satisfies Record<string, FrameKind>;

export type FrameId = keyof typeof frameKinds;
export const frameIds = Object.keys(frameKinds) as FrameId[];

/**
 * How a language finds and tells one kind of fault.
 *
 * Signs are words as `anyOf` takes them (`*` the rest of a word, `_` a space), and `~`: up to three words
 * between. A sentence bears a sign where every group has a word in it, and none stands behind a negation that
 * is not its own.
 *
 * What is told are ways of putting it, parted by ` | `, the fullest first: the first is taken all of whose
 * names are known.
 *
 * - `{thing}` what it is about, definite: "lampen"; only where it is surely the thing.
 * - `{a/b/c}` what agrees with it: common gender, neuter, plural.
 * - `{where}` the place behind the sign: "under vasken".
 * - `{who}` who of the firm it was, by the word the customer uses: "montøren".
 * - `{when}` the day it happened, `{since}` the time from the order to the mail, `{amount}`, `{order}`.
 * - what `catch` names.
 */
export interface Frame {
  /** Every group must be there. */
  readonly signs: readonly string[];
  /** Words that rule it out. */
  readonly not?: string;
  /** Its named groups, where it is found, are names to tell by: a few words each, without "I" and "you". */
  readonly catch?: RegExp;
  /** A main clause, without its full stop; the past where the state may be over: "det dryppede {where} | ...". */
  readonly told: string;
  /** What it is about, definite: "utætheden". One may thank for telling about it. */
  readonly topic: string;
  /** "at vi ikke svarede": goes behind "I am sorry", where the firm is at fault. Does not repeat `told`. */
  readonly sorry?: string;
  /** The same behind "it is a pity", where it is not known who is; admits nothing. */
  readonly pity?: string;
  /** What a person of the firm has to find out and decide, as one question; `{name}` is the customer. */
  readonly ask: string;
  /** Sentences that bear the sign, and what is like them and does not. They run as tests. */
  readonly finds: readonly [string, string, ...string[]];
  readonly passes: readonly [string, ...string[]];
}

/** How a language says what a fault is a fault of. */
export interface Subject {
  /** What stands before a sign, to its end: the group `thing`, definite or possessed, and `verb`, "is". */
  readonly of: RegExp;
  /** A sign's first word that is a finite verb itself, and needs no other: "larmer". */
  readonly verb: RegExp;
  /** What looks like a thing and is none: "noget", "igen". */
  readonly never: RegExp;
  /** Of the words of `of`. */
  agreement(thing: string): 'common' | 'neuter' | 'plural';
  /** "min" is "din". */
  readonly turned: Readonly<Record<string, string>>;
  /** "I" and "you" that were not turned. */
  readonly first: RegExp;
  /** The end of a text after which a thing is another's: "på", "til den". */
  readonly belongs: RegExp;
}

/** What the staff must know before they write. */
export interface Warnings {
  /** Wants to be called, or visited, and no mail. */
  readonly call: RegExp;
  /** Threatens with a lawyer, an authority or the press. */
  readonly law: RegExp;
  /** The end of what stands before the last day that is given: "senest". */
  readonly last: RegExp;
  /** Of a request: it is for now. */
  readonly hurry: RegExp;
}

/** A language's frames, and what they all go by. */
export interface Frames {
  /** Sentences with one of these tell of no fact: "hvis", "måske", "som om". */
  readonly unsure: RegExp;
  /** Denies what follows it; `denied` what stands before it: "råbte ikke". */
  readonly negation: RegExp;
  readonly denied: RegExp;
  /** The customer, where nobody knows the name: for the staff. */
  readonly nobody: string;
  readonly subject: Subject;
  /** A place at the head of what follows a sign: a preposition and a definite noun. */
  readonly where: RegExp;
  /** Who of a firm does things, definite: "montøren". */
  readonly roles: RegExp;
  /** What is said to one, as said to two: "du" is "I". */
  readonly toTwo: Readonly<Record<string, string>>;
  readonly warnings: Warnings;
  readonly of: Partial<Readonly<Record<FrameId, Frame>>>;
}
