import type { Signs } from '../language/signs.ts';
import { spanOf, type Span } from '../model/span.ts';

/** A part of a passage; `under` that stood under "that", in the order of words that goes with it. */
export interface Statement extends Span {
  readonly cut: boolean;
  readonly under: boolean;
}

/** More cuts than this and the passage is a list. */
const mostCuts = 7;

/**
 * The statements a passage may be told by: its sentences, and what is left of each between commas and
 * conjunctions; whole ones first. What stands after "that" is one only where it is a fact.
 */
export function statementsIn(passage: Span, authored: string, signs: Signs): readonly Statement[] {
  const found: Statement[] = [];
  for (const sentence of sentencesIn(passage, authored)) {
    const cuts = cutsIn(sentence, signs);
    const under = new Set(cuts.filter((cut) => cut.under).map(({ start }) => start));
    const ends = [...cuts.map(({ end }) => end), sentence.text.length];
    const starts = [0, ...cuts.map(({ start }) => start)];
    const opens = (start: number): boolean =>
      start === 0 || under.has(start) || signs.subjects.test(sentence.text.slice(start));
    const ranges = starts.flatMap((start) =>
      ends.filter((end) => end - start > 12 && opens(start)).map((end) => ({ start, end })),
    );
    for (const { start, end } of ranges.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
      found.push({
        ...spanOf(authored, sentence.start + start, sentence.start + end),
        cut: start > 0 || end < sentence.text.length,
        under: under.has(start),
      });
  }
  return found;
}

/** A clause of time or cause, which may be left out. */
const tail =
  /^(?:innan|før|inden|before|until|mens|medan|while|because|fordi|eftersom|after|indtil|tills|inntil)\s/iu;

/** Where a clause may end, and where the next begins. */
interface Cut {
  readonly end: number;
  readonly start: number;
  readonly under: boolean;
}

function cutsIn(sentence: Span, signs: Signs): Cut[] {
  const { text } = sentence;
  const cuts: Cut[] = [];
  for (const found of text.matchAll(/,\s+|:\s+|\s[-–—]\s|\s+(?=\p{Ll}{2,5}\s)/gu)) {
    const after = text.slice(found.index + found[0].length);
    const link = /^\p{L}+/u.exec(after)?.[0] ?? '';
    const spaced = found[0].trim() === '';
    const that = /^(?:at|att|that)\s/u.exec(after);
    if (that !== null) {
      const factual = signs.found.test(
        text.slice(0, found.index).split(/\s+/u).slice(-3).join(' '),
      );
      if (factual)
        cuts.push({
          end: found.index,
          start: text.length - after.length + that[0].length,
          under: true,
        });
      continue;
    }
    const linked = signs.links.test(link);
    if (spaced && !linked && !tail.test(after)) continue;
    const clause = linked ? after.slice(link.length).trimStart() : after;
    // "frem og tilbage" is one; so is "so low that".
    if (spaced && linked && !signs.subjects.test(clause)) continue;
    // "på 20., 22. og 25.", "glad for det": no clause.
    if (/^\d/u.test(clause) || clause.split(/\s+/u).length < 3) continue;
    // "so it looks | as if it winked": half a clause.
    if (!linked && !tail.test(after) && !signs.subjects.test(clause)) continue;
    cuts.push({ end: found.index, start: text.length - clause.length, under: false });
  }
  return cuts.slice(0, mostCuts);
}

/** Where a sentence ends: abbreviations are short, and a number ends one before a word that opens the next. */
const mark =
  /(?<=[\p{L}\p{N})"”»]{4}[.!])\s+(?=["“«»]?\p{Lu})|(?<=\d\.)\s+(?=(?:Jeg|Eg|Jag|Vi|Det|Den|Der|De|Dei|Men|Og|Och|Så|Nu|Nå|Hun|Hon|Han|Ho|Hvis|Da|Når|Min|Mit|Mitt|We|It|The|My|But|And|She|He|They|This|That)\s\p{Ll})|\n\s*\n/gu;

/** The sentences of a passage, without the space around them. */
export function sentencesIn(passage: Span, authored: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const found of [...passage.text.matchAll(mark), null]) {
    const end = found === null ? passage.text.length : found.index;
    const text = passage.text.slice(start, end);
    const lead = text.length - text.trimStart().length;
    if (text.trim() !== '')
      spans.push(
        spanOf(
          authored,
          passage.start + start + lead,
          passage.start + start + text.trimEnd().length,
        ),
      );
    if (found !== null) start = found.index + found[0].length;
  }
  return spans;
}
