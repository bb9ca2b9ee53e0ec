/** One line of the client's, with the literals that stand in it. */
export interface ClientLine {
  /** Latin-1, without the line end; each literal's `{size}` is left in. */
  readonly text: string;
  readonly literals: readonly Buffer[];
}

const literalForm = /\{(\d{1,9})(\+?)\}$/;
const lineLimit = 65_536;
const literalLimit = 64 * 1024 * 1024;

/** Cuts a client's bytes into lines with their literals (RFC 3501 section 4.3, LITERAL+ of RFC 7888). */
export class LineReader {
  readonly #invite: () => void;
  #text = '';
  #literals: Buffer[] = [];
  /** Bytes of a line or literal that is not whole yet. */
  #pieces: Buffer[] = [];
  #size = 0;
  #wanted: number | null = null;

  /** `invite` is called where the client waits for `+` before it sends a literal. */
  constructor(invite: () => void) {
    this.#invite = invite;
  }

  /** The lines that these bytes complete. Throws RangeError for a line or a literal beyond measure. */
  *read(chunk: Buffer): Generator<ClientLine> {
    let rest = chunk;
    while (rest.length > 0) {
      const end = this.#wanted === null ? rest.indexOf('\n') + 1 : this.#wanted - this.#size;
      const whole = end > 0 && end <= rest.length;
      const taken = whole ? rest.subarray(0, end) : rest;
      rest = rest.subarray(taken.length);
      this.#pieces.push(taken);
      this.#size += taken.length;
      if (this.#wanted === null && this.#size > lineLimit) throw new RangeError('line too long');
      if (!whole) continue;
      const line = this.#complete();
      if (line !== null) yield line;
    }
  }

  #complete(): ClientLine | null {
    const bytes = Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.#size = 0;
    if (this.#wanted !== null) {
      this.#literals.push(bytes);
      this.#wanted = null;
      return null;
    }
    const text = bytes.toString('latin1').replace(/\r?\n$/, '');
    this.#text += text;
    const literal = literalForm.exec(text);
    if (literal !== null) return this.#expectLiteral(Number(literal[1]), literal[2] === '+');
    const line = { text: this.#text, literals: this.#literals };
    this.#text = '';
    this.#literals = [];
    return line;
  }

  #expectLiteral(size: number, sentUnasked: boolean): null {
    if (size > literalLimit) throw new RangeError('literal too large');
    if (size === 0) this.#literals.push(Buffer.alloc(0));
    else this.#wanted = size;
    if (!sentUnasked) this.#invite();
    return null;
  }
}
