import { tokensOf } from './differ.ts';
import type { SentLetter } from './letters.ts';

/** Shorter words tell nothing of anybody. */
const telling = 3;
/** Longer ones that many customers wrote are what the letters are about. */
const topical = 5;

/**
 * Whether words are the house's own: nothing in them is known of one customer, no number, no name,
 * no address, nothing these customers wrote about. `letters` are those the words were found in.
 */
export function isHouseWords(words: string, letters: readonly SentLetter[]): boolean {
  if (/[\d@]|https?:|www\./iu.test(words)) return false;
  const tokens = tokensOf(words.replaceAll('{name}', ' '));
  const house = new Set(
    letters.flatMap((letter) =>
      letter.house.flatMap((name) => tokensOf(name).map(({ word }) => word)),
    ),
  );
  const facts = new Set(
    letters.flatMap(({ facts }) => facts.flatMap((fact) => tokensOf(fact).map(({ word }) => word))),
  );
  return tokens.every(({ word, text, start }) => {
    if (house.has(word)) return true;
    if (word.length >= telling && facts.has(word)) return false;
    if (/^\p{Lu}\p{Ll}/u.test(text) && !beginsSentence(words, start)) return false;
    return word.length < topical || !isTopic(word, letters);
  });
}

const beginsSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?\n]\s*)$/u.test(text.slice(0, start));

const isTopic = (word: string, letters: readonly SentLetter[]): boolean =>
  letters.filter(({ mail }) => mail.toLowerCase().includes(word)).length * 2 >= letters.length;
