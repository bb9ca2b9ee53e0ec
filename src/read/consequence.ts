import type { Consequence, Issue } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { Hearing } from './network/hearing.ts';

/** A mail's sentences, and how surely each says this or that. */
interface HeardSentences {
  readonly spans: readonly Span[];
  readonly hearing: Pick<Hearing, 'share'>;
}

/** Below this a sentence says too unsurely what it meant for the customer. */
const leastConsequence = 0.08;
/** Fewer words than this seldom tell what it meant: "Poor us." */
const fewestWords = { sentence: 3, part: 4 };

/**
 * Finds the passage that says most surely what it meant for the customer. Where one sentence states the
 * problem and goes on, the rest of it may be that passage.
 */
export function findConsequence(
  { spans, hearing }: HeardSentences,
  issues: readonly Issue[],
): Consequence | null {
  const top = issues[0];
  const best = spans
    .map((span, at) => ({
      span: besideIssue(span, top),
      at,
      share: hearing.share(at, 'consequence'),
    }))
    .filter(({ at, share }) => share >= leastConsequence && share >= hearing.share(at, 'praise'))
    .toSorted((a, b) => b.share - a.share)
    .find(({ span }) => span !== null);
  return best?.span ? { ...best.span, confidence: best.share } : null;
}

/** What a sentence says beside the problem: the longer part of it, null where that is too short. */
function besideIssue(span: Span, issue: Issue | undefined): Span | null {
  const isApart = issue?.source !== 'body' || span.end <= issue.start || span.start >= issue.end;
  const part = isApart ? span : longerPart(span, issue);
  const least = isApart ? fewestWords.sentence : fewestWords.part;
  return part.text.split(/\s+/).length < least ? null : part;
}

function longerPart(span: Span, issue: Issue): Span {
  const before = span.text.slice(0, Math.max(0, issue.start - span.start));
  const after = span.text.slice(issue.end - span.start);
  if (before.length >= after.length) return trimmed(before, span.start);
  return trimmed(after, span.end - after.length);
}

/** Without the marks that part it from the problem. A loop: such a pattern at the end of a line is slow. */
function trimmed(part: string, at: number): Span {
  const lead = /^[\s\p{P}]*/u.exec(part)?.[0].length ?? 0;
  let end = part.length;
  while (end > lead && ' \t\n,;:–-'.includes(part.charAt(end - 1))) end -= 1;
  return { text: part.slice(lead, end), start: at + lead, end: at + end };
}
