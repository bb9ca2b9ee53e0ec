import type { Span } from '../model/span.ts';
import type { Heard } from './issues.ts';

/** A sentence asks for something from this share on. */
const asking = 0.5;
/** Sentences; who asks for more is read as a whole. */
const most = 3;

/** The sentences that most surely ask the firm for something, in the order they stand in the body. */
export function requestsIn({ spans, hearing }: Heard): Span[] {
  return spans
    .map((span, at) => ({ span, share: hearing.share(at, 'want') }))
    .filter(({ share }) => share >= asking)
    .toSorted((one, other) => other.share - one.share)
    .slice(0, most)
    .map(({ span }) => span)
    .toSorted((one, other) => one.start - other.start);
}
