import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { isLanguageCode, type LanguageCode } from '../model/language.ts';
import { staffCodeOf } from '../model/staff-texts.ts';
import type { ReviewEnv } from './environment.ts';

const cookie = 'takkebrev-language';
const aYearSeconds = 31_536_000;

/**
 * Sets the page's language: what the person chose, else the firm's. `?lang=sv` on any page chooses
 * and leads back to the same page without it; the address it leads to is always the one asked for.
 */
export const pageLanguage =
  (fallback: LanguageCode): MiddlewareHandler<ReviewEnv> =>
  async (c, next) => {
    const wanted = c.req.query('lang');
    if (c.req.method === 'GET' && wanted !== undefined && isLanguageCode(wanted)) {
      setCookie(c, cookie, wanted, {
        path: '/',
        sameSite: 'Lax',
        httpOnly: true,
        maxAge: aYearSeconds,
      });
      return c.redirect(withoutLanguage(c.req.url), 303);
    }
    const chosen = getCookie(c, cookie) ?? '';
    c.set('language', staffCodeOf(isLanguageCode(chosen) ? chosen : fallback));
    return next();
  };

function withoutLanguage(url: string): string {
  const { pathname, searchParams } = new URL(url);
  searchParams.delete('lang');
  const rest = searchParams.toString();
  // Two slashes at the beginning would name another host.
  const path = `/${pathname.replace(/^[/\\]+/u, '')}`;
  return rest === '' ? path : `${path}?${rest}`;
}
