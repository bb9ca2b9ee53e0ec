import type { Signs } from '../language/signs.ts';
import { spanOf, type Span } from '../model/span.ts';
import { sentencesIn } from './parts.ts';
import { sentenceAround } from './restate.ts';
import { plain } from './values.ts';

/** Some of the customer's words, as they may stand between quotation marks. */
export interface Quote {
  readonly text: string;
  readonly span: Span;
}

const shortest = 3;
/** More words in capitals than these are a shout. */
const mostShouted = 2;

/** Where a clause ends, or the next begins. */
const bound = /,\s+|\s[-–—]\s|:\s+|\s+(?=(?:og|och|and|men|but|samt)\s)/gu;
/** What joins a clause to the one before it, greets or numbers it, and may be left out. */
const joint =
  /^(?:(?:and|but|og|men|och)\s+|(?:hej|hejsa|hei|hi|hello|goddag)[,!]?\s+|\p{L}\.\s+|(?:så|so)\s+(?=(?:jeg|eg|jag|vi|i|we|der|det|it|there)\s))/iu;

/**
 * The exact words that say a passage best: whole sentences, or clauses of one with "…" for what follows, of at
 * most `most` words. Null where they are abuse, irony or a question, or cannot be cut at a clause.
 */
export function quoteOf(passage: Span, authored: string, signs: Signs, most: number): Quote | null {
  const found = sentencesIn(sentenceAround(passage, authored), authored).flatMap((sentence) =>
    rangesIn(sentence, passage, signs).flatMap(({ start, end }) => {
      const whole = spanOf(authored, start, end);
      const lead = joint.exec(whole.text)?.[0].length ?? 0;
      const span = spanOf(authored, start + lead, end);
      const said = plain(span.text).replace(/[\s.,;:!\p{Extended_Pictographic}]+$/u, '');
      const count = said.split(' ').length;
      const cut = end < sentence.end;
      if (count < shortest || count > most || !isClean(said, signs, cut)) return [];
      const worth = likeness(span, passage) + (signs.wrong.test(said) ? 0.2 : 0);
      const head = start > sentence.start ? '… ' : '';
      const text = `${head}${said}${cut ? ' …' : ''}`;
      return [{ text, span, worth: worth - burden(said, signs, cut) }];
    }),
  );
  const best = found.toSorted((one, other) => other.worth - one.worth)[0];
  return best === undefined || best.worth < least ? null : best;
}

/** Below this the words are beside the passage. */
const least = 0.3;

/** From the head of the sentence or of a clause before the passage, to the end of one after its head. */
function rangesIn(sentence: Span, passage: Span, signs: Signs): { start: number; end: number }[] {
  if (passage.start >= sentence.end || passage.end <= sentence.start) return [];
  // Half a question states what was asked.
  if (/\?\s*$/u.test(sentence.text)) return [];
  const bounds = [...sentence.text.matchAll(bound)].slice(0, 12).map((found) => ({
    end: sentence.start + found.index,
    start: sentence.start + found.index + found[0].length,
  }));
  const starts = bounds
    .map(({ start }) => start)
    .filter((start) => {
      const clause = sentence.text.slice(start - sentence.start).replace(joint, '');
      return start <= passage.start + 1 && signs.subjects.test(clause);
    });
  const ends = bounds.map(({ end }) => end).filter((end) => end > passage.start);
  return [sentence.start, ...starts].flatMap((start) =>
    [...ends, sentence.end].filter((end) => end > start).map((end) => ({ start, end })),
  );
}

/** How much two spans share, 0..1. */
function likeness(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return (2 * Math.max(0, shared)) / (one.text.length + other.text.length);
}

/** Words that set a sentence against the one before it. */
export const linking =
  /(?<!\p{L})(?:imidlertid|endvidere|desuden|dessuten|dessutan|dessutom|emellertid|derimod|derimot|däremot|nemlig|nämligen|however|moreover|furthermore)(?!\p{L})/iu;

/** Somebody or something named before. */
const pronoun = /^(?:he|she|it|they|she'd|he'd|han|hun|ho|hon|de|dei|den|det)(?!\p{L})/iu;
/** Cut here, the point is lost. */
const aboutToSay =
  /(?<!\p{L})(?:said|says|told|wrote|sagde|siger|skrev|skriver|sa|sade|säger|sier|seier|står|stod|sto|that|at|att)(?:\s\S{1,5})?$/iu;

/** What speaks against words that may be quoted: they lean on others, or have no end. */
const burden = (text: string, signs: Signs, cut: boolean): number =>
  (signs.leaning.test(text) || linking.test(text) ? 0.3 : 0) +
  (pronoun.test(text) ? 0.2 : 0) +
  (cut ? 0.05 : 0);

function isClean(text: string, signs: Signs, cut: boolean): boolean {
  const open = text.match(/\(/gu)?.length ?? 0;
  const closed = text.match(/\)/gu)?.length ?? 0;
  const marks = text.match(/["“”„«»]/gu)?.length ?? 0;
  const shouted = text.match(/\p{Lu}{3,}/gu)?.length ?? 0;
  // "When I came" without what follows.
  const opens = cut && signs.when.test(text) && !text.includes(', ');
  return (
    marks % 2 === 0 &&
    open === closed &&
    shouted <= mostShouted &&
    !opens &&
    !(cut && aboutToSay.test(text)) &&
    !signs.unfit.test(text) &&
    !/[?…[\]{}<>|*_#=@\p{Extended_Pictographic}]|\.\.|!!|https?:|www\.|^\P{L}|^\d/u.test(text)
  );
}
