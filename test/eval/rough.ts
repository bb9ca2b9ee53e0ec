import { swapped } from '../../src/learn/misspelt.ts';
import type { Random } from '../../src/learn/random.ts';
import { seeded } from '../../src/learn/random.ts';
import type { ExpectedComplaint } from './expected.ts';
import type { Sample } from './samples.ts';

/** A text written as people write who are in a hurry, and where each place of the old one went. */
interface Rewritten {
  readonly text: string;
  /** `moved[at]` is where the character at `at` stands now; one entry more than characters. */
  readonly moved: readonly number[];
}
type Rewrite = (text: string) => Rewritten;

const seed = 20261122;
/** Letters change places with the next one this often. */
const slips = 0.05;

const bare: Readonly<Record<string, string>> = { æ: 'a', ø: 'o', å: 'a', ä: 'a', ö: 'o' };
const spelt: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe' };

const withLetters =
  (table: Readonly<Record<string, string>>): Rewrite =>
  (text) =>
    eachLetter(text, (letter) => {
      const low = letter.toLowerCase();
      const found = table[low];
      if (found === undefined) return letter;
      return low === letter ? found : found.charAt(0).toUpperCase() + found.slice(1);
    });

/** What people do to their text, by the name it has in the tables. */
export const rewrites = {
  'without æøåäö': withLetters(bare),
  'æ as ae, ø as oe, å as aa': withLetters(spelt),
  'one letter in twenty misplaced': (text) => misplaced(text, seeded(seed)),
  'lower case': (text) => eachLetter(text, (letter) => letter.toLowerCase()),
  'upper case': (text) => eachLetter(text, (letter) => letter.toUpperCase()),
} as const satisfies Record<string, Rewrite>;

export type RewriteName = keyof typeof rewrites;
export const rewriteNames = Object.keys(rewrites) as RewriteName[];

function eachLetter(text: string, change: (letter: string) => string): Rewritten {
  const moved: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const part = change(text.charAt(at));
    moved.push(length);
    parts.push(part);
    length += part.length;
  }
  return { text: parts.join(''), moved: [...moved, length] };
}

/** Every place stays where it is: a passage is still found by where it stood. */
function misplaced(text: string, random: Random): Rewritten {
  const swappedText = swapped(text, random, slips);
  return { text: swappedText, moved: Array.from({ length: text.length + 1 }, (_, at) => at) };
}

/** The same mail rewritten: subject and text, not who sent it. What it says is looked for where it now stands. */
export function rewriteSample(sample: Sample, name: RewriteName): Sample {
  const { message, expected } = sample;
  const rewrite = rewrites[name];
  const parts = [message.text, message.subject].map((text) => ({ text, now: rewrite(text) }));
  const [body, subject] = parts.map(({ now }) => now.text);
  const standsNow = (passage: string): string => {
    const part = parts.find(({ text }) => text.includes(passage));
    if (part === undefined) return rewrite(passage).text;
    const start = part.text.indexOf(passage);
    const { text, moved } = part.now;
    return text.slice(moved[start], moved[start + passage.length]);
  };
  const complaint = expected.complaint && passagesIn(expected.complaint, standsNow);
  return {
    ...sample,
    message: { ...message, text: body ?? '', subject: subject ?? '' },
    expected: { ...expected, complaint },
  };
}

const passagesIn = (
  complaint: ExpectedComplaint,
  now: (passage: string) => string,
): ExpectedComplaint => ({
  ...complaint,
  issues: complaint.issues.map(({ type, text }) => ({ type, text: now(text) })),
  consequences: complaint.consequences.map(now),
});
