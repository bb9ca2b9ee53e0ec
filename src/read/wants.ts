import { wants, type Asked } from '../model/reading.ts';
import type { Hearing } from './network/hearing.ts';

/** Something is asked for from this share on. */
const least = 0.2;

/** What the customer asks for, surest first: what the mail as a whole asks as well as its sentences. */
export function findWants(hearing: Hearing): Asked[] {
  const unasked = wants.map(() => 1);
  for (let at = -1; at < hearing.count; at++) {
    const asks = hearing.share(at, 'want');
    const own = hearing.wantsOf(at);
    unasked.forEach((share, k) => {
      unasked[k] = share * (1 - asks * (own[k] ?? 0));
    });
  }
  const all = hearing.allWants();
  return wants
    .map((want, at) => ({ want, confidence: Math.sqrt((1 - (unasked[at] ?? 1)) * (all[at] ?? 0)) }))
    .filter(({ confidence }) => confidence > least)
    .toSorted((a, b) => b.confidence - a.confidence);
}
