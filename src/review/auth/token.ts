import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { TokenHash } from '../../model/access.ts';

/** 256 random bits, for a cookie or a link. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the store knows a token by: whoever reads the store cannot come in with it. */
export const hashOf = (token: string): TokenHash =>
  createHash('sha256').update(token).digest('hex') as TokenHash;

/** The token of a session's forms: it follows from the session's and does not give it away. */
export const csrfOf = (sessionToken: string): string =>
  createHmac('sha256', sessionToken).update('csrf').digest('base64url');

/** Compares in a time that does not tell how much is alike. */
export const sameSecret = (one: string, other: string): boolean =>
  timingSafeEqual(
    createHash('sha256').update(one).digest(),
    createHash('sha256').update(other).digest(),
  );
