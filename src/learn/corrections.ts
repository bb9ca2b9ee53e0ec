import { crc32 } from 'node:zlib';
import { kinds } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { Correction } from '../model/store.ts';
import { mailFeatures } from '../read/network/features.ts';
import { longestPiece } from '../read/network/hearing.ts';
import { findIssues, pointedIssue, type Heard } from '../read/issues.ts';
import { roles, type Network } from '../read/network/network.ts';
import type { Examples } from './examples.ts';
import { hear } from './heard.ts';
import { fromKindLesson, isKindLesson, type KindLesson } from './kind-lessons.ts';
import {
  trainNetwork,
  type MailExample,
  type NetworkOptions,
  type SentenceTarget,
} from './network.ts';
import { programSeed } from './random.ts';
import { startingRows } from './word-vectors.ts';
import { networkExamples } from './train.ts';

/** What of a correction is learnt from. */
export type Lesson = Pick<Correction, 'subject' | 'authored'> & { readonly passage: string };

/** What is learnt from corrections. */
export interface Lessons {
  /** Where a passage was pointed out. */
  readonly issues: readonly Lesson[];
  /** Of every mail, whether it is a complaint. */
  readonly kinds: readonly KindLesson[];
}

/** The lessons in these corrections; what is not in its mail, or was forgotten, teaches nothing. */
export function lessonsOf(corrections: readonly Correction[]): Lessons {
  const issues = corrections.flatMap(({ subject, authored, passage }) => {
    const lesson = { subject, authored, passage: passage ?? '' };
    return isLesson(lesson) ? [lesson] : [];
  });
  return { issues, kinds: corrections.filter(isKindLesson) };
}

/** How often a correction is seen for each time that another example is. */
const copies = 4;

/** How surely a sentence that was taken for the problem states one: it may still be a lesser one. */
const lesser = 0.15;

/** Whether the passage stands in its mail, so that something can be learnt from it. */
export const isLesson = ({ subject, authored, passage }: Lesson, network?: Network): boolean =>
  pointedIssue(passage, hear(subject, authored, network)) !== null;

type Place = Span & { readonly source: 'body' | 'subject' };

const touch = (one: Place, other: Place): boolean =>
  one.source === other.source && one.start < other.end && other.start < one.end;

/** Whether a network takes the passage for what went wrong. */
export function isReadRight({ subject, authored, passage }: Lesson, network: Network): boolean {
  const heard = hear(subject, authored, network);
  const pointed = pointedIssue(passage, heard);
  const [top] = findIssues(heard);
  return pointed !== null && top !== undefined && touch(pointed, top);
}

/** The sentences a place lies in; -1 is the subject line. */
function sentencesAt(place: Place, { spans }: Heard): number[] {
  if (place.source === 'subject') return [-1];
  return spans.flatMap((span, at) =>
    span.start < place.end && place.start < span.end ? [at] : [],
  );
}

/**
 * The correction as an example: the mail is a complaint, the passage states the problem, and what
 * `before` took for the problem rather than the passage does not. Of all else nothing is known.
 * Null where the passage is not in the mail.
 */
export function fromCorrection(
  { subject, authored, passage }: Lesson,
  before: Network,
): MailExample | null {
  const heard = hear(subject, authored, before);
  const pointed = pointedIssue(passage, heard);
  if (pointed === null) return null;
  const right = sentencesAt(pointed, heard);
  const issues = findIssues(heard);
  const rank = issues.findIndex((issue) => touch(issue, pointed));
  const above = rank < 0 ? issues : issues.slice(0, rank);
  const wrong = above.flatMap((issue) => sentencesAt(issue, heard));
  const target = (at: number): SentenceTarget =>
    knownIssue(right.includes(at) ? 1 : wrong.includes(at) ? lesser : -1);
  // A long mail is heard in pieces: the one that matters is learnt.
  const from = Math.max(0, Math.floor((right[0] ?? 0) / longestPiece) * longestPiece);
  const texts = heard.spans.slice(from, from + longestPiece).map((span) => span.text);
  return {
    bags: mailFeatures(subject, texts),
    sentences: [target(-1), ...texts.map((_, at) => target(from + at))],
    mail: { kind: kinds.indexOf('complaint'), complaint: 1 },
  };
}

function knownIssue(share: number): SentenceTarget {
  const known = new Float64Array(roles.length).fill(-1);
  known[roles.indexOf('issue')] = share;
  return { roles: known, type: null, want: null };
}

export interface OwnTraining {
  readonly examples: Examples;
  readonly corrections: readonly Lesson[];
  /** Of mails, whether they are complaints. */
  readonly kinds?: readonly KindLesson[];
  /** The network whose mistakes were corrected. */
  readonly before: Network;
  readonly options: NetworkOptions;
  readonly progress?: (done: number, of: number) => void;
}

/**
 * Trains reading on examples and corrections. The same ones give the same weights to the last bit,
 * whatever was learnt on the way.
 */
export function trainOwn(of: OwnTraining): Buffer {
  const lessons = of.corrections
    .map((correction) => fromCorrection(correction, of.before))
    .filter((example) => example !== null);
  const { kinds: told = [] } = of;
  const all = [
    ...networkExamples(of.examples),
    ...[...lessons, ...told.map(fromKindLesson)].flatMap((lesson) =>
      Array.from({ length: copies }, () => lesson),
    ),
  ];
  const notes = { learntFrom: learntFrom(of.examples, of.corrections, told) };
  return trainNetwork(all, of.options, {
    seed: programSeed,
    start: startingRows(),
    notes,
    ...(of.progress === undefined ? {} : { progress: of.progress }),
  });
}

/** A number that tells whether there is anything new to learn from. */
export const learntFrom = (
  examples: Examples,
  corrections: readonly Lesson[],
  told: readonly KindLesson[] = [],
): number =>
  crc32(
    JSON.stringify([
      examples,
      corrections.map(({ subject, authored, passage }) => [subject, authored, passage]),
      told.map(({ subject, authored, kind }) => [subject, authored, kind]),
    ]),
  );
