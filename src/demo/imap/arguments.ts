/** One argument of a command (RFC 3501 section 4): an atom, a quoted or literal string, or a list. */
export type Argument =
  | { readonly type: 'atom'; readonly text: string }
  | { readonly type: 'string'; readonly bytes: Buffer }
  | { readonly type: 'list'; readonly items: readonly Argument[] };

/** A command the server does not do: NO where it cannot, BAD where it does not understand. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: 'NO' | 'BAD';

  constructor(status: 'NO' | 'BAD', message: string) {
    super(message);
    this.status = status;
  }
}

/** The argument as text, a string's bytes taken as UTF-8. Throws Refusal for a list or none. */
export function textOf(argument: Argument | undefined): string {
  if (argument?.type === 'atom') return argument.text;
  if (argument?.type === 'string') return argument.bytes.toString('utf8');
  throw new Refusal('BAD', 'Missing or wrong argument');
}

/** A list's items; a single argument counts as a list of one. */
export function itemsOf(argument: Argument | undefined): readonly Argument[] {
  if (argument === undefined) throw new Refusal('BAD', 'Missing argument');
  return argument.type === 'list' ? argument.items : [argument];
}

/**
 * Parses what follows a command's name. `text` is the command line in Latin-1 with each literal's
 * `{size}` left in; `literals` are their bytes in order. Throws Refusal.
 */
export function parseArguments(text: string, literals: readonly Buffer[]): Argument[] {
  const reader = new ArgumentReader(text, literals);
  const items = reader.items();
  if (!reader.atEnd) throw new Refusal('BAD', 'Unexpected )');
  return items;
}

const deepest = 20;

class ArgumentReader {
  readonly #text: string;
  readonly #literals: readonly Buffer[];
  #at = 0;
  #literal = 0;
  #depth = 0;

  constructor(text: string, literals: readonly Buffer[]) {
    this.#text = text;
    this.#literals = literals;
  }

  get atEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  /** Up to the end or to a closing parenthesis, which stays unread. */
  items(): Argument[] {
    const items: Argument[] = [];
    for (;;) {
      while (this.#text[this.#at] === ' ') this.#at++;
      if (this.atEnd || this.#text[this.#at] === ')') return items;
      items.push(this.#item());
    }
  }

  #item(): Argument {
    const first = this.#text[this.#at];
    if (first === '(') return this.#list();
    if (first === '"') return this.#quoted();
    if (first === '{') return this.#literalString();
    return this.#atom();
  }

  #list(): Argument {
    if (++this.#depth > deepest) throw new Refusal('BAD', 'Lists too deep');
    this.#at++;
    const items = this.items();
    if (this.#text[this.#at] !== ')') throw new Refusal('BAD', 'Missing )');
    this.#at++;
    this.#depth--;
    return { type: 'list', items };
  }

  #quoted(): Argument {
    const content: string[] = [];
    for (this.#at++; this.#text[this.#at] !== '"'; this.#at++) {
      if (this.#text[this.#at] === '\\') this.#at++;
      if (this.atEnd) throw new Refusal('BAD', 'Missing "');
      content.push(this.#text[this.#at] ?? '');
    }
    this.#at++;
    return { type: 'string', bytes: Buffer.from(content.join(''), 'latin1') };
  }

  #literalString(): Argument {
    const bytes = this.#literals[this.#literal++];
    const end = this.#text.indexOf('}', this.#at);
    if (bytes === undefined || end < 0) throw new Refusal('BAD', 'Unexpected {');
    this.#at = end + 1;
    return { type: 'string', bytes };
  }

  /** An atom, in which `[...]` may hold spaces and parentheses: `BODY.PEEK[HEADER.FIELDS (DATE)]<0.99>`. */
  #atom(): Argument {
    const start = this.#at;
    let inSection = false;
    for (; !this.atEnd; this.#at++) {
      const character = this.#text[this.#at] ?? '';
      if (character === '[') inSection = true;
      else if (character === ']') inSection = false;
      else if (!inSection && ' ()"{'.includes(character)) break;
    }
    if (inSection) throw new Refusal('BAD', 'Missing ]');
    return { type: 'atom', text: this.#text.slice(start, this.#at) };
  }
}
