import type { Features } from '../../language/linear.ts';
import { decodeWeights, readWeights } from '../../language/weights.ts';
import { WeightsInUse, type OwnWeights } from '../../language/weights-in-use.ts';
import { issueTypes, type IssueType } from '../../model/reading.ts';
import { mailFeatures } from './features.ts';
import { readingFormat } from './format.ts';
import { hear, hearAlone, hearInPlace, type HeardMail, type Told } from './forward.ts';
import {
  allShares,
  mailShares,
  roles,
  sentenceShares,
  type MailHead,
  type Member,
  type Network,
  type Role,
  type Seen,
} from './network.ts';
import { networkOf } from './network-weights.ts';
import { said } from '../text/said.ts';

/** The network that comes with the program. */
export const programNetwork = (): Network => networkOf(readWeights('reading'));

const inUse = new WeightsInUse(readingNetwork, programNetwork);

/** From now on mails are heard with the weights in a file, see {@link WeightsInUse.choose}. */
export const useReadingWeights = (source: OwnWeights | null): void => inUse.choose(source);

/** The network that bytes hold. Throws where they are damaged, or were made for another program. */
export function readingNetwork(bytes: Buffer): Network {
  const weights = decodeWeights(bytes);
  if (weights.settings['format'] !== readingFormat())
    throw new Error('it was made by another version of takkebrev');
  return networkOf(weights);
}

/** Longer mails are heard in pieces of this many sentences: each has the subject line before it. */
export const longestPiece = 120;

/** How much a sentence counts by itself beside the sentence in its mail. */
const byItself = 0.5;

/**
 * What the network makes of one mail: of each sentence by its place, -1 for the subject line,
 * and of the mail as a whole.
 */
export class Hearing {
  readonly #texts: readonly string[];
  /** How many sentences are heard before those of the text: the subject line, where it says it all. */
  readonly #before: number;
  /** For each piece of the mail, what each member of the network makes of it. */
  #heard: readonly (readonly HeardMail[])[] | null = null;
  /** What each sentence of a piece does. */
  readonly #roles = new Map<readonly HeardMail[], Float64Array[]>();
  readonly #subject: string;
  readonly #by: Network | undefined;
  /** What each head was found to say, so that it is asked once. */
  readonly #known: Record<'type' | 'want', Float64Array[]> = { type: [], want: [] };
  readonly #whole = new Map<MailHead, Float64Array>();

  /** Heard by the network in use where none is given. */
  constructor(subject: string, texts: readonly string[], by?: Network) {
    this.#by = by;
    this.#subject = subject;
    this.#texts = said(subject, texts);
    this.#before = this.#texts.length - texts.length;
  }

  get #network(): Network {
    return this.#by ?? inUse.get();
  }

  /** Heard when something is first asked: of most mail nothing is. */
  get #pieces(): readonly (readonly HeardMail[])[] {
    if (this.#heard !== null) return this.#heard;
    const pieces: HeardMail[][] = [];
    for (let from = 0; from === 0 || from < this.#texts.length; from += longestPiece) {
      const bags = mailFeatures(this.#subject, this.#texts.slice(from, from + longestPiece));
      pieces.push(this.#each(bags, hear));
    }
    this.#heard = pieces;
    return pieces;
  }

  get count(): number {
    return this.#texts.length - this.#before;
  }

  /** How surely the sentence at `at` does `role`, 0..1. */
  share(at: number, role: Role): number {
    const { piece, row } = this.#placeOf(at);
    return this.#rolesOf(piece)[row]?.[roles.indexOf(role)] ?? 0;
  }

  /** How surely some sentence, or the subject line, does each of `roles`, 0..1. */
  surest(): Float64Array {
    const most = new Float64Array(roles.length);
    for (let at = -1; at < this.count; at++) {
      const { piece, row } = this.#placeOf(at);
      this.#rolesOf(piece)[row]?.forEach((share, k) => {
        if (share > (most[k] ?? 0)) most[k] = share;
      });
    }
    return most;
  }

  /** Shares of the types of problem that the sentence may state, in the order of `issueTypes`. */
  types(at: number): Float64Array {
    return this.#sentence('type', at);
  }

  /** Shares of what the sentence may ask for, in the order of `wants`, and of nothing that can be named. */
  wantsOf(at: number): Float64Array {
    return this.#sentence('want', at);
  }

  /** Shares of one head over the mail as a whole. */
  whole(head: MailHead): Float64Array {
    return this.#mail(head);
  }

  complaint(): number {
    return this.#mail('complaint')[1] ?? 0;
  }

  /** Shares of the kinds the mail may be of, in the order of `kinds`. */
  kinds(): Float64Array {
    return this.#mail('kind');
  }

  /** How surely each of `parts` states the problem, heard in the place of the sentence at `at` that they make up. */
  issueShares(at: number, parts: readonly string[]): number[] {
    const { piece, row } = this.#placeOf(at);
    const bags = mailFeatures('', parts).slice(1);
    const all = this.#each(bags, (member, seen, which) => {
      const mail = piece[which];
      if (mail === undefined) return [];
      const heard = hearInPlace(member, mail, row, seen);
      return roleShares(member, heard.told, hearAlone(member, heard));
    });
    return parts.map((_, place) => {
      const sum = all.reduce((total, shares) => total + (shares[place]?.[issueRole] ?? 0), 0);
      return sum / Math.max(1, all.length);
    });
  }

  /** What each member makes of sentences. */
  #each<T>(bags: readonly Features[], make: (member: Member, seen: Seen, which: number) => T): T[] {
    const seen = this.#network.see(bags);
    return this.#network.members.flatMap((member, which) => {
      const own = seen[which];
      return own === undefined ? [] : [make(member, own, which)];
    });
  }

  #sentence(head: 'type' | 'want', at: number): Float64Array {
    const known = this.#known[head][at + 1];
    if (known !== undefined) return known;
    const { piece, row } = this.#placeOf(at);
    const found = this.#mean(piece, (member, { told }) => sentenceShares(member, head, told, row));
    this.#known[head][at + 1] = found;
    return found;
  }

  #rolesOf(piece: readonly HeardMail[]): readonly Float64Array[] {
    const known = this.#roles.get(piece);
    if (known !== undefined) return known;
    const each = this.#network.members.flatMap((member, which) => {
      const heard = piece[which];
      if (heard === undefined) return [];
      return [roleShares(member, heard.told, hearAlone(member, heard), 1)];
    });
    const [first = [], ...others] = each;
    for (const other of others)
      first.forEach((shares, row) => addTo(shares, other[row] ?? nothing));
    for (const shares of first) scale(shares, 1 / each.length);
    this.#roles.set(piece, first);
    return first;
  }

  /** In which piece the sentence at `at` was heard, and as which of its rows; the subject line is the first of all. */
  #placeOf(at: number): { readonly piece: readonly HeardMail[]; readonly row: number } {
    const place = at + this.#before;
    const piece = this.#pieces[Math.max(0, Math.floor(place / longestPiece))] ?? [];
    return { piece, row: place < 0 ? 0 : (place % longestPiece) + 1 };
  }

  #mail(head: MailHead): Float64Array {
    const known = this.#whole.get(head);
    if (known !== undefined) return known;
    const piece = this.#pieces[0] ?? [];
    const found = this.#mean(piece, (member, { told }) => mailShares(member, head, told));
    this.#whole.set(head, found);
    return found;
  }

  /** What the members say on average. */
  #mean(
    piece: readonly HeardMail[],
    shares: (member: Member, of: HeardMail) => Float64Array,
  ): Float64Array {
    const { members } = this.#network;
    const all = members.flatMap((member, at) => {
      const of = piece[at];
      return of === undefined ? [] : [shares(member, of)];
    });
    const [first, ...others] = all;
    if (first === undefined) return new Float64Array();
    for (const other of others) addTo(first, other);
    scale(first, 1 / all.length);
    return first;
  }
}

const issueRole = roles.indexOf('issue');

const nothing = new Float64Array();

/** What each sentence does: half by what it does in its mail, half by what it would do alone; those before `from` only by the first. */
function roleShares(member: Member, inMail: Told, alone: Told, from = 0): Float64Array[] {
  const shares = allShares(member, 'role', inMail);
  const own = allShares(member, 'role', alone);
  for (let row = from; row < shares.length; row++) {
    const both = shares[row] ?? nothing;
    scale(both, 1 - byItself);
    addTo(both, own[row] ?? nothing, byItself);
  }
  return shares;
}

function addTo(sum: Float64Array, values: Float64Array, times = 1): void {
  for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] ?? 0) + times * (values[k] ?? 0);
}

function scale(values: Float64Array, by: number): void {
  for (let k = 0; k < values.length; k++) values[k] = (values[k] ?? 0) * by;
}

export function highest(shares: ArrayLike<number>): number {
  let best = 0;
  for (let at = 1; at < shares.length; at++) if ((shares[at] ?? 0) > (shares[best] ?? 0)) best = at;
  return best;
}

export const typeAt = (at: number): IssueType => issueTypes[at] ?? 'other';
