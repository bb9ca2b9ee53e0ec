import type { Context, Hono, MiddlewareHandler } from 'hono';
import type { Log } from '../log.ts';
import type { Clock } from '../model/clock.ts';
import type { Desk } from '../model/desk.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Person } from '../model/people.ts';
import type { Pages } from './pages.ts';

/** What every page's code finds with the request. */
export interface ReviewEnv {
  Variables: {
    /** Who is logged in; set before any page but the login. */
    person: Person;
    /** To be sent back with every form. */
    csrf: string;
    /** Of the page, not of the letters. */
    language: LanguageCode;
  };
}

export type PageContext = Context<ReviewEnv>;

/** Who may come in. */
export interface Door {
  /** Sets `person` and `csrf`, or answers in the page's stead. */
  readonly guard: MiddlewareHandler<ReviewEnv>;
  /** Login and logout. */
  readonly pages: Hono<ReviewEnv>;
}

/** What the review page is made of. */
export interface ReviewPorts {
  readonly desk: Desk;
  readonly auth: Door;
  /** Everybody a case can be given to. */
  readonly people: readonly Person[];
  readonly clock: Clock;
  /** How long an approved letter can be called back. */
  readonly undoSeconds: number;
  readonly log: Log;
  /** Of the page where neither the person nor the browser says otherwise. */
  readonly language: LanguageCode;
}

/** The ports with what the app adds to them for its own routes. */
export interface RoutePorts extends ReviewPorts {
  readonly pages: Pages;
}
