import { statSync } from 'node:fs';
import { TakkebrevError } from '../model/errors.ts';
import type { Business } from '../model/business.ts';
import { loadBusinesses } from './business.ts';

/**
 * The firms of a business file, with the voice that stands there now: a voice that is taken is used
 * without a new start. All else stays as it was read first, and so does the voice where the file cannot
 * be read.
 */
export class SpokenBusinesses {
  readonly #file: string;
  #read: readonly Business[];
  #stamp: string;

  /** Throws as `loadBusinesses`. */
  constructor(file: string) {
    this.#file = file;
    this.#stamp = stampOf(file);
    this.#read = loadBusinesses(file);
  }

  get current(): readonly Business[] {
    const stamp = stampOf(this.#file);
    if (stamp !== this.#stamp) {
      this.#stamp = stamp;
      this.#read = this.#withVoices();
    }
    return this.#read;
  }

  #withVoices(): readonly Business[] {
    try {
      const now = new Map(loadBusinesses(this.#file).map((one) => [one.id, one.voice]));
      return this.#read.map(({ voice: before, ...business }) => {
        const voice = now.has(business.id) ? now.get(business.id) : before;
        return voice === undefined ? business : { ...business, voice };
      });
    } catch (cause) {
      if (cause instanceof TakkebrevError) return this.#read;
      throw cause;
    }
  }
}

/** Changes when the file does; empty where there is none. */
function stampOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? '' : `${found.mtimeMs} ${found.size} ${found.ino}`;
}
