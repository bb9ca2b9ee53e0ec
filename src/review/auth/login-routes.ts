import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Member } from '../../config/people.ts';
import type { Log } from '../../log.ts';
import type { AccessStore } from '../../model/access.ts';
import type { Clock } from '../../model/clock.ts';
import type { Attempt, Attempts } from './attempts.ts';
import { readCarried, type Carried } from './carry.ts';
import type { AuthContext, AuthEnv } from './environment.ts';
import type { LoginForm } from './login-form.ts';
import type { Surroundings } from './origin.ts';
import { ownPath } from './own-path.ts';
import { decoyHash, verifyPassword } from './password.ts';
import type { RouteTable } from './routes-table.ts';
import { credentialMark, longestSession, type Sessions } from './sessions.ts';
import { hashOf, newToken } from './token.ts';
import { filled, wordsOf } from './words.ts';

const browserMilliseconds = 180 * 24 * 3_600_000;
const mostPasswordLength = 1000;

export interface LoginParts {
  readonly members: ReadonlyMap<string, Member>;
  readonly surroundings: Surroundings;
  readonly sessions: Sessions;
  readonly attempts: Attempts;
  readonly form: LoginForm;
  readonly table: RouteTable;
  readonly store: AccessStore;
  readonly clock: Clock;
  readonly log: Log;
}

/** Login by password and by a link that works once, and logout. */
export function loginRoutes(parts: LoginParts): Hono<AuthEnv> {
  const { form, sessions } = parts;
  const decoy = decoyHash([...parts.members.values()].map(hashOfMember).find((one) => one !== ''));
  return new Hono<AuthEnv>()
    .get('/login', (c) => {
      const next = ownPath(c.req.query('next'));
      if (c.get('person') !== undefined) return c.redirect(next, 303);
      const said = c.req.query('out') === undefined ? '' : wordsOf(c.get('language')).loggedOut;
      return form.show(c, 200, { next, said });
    })
    .post('/login', (c) => logIn(c, parts, decoy))
    .get('/login/once', (c) => logInOnce(c, parts))
    .post('/logout', async (c) => {
      await sessions.close(c);
      return c.redirect('/login?out', 303);
    });
}

const hashOfMember = ({ credential }: Member): string =>
  credential.by === 'password' ? credential.hash : '';

async function logIn(c: AuthContext, parts: LoginParts, decoy: string): Promise<Response> {
  const body = await c.req.parseBody();
  const login = textOf(body['login']).trim().toLowerCase().slice(0, 200);
  const password = textOf(body['password']);
  const carried = readCarried(body['carry'], parts.table);
  const view = { next: ownPath(textOf(body['next'])), login, carried };
  const words = wordsOf(c.get('language'));
  const attempt = {
    login,
    address: parts.surroundings.clientAddress(c),
    browser: await knownBrowser(c, parts, login),
  };
  const wait = await parts.attempts.begin(attempt);
  if (wait !== null) {
    c.header('Retry-After', String(wait));
    return parts.form.show(c, 429, { ...view, said: filled(words.wait, { seconds: wait }) });
  }
  const member = parts.members.get(login);
  const hash = member === undefined ? '' : hashOfMember(member);
  // A login that is not known, or has no password, takes as long to refuse as one that has.
  const right =
    password.length <= mostPasswordLength && (await verifyPassword(password, hash || decoy));
  if (member === undefined || hash === '' || !right) {
    parts.log.warn('a login was refused');
    return parts.form.show(c, 401, { ...view, said: words.wrong });
  }
  return letIn(c, parts, member, attempt, view);
}

async function letIn(
  c: AuthContext,
  parts: LoginParts,
  member: Member,
  attempt: Attempt,
  { next, carried }: { readonly next: string; readonly carried: Carried | null },
): Promise<Response> {
  await parts.attempts.succeed(attempt);
  if (attempt.browser === null) await rememberBrowser(c, parts, member);
  const now = parts.clock.now();
  await parts.store.clear(now, new Date(now.getTime() - longestSession));
  const csrf = await parts.sessions.open(c, member);
  if (carried !== null) {
    c.set('person', member.person);
    c.set('csrf', csrf);
    return parts.form.carryOn(c, carried, csrf, 200);
  }
  return c.redirect(next, 303);
}

const browserCookie = ({ sessions }: LoginParts): string => `${sessions.cookie}-browser`;

const browserContent = (member: Member): string =>
  JSON.stringify([member.person.login, credentialMark(member)]);

/** The token of a browser that `login` has logged in from, with today's password; else null. */
async function knownBrowser(
  c: AuthContext,
  parts: LoginParts,
  login: string,
): Promise<string | null> {
  const token = getCookie(c, browserCookie(parts));
  if (token === undefined) return null;
  const pass = await parts.store.pass(hashOf(token), 'browser', parts.clock.now());
  const member = parts.members.get(login);
  return member !== undefined && pass?.content === browserContent(member) ? token : null;
}

async function rememberBrowser(c: AuthContext, parts: LoginParts, member: Member): Promise<void> {
  const token = newToken();
  const expiresAt = new Date(parts.clock.now().getTime() + browserMilliseconds);
  await parts.store.savePass({
    token: hashOf(token),
    purpose: 'browser',
    content: browserContent(member),
    expiresAt,
  });
  parts.sessions.setCookie(c, browserCookie(parts), token, browserMilliseconds);
}

/** A browser that only looks ahead does not use the link up. */
async function logInOnce(c: AuthContext, parts: LoginParts): Promise<Response> {
  if (c.req.method === 'HEAD' || c.req.header('sec-purpose')?.includes('prefetch'))
    return c.body(null, 503);
  const token = hashOf(c.req.query('token') ?? '');
  const pass = await parts.store.takePass(token, 'login-link', parts.clock.now());
  const member = [...parts.members.values()].find(({ credential }) => credential.by === 'link');
  if (pass === null || member === undefined) {
    const said = wordsOf(c.get('language')).linkGone;
    return parts.form.show(c, 410, { next: '/', said });
  }
  await parts.sessions.open(c, member);
  return c.redirect('/', 303);
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
