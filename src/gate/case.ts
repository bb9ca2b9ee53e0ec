import type { Business } from '../model/business.ts';
import { isLanguageCode, type LanguageCode } from '../model/language.ts';
import type { Message } from '../model/message.ts';
import { isSure, type Reading } from '../model/reading.ts';
import { letterLanguage } from './language.ts';
import { viewLetter, type LetterSentence, type LetterView, type LetterWord } from './letter.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { blankSlots } from './slots.ts';
import { fold, kin, wordsOf } from './words.ts';

/** A reply and all it is judged by. */
export interface CheckInput {
  /** Plain text, as it would be sent. */
  readonly reply: string;
  readonly message: Message;
  readonly reading: Reading;
  readonly business: Business | null;
  /** Texts of letters sent earlier. */
  readonly sent: readonly string[];
}

/** What the mail says, as stems of the letter's language. */
export interface MailView {
  /** What the customer wrote now, with the subject line before it. */
  readonly text: string;
  /** Everything that came with the mail: quoted history and signature too. */
  readonly whole: string;
  /** Content words that tell what happened. */
  readonly happenings: ReadonlySet<string>;
  /** Names, products, numbers and what stands in the subject alone: a merge field can carry them. */
  readonly facts: ReadonlySet<string>;
  /** All stems of `whole`. */
  readonly stems: ReadonlySet<string>;
}

export type Doer = 'i' | 'we' | 'staff';

/** A sentence of the letter's body with what it holds of this case. */
export interface WeighedSentence extends LetterSentence {
  /** Words of the mail that tell what happened; a stock phrase's own words are left out. */
  readonly happenings: readonly LetterWord[];
  readonly facts: readonly LetterWord[];
  /** Who does something about it: "jeg sender", "we refund", or somebody of the staff by name. */
  readonly undertakes: Doer | null;
  /** Words for days and times. */
  readonly when: readonly LetterWord[];
  readonly negations: number;
  /** Content words: neither small words nor words of trade. */
  readonly content: number;
}

/** A reply beside its complaint, taken apart once for all rules. */
export interface Case extends CheckInput {
  /** The language the reply is written in. */
  readonly language: LanguageCode;
  /** The language findings are told in. */
  readonly staff: LanguageCode;
  readonly lexicon: Lexicon;
  readonly letter: LetterView;
  readonly body: readonly WeighedSentence[];
  readonly mail: MailView;
  /** Stems of the business file: name, city, people, trade. */
  readonly firm: ReadonlySet<string>;
}

export function openCase(input: CheckInput): Case {
  const wanted = isLanguageCode(input.reading.language) ? input.reading.language : null;
  const language = letterLanguage(input.reply, wanted) ?? wanted ?? 'en';
  const business = input.business?.language;
  const lexicon = lexiconOf(language);
  const letter = viewLetter(blankSlots(input.reply), lexicon);
  const mail = viewMail(input, lexicon);
  const firm = firmStems(input.business, lexicon);
  const people = peopleOf(input.business);
  return {
    ...input,
    language,
    staff: business !== undefined && isLanguageCode(business) ? business : language,
    lexicon,
    letter,
    mail,
    firm,
    body: letter.body.map((sentence) => weigh(sentence, mail, lexicon, people)),
  };
}

/** The longest mail that is read: what a merge field could carry stands in the beginning. */
const longestMail = 20_000;

/** Takes a mail apart by the words of the letter's language. */
export function viewMail(
  input: {
    readonly message: Pick<Message, 'subject' | 'text'>;
    readonly reading: Pick<Reading, 'authored'> & {
      readonly facts: Pick<Reading['facts'], 'products'>;
    };
  },
  lexicon: Lexicon,
): MailView {
  const { message, reading } = input;
  const authored = (reading.authored.trim() === '' ? message.text : reading.authored).slice(
    0,
    longestMail,
  );
  const facts = new Set<string>();
  const plain = new Set<string>();
  const sort = (text: string, into: Set<string>): void => {
    for (const word of wordsOf(text)) {
      const stem = lexicon.stem(word.text);
      if (!isContent(stem, lexicon) && !/\p{N}/u.test(stem)) continue;
      const fact = /\p{N}/u.test(stem) || isProper(text, word.start, word.text);
      (fact ? facts : into).add(stem);
    }
  };
  sort(authored, plain);
  // A mail may say it all in the subject line; otherwise the subject is what a macro merges in.
  sort(message.subject, plain.size < wordlessMail ? plain : facts);
  for (const product of reading.facts.products.filter(isSure)) sort(product.text, facts);
  const happenings = new Set([...plain].filter((stem) => !facts.has(stem)));
  if (happenings.size < wordlessMail) for (const stem of plain) happenings.add(stem);
  const whole = [message.subject, message.text.slice(0, longestMail), authored].join('\n');
  const stems = new Set(wordsOf(whole).map((word) => lexicon.stem(word.text)));
  return { text: `${message.subject}\n${authored}`, whole, happenings, facts, stems };
}

/** Under so many content words a mail tells nothing by itself. */
export const wordlessMail = 8;

/** Capitalised though no sentence or line begins there. */
function isProper(text: string, start: number, word: string): boolean {
  if (!/^\p{Lu}.*\p{Ll}/u.test(word)) return false;
  const before = text.slice(Math.max(0, start - 3), start);
  return start > 0 && !/[.!?:\n"“«>(*-]\s*$/u.test(before) && before.trim() !== '';
}

/** A word that says something: no small word, no word of trade, no number. */
export const isContent = (stem: string, lexicon: Lexicon): boolean =>
  stem.length >= 3 && !lexicon.common.has(stem) && !lexicon.trade.has(stem) && !/\p{N}/u.test(stem);

function firmStems(business: Business | null, lexicon: Lexicon): ReadonlySet<string> {
  if (business === null) return new Set();
  const { name, city, signer, staff } = business;
  const words = [name, city ?? '', signer?.name ?? '', signer?.title ?? '', ...staff].join(' ');
  return new Set(
    wordsOf(words)
      .map((word) => lexicon.stem(word.text))
      .filter((stem) => stem.length > 1),
  );
}

/** First and last names of those who work in the firm, folded; what stands in brackets is their job. */
function peopleOf(business: Business | null): ReadonlySet<string> {
  const names = [business?.signer?.name ?? '', ...(business?.staff ?? [])].join(' ');
  return new Set(wordsOf(names.replace(/\([^)]*\)/gu, ' ')).map((word) => fold(word.text)));
}

/** Stock phrases whose words take nothing up, though the mail may have them too. */
const hollow: ReadonlySet<string> = new Set(['courtesy', 'receipt', 'record', 'feeling', 'sales']);

function weigh(
  sentence: LetterSentence,
  mail: MailView,
  lexicon: Lexicon,
  people: ReadonlySet<string>,
): WeighedSentence {
  const inStock = (at: number): boolean =>
    sentence.phrases.some((hit) => hollow.has(hit.kind) && hit.first <= at && at <= hit.last);
  const happenings: LetterWord[] = [];
  const facts: LetterWord[] = [];
  let content = 0;
  sentence.words.forEach((word, at) => {
    if (mail.facts.has(word.stem)) facts.push(word);
    if (!isContent(word.stem, lexicon)) return;
    content += 1;
    if (mail.facts.has(word.stem) || inStock(at)) return;
    if (kin(word.stem, mail.happenings) !== null) happenings.push(word);
    else if (kin(word.stem, mail.facts) !== null) facts.push(word);
  });
  const undertakes = undertaking(sentence.words, lexicon, people);
  return {
    ...sentence,
    happenings,
    facts,
    content,
    undertakes,
    when: timesOf(sentence.words, lexicon),
    negations: sentence.words.filter((word) => lexicon.negations.has(word.lower)).length,
  };
}

function timesOf(words: readonly LetterWord[], lexicon: Lexicon): readonly LetterWord[] {
  return words.filter(
    (word, at) =>
      lexicon.when.has(word.stem) ||
      lexicon.when.has(`${words[at - 1]?.folded ?? ''}-${word.folded}`),
  );
}

/** How far from "jeg" its verb may stand: "jeg har i dag selv sat". */
const reach = 5;

function undertaking(
  words: readonly LetterWord[],
  lexicon: Lexicon,
  people: ReadonlySet<string>,
): Doer | null {
  let found: Doer | null = null;
  for (const [at, word] of words.entries()) {
    const who = doerOf(word, lexicon, people);
    if (who === null) continue;
    const around = words.slice(Math.max(0, at - 2), at + reach + 1);
    if (around.some((near) => lexicon.negations.has(near.lower))) continue;
    if (!around.some((near) => lexicon.doing.has(near.stem))) continue;
    if (who === 'i') return 'i';
    if (found !== 'staff') found = who;
  }
  return found;
}

function doerOf(word: LetterWord, lexicon: Lexicon, people: ReadonlySet<string>): Doer | null {
  if (lexicon.i.has(word.lower)) return 'i';
  if (lexicon.we.has(word.lower)) return 'we';
  return /^\p{Lu}/u.test(word.text) && people.has(word.folded) ? 'staff' : null;
}

/** True when the text (of the mail or the firm) holds this name, in whatever case and form. */
export function holdsName(text: string, name: string): boolean {
  const folded = new Set(wordsOf(text).map((word) => fold(word.text)));
  return wordsOf(name).some((word) => {
    const one = fold(word.text);
    return folded.has(one) || folded.has(one.replace(/s$/, ''));
  });
}
