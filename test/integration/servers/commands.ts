/** One IMAP command as the client sent it. */
export interface ClientCommand {
  readonly tag: string;
  /** In capitals, with its prefix: `UID FETCH`. */
  readonly name: string;
  /** Everything after the tag; a literal's bytes are left out, its `{size}` stays. */
  readonly line: string;
}

const commandForm = /^(\S+) ((?:UID )?[A-Za-z]+)(?: |$)/i;
const literalForm = /\{(\d+)\+?\}$/;

/** Cuts a client's bytes into commands. Answers to `+` (SASL, DONE) are no commands. */
export class CommandReader {
  /** The command so far, up to and with the last `{size}`. */
  #begun = '';
  #line = '';
  #literalLeft = 0;

  /** The commands that these bytes complete. */
  read(chunk: Buffer): ClientCommand[] {
    const completed: ClientCommand[] = [];
    let at = 0;
    while (at < chunk.length) {
      if (this.#literalLeft > 0) {
        const taken = Math.min(this.#literalLeft, chunk.length - at);
        this.#literalLeft -= taken;
        at += taken;
        continue;
      }
      const end = chunk.indexOf('\n', at);
      const upTo = end < 0 ? chunk.length : end + 1;
      this.#line += chunk.toString('latin1', at, upTo);
      at = upTo;
      if (end >= 0) this.#endLine(completed);
    }
    return completed;
  }

  #endLine(completed: ClientCommand[]): void {
    const piece = this.#line.trimEnd();
    const line = this.#begun + piece;
    const literal = literalForm.exec(piece);
    this.#line = '';
    this.#begun = literal === null ? '' : line;
    if (literal !== null) {
      this.#literalLeft = Number(literal[1]);
      return;
    }
    const found = commandForm.exec(line);
    const [, tag, name] = found ?? [];
    if (tag === undefined || name === undefined) return;
    completed.push({ tag, name: name.toUpperCase(), line: line.slice(tag.length + 1) });
  }
}

const changing = /^(?:UID )?(?:STORE|EXPUNGE|MOVE|COPY|SELECT|DELETE|RENAME)$/;
/** RFC 3501 section 6.4.5: fetching BODY[...] or RFC822 sets \Seen; BODY.PEEK[...] does not. */
const seeingFetch = /\b(?:BODY\[|RFC822(?!\.(?:SIZE|HEADER)\b))/i;

/**
 * True for a command that may change messages or flags of a mailbox already there: those that a
 * program which only looks never sends. SELECT counts, for it takes \Recent away; EXAMINE does not.
 */
export const mayChangeMail = ({ name, line }: ClientCommand): boolean =>
  changing.test(name) || (/^(?:UID )?FETCH$/.test(name) && seeingFetch.test(line));
