import type { Span } from '../../model/span.ts';
import { attributionAt, headerBlockAt } from './quotation.ts';

export interface QuotedPart {
  /** As long as the message's text, so that offsets hold: all but quoted history is blank. */
  readonly all: string;
  /** True of a passage in "On ... wrote:" or a block of headers: when the old mail was sent. */
  readonly isHeading: (span: Span) => boolean;
}

/** Where the lines of `quoted` stand in the text of the message. Linear in its length. */
export function quotedPart(text: string, quoted: string): QuotedPart {
  const wanted = new Set(quoted.split('\n').map((line) => line.trim()));
  const lines = text.split('\n');
  const headings = new Set<number>();
  const kept = lines.map((line, at) => {
    if (!wanted.has(line.trim())) return ' '.repeat(line.length);
    const heading = Math.max(attributionAt(lines, at), headerBlockAt(lines, at));
    for (let of = at; of < at + heading; of++) headings.add(of);
    return line;
  });
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length + 1;
  }
  const isHeading = ({ start }: Span): boolean =>
    headings.has(starts.findLastIndex((from) => from <= start));
  return { all: kept.join('\n'), isHeading };
}
