import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { mayAs } from '../../model/people.ts';
import type { Carried } from './carry.ts';
import { typedFields } from './carry.ts';
import type { AuthContext, AuthEnv, RenderAuthPage, RouteRule } from './environment.ts';
import type { LoginForm } from './login-form.ts';
import type { Surroundings } from './origin.ts';
import { ownPath } from './own-path.ts';
import type { RouteTable } from './routes-table.ts';
import type { Sessions } from './sessions.ts';
import { sameSecret } from './token.ts';
import { filled, roleIn, wordsOf } from './words.ts';

/** A letter is some kilobytes; everything typed on one page is far below this. */
const mostBodyBytes = 1024 * 1024;
const yearSeconds = 31_536_000;
const safeMethods: readonly string[] = ['GET', 'HEAD'];

export interface GuardParts {
  readonly surroundings: Surroundings;
  readonly table: RouteTable;
  readonly sessions: Sessions;
  readonly form: LoginForm;
  readonly render: RenderAuthPage;
}

type Answer = Response | null;

/**
 * Lets a request through to its route, or answers in its stead: only under our own name, only by way
 * of the proxy where there is one, only routes of the table, only those whose role may, and changes
 * only from forms of our own pages. What was typed into a form is never thrown away.
 */
export function createGuard(parts: GuardParts): MiddlewareHandler<AuthEnv> {
  const limit = bodyLimit({ maxSize: mostBodyBytes });
  return async (c, next) =>
    limit(c, async () => {
      const answer = notOurs(c, parts.surroundings) ?? (await judge(c, parts));
      if (answer === null) await next();
      else c.res = answer;
      if (parts.surroundings.secure)
        c.header('Strict-Transport-Security', `max-age=${yearSeconds}`);
      if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
    });
}

function notOurs(c: AuthContext, surroundings: Surroundings): Answer {
  if (!surroundings.isKnownHost(c))
    return c.text('This name is not known here: set review.publicUrl to the address you use.', 421);
  if (!surroundings.cameProperly(c))
    return c.text('This page is reached by way of its proxy alone.', 403);
  return null;
}

async function judge(c: AuthContext, parts: GuardParts): Promise<Answer> {
  const rule = parts.table.ruleOf(c.req.method, c.req.path);
  const changes = !safeMethods.includes(c.req.method);
  const fromOurs = !changes || parts.surroundings.isFromOurPage(c);
  const session = await parts.sessions.find(c);
  if (session !== null) {
    c.set('person', session.person);
    c.set('csrf', session.csrf);
  }
  if (rule?.role === 'anyone') return fromOurs ? null : refuseForm(c, parts);
  if (session === null) return askToLogIn(c, parts, fromOurs ? rule : null);
  if (rule === null) return refuse(c, parts, 404);
  if (!mayAs(session.person, rule.role)) return refuse(c, parts, 403, rule.role);
  if (!changes) return null;
  if (!fromOurs) return refuseForm(c, parts);
  if (await showsToken(c, session.csrf)) return null;
  return staleForm(c, parts, rule);
}

async function showsToken(c: AuthContext, csrf: string): Promise<boolean> {
  const header = c.req.header('x-csrf-token');
  if (header !== undefined) return sameSecret(header, csrf);
  const { _csrf: field } = await c.req.parseBody();
  return typeof field === 'string' && sameSecret(field, csrf);
}

/**
 * A form of ours from before the last login: it is not acted on, but what was typed is shown, to be
 * saved. Another site cannot come here: the browser said that the form is ours.
 */
async function staleForm(c: AuthContext, parts: GuardParts, rule: RouteRule): Promise<Response> {
  const carried = c.req.header('hx-request') === undefined ? await carriedOf(c, parts, rule) : null;
  if (carried === null) return refuseForm(c, parts);
  return parts.form.carryOn(c, carried, c.get('csrf'), 403);
}

async function carriedOf(
  c: AuthContext,
  { table }: GuardParts,
  rule: RouteRule,
): Promise<Carried | null> {
  const path = table.carryPath(rule, c.req.path);
  return path === null ? null : { path, fields: await typedFields(c) };
}

/** `rule` is null for what nothing is carried along for. */
async function askToLogIn(
  c: AuthContext,
  parts: GuardParts,
  rule: RouteRule | null,
): Promise<Response> {
  const isGet = safeMethods.includes(c.req.method);
  const next = ownPath(isGet ? c.req.path + new URL(c.req.url).search : pageBefore(c));
  const login = `/login?next=${encodeURIComponent(next)}`;
  if (c.req.header('hx-request') !== undefined) {
    c.header('X-Takkebrev-Login', login);
    return c.text(wordsOf(c.get('language')).ranOut, 401);
  }
  const carried = isGet || rule === null ? null : await carriedOf(c, parts, rule);
  if (carried === null) return c.redirect(login, 303);
  return parts.form.show(c, 401, { next, carried, said: wordsOf(c.get('language')).ranOut });
}

/** The page the form stood on, where the browser tells. */
function pageBefore(c: AuthContext): string | undefined {
  const url = URL.parse(c.req.header('referer') ?? '');
  return url === null ? undefined : url.pathname + url.search;
}

const refuseForm = (c: AuthContext, parts: GuardParts): Response =>
  refusal(c, parts, 403, wordsOf(c.get('language')).refusedForm);

function refuse(c: AuthContext, parts: GuardParts, status: 403 | 404, role = ''): Response {
  const language = c.get('language');
  const words = wordsOf(language);
  return status === 404
    ? refusal(c, parts, status, words.unknownPage)
    : refusal(c, parts, status, filled(words.refusedRole, { role: roleIn(language, role) }));
}

function refusal(
  c: AuthContext,
  { render }: GuardParts,
  status: 403 | 404,
  reason: string,
): Response {
  const words = wordsOf(c.get('language'));
  const title = status === 404 ? words.unknownTitle : words.refusedTitle;
  return c.html(render(c, 'refused', title, { words, title, reason }), status);
}
