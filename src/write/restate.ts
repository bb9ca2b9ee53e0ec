import type { Grammar, Restated } from '../language/grammar.ts';
import type { Evidence } from '../model/letter.ts';
import type { Signs } from '../language/signs.ts';
import type { DateFact, Issue } from '../model/reading.ts';
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

/** Tells a passage again from the firm's side; where it is a fragment, the sentence it stands in. */
export function retell(passage: Span, source: Issue['source'], telling: Telling): Told | null {
  const own = retellSpan(passage, telling);
  if (own?.that != null || source === 'subject') return own;
  const sentence = sentenceAround(passage, telling.authored);
  const whole = sentence.text.length > passage.text.length ? retellSpan(sentence, telling) : null;
  return whole?.that != null ? whole : (own ?? whole);
}

function retellSpan(span: Span, telling: Telling): Told | null {
  if (telling.letters === 'bare') return null;
  const plain = span.text
    .replace(/\s*\([^()]{0,120}\)/gu, '')
    .replace(/[\p{Extended_Pictographic}\u{FE0F}\s]+$/u, '')
    .replace(/\s+/gu, ' ');
  const dated = withDates(telling.letters === 'digraphs' ? whole(plain) : plain, telling);
  const told = telling.grammar.restate(dated.text, telling.names);
  if (told === null || tornQuote(told)) return null;
  return { ...told, evidence: [fromMail(span), ...dated.evidence] };
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** Words that moved may leave one of two quotation marks behind. */
function tornQuote(told: Restated): boolean {
  return [told.that, told.main, told.noun].some(
    (text) =>
      text != null &&
      (count(text, '«') !== count(text, '»') ||
        count(text, '“') > count(text, '”') + count(text, '„') ||
        count(text, '"') % 2 === 1),
  );
}

/** The sentence of `text` that `passage` stands in. */
export function sentenceAround(passage: Span, text: string): Span {
  const before = text.slice(Math.max(0, passage.start - 400), passage.start);
  const after = text.slice(passage.end, passage.end + 400);
  const opening = Math.max(
    ...['. ', '! ', '? ', '\n'].map((end) => {
      const at = before.lastIndexOf(end);
      return at < 0 ? 0 : at + end.length;
    }),
  );
  const closing = /[.!?\n]/u.exec(after);
  const ended = /[.!?]\s*$/u.test(passage.text);
  const start = passage.start - before.length + opening;
  const end = ended ? passage.end : passage.end + (closing?.index ?? after.length);
  const sentence = spanOf(text, start, end);
  const lead = sentence.text.length - sentence.text.trimStart().length;
  return spanOf(text, sentence.start + lead, sentence.start + sentence.text.trimEnd().length);
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
    const pattern = new RegExp(`(?<![\\p{L}])${words}(?![\\p{L}])`, 'giu');
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
  const named = known.flatMap((span) =>
    span.text.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word)),
  );
  return new Set([...[...inside].map((found) => found[0]), ...named]);
}

/** A passage short and clean enough to stand in quotation marks; null otherwise. */
export function quotable(passage: Span): string | null {
  const text = passage.text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.,;:!]+$/u, '');
  const count = text.split(' ').length;
  if (
    count < 5 ||
    count > 12 ||
    /\p{Lu}{4,} \p{Lu}{3,}/u.test(text) ||
    tornQuote({ that: text, main: null, noun: null, confidence: 1 }) ||
    /https?:|www\.|@|[[\]{}<>|*_#=]|\?/u.test(text)
  )
    return null;
  return text;
}

/** How a mail writes the letters English has not: see Telling.letters. */
export function lettersIn(authored: string, language: string): Telling['letters'] {
  if (language === 'en' || authored.length < 100 || /[æøåäö]/iu.test(authored)) return 'whole';
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
