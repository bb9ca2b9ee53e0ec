import type { AnnotatedMail, MarkedText } from './annotated.ts';
import type { Random } from './random.ts';

/** Letters change places with the next one this often. */
const slips = 0.07;

const bare: Readonly<Record<string, string>> = { æ: 'a', ø: 'o', å: 'a', ä: 'a', ö: 'o' };

/** Ways in which people write in a hurry. Each keeps the length of the text, and so the places of its marks. */
const hurries: readonly ((text: string, random: Random) => string)[] = [
  (text, random) => swapped(text, random, slips),
  (text, random) => withoutDots(swapped(text, random, slips)),
  (text) => withoutDots(text.toLowerCase()),
  (text, random) => swapped(text.toLowerCase(), random, slips),
  (text) => shouted(text),
];

/** The same mail as somebody would write it who cannot spell, or does not look. */
export function misspelt(mail: AnnotatedMail, random: Random): AnnotatedMail {
  const hurry = hurries[Math.floor(random() * hurries.length)] ?? withoutDots;
  const written = ({ text, marks }: MarkedText): MarkedText => ({
    text: hurry(text, random),
    marks,
  });
  const subject = written(mail.subject);
  const body = written(mail.body);
  // A name and a number may come out without a slip.
  const spared = body.text === mail.body.text;
  return { ...mail, subject, body: spared ? { ...body, text: shouted(body.text) } : body };
}

/** Letters that change places with the next one `often`, 0..1; every other letter stays where it is. */
export function swapped(text: string, random: Random, often: number): string {
  const letters = text.split('');
  for (let at = 0; at + 1 < letters.length; at++) {
    const [own = '', next = ''] = letters.slice(at, at + 2);
    if (!/^\p{L}{2}$/u.test(own + next) || random() >= often) continue;
    letters.splice(at, 2, next, own);
    at += 1;
  }
  return letters.join('');
}

/** "ß" has no capital of its own. */
const capital = (letter: string): string =>
  letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter;

const shouted = (text: string): string => text.replace(/\p{Ll}/gu, capital);

const withoutDots = (text: string): string =>
  text.replace(/[æøåäö]/gu, (letter) => bare[letter] ?? letter);
