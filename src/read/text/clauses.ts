import { spanOf, type Span } from '../../model/span.ts';

/** Sentences of fewer words are not cut. */
const longEnough = 14;
const shortestClause = 5;
const mostClauses = 12;

/**
 * The clauses of a long sentence, parted at a conjunction after a comma or at a mark; short ones stay
 * with the one before. A short sentence is one clause.
 */
export function clausesOf(authored: string, sentence: Span): Span[] {
  if (sentence.text.split(/\s+/).length < longEnough) return [sentence];

  const bounds = [
    ...sentence.text.matchAll(
      /[;:–]\s|,\s(?=(?:og|og|men|och|and|but|so|så|for|för)\s)|\s(?=(?:men|but)\s)/giu,
    ),
  ].map((match) => match.index + match[0].length);
  const parts: Span[] = [];
  let start = 0;
  for (const end of [...bounds, sentence.text.length]) {
    if (
      sentence.text.slice(start, end).trim().split(/\s+/).length < shortestClause &&
      end < sentence.text.length
    )
      continue;
    parts.push(trimmed(authored, sentence.start + start, sentence.start + end));
    start = end;
  }
  return parts.length > mostClauses ? [sentence] : parts;
}

function trimmed(authored: string, start: number, end: number): Span {
  const whole = authored.slice(start, end);
  const from =
    start + (/^[\s,;:–]*(?:(?:og|og|men|och|and|but|so)\s)?/iu.exec(whole)?.[0].length ?? 0);
  return spanOf(authored, from, start + whole.replace(/[\s,;:–]+$/u, '').length);
}
