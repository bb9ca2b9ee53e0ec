import { wants, type Want } from '../model/reading.ts';
import type { Hearing } from './hearing.ts';

/** Something is asked for from this share on. */
const least = 0.25;

/** What the customer asks for, surest first: what one sentence or the subject line asks. */
export function findWants(hearing: Hearing): Want[] {
  const shares = wants.map(() => 0);
  for (let at = -1; at < hearing.count; at++) {
    const asks = hearing.share(at, 'want');
    if (asks < least) continue;
    const own = hearing.wantsOf(at);
    shares.forEach((share, k) => {
      shares[k] = Math.max(share, asks * (own[k] ?? 0));
    });
  }
  return wants
    .map((want, at) => ({ want, share: shares[at] ?? 0 }))
    .filter(({ share }) => share > least)
    .toSorted((a, b) => b.share - a.share)
    .map(({ want }) => want);
}
