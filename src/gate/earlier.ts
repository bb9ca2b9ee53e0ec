import { fold, wordsOf } from '../language/folding.ts';

/** A letter sent earlier; `to` is the customer's address where it is known. */
export interface EarlierLetter {
  readonly text: string;
  readonly to?: string;
}

/** How much of a text stands in letters sent earlier, as shares of its runs of words, 0..1. */
export interface Likeness {
  /** In the letter, to whomever, that has most of them. */
  readonly any: number;
  /** In the letter to the same customer that has most of them. */
  readonly same: number;
}

/** What rules ask of letters sent earlier. */
export interface Earlier {
  /** How like a text is to the letter it is most like. */
  likeness(runs: ReadonlySet<number>, customer: string): Likeness;
  /** True for a number, link or address that letters to this customer had, or letters to several customers. */
  knows(pointer: string, customer: string): boolean;
}

/** Words in a row that are compared (shingling: Broder 1997). */
const shingle = 4;
/** A run of words is kept as a number of so many bits, the letter's place in so many more. */
const letterBits = 2 ** 20;
/** A number in letters to so many customers is the firm's own, such as its telephone. */
export const common = 3;

/** FNV-1a over a run of words: two of a million runs share a number by chance about once in 4,000. */
export function hashOf(words: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1)
      hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  return hash >>> 0;
}

/** The different runs of a text, as numbers. */
export function runsOf(text: string): ReadonlySet<number> {
  const words = wordsOf(text).map((word) => fold(word.text));
  const runs = new Set<number>();
  for (let at = 0; at + shingle <= words.length; at += 1)
    runs.add(hashOf(words.slice(at, at + shingle)));
  return runs;
}

/** Numbers, links and addresses of a text: what a later letter may name without it being in the mail. */
const pointerForm = /(?:https?:\/\/|www\.)[^\s<>"]{1,300}|[\w.+-]{1,64}@[\w.-]{1,200}|\d{3,}/giu;

/**
 * Letters sent earlier, as an index: what is asked is answered from sorted numbers, without reading the
 * letters again. Keeps no letter's text. 10,000 letters of 80 words take about 10 MB, twice that while
 * it is made; up to a million letters.
 */
export class EarlierLetters implements Earlier {
  readonly size: number;
  /** `hash * letterBits + letter`, ascending: whole numbers of 52 bits, exact in a double. */
  readonly #runs: Float64Array;
  readonly #to: readonly (string | undefined)[];
  /** To how many letters each number, link or address belongs, and the customers it was sent to. */
  readonly #pointers = new Map<string, Set<string | number>>();
  readonly #tally: Uint16Array;

  constructor(letters: readonly (string | EarlierLetter)[]) {
    const runs: number[] = [];
    const to: (string | undefined)[] = [];
    letters.forEach((one, letter) => {
      const { text, to: customer } = typeof one === 'string' ? { text: one } : one;
      const address =
        customer === undefined || customer === '' ? undefined : customer.toLowerCase();
      to.push(address);
      for (const run of runsOf(text)) runs.push(run * letterBits + letter);
      for (const pointer of pointersOf(text)) {
        const owners = this.#pointers.get(pointer) ?? new Set();
        this.#pointers.set(pointer, owners.add(address ?? letter));
      }
    });
    this.size = letters.length;
    this.#to = to;
    this.#runs = Float64Array.from(runs).toSorted();
    this.#tally = new Uint16Array(letters.length);
  }

  likeness(runs: ReadonlySet<number>, customer: string): Likeness {
    if (runs.size === 0) return { any: 0, same: 0 };
    this.#tally.fill(0);
    for (const run of runs) this.#count(run);
    const wanted = customer.toLowerCase();
    let any = 0;
    let same = 0;
    for (const [letter, count] of this.#tally.entries()) {
      if (count > any) any = count;
      if (count > same && this.#to[letter] === wanted) same = count;
    }
    return { any: any / runs.size, same: same / runs.size };
  }

  knows(pointer: string, customer: string): boolean {
    const owners = this.#pointers.get(pointer.toLowerCase());
    if (owners === undefined) return false;
    return owners.has(customer.toLowerCase()) || owners.size >= common;
  }

  #count(run: number): void {
    const runs = this.#runs;
    const end = (run + 1) * letterBits;
    for (let at = this.#first(run * letterBits); (runs[at] ?? end) < end; at += 1) {
      const letter = (runs[at] ?? 0) % letterBits;
      this.#tally[letter] = (this.#tally[letter] ?? 0) + 1;
    }
  }

  /** The place of the first entry that is no less. */
  #first(least: number): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#runs[middle] ?? 0) < least) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Numbers, links and addresses of a text, in lower case. */
export const pointersOf = (text: string): ReadonlySet<string> =>
  new Set(
    [...joined(text).matchAll(pointerForm)].map((hit) =>
      hit[0].toLowerCase().replace(/[.,)]+$/u, ''),
    ),
  );

/** Digits joined over blanks and hyphens: "209 551" is "209551". */
const joined = (text: string): string => text.replace(/(?<=\d)[ \u00a0.-](?=\d)/gu, '');

const isList = (
  letters: Earlier | readonly (string | EarlierLetter)[],
): letters is readonly (string | EarlierLetter)[] => Array.isArray(letters);

const made = new WeakMap<readonly unknown[], EarlierLetters>();

/** The index of a list of letters: made once for each list, so a list must not be changed afterwards. */
export function earlierLetters(letters: Earlier | readonly (string | EarlierLetter)[]): Earlier {
  if (!isList(letters)) return letters;
  const known = made.get(letters);
  if (known !== undefined && known.size === letters.length) return known;
  const index = new EarlierLetters(letters);
  made.set(letters, index);
  return index;
}
