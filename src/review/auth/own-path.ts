const nowhere = 'http://own.invalid';

/**
 * The path and query of `wanted` where it leads to this site, else `/`. A redirect to it cannot
 * leave the site: whole addresses, `//host`, `/\host`, control characters and the like give `/`.
 */
export function ownPath(wanted: string | undefined): string {
  if (wanted === undefined || !wanted.startsWith('/') || wanted.length > 2000) return '/';
  const url = URL.parse(wanted, nowhere);
  if (url === null || url.origin !== nowhere) return '/';
  // `/.//host` is a path of this site that, written alone, names another.
  if (url.pathname.startsWith('//') || /^\/log(in|out)(\/|$)/.test(url.pathname)) return '/';
  return url.pathname + url.search;
}
