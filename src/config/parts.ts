import { isIP } from 'node:net';
import * as z from 'zod';
import { languageCodes } from '../model/language.ts';

export const text = z.string({ error: 'write a text here' }).trim().min(1, 'must not be empty');

/** A password: where it stands, never the password itself (a bare text works, with a warning). */
export const secret = z.union(
  [
    z.string().min(1),
    z.strictObject({ env: text }),
    z.strictObject({ file: text }),
    z.strictObject({ command: text }),
  ],
  { error: 'write { env: NAME }, { file: PATH } or { command: "..." }' },
);
export type Secret = z.output<typeof secret>;

/** What somebody may promise. */
export const mandate = z.strictObject({
  currency: text.regex(/^[A-Z]{3}$/, 'write a currency as DKK, NOK, SEK, EUR or GBP'),
  goodwill_max: z.number({ error: 'write a number' }).min(0, 'must not be below 0').default(0),
  may: z.array(text, { error: 'write a list of remedies' }).default([]),
});

/** True of this machine's own addresses; an IPv6 address may stand in brackets, as in URLs. */
export const isLoopback = (host: string): boolean =>
  ['localhost', '::1', '[::1]'].includes(host) || (isIP(host) === 4 && host.startsWith('127.'));

/** What may stand for a language: "da, nb or en". */
export const languagesToWrite = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
  languageCodes,
);
