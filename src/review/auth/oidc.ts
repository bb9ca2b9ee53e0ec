import { Hono } from 'hono';
import { deleteCookie, getCookie } from 'hono/cookie';
import * as client from 'openid-client';
import { isLoopback } from '../../config/parts.ts';
import type { Member, OidcConfig } from '../../config/people.ts';
import type { AuthContext, AuthEnv } from './environment.ts';
import type { LoginParts } from './login-routes.ts';
import { ownPath } from './own-path.ts';
import { longestSession } from './sessions.ts';
import { hashOf, newToken } from './token.ts';
import { filled, wordsOf, type LoginWords } from './words.ts';

const flowMilliseconds = 10 * 60_000;
const callbackPath = '/login/oidc/callback';

/** What must come back from the login service as it was sent. */
interface Flow {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly next: string;
}

/** The issuer's name as people know it. */
export const serviceName = ({ issuer }: OidcConfig): string => issuer.hostname;

/**
 * Login by OpenID Connect: authorization code with PKCE, state and nonce
 * (https://openid.net/specs/openid-connect-core-1_0.html, RFC 7636, RFC 9700). The ID token's
 * signature is checked. Only those whom the configuration names are let in.
 */
export function oidcRoutes(oidc: OidcConfig, parts: LoginParts): Hono<AuthEnv> {
  const service = new Service(oidc);
  return new Hono<AuthEnv>()
    .get('/login/oidc', (c) => start(c, parts, service))
    .get(callbackPath, (c) => finish(c, parts, service));
}

/** The login service, asked for what it offers at the first login, and again where that failed. */
class Service {
  readonly name: string;
  readonly #oidc: OidcConfig;
  #discovered: Promise<client.Configuration> | null = null;

  constructor(oidc: OidcConfig) {
    this.#oidc = oidc;
    this.name = serviceName(oidc);
  }

  async configuration(): Promise<client.Configuration> {
    this.#discovered ??= this.#discover();
    try {
      return await this.#discovered;
    } catch (cause) {
      this.#discovered = null;
      throw cause;
    }
  }

  /** The configuration lets plain HTTP through to this machine only. */
  async #discover(): Promise<client.Configuration> {
    const { issuer, clientId } = this.#oidc;
    const execute = [client.enableNonRepudiationChecks];
    if (issuer.protocol === 'http:' && isLoopback(issuer.hostname))
      execute.push(client.allowInsecureRequests);
    return client.discovery(issuer, clientId, this.#oidc.clientSecret(), undefined, { execute });
  }
}

const flowCookie = ({ sessions }: LoginParts): string => `${sessions.cookie}-login`;

async function start(c: AuthContext, parts: LoginParts, service: Service): Promise<Response> {
  const next = ownPath(c.req.query('next'));
  try {
    const configuration = await service.configuration();
    const flow: Flow = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
      next,
    };
    const token = newToken();
    const now = parts.clock.now();
    // Logins that were begun and never finished are not to pile up.
    await parts.store.clear(now, new Date(now.getTime() - longestSession));
    await parts.store.savePass({
      token: hashOf(token),
      purpose: 'oidc',
      content: JSON.stringify(flow),
      expiresAt: new Date(now.getTime() + flowMilliseconds),
    });
    parts.sessions.setCookie(c, flowCookie(parts), token, flowMilliseconds);
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: new URL(callbackPath, parts.surroundings.rootUrl(c)).href,
      scope: 'openid email',
      state: flow.state,
      nonce: flow.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(flow.verifier),
      code_challenge_method: 'S256',
    });
    return c.redirect(url.href, 303);
  } catch (cause) {
    parts.log.error({ reason: String(cause) }, 'the login service cannot be used');
    return refuse(c, parts, service, 'elsewhereFailed');
  }
}

async function finish(c: AuthContext, parts: LoginParts, service: Service): Promise<Response> {
  const token = getCookie(c, flowCookie(parts));
  deleteCookie(c, flowCookie(parts), { path: '/', secure: parts.surroundings.secure });
  const pass =
    token === undefined
      ? null
      : await parts.store.takePass(hashOf(token), 'oidc', parts.clock.now());
  if (pass === null) return refuse(c, parts, service, 'elsewhereFailed');
  const flow = JSON.parse(pass.content) as Flow;
  const member = await identify(c, parts, service, flow);
  if (member === 'failed') return refuse(c, parts, service, 'elsewhereFailed');
  if (member === 'unknown') return refuse(c, parts, service, 'elsewhereUnknown');
  await parts.sessions.open(c, member);
  return c.redirect(ownPath(flow.next), 303);
}

async function identify(
  c: AuthContext,
  parts: LoginParts,
  service: Service,
  flow: Flow,
): Promise<Member | 'failed' | 'unknown'> {
  try {
    const { search } = new URL(c.req.url);
    const tokens = await client.authorizationCodeGrant(
      await service.configuration(),
      new URL(callbackPath + search, parts.surroundings.rootUrl(c)),
      {
        expectedState: flow.state,
        expectedNonce: flow.nonce,
        pkceCodeVerifier: flow.verifier,
        idTokenExpected: true,
      },
    );
    const claims = tokens.claims();
    if (claims === undefined) return 'failed';
    return [...parts.members.values()].find((member) => isNamed(member, claims)) ?? 'unknown';
  } catch (cause) {
    parts.log.warn({ reason: String(cause) }, 'a login by the login service failed');
    return 'failed';
  }
}

/** An e-mail address counts only where the service says that it has been verified. */
function isNamed({ credential }: Member, claims: client.IDToken): boolean {
  if (credential.by !== 'oidc') return false;
  if (credential.claim === 'sub') return claims.sub === credential.value;
  const { email, email_verified: verified } = claims;
  return verified === true && typeof email === 'string' && email.toLowerCase() === credential.value;
}

function refuse(
  c: AuthContext,
  parts: LoginParts,
  { name }: Service,
  what: keyof Pick<LoginWords, 'elsewhereFailed' | 'elsewhereUnknown'>,
): Response {
  const said = filled(wordsOf(c.get('language'))[what], { service: name });
  return parts.form.show(c, 403, { next: '/', said });
}
