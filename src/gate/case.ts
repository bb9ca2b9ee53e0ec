import type { Business } from '../model/business.ts';
import { isLanguageCode, type LanguageCode } from '../model/language.ts';
import type { Message } from '../model/message.ts';
import type { Reading } from '../model/reading.ts';
import type { Earlier, EarlierLetter } from './earlier.ts';
import { letterLanguage } from './language.ts';
import { viewLetter, type LetterSentence, type LetterView, type LetterWord } from './letter.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import type { Others } from './others.ts';
import { isContent, viewMail, type MailView } from './mail-view.ts';
import { blankSlots, slotsIn } from './slots.ts';
import { blankUnseen } from './unseen.ts';
import { dayNames } from './weekdays.ts';
import { fold, wordsOf } from '../language/folding.ts';
import { kin } from './words.ts';

/** A reply and all it is judged by. */
export interface CheckInput {
  /** Plain text, as it would be sent. */
  readonly reply: string;
  readonly message: Message;
  readonly reading: Reading;
  readonly business: Business | null;
  /** Letters sent earlier. For many of them make the index once, and pass that. */
  readonly sent: Earlier | readonly (string | EarlierLetter)[];
  /**
   * Passages of the reply that are said again on purpose, so that they copy no earlier letter: what was
   * changed, as all who found it are told, and what this customer found.
   */
  readonly saidAgain?: readonly string[];
  /** Of these, what is told to all in the same words: what was changed. Null in every other letter. */
  readonly toldAll?: string | null;
  /** Other complaints the firm got, for the swap test; without them the built-in set is used. */
  readonly others?: Others;
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
  /** True where a blank is still to be filled in. */
  readonly isOpen: boolean;
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
  const letter = viewLetter(blankSlots(blankUnseen(input.reply)), lexicon);
  const mail = viewMail(input, lexicon);
  const firm = firmStems(input.business, lexicon);
  const people = peopleOf(input.business);
  return {
    ...input,
    language,
    isOpen: slotsIn(input.reply).length > 0,
    staff: business !== undefined && isLanguageCode(business) ? business : language,
    lexicon,
    letter,
    mail,
    firm,
    body: letter.body.map((sentence) => weigh(sentence, mail, lexicon, people)),
  };
}

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

/** Words that span days: "mandag til fredag" are opening hours and no time of this case. */
const spanning: ReadonlySet<string> = new Set(['til', 'till', 'to', 'through']);

function isOpeningHours(words: readonly LetterWord[], lexicon: Lexicon): boolean {
  const { weekdays } = dayNames(lexicon.language);
  const isDay = (word: LetterWord | undefined): boolean =>
    word !== undefined && weekdays.has(word.folded);
  return words.some(
    (word, at) => spanning.has(word.lower) && isDay(words[at - 1]) && isDay(words[at + 1]),
  );
}

function timesOf(words: readonly LetterWord[], lexicon: Lexicon): readonly LetterWord[] {
  if (isOpeningHours(words, lexicon)) return [];
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
    const before = words.slice(Math.max(0, at - 2), at);
    const around = [...before, ...words.slice(at, at + reach + 1)];
    // What stands before a comma belongs to another clause: "Gør du det ikke, sender jeg en ny".
    const clause = around.slice(
      before.findLastIndex((near, i) => isParted(near, around[i + 1])) + 1,
    );
    if (clause.some((near) => lexicon.negations.has(near.lower))) continue;
    if (!around.some((near) => lexicon.doing.has(near.stem))) continue;
    if (who === 'i') return 'i';
    if (found !== 'staff') found = who;
  }
  return found;
}

/** True where more than a blank stands between two words. */
const isParted = (word: LetterWord, next: LetterWord | undefined): boolean =>
  next !== undefined && next.start - word.end > 1;

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
