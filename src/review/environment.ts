import type { Context } from 'hono';
import type { AuthEnv } from './auth/environment.ts';

/** What every page's code finds with the request. */
export type ReviewEnv = AuthEnv;

export type PageContext = Context<ReviewEnv>;
