import type { MiddlewareHandler } from 'hono';
import type { ReviewEnv } from './environment.ts';

/**
 * Nothing is loaded from elsewhere, nothing inline runs, nobody frames the page, and no form leads
 * off it: what a mail smuggles into a page stays text (https://www.w3.org/TR/CSP3/).
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** Sets the headers that guard every answer; pages are kept in no cache, for they hold customers' mail. */
export const guardHeaders: MiddlewareHandler<ReviewEnv> = async (c, next) => {
  await next();
  c.header('Content-Security-Policy', contentSecurityPolicy);
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'same-origin');
  c.header('Cross-Origin-Opener-Policy', 'same-origin');
  c.header('Cross-Origin-Resource-Policy', 'same-origin');
  c.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
};
