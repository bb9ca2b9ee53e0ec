import { languages } from '../language/languages.ts';
import type { Greeted } from '../model/greetings.ts';
import type { Reading } from '../model/reading.ts';

/**
 * The reading with the greeting that a person once set right for whoever writes from the address. It
 * stays as it was where another name was read than then: somebody else writes from there.
 */
export function greetedAs(reading: Reading, known: Greeted | null): Reading {
  const { customer } = reading;
  if (known === null) return reading;
  if (customer.greeting !== null && customer.greeting !== known.readAs) return reading;
  return { ...reading, customer: { ...customer, greeting: known.greetedAs } };
}

const longestGreeting = 60;
/** Longest first: "god dag" before "god". */
const greetings = Object.values(languages)
  .flatMap(({ clients }) => clients.greetings)
  .toSorted((a, b) => b.length - a.length);

const word = String.raw`\p{Lu}[\p{L}.'’-]*`;
const nameForm = new RegExp(String.raw`^${word}(?: (?:og|och|and|&|${word})){0,4}$`, 'u');
/** What firms write who know no name. */
const nobody = /^(?:kunde|kund|customer|client|sir|madam|alle|alla|all|everybody|team)(?!\p{L})/iu;

/** The name that a letter greets; null where it greets nobody, or in words that are no greeting's. */
export function nameGreeted(letter: string): string | null {
  const first = letter.trimStart().split('\n')[0]?.trim() ?? '';
  if (first.length > longestGreeting) return null;
  const bare = withoutGreeting(first);
  if (bare === first) return null;
  const name = bare.replace(/[\s,!:;–-]+$/u, '').replace(/(?<=\p{L}{2})\.$/u, '');
  return nameForm.test(name) && !nobody.test(name) ? name : null;
}

/** "Hej kære Lone" is "Lone". */
function withoutGreeting(line: string): string {
  const lower = line.toLowerCase();
  const found = greetings.find((one) => lower.startsWith(`${one} `));
  return found === undefined ? line : withoutGreeting(line.slice(found.length).trimStart());
}
