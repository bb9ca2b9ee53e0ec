import { createInterface, type Interface } from 'node:readline';
import { Writable } from 'node:stream';
import { TakkebrevError } from '../model/errors.ts';

/** Tells what is wrong with an answer; null when nothing is. */
export type Validate = (answer: string) => string | null;

/** Asks questions on the terminal; answers may also come through a pipe, a line each. */
export class Prompt {
  #muted = false;
  readonly #interface: Interface;
  readonly #lines: AsyncIterator<string>;

  constructor() {
    const output = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        if (!this.#muted) process.stderr.write(chunk);
        done();
      },
    });
    this.#interface = createInterface({
      input: process.stdin,
      output,
      terminal: process.stdin.isTTY ?? false,
    });
    this.#lines = this.#interface[Symbol.asyncIterator]();
  }

  async ask(question: string, validate: Validate, suggestion?: string): Promise<string> {
    for (;;) {
      const hint = suggestion === undefined ? '' : ` [${suggestion}]`;
      process.stderr.write(`${question}${hint}: `);
      const answer = (await this.#line()).trim() || (suggestion ?? '');
      const wrong = validate(answer);
      if (wrong === null) return answer;
      process.stderr.write(`  ${wrong}\n`);
    }
  }

  /** Asks without showing what is typed. */
  async askHidden(question: string): Promise<string> {
    for (;;) {
      process.stderr.write(`${question} (not shown): `);
      this.#muted = true;
      const answer = await this.#line();
      this.#muted = false;
      process.stderr.write('\n');
      if (answer !== '') return answer;
    }
  }

  close(): void {
    this.#interface.close();
  }

  async #line(): Promise<string> {
    const next = await this.#lines.next();
    if (next.done)
      throw new TakkebrevError(
        'usage',
        'The questions were not all answered; nothing was written.',
      );
    return next.value;
  }
}
