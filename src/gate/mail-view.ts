import type { Message } from '../model/message.ts';
import { isSure, type Reading } from '../model/reading.ts';
import type { Lexicon } from './lexicon.ts';
import { wordsOf } from '../language/folding.ts';

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
      // A date is copied as easily as a name.
      const copied = /\p{N}/u.test(stem) || lexicon.when.has(stem);
      const fact = copied || isProper(text, word.start, word.text);
      (fact ? facts : into).add(stem);
    }
  };
  sort(authored, plain);
  // A mail may say it all in the subject line; otherwise the subject is what a macro merges in.
  sort(message.subject, plain.size < wordlessMail ? plain : facts);
  // "Shall I hear something soon?" says nothing by itself: what it is about stands in the history below.
  if (plain.size < wordlessMail) sort(message.text.slice(0, longestMail), plain);
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
