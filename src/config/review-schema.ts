import { isIP } from 'node:net';
import * as z from 'zod';
import { roles } from '../model/people.ts';
import { isLoopback, mandate, secret, text } from './parts.ts';

/** Names the audit trail uses for what no person did. */
const reserved: readonly string[] = ['takkebrev', 'mail-program'];
const scryptHash = /^scrypt\$\d+\$\d+\$\d+\$[\w-]{20,}\$[\w-]{40,}$/;

const oidcIdentity = z.union([z.strictObject({ subject: text }), z.strictObject({ email: text })], {
  error: 'write { subject: ... } or { email: ... } as the login service gives it',
});

const person = z
  .strictObject({
    login: text
      .regex(/^[a-z0-9][a-z0-9._@-]*$/, 'use small letters a-z, digits, . - _ @ only')
      .refine((login) => !reserved.includes(login), {
        error: `${reserved.join(' and ')} mean the program itself; choose another`,
      }),
    name: text,
    role: z.enum(roles, { error: `write ${roles.join(', ')}` }),
    mandate: mandate.optional(),
    password: z
      .strictObject({
        hash: text.regex(scryptHash, 'write what `takkebrev password` prints'),
      })
      .optional(),
    oidc: oidcIdentity.optional(),
  })
  .refine((one) => (one.password === undefined) !== (one.oidc === undefined), {
    error: 'write either password: { hash: ... } or oidc: { ... }',
  });

/** Whom the review page knows; left out, it is the owner alone. */
export const peopleSchema = z
  .array(person, { error: 'write a list of people, each begun with "- login:"' })
  .min(1, 'name at least one person, or leave people out')
  .refine((all) => new Set(all.map((one) => one.login)).size === all.length, {
    error: 'two people have the same login',
  })
  .refine((all) => all.some((one) => one.role === 'owner'), {
    error: 'somebody must be owner: some cases are for owners alone',
  });

const proxyAddress = text.refine(isAddressOrNetwork, {
  error: 'write an address as 10.0.0.5 or a network as 10.0.0.0/24',
});

function isAddressOrNetwork(value: string): boolean {
  const [address = '', bits, ...more] = value.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
  );
}

const webAddress = text.refine((value) => originOf(value) !== null, {
  error: 'write the address people open, without a path, as https://takkebrev.example.com',
});

/** The URL of a site's root; null for anything else. http is for this machine alone. */
function originOf(value: string): URL | null {
  const url = URL.parse(value);
  if (url === null || url.pathname !== '/' || url.search !== '' || url.hash !== '') return null;
  if (url.username !== '' || url.password !== '') return null;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))
    ? url
    : null;
}

/** Where the review page listens, and what stands before it. */
export const reviewSchema = z
  .strictObject({
    host: text.default('127.0.0.1'),
    port: z.int().min(0).max(65535).default(8025),
    undoSeconds: z.number().min(0).default(60),
    publicUrl: webAddress.optional(),
    tls: z.strictObject({ cert: text, key: text }).optional(),
    metricsToken: secret.optional(),
    proxy: z.array(proxyAddress, { error: 'write a list of addresses' }).min(1).optional(),
    oidc: z
      .strictObject({
        issuer: text.refine(isIssuer, { error: 'write the https address of the login service' }),
        clientId: text,
        clientSecret: secret,
      })
      .optional(),
  })
  .superRefine((review, context) => {
    const fault = (path: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (!isLoopback(review.host) && review.tls === undefined && review.proxy === undefined) {
      fault(
        'host',
        `${review.host} can be reached from other machines, and passwords would pass in clear text: write review.tls: { cert, key }, or name the proxy that does TLS in review.proxy, or listen on 127.0.0.1`,
      );
    }
    const beyond = !isLoopback(review.host) || review.proxy !== undefined;
    if ((beyond || review.oidc !== undefined) && review.publicUrl === undefined) {
      fault(
        beyond ? 'host' : 'oidc',
        'write review.publicUrl too, the address people open, as https://takkebrev.example.com',
      );
    }
    if (review.tls !== undefined && review.proxy !== undefined) {
      fault('proxy', 'write either tls or proxy: one of them does TLS');
    }
  });

function isIssuer(value: string): boolean {
  const url = URL.parse(value);
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
}

type Whole = {
  readonly people?: z.output<typeof peopleSchema> | undefined;
  readonly review: z.output<typeof reviewSchema>;
};

/** What must hold between the people and the page they log in to. */
export function checkPeople({ people, review }: Whole, context: z.RefinementCtx): void {
  const beyond = !isLoopback(review.host) || review.proxy !== undefined;
  if (people === undefined && beyond) {
    context.addIssue({
      code: 'custom',
      path: ['review', 'host'],
      message:
        'write people too: without them the page is for the owner alone, on 127.0.0.1 without a proxy',
    });
  }
  for (const [index, { oidc }] of (people ?? []).entries()) {
    if (oidc === undefined || review.oidc !== undefined) continue;
    context.addIssue({
      code: 'custom',
      path: ['people', index, 'oidc'],
      message: 'write review.oidc: { issuer, clientId, clientSecret } too',
    });
  }
}
