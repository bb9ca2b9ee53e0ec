import type { AccessStore, AttemptKey, Patience } from '../../model/access.ts';
import type { Clock } from '../../model/clock.ts';
import { hashOf } from './token.ts';

const hourSeconds = 3600;

/**
 * Of one login, from browsers it never came from. The pause stays short: somebody else's guesses
 * must not keep the right person out, and 1,440 a day find no decent password.
 */
const ofLogin: Patience = {
  free: 5,
  firstSeconds: 1,
  longestSeconds: 60,
  forgetSeconds: 24 * hourSeconds,
};
/** Of one address, whatever the login: a whole office may sit behind one. */
const ofAddress: Patience = {
  free: 20,
  firstSeconds: 1,
  longestSeconds: 900,
  forgetSeconds: hourSeconds,
};
/** Of one browser that this person has logged in from before: nobody else's guesses count here. */
const ofBrowser: Patience = {
  free: 10,
  firstSeconds: 1,
  longestSeconds: 60,
  forgetSeconds: hourSeconds,
};

export interface Attempt {
  /** As typed, known or not. */
  readonly login: string;
  readonly address: string;
  /** The token of a browser this login has come from before; null for any other. */
  readonly browser: string | null;
}

/** Slows down whoever guesses passwords. Failures are kept in the store and outlive a restart. */
export class Attempts {
  readonly #store: AccessStore;
  readonly #clock: Clock;

  constructor(store: AccessStore, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  /** Counts the attempt and gives null, or gives the seconds to wait, and then nothing may be tried. */
  async begin(attempt: Attempt): Promise<number | null> {
    return this.#store.countAttempt(keysOf(attempt), this.#clock.now());
  }

  /** It was the right person: the failures before are forgotten, but those of the address stand. */
  async succeed(attempt: Attempt): Promise<void> {
    const [own, ...shared] = keysOf(attempt).map(({ key }) => key);
    if (own !== undefined) await this.#store.forgetAttempts([own]);
    if (shared.length > 0) await this.#store.takeBackAttempt(shared, this.#clock.now());
  }
}

function keysOf({ login, address, browser }: Attempt): readonly AttemptKey[] {
  if (browser !== null) return [{ key: hashOf(`browser ${browser}`), patience: ofBrowser }];
  return [
    { key: hashOf(`login ${login}`), patience: ofLogin },
    { key: hashOf(`address ${networkOf(address)}`), patience: ofAddress },
  ];
}

/** Of an IPv6 address the first 64 bits: whoever has one has all that begin so. */
function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail = ''] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === '' ? [] : tail.split(':');
  const missing = address.includes('::') ? 8 - groups.length - after.length : 0;
  const whole = [...groups, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...after];
  return whole
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
