/** What a pattern may begin with, so that most lines need not be compared with it. */

/** Letters, or null where it may be any. */
type Letters = ReadonlySet<string> | null;

interface Beginning {
  readonly letters: Letters;
  /** Nothing at all is enough, too. */
  readonly optional: boolean;
  /** Where the part ends in the pattern's source. */
  readonly end: number;
}

/** A letter as patterns that know no case compare it. */
const caseless = (letter: string): string => letter.toUpperCase().toLowerCase();

const both = (one: Letters, other: Letters): Letters =>
  one === null || other === null ? null : new Set([...one, ...other]);

const anything = (end: number, optional = false): Beginning => ({ letters: null, optional, end });
const only = (letters: string, end: number): Beginning => ({
  letters: new Set(Array.from(letters, caseless)),
  optional: false,
  end,
});

const classPattern = /\[(?:[^\]\\]|\\.)*\]/y;
const escapePattern = /\\(?:[pP]\{[^}]*\}|.)/y;
const groupPattern = /\((?:\?(?::|<?[=!]|<[^>]+>))?/y;

/** What stands at a place of the source. */
function found(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? '';
}

/** One letter, class or group, without what says how often. */
function atom(source: string, at: number): Beginning {
  const char = source.charAt(at);
  if (char === '(') {
    const group = found(groupPattern, source, at);
    const inner = alternatives(source, at + group.length);
    return group === '(?:' ? { ...inner, end: inner.end + 1 } : anything(inner.end + 1, true);
  }
  if (char === '[') {
    const whole = found(classPattern, source, at);
    const members = whole.slice(1, -1);
    const end = at + whole.length;
    return /^-?[^\\^-]+$/.test(members) ? only(members, end) : anything(end);
  }
  if (char === '\\') {
    const whole = found(escapePattern, source, at);
    const end = at + whole.length;
    return /^.[a-z\d]/i.test(whole) ? anything(end, true) : only(whole.slice(1), end);
  }
  return char === '.' || char === '$' ? anything(at + 1, true) : only(char, at + 1);
}

/** Parts one after another, as far as they may be the first. */
function sequence(source: string, from: number): Beginning {
  let letters: Letters = new Set();
  let optional = true;
  let at = from;
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const part = atom(source, at);
    const often = /^(?:[?*+]|\{\d+(?:,\d*)?\})?\??/.exec(source.slice(part.end))?.[0] ?? '';
    if (optional) letters = both(letters, part.letters);
    optional &&= part.optional || /^(?:[?*]|\{0)/.test(often);
    at = part.end + often.length;
  }
  return { letters, optional, end: at };
}

function alternatives(source: string, from: number): Beginning {
  let all = sequence(source, from);
  while (source[all.end] === '|') {
    const next = sequence(source, all.end + 1);
    const letters = both(all.letters, next.letters);
    all = { letters, optional: all.optional || next.optional, end: next.end };
  }
  return all;
}

/** The letters that what a pattern matches may begin with; null where that is not plain to see. */
export function openings({ source }: RegExp): ReadonlySet<string> | null {
  if (!source.startsWith('^')) return null;
  const { letters, optional, end } = sequence(source, 1);
  return optional || end < source.length ? null : letters;
}

/** Patterns for whole lines, which know no case: each line is compared with those it can be one of. */
export class LinePatterns {
  readonly #any: readonly RegExp[];
  readonly #by = new Map<string, RegExp[]>();

  constructor(patterns: readonly RegExp[]) {
    const all = patterns.map((pattern) => ({ pattern, letters: openings(pattern) }));
    this.#any = all.filter(({ letters }) => letters === null).map(({ pattern }) => pattern);
    for (const { pattern, letters } of all)
      for (const letter of letters ?? [])
        this.#by.set(letter, [...(this.#by.get(letter) ?? []), pattern]);
  }

  match(line: string): boolean {
    const matches = (pattern: RegExp): boolean => pattern.test(line);
    if (line === '') return false;
    const own = this.#by.get(caseless(line.charAt(0)));
    return (own !== undefined && own.some(matches)) || this.#any.some(matches);
  }
}
