import type { Context, Hono, MiddlewareHandler } from 'hono';
import type { LanguageCode } from '../../model/language.ts';
import type { Person, Role } from '../../model/people.ts';

/** What is known of a request once it was let in. */
export interface AuthEnv {
  Variables: {
    /** Who is logged in; not set on routes for anyone. */
    person: Person;
    /** To be sent back with every form, as field `_csrf` or header `X-CSRF-Token`. */
    csrf: string;
    /** Of the page; set before the guard runs. */
    language: LanguageCode;
  };
}

export type AuthContext = Context<AuthEnv>;

/** Who may use one route. */
export interface RouteRule {
  readonly method: 'GET' | 'POST';
  /** As Hono writes it: `/cases/:id`. */
  readonly path: string;
  /** The least role that may; `anyone` also before login. */
  readonly role: Role | 'anyone';
  /**
   * Of a form whose login ran out: the route, with the same `:id`, that what was typed is posted to after login, once the
   * person says so. It should keep the text and do nothing else.
   */
  readonly carry?: string;
}

export type AuthPage = 'login' | 'carry-on' | 'refused';

/** Renders templates/pages/NAME.hbs within the frame of the page. */
export type RenderAuthPage = (
  c: AuthContext,
  name: AuthPage,
  title: string,
  view: Readonly<Record<string, unknown>>,
) => string;

/** Who may come in. `guard` stands before every route, those of `pages` too. */
export interface Door {
  /** Sets `person` and `csrf`, or answers in the page's stead. */
  readonly guard: MiddlewareHandler<AuthEnv>;
  /** Login and logout. */
  readonly pages: Hono<AuthEnv>;
  /** Ends the sessions of those who left or changed their password, and forgets what expired. */
  prepare(): Promise<void>;
}
