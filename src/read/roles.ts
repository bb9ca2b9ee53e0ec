import type { Span } from '../model/span.ts';
import type { Heard } from './issues.ts';
import type { Role } from './network/network.ts';

/** A sentence asks for something from this share on. */
const asking = 0.5;
/** Praise is told beside what went wrong: it is seldom the surest thing a sentence says. */
const praising = 0.3;
/** Sentences; who says more of it is read as a whole. */
const most = 3;

/** The sentences that most surely ask the firm for something, in the order they stand in the body. */
export const requestsIn = (heard: Heard): Span[] => surestOf('want', asking, heard);

/** The sentences that most surely praise, in the order they stand in the body. */
export const praiseIn = (heard: Heard): Span[] => surestOf('praise', praising, heard);

function surestOf(role: Role, least: number, { spans, hearing }: Heard): Span[] {
  return spans
    .map((span, at) => ({ span, share: hearing.share(at, role) }))
    .filter(({ share }) => share >= least)
    .toSorted((one, other) => other.share - one.share)
    .slice(0, most)
    .map(({ span }) => span)
    .toSorted((one, other) => one.start - other.start);
}
