/** A passage of a text: half-open, in UTF-16 code units, so that `whole.slice(start, end) === text`. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Cuts a span out of `whole`; the offsets are clamped to it. */
export function spanOf(whole: string, start: number, end: number): Span {
  const from = Math.max(0, Math.min(start, whole.length));
  const to = Math.max(from, Math.min(end, whole.length));
  return { text: whole.slice(from, to), start: from, end: to };
}

/**
 * The passages of `whole` that `pattern`, a global one, finds, one after another. What a passage may begin
 * with must nowhere be passed over: so it is found again by its text, which is far less work than `matchAll`.
 */
export function spansOf(whole: string, pattern: RegExp): Span[] {
  let end = 0;
  return (whole.match(pattern) ?? []).map((text) => {
    const start = whole.indexOf(text, end);
    end = start + text.length;
    return { text, start, end };
  });
}
