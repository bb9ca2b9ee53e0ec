import { createHash, randomBytes } from 'node:crypto';

export interface Fingerprint {
  readonly salt: string;
  readonly fingerprint: string;
}

const digest = (salt: string, address: string): string =>
  createHash('sha256').update(`${salt} ${address.toLowerCase()}`).digest('hex');

/** Recognises an address without holding it. Whoever guesses the address can confirm the guess. */
export function fingerprintOf(address: string): Fingerprint {
  const salt = randomBytes(16).toString('hex');
  return { salt, fingerprint: digest(salt, address) };
}

export const isOf = ({ salt, fingerprint }: Fingerprint, address: string): boolean =>
  digest(salt, address) === fingerprint;
