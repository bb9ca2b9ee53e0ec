import {
  linearModel,
  score,
  softmax,
  type Features,
  type LinearModel,
} from '../language/linear.ts';
import { floats, readWeights } from '../language/weights.ts';
import { kinds, type Kind } from '../model/reading.ts';
import { wholeMailFeatures } from './network/features.ts';
import { highest } from './network/hearing.ts';
import type { Heard } from './issues.ts';

export interface KindReading {
  readonly kind: Kind;
  readonly confidence: number;
  readonly doubtful: boolean;
}

/** Between these shares a person must say whether it is a complaint. Above them there is a draft, which a person reads anyway. */
const doubt = { from: 0.08, to: 0.5 };

/** The tables of the models of words have `2 ** bits` rows. */
export const wordBits = { complaint: 18, kind: 16 } as const;
export const complaintClasses = ['no', 'yes'] as const;

interface WordModels {
  readonly complaint: LinearModel;
  readonly kind: LinearModel;
}
let known: WordModels | undefined;

/** The models that look at words alone, read when they are first wanted. */
function wordModels(): WordModels {
  if (known !== undefined) return known;
  const { tables } = readWeights('kind');
  const model = (name: keyof WordModels, classes: readonly string[]): LinearModel => {
    const table = tables[name];
    const bias = tables[`${name} bias`];
    if (table === undefined || bias === undefined) throw new Error(`weights without "${name}"`);
    return linearModel(classes, wordBits[name], table, [...floats(bias)]);
  };
  return (known = { complaint: model('complaint', complaintClasses), kind: model('kind', kinds) });
}

/** How much the words by themselves count beside what the sentences together say. */
const byWords = { complaint: 0.8, kind: 0.6 };

const tiny = 1e-4;
const logOdds = (share: number): number => Math.log((share + tiny) / (1 - share + tiny));

/** Below this share by its words no sentence could make a mail doubtful: the sentences need not be heard. */
const hopeless = 0.01;

/** In log-odds: complaints are most of the examples, but not most of an inbox. */
const rarer = 0.4;

/** How surely a mail is a complaint: the mean, in log-odds, of what its words and its sentences say. */
function complaintShare(own: number, heard: number): number {
  const odds = byWords.complaint * logOdds(own) + (1 - byWords.complaint) * logOdds(heard);
  return 1 / (1 + Math.exp(rarer - odds));
}

/** The likeliest kind of a mail that is no complaint, and its share among those. */
function otherKind(words: Features, heard: Float64Array | null): { kind: Kind; share: number } {
  const own = withoutComplaint(softmax(score(wordModels().kind, words)));
  const told = heard === null ? own : withoutComplaint([...heard]);
  const shares = own.map(
    (share, at) => byWords.kind * share + (1 - byWords.kind) * (told[at] ?? 0),
  );
  const at = highest(shares);
  return { kind: kinds[at] ?? 'other', share: shares[at] ?? 0 };
}

function withoutComplaint(shares: readonly number[]): number[] {
  const others = shares.map((share, at) => (kinds[at] === 'complaint' ? 0 : share));
  const sum = others.reduce((total, share) => total + share, 0);
  return others.map((share) => share / Math.max(sum, 1e-9));
}

/** What sort of mail it is. */
export function findKind({ subject, spans, hearing }: Heard): KindReading {
  const words = wholeMailFeatures(
    subject,
    spans.map((span) => span.text),
  );
  const own = softmax(score(wordModels().complaint, words))[1] ?? 0;
  if (own < hopeless) {
    const { kind, share } = otherKind(words, null);
    return { kind, confidence: share * (1 - own), doubtful: false };
  }
  const complaint = complaintShare(own, hearing.complaint());
  const doubtful = complaint > doubt.from && complaint < doubt.to;
  if (complaint >= 0.5) return { kind: 'complaint', confidence: complaint, doubtful };
  const { kind, share } = otherKind(words, hearing.kinds());
  return { kind, confidence: share * (1 - complaint), doubtful };
}
