import type { Restated } from './grammar.ts';

/** Words, sentences and marks: what every language's restating starts from. */

/** A word with the punctuation around it. */
export interface Word {
  readonly before: string;
  readonly text: string;
  readonly after: string;
  readonly lower: string;
  /** Inside quotation marks: said by somebody, left as it is. */
  readonly quoted: boolean;
}

/** What is never said again: links, smileys, questions, brackets. */
export const unsafeMark =
  /https?:|www\.|@|[\p{Extended_Pictographic}]|[:;]-?[()DPp]|\?|[[\]{}<>|*_#=]|\.\.\./u;
const openMarks = '"“”„«»\'(';
const closeMarks = '"“”„«».,;:!)\'…';

/** Cuts a text at white space; punctuation goes to the word it touches. */
export function wordsOf(text: string): Word[] {
  let inQuote = false;
  return text
    .split(/\s+/u)
    .filter((part) => part !== '')
    .map((part) => {
      let start = 0;
      let end = part.length;
      while (start < end && openMarks.includes(part.charAt(start))) start += 1;
      while (end > start && closeMarks.includes(part.charAt(end - 1))) end -= 1;
      const [before, word, after] = [part.slice(0, start), part.slice(start, end), part.slice(end)];
      if (/["“”„«»]/.test(before)) inQuote = true;
      const quoted = inQuote;
      if (/["“”„«»]/.test(after)) inQuote = false;
      return { before, text: word, after, lower: word.toLowerCase(), quoted };
    })
    .filter((word) => word.text !== '');
}

/** Short forms that are written in capitals by everybody. */
const initials = new Set(
  'SMS TV DVD PDF USB LED VVS GPS UK EU USA BMW IKEA MOT VAT DHL UPS GLS DPD PIN ATM CD AC QR WC IT ID DSB SJ NAV BBC MPS IKT EL ISBN IBAN HDMI WIFI RAM GB OK NOK SEK DKK EUR GBP'.split(
    ' ',
  ),
);

/** Lower case for what was shouted: "ANDEN" is "anden"; "SMS" and "TB-208" stay. */
export function calm(text: string): string {
  const letters = text.replace(/\P{L}/gu, '');
  // All of it shouted: then even short words are no short forms.
  if (letters.length > 12 && letters === letters.toUpperCase())
    return text.replace(/\p{Lu}{2,}|(?<![\p{L}])[\p{Lu}](?![\p{L}])/gu, (word) =>
      initials.has(word) || word === 'I' ? word : word.toLowerCase(),
    );
  return text.replace(/(?<!["“”„«»\p{L}\p{N}])[\p{L}\p{N}-]+(?:\s\d+)?/gu, (word) =>
    /^\p{Lu}{3,}$/u.test(word) && /[AEIOUYÆØÅÄÖ]/.test(word) && !initials.has(word)
      ? word.toLowerCase()
      : word,
  );
}

/** Two statements as one. */
export function addSecond(first: Restated, second: Restated, and: string): Restated {
  const both = (a: string | null, b: string | null): string | null =>
    a === null || b === null ? null : `${a}, ${and} ${b}`;
  return {
    that: both(first.that, second.that),
    main: both(first.main, second.main),
    noun: null,
    confidence: Math.min(first.confidence, second.confidence) - 0.05,
  };
}

/** True where a sentence ends inside the words: "senest onsdag. hun fyldte". Abbreviations are short. */
export const endsInside = (all: readonly Word[]): boolean =>
  all
    .slice(0, -1)
    .some((word) => /[.!]/.test(word.after) && word.text.length > 4 && !/^\d+$/.test(word.text));

export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[\p{L}\p{N})"»”][.!])\s+(?=[\p{Lu}"«»])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));
