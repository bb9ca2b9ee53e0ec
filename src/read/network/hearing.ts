import type { Features } from '../../language/linear.ts';
import { decodeWeights, readWeights } from '../../language/weights.ts';
import { WeightsInUse, type OwnWeights } from '../../language/weights-in-use.ts';
import { issueTypes, type IssueType } from '../../model/reading.ts';
import { mailFeatures } from './features.ts';
import { readingFormat } from './format.ts';
import { hear, hearAlone, hearInPlace, type HeardMail, type Told } from './forward.ts';
import {
  mailShares,
  roles,
  sentenceShares,
  type MailHead,
  type Member,
  type Network,
  type Role,
  type Seen,
  type SentenceHead,
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
  readonly #byThemselves = new Map<HeardMail, Told>();
  readonly #subject: string;
  readonly #by: Network | undefined;
  /** What each head was found to say, so that it is asked once. */
  readonly #known: Record<SentenceHead, Float64Array[]> = { role: [], type: [], want: [] };

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
    return this.#sentence('role', at)[roles.indexOf(role)] ?? 0;
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
      const alone = hearAlone(member, heard);
      return parts.map((_, place) => roleShares(member, heard.told, alone, place));
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

  #sentence(head: SentenceHead, at: number): Float64Array {
    const known = this.#known[head][at + 1];
    if (known !== undefined) return known;
    const { piece, row } = this.#placeOf(at);
    const found = this.#mean(piece, (member, heard) =>
      head === 'role' && row > 0
        ? roleShares(member, heard.told, this.#alone(member, heard), row)
        : sentenceShares(member, head, heard.told, row),
    );
    this.#known[head][at + 1] = found;
    return found;
  }

  /** In which piece the sentence at `at` was heard, and as which of its rows; the subject line is the first of all. */
  #placeOf(at: number): { readonly piece: readonly HeardMail[]; readonly row: number } {
    const place = at + this.#before;
    const piece = this.#pieces[Math.max(0, Math.floor(place / longestPiece))] ?? [];
    return { piece, row: place < 0 ? 0 : (place % longestPiece) + 1 };
  }

  /** What a member makes of the sentences of a piece, each by itself. */
  #alone(member: Member, heard: HeardMail): Told {
    const known = this.#byThemselves.get(heard);
    if (known !== undefined) return known;
    const alone = hearAlone(member, heard);
    this.#byThemselves.set(heard, alone);
    return alone;
  }

  #mail(head: MailHead): Float64Array {
    return this.#mean(this.#pieces[0] ?? [], (member, { told }) => mailShares(member, head, told));
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
    for (const other of others)
      for (let k = 0; k < first.length; k++) first[k] = (first[k] ?? 0) + (other[k] ?? 0);
    for (let k = 0; k < first.length; k++) first[k] = (first[k] ?? 0) / all.length;
    return first;
  }
}

const issueRole = roles.indexOf('issue');

/** What a sentence does: half by what it does in its mail, half by what it would do alone. */
function roleShares(member: Member, inMail: Told, alone: Told, row: number): Float64Array {
  const own = sentenceShares(member, 'role', alone, row);
  const shares = sentenceShares(member, 'role', inMail, row);
  for (let k = 0; k < shares.length; k++)
    shares[k] = (1 - byItself) * (shares[k] ?? 0) + byItself * (own[k] ?? 0);
  return shares;
}

export function highest(shares: ArrayLike<number>): number {
  let best = 0;
  for (let at = 1; at < shares.length; at++) if ((shares[at] ?? 0) > (shares[best] ?? 0)) best = at;
  return best;
}

export const typeAt = (at: number): IssueType => issueTypes[at] ?? 'other';
