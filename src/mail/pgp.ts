/** Text signed in line with OpenPGP (RFC 9580 section 7), without its armour. */

const begin = '-----BEGIN PGP SIGNED MESSAGE-----';
const signature = '-----BEGIN PGP SIGNATURE-----';
const end = '-----END PGP SIGNATURE-----';

/** Returns `text` itself where it holds no signed message. The signature is not checked. */
export function openPgpText(text: string): string {
  const from = text.indexOf(begin);
  if (from < 0) return text;
  const body = text.indexOf('\n\n', from);
  const to = text.indexOf(signature, from);
  if (body < 0 || to < body) return text;
  const after = text.indexOf(end, to);
  const signed = text.slice(body + 2, to).replace(/^- /gm, '');
  return text.slice(0, from) + signed + (after < 0 ? '' : text.slice(after + end.length));
}
