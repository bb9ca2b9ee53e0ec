/** Passages between quotation marks, of whatever kind. */
const quoted =
  /"[^"\n]{0,300}"|“[^”\n]{0,300}”|”[^”\n]{0,300}”|«[^»\n]{0,300}»|»[^«\n]{0,300}«|„[^“”\n]{0,300}[“”]|‘[^’\n]{0,300}’/gu;

/** Tells of a place in the text whether it stands inside quotation marks. */
export function inQuotation(text: string): (at: number) => boolean {
  const spans = [...text.matchAll(quoted)].map((hit) => [hit.index, hit.index + hit[0].length]);
  return (at) => spans.some(([from = 0, to = 0]) => from < at && at < to);
}
