import { readFileSync } from 'node:fs';

/** A file of weights that were learnt on this machine. */
export interface OwnWeights {
  readonly file: string;
  /** Hears, in one sentence, why the file was not used. */
  readonly warn: (message: string) => void;
}

/** What weights were made into: those learnt on this machine where there are any, else the program's own. */
export class WeightsInUse<T> {
  readonly #decode: (bytes: Buffer) => T;
  readonly #program: () => T;
  #own: OwnWeights | null = null;
  #known: T | undefined;

  /** `decode` throws where bytes are damaged, or were made for another program. */
  constructor(decode: (bytes: Buffer) => T, program: () => T) {
    this.#decode = decode;
    this.#program = program;
  }

  /**
   * From now on the weights in `own` are used, where there is such a file; null goes back to those that
   * come with the program. A damaged or outdated file is told of, and the program's own are used.
   */
  choose(own: OwnWeights | null): void {
    this.#own = own;
    this.#known = undefined;
  }

  /** Read when they are first wanted. */
  get(): T {
    return (this.#known ??= this.#learnt() ?? this.#program());
  }

  #learnt(): T | null {
    if (this.#own === null) return null;
    const { file, warn } = this.#own;
    try {
      return this.#decode(readFileSync(file));
    } catch (cause) {
      if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
      const why = cause instanceof Error ? cause.message : String(cause);
      warn(
        `What was learnt on this machine (${file}) is not used: ${why}. Run \`takkebrev train\` to learn it anew.`,
      );
      return null;
    }
  }
}
