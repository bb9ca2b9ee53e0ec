import { resolve } from 'node:path';
import type { z } from 'zod';
import type { Business } from '../model/business.ts';
import type { Person } from '../model/people.ts';
import type { peopleSchema, reviewSchema } from './review-schema.ts';
import { readSecret } from './secret.ts';

/** How somebody shows who they are. */
export type Credential =
  | { readonly by: 'password'; readonly hash: string }
  | { readonly by: 'oidc'; readonly claim: 'sub' | 'email'; readonly value: string }
  /** A link that works once, printed in the terminal. */
  | { readonly by: 'link' };

/** Somebody who may log in to the review page. */
export interface Member {
  readonly person: Person;
  readonly credential: Credential;
}

/** Where the review page listens and who stands before it. */
export interface ReviewConfig {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** How long an approved letter can be called back. */
  readonly undoSeconds: number;
  /** The root of the address people open; null: the address it listens on. */
  readonly publicUrl: URL | null;
  /** Files in PEM. */
  readonly tls: { readonly cert: string; readonly key: string } | null;
  /** Addresses and networks of the proxy that does TLS; with any, nobody else is answered. */
  readonly proxy: readonly string[];
  readonly oidc: OidcConfig | null;
  /** What /metrics asks for; null: there are no metrics. */
  readonly metricsToken: (() => string) | null;
}

/** A login service that speaks OpenID Connect. */
export interface OidcConfig {
  readonly issuer: URL;
  readonly clientId: string;
  /** Fetched when asked for, not before. Throws `secret-missing`. */
  clientSecret(): string;
}

/** The people of the configuration; without any, the owner alone, under the name that signs the letters. */
export function toMembers(
  parsed: z.output<typeof peopleSchema> | undefined,
  businesses: readonly Business[],
): readonly Member[] {
  if (parsed === undefined) {
    const name = businesses.find(({ signer }) => signer !== null)?.signer?.name ?? 'owner';
    const person: Person = { login: 'owner', name, role: 'owner', mandate: null };
    return [{ person, credential: { by: 'link' } }];
  }
  return parsed.map(({ login, name, role, mandate, password, oidc }) => ({
    person: { login, name, role, mandate: mandate ?? null },
    credential: toCredential(password?.hash, oidc),
  }));
}

function toCredential(
  hash: string | undefined,
  oidc: z.output<typeof peopleSchema>[number]['oidc'],
): Credential {
  if (hash !== undefined) return { by: 'password', hash };
  if (oidc !== undefined && 'subject' in oidc)
    return { by: 'oidc', claim: 'sub', value: oidc.subject };
  return { by: 'oidc', claim: 'email', value: oidc?.email.toLowerCase() ?? '' };
}

/** Relative paths count from `folder`. */
export function toReview(parsed: z.output<typeof reviewSchema>, folder: string): ReviewConfig {
  const { host, port, undoSeconds, publicUrl, tls, proxy, oidc, metricsToken } = parsed;
  return {
    host,
    port,
    undoSeconds,
    publicUrl: publicUrl === undefined ? null : new URL(publicUrl),
    tls:
      tls === undefined ? null : { cert: resolve(folder, tls.cert), key: resolve(folder, tls.key) },
    proxy: proxy ?? [],
    metricsToken:
      metricsToken === undefined
        ? null
        : () => readSecret(metricsToken, 'review.metricsToken', folder),
    oidc:
      oidc === undefined
        ? null
        : {
            issuer: new URL(oidc.issuer),
            clientId: oidc.clientId,
            clientSecret: () =>
              readSecret(oidc.clientSecret, 'the client secret of review.oidc', folder),
          },
  };
}

/** What works but should be mended. */
export const secretWarnings = (
  { oidc }: z.output<typeof reviewSchema>,
  file: string,
): readonly string[] =>
  typeof oidc?.clientSecret === 'string'
    ? [
        `${file}: the client secret of review.oidc stands in the file itself; better { env }, { file } or { command }.`,
      ]
    : [];
