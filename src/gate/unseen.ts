import type { Span } from '../model/span.ts';

/** Text that a mail program does not show: comments and blocks of HTML, and HTML that hides itself. */
const hidden: readonly RegExp[] = [
  /<!--[^]{0,20000}?-->/gu,
  /<(style|script|template)\b[^>]{0,500}>[^]{0,20000}?<\/\1\s{0,9}>/giu,
  /<(\w{1,10})\b[^>]{0,300}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|font-size\s{0,9}:\s{0,9}0|\bhidden\b)[^>]{0,300}>[^]{0,20000}?<\/\1\s{0,9}>/giu,
];

/** Where the mail that is answered begins below the reply, as mail programs mark it. */
const history: readonly RegExp[] = [
  /^[ \t]*>.*$/gmu,
  /^[ \t]*-{3,}[^\n]{0,40}(?:original|oprindelig|opprinneleg|opphavleg|ursprunglig|videresend|vidaresend|vidarebefordra|forwarded)[^]*/imu,
  /^[ \t]*\*?(?:fra|frå|från|from):[^\n]*\n[ \t]*\*?(?:sendt|sent|skickat|dato|date|datum):[^]*/imu,
];

const spansOf = (text: string, patterns: readonly RegExp[]): Span[] =>
  patterns.flatMap((pattern) => {
    const all = pattern.global ? [...text.matchAll(pattern)] : [pattern.exec(text)];
    return all.flatMap((hit) =>
      hit === null ? [] : [{ text: hit[0], start: hit.index, end: hit.index + hit[0].length }],
    );
  });

/** Places of a reply whose text no reader sees. */
export const unseenIn = (text: string): Span[] => spansOf(text, hidden);

/** The text with what is unseen and what is quoted below blanked out, offsets unchanged. */
export function blankUnseen(text: string): string {
  let blank = text;
  for (const { start, end, text: gone } of [...spansOf(text, hidden), ...spansOf(text, history)])
    blank = blank.slice(0, start) + gone.replaceAll(/[^\n]/g, ' ') + blank.slice(end);
  return blank;
}
