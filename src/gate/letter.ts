import type { Span } from '../model/span.ts';
import type { Lexicon } from './lexicon.ts';
import { phrasesIn, type PhraseHit } from './phrases.ts';
import { dayNames } from './weekdays.ts';
import { asSeen, fold, wordsOf } from '../language/folding.ts';

export type Zone = 'greeting' | 'body' | 'closing';

export interface LetterWord extends Span {
  readonly stem: string;
  readonly folded: string;
  /** In lower case, with its Nordic vowels. */
  readonly lower: string;
}

/** One sentence of a reply; offsets count in the reply's text. */
export interface LetterSentence extends Span {
  readonly zone: Zone;
  readonly words: readonly LetterWord[];
  readonly phrases: readonly PhraseHit[];
}

/** A reply taken apart. */
export interface LetterView {
  readonly sentences: readonly LetterSentence[];
  readonly body: readonly LetterSentence[];
  /** The name greeted, without title; null where the greeting has none. */
  readonly greeted: Span | null;
  /** The greeting as it stands; null where there is none. */
  readonly greeting: Span | null;
}

const abbreviated =
  /(?:^|[\s(])(?:d|kl|nr|ca|bl\.a|f\.eks|t\.ex|str|stk|inkl|ekskl|exkl|evt|ev|mr|mrs|ms|dr|hr|fr|st|tlf|tel|no|pr|jf|jfr|kr|rs|resp|mht|dvs|osv|m\.m|a\.m|p\.m|e\.g|i\.e|\p{L}|\d{1,2})$/iu;

/** Sentences of a text: cut at line ends and after `.`, `!`, `?`, `:` before a line end, but not after an abbreviation. */
function cutSentences(text: string, months: ReadonlySet<string>): Span[] {
  const cuts: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (trimmed !== '')
      cuts.push({ text: trimmed, start: start + lead, end: start + lead + trimmed.length });
    start = end;
  };
  for (const found of text.matchAll(/\n|[.!?…](?=[\s"”»)]|$)/gu)) {
    const at = found.index;
    if (found[0] === '.' && abbreviated.test(text.slice(Math.max(start, at - 8), at))) {
      if (/^\.\s+\p{Ll}|^\.\s+\d/u.test(text.slice(at, at + 4))) continue;
      const next = /^\.\s+(\p{L}+)/u.exec(text.slice(at, at + 16))?.[1] ?? '';
      if (/\d/u.test(text.charAt(at - 1)) && months.has(fold(next))) continue;
    }
    push(at + 1);
  }
  push(text.length);
  return cuts;
}

export function viewLetter(text: string, lexicon: Lexicon): LetterView {
  const cuts = cutSentences(text, dayNames(lexicon.language).capitals);
  const greeting = findGreeting(text, cuts, lexicon);
  const closingFrom = findClosing(text, cuts, lexicon, greeting?.end ?? 0);
  const sentences = cuts.flatMap((cut): LetterSentence[] => {
    const zone: Zone = cut.start >= closingFrom ? 'closing' : 'body';
    if (greeting === null || cut.start >= greeting.end) return [sentence(cut, zone, lexicon)];
    if (cut.end <= greeting.end) return [sentence(cut, 'greeting', lexicon)];
    const rest = text.slice(greeting.end, cut.end);
    const lead = /^[\s,.!?;:–-]*/u.exec(rest)?.[0].length ?? 0;
    const start = greeting.end + lead;
    if (start >= cut.end) return [sentence(cut, 'greeting', lexicon)];
    return [
      sentence({ ...greeting, text: text.slice(cut.start, greeting.end) }, 'greeting', lexicon),
      sentence({ text: text.slice(start, cut.end), start, end: cut.end }, zone, lexicon),
    ];
  });
  return {
    sentences,
    body: sentences.filter((one) => one.zone === 'body'),
    greeting,
    greeted: greeting === null ? null : nameIn(greeting, lexicon),
  };
}

function sentence(cut: Span, zone: Zone, lexicon: Lexicon): LetterSentence {
  const words = wordsOf(cut.text).map((word) => ({
    text: word.text,
    start: word.start + cut.start,
    end: word.end + cut.start,
    stem: lexicon.stem(word.text),
    folded: fold(word.text),
    lower: asSeen(word.text),
  }));
  return { ...cut, zone, words, phrases: phrasesIn(words, lexicon) };
}

/** "Hej Emil", "Kasper,", "Dear Mrs Hanafin,": a greeting word with what follows it, or a name before a comma. */
function findGreeting(text: string, cuts: readonly Span[], lexicon: Lexicon): Span | null {
  const first = cuts[0];
  if (first === undefined) return null;
  const words = wordsOf(first.text);
  const opening = words.findIndex((word) => !lexicon.greetings.has(fold(word.text)));
  const greets = opening === -1 ? words.length : opening;
  let last = greets - 1;
  for (let at = greets; at < Math.min(words.length, greets + 6); at += 1) {
    const word = words[at];
    const before = words[at - 1];
    if (word === undefined) break;
    const between = first.text.slice(before?.end ?? 0, word.start);
    if (/[,.!?:;\n–]/u.test(between.replace(/^\.(?=\s)/, ''))) break;
    const nobody = lexicon.nobodies.has(fold(word.text)) && greets > 0;
    if (!isNameLike(word.text, lexicon, greets > 0) && !nobody) break;
    last = at;
  }
  if (last < 0) return null;
  const end = words[last]?.end ?? 0;
  // A bare name is only a greeting when a comma, a stop or a line end follows it.
  if (greets === 0 && !/^[,.!?]|^\s*$/u.test(first.text.slice(end, end + 2))) return null;
  return {
    text: text.slice(first.start, first.start + end),
    start: first.start,
    end: first.start + end,
  };
}

function isNameLike(word: string, lexicon: Lexicon, greeted: boolean): boolean {
  if (/^[\p{Lu}]/u.test(word) && !lexicon.small.has(fold(word))) return true;
  return greeted && lexicon.titles.has(fold(word));
}

function nameIn(greeting: Span, lexicon: Lexicon): Span | null {
  const names = wordsOf(greeting.text).filter(
    (word) =>
      !lexicon.greetings.has(fold(word.text)) &&
      !lexicon.titles.has(fold(word.text)) &&
      !lexicon.nobodies.has(fold(word.text)) &&
      word.text.length > 1,
  );
  const first = names[0];
  const last = names.at(-1);
  if (first === undefined || last === undefined) return null;
  const text = greeting.text.slice(first.start, last.end);
  return { text, start: greeting.start + first.start, end: greeting.start + last.end };
}

/** Where the closing begins: the first closing line, or the short last lines that end in no full stop. */
function findClosing(text: string, cuts: readonly Span[], lexicon: Lexicon, after: number): number {
  const inTail = cuts.slice(-6).filter((cut) => cut.start >= after);
  const closing = inTail.find((cut) => isClosing(cut.text, lexicon));
  if (closing !== undefined) return closing.start;
  let from = text.length;
  for (const cut of inTail.toReversed()) {
    const isLine = text[cut.start - 1] === '\n' || cut.start === 0 || from < text.length;
    if (!isLine || /[.!?:]$/u.test(cut.text) || wordsOf(cut.text).length > 7) break;
    from = cut.start;
  }
  return from;
}

function isClosing(line: string, lexicon: Lexicon): boolean {
  const words = wordsOf(line).map((word) => fold(word.text));
  if (words.length > 9) return false;
  return lexicon.closings.some(
    (closing) =>
      closing.every((word, at) => words[at] === word) && words.length <= closing.length + 5,
  );
}
