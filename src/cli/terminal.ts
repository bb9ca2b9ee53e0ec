import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Styles text where standard output is a terminal that shows it (NO_COLOR is heeded). */
export const styled = (style: Style, text: string): string =>
  styleText(style, text, { stream: process.stdout });

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** A word to the person at the terminal: it never mixes with the output that programs read. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

// Whoever reads the output may stop (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const few = 5;
const width = 24;
const pauseMilliseconds = 80;

/** A progress bar on standard error: on a terminal only, and only where there is more than a little to wait for. */
export class Progress {
  readonly #what: string;
  #shownAt = 0;

  constructor(what: string) {
    this.#what = what;
  }

  show(done: number, total: number): void {
    if (!process.stderr.isTTY || total <= few) return;
    const now = performance.now();
    if (done < total && now - this.#shownAt < pauseMilliseconds) return;
    this.#shownAt = now;
    const filled = Math.round((width * done) / total);
    const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
    process.stderr.write(`\r${bar} ${done}/${total} ${this.#what} `);
    if (done >= total) this.clear();
  }

  clear(): void {
    if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
  }
}

/** Breaks text into lines of at most `columns` characters, at spaces, each begun with `indent`. */
export function wrapped(text: string, indent = '', columns = 88): string {
  return text
    .split('\n')
    .map((line) => {
      const lines: string[] = [''];
      for (const word of line.split(' ')) {
        const last = lines.at(-1) ?? '';
        if (last !== '' && last.length + word.length >= columns - indent.length) lines.push(word);
        else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
      }
      return lines.map((one) => indent + one).join('\n');
    })
    .join('\n');
}
