import { kinds, type Kind } from '../model/reading.ts';
import { declaresComplaint } from './declared.ts';
import { highest, type Hearing } from './network/hearing.ts';
import { surestPlace, type Heard } from './issues.ts';
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
 * complaint too easily and a short one too seldom. Fitted as a logistic regression on mails nothing was
 * trained on, long and short.
 */
const complaintBy = { words: 0.57, sentences: 0.66, problem: 0.74, length: -1.33, bias: -0.87 };

/** In letters: what is neither short nor long, and between which lengths it counts. */
const length = { usual: 280, least: 60, most: 700 };

/** How much the words by themselves count beside what the sentences together say, for the other kinds. */
const byWords = 0.6;

/** A share is never taken for surer than this. */
const least = 1e-4;

/** Below this share by its words no sentence could make a mail doubtful: the sentences need not be heard. */
const hopeless = 0.01;

/** How sure it is of a mail that calls itself a complaint. */
const declared = 0.9;

/** How surely a mail is a complaint, by what is told of it and how many letters it has. */
function complaintShare(own: number, hearing: Hearing, letters: number): number {
  const by = complaintBy;
  const odds =
    by.bias +
    by.words * logOdds(own, least) +
    by.sentences * logOdds(hearing.complaint(), least) +
    by.problem * logOdds(hearing.share(surestPlace(hearing), 'issue')) +
    by.length * Math.log(Math.max(length.least, Math.min(letters, length.most)) / length.usual);
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
  const complaint = complaintShare(own, hearing, authored.length);
  const doubtful = complaint > doubt.from && complaint < doubt.to;
  if (complaint >= 0.5) return { kind: 'complaint', confidence: complaint, doubtful };
  const { kind, share } = otherKind(words, hearing.kinds());
  return { kind, confidence: share * (1 - complaint), doubtful };
}
