import type { Span } from '../model/span.ts';

/** Marks that stand for something to be filled in. */
const marks: readonly RegExp[] = [
  /\[[^\]\n]{1,1000}\]/gu,
  /\{\{[^}\n]{0,100}\}\}|\{[\p{L}_ .]{1,40}\}|%[\p{L}_]{2,30}%|\$\{[^}\n]{0,60}\}/gu,
  /<\p{L}[\p{L} _-]{0,40}>/gu,
  /\b[Xx]{3,}\b|_{3,}|…{2,}|\.{5,}|\?{4,}/gu,
  /\b(?:TODO|TBD|UDFYLD|FYLL INN|FYLL I|INDSÆT|SETT INN|INSERT)\b/gu,
];

/** Places in a text that are still to be filled in, in the order of their marks. */
export const slotsIn = (text: string): Span[] =>
  marks.flatMap((mark) =>
    [...text.matchAll(mark)].map((hit) => ({
      text: hit[0],
      start: hit.index,
      end: hit.index + hit[0].length,
    })),
  );

/** The text with its open slots blanked out, offsets unchanged: what a slot asks is not said. */
export function blankSlots(text: string): string {
  let blank = text;
  for (const slot of slotsIn(text))
    blank = blank.slice(0, slot.start) + ' '.repeat(slot.text.length) + blank.slice(slot.end);
  return blank;
}
