import type { Grammar, Restated } from '../language/grammar.ts';
import type { Evidence } from '../model/letter.ts';
import type { Signs } from '../language/signs.ts';
import type { DateFact } from '../model/reading.ts';
import { spanOf, type Span } from '../model/span.ts';
import { addDays } from './workdays.ts';
import { fromMail, stated } from './values.ts';

/** What a passage needs besides itself to be told again. */
export interface Telling {
  readonly grammar: Grammar;
  readonly signs: Signs;
  readonly authored: string;
  /** The days the mail names. */
  readonly dates: readonly DateFact[];
  /** Words that are written with a capital wherever they stand. */
  readonly names: ReadonlySet<string>;
  /** How the mail writes æ, ø and å: as it should, as "ae, oe, aa", or not at all. */
  readonly letters: 'whole' | 'digraphs' | 'bare';
  /** The day the mail was written and today, as midnight UTC. */
  readonly written: Date;
  readonly today: Date;
}

export interface Told extends Restated {
  readonly evidence: readonly Evidence[];
}

/** Tells a statement again from the firm's side. */
export function retell(statement: Span, telling: Telling): Told | null {
  if (telling.letters === 'bare') return null;
  const plain = statement.text
    .replace(/\s*\([^()]{0,120}\)/gu, '')
    .replace(/[\p{Extended_Pictographic}\u{FE0F}\s]+$/u, '')
    .replace(/\s+/gu, ' ');
  const dated = withDates(telling.letters === 'digraphs' ? whole(plain) : plain, telling);
  const told = telling.grammar.restate(dated.text, telling.names);
  if (told === null || tornQuote(told)) return null;
  return { ...told, evidence: [fromMail(statement), ...dated.evidence] };
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** Words that moved may leave one of two quotation marks behind. */
function tornQuote(told: Restated): boolean {
  const text = `${told.that} ${told.main}`;
  return (
    count(text, '«') !== count(text, '»') ||
    count(text, '“') > count(text, '”') + count(text, '„') ||
    count(told.that ?? '', '"') % 2 === 1
  );
}

/** Between sentences: after a full stop behind a word that is no abbreviation, or before a capital. */
const between =
  /(?<=(?<!inkl|ekskl|exkl)(?<=[\p{L}\p{N})"”»’]{4})[.])\s+|(?<=[!?])\s+|(?<=[\p{Ll}\p{N})"”»’]{2}\.)\s+(?=["“«»]?\p{Lu})|(?<=\d\.)\s+(?=(?:Jeg|Eg|Jag|Vi|Det|Den|Der|De|Dei|Men|Og|Och|Så|Nu|Nå|Hun|Hon|Han|Ho|Hvis|Da|Når|Min|Mit|Mitt|We|It|The|My|But|And|She|He|They|This|That)\s\p{Ll})|\s*\n\s*/gu;
/** Characters before and after a passage in which its sentence ends. */
const around = 400;

/** The sentences of `text` that `passage` stands in, without the space around them. */
export function sentenceAround(passage: Span, text: string): Span {
  const from = Math.max(0, passage.start - around);
  const lead = passage.text.length - passage.text.trimStart().length;
  const first = passage.start + lead;
  const last = passage.start + passage.text.trimEnd().length;
  let [start, end] = [from, Math.min(text.length, passage.end + around)];
  for (const found of text.slice(from, end).matchAll(between)) {
    const at = from + found.index;
    if (at + found[0].length <= first) start = at + found[0].length;
    else if (at >= last) {
      end = at;
      break;
    }
  }
  const sentence = text.slice(start, end);
  const space = sentence.length - sentence.trimStart().length;
  return spanOf(text, start + space, Math.max(start + space, start + sentence.trimEnd().length));
}

/** "i går" means another day in an answer written later: it becomes the date. */
function withDates(text: string, telling: Telling): { text: string; evidence: Evidence[] } {
  if (telling.written.getTime() === telling.today.getTime()) return { text, evidence: [] };
  const evidence: Evidence[] = [];
  let dated = text;
  // "på lørdag" was the Saturday after the mail.
  for (const { text: words, iso } of telling.dates) {
    if (iso === null || !telling.signs.oneDay.test(words) || !text.includes(words)) continue;
    const day = telling.grammar.onDay(new Date(`${iso}T00:00:00Z`));
    dated = dated.replace(words, day);
    evidence.push(stated('calendar', day));
  }
  const said = /["“”„«»]/u.test(text);
  for (const { words, days } of said ? [] : telling.grammar.dayWords) {
    // What lay ahead may have been called off since.
    if (days >= 0) continue;
    // "Last night's washing up" is no day.
    const pattern = new RegExp(`(?<![\\p{L}])${words}(?!['’]?\\p{L})`, 'giu');
    dated = dated.replace(pattern, (_: string, at: number) => {
      // "den 21. oktober i dag": the date has just been told.
      const before = dated.slice(Math.max(0, at - 24), at);
      const after = dated.slice(at + _.length, at + _.length + 12);
      if (/\d\.? \p{L}{3,} $/u.test(before) || /^,? (?:den |de )?\d/u.test(after)) return '';
      const day = telling.grammar.onDay(addDays(telling.written, days));
      evidence.push(stated('calendar', day));
      return day;
    });
  }
  return { text: dated.replace(/ +(?=[ ,.])/gu, ''), evidence };
}

/** Words the mail writes with a capital inside a sentence: names, which keep it everywhere. */
export function namesIn(authored: string, known: readonly Span[]): ReadonlySet<string> {
  const inside = authored.slice(0, 20_000).matchAll(/(?<=[\p{Ll}\p{N},] )\p{Lu}\p{Ll}+/gu);
  const named = known.flatMap(({ text, start }) => {
    // A sentence opens with a capital whatever its first word is.
    const opens = /(?:^|[.!?:\n])\s*$/u.test(authored.slice(Math.max(0, start - 4), start));
    return text.split(/\s+/u).filter((word, at) => /^\p{Lu}/u.test(word) && (at > 0 || !opens));
  });
  return new Set([...[...inside].map((found) => found[0]), ...named]);
}

/** Languages that write æ, ø, å, ä or ö in nearly every sentence. */
const withLetters: ReadonlySet<string> = new Set(['da', 'nb', 'nn', 'sv']);

/** How a mail writes the letters English has not: see Telling.letters. */
export function lettersIn(authored: string, language: string): Telling['letters'] {
  if (!withLetters.has(language) || authored.length < 100 || /[æøåäö]/iu.test(authored))
    return 'whole';
  const digraphs = authored.match(/\p{Ll}(?:ae|oe|aa)\p{Ll}|\b(?:aa|paa|saa|naar|ogsaa)/gu) ?? [];
  return language !== 'sv' && digraphs.length > 1 ? 'digraphs' : 'bare';
}

const digraphs: Readonly<Record<string, string>> = { ae: 'æ', oe: 'ø', aa: 'å' };
const whole = (text: string): string =>
  text.replace(/(?<![\p{L}])\p{L}?\p{Ll}*(?![\p{L}])/gu, (word) =>
    /^\p{Lu}/u.test(word) && !/^(?:Naar|Paa|Saa|Jeg|Naa)$/u.test(word)
      ? word
      : word.replace(/ae|oe|aa/g, (pair) => digraphs[pair] ?? pair),
  );
