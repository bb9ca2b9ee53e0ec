import type { Want } from '../model/reading.ts';
import type { ReadSentence } from './issues.ts';
import { findWant } from './traits.ts';

/** A sentence asks for something from this share on; what for is believed from the other. */
const least = { role: 0.45, want: 0.35, second: 0.3 };

/** What the customer asks for, in the order asked. */
export function findWants(read: readonly ReadSentence[]): Want[] {
  const found = new Set<Want>();
  for (const { span, shares } of read) {
    if (shares.want + 0.5 * shares.question < least.role) continue;
    const [first, second] = findWant(span.text);
    if (first !== undefined && first.want !== null && first.share >= least.want)
      found.add(first.want);
    if (second !== undefined && second.want !== null && second.share >= least.second)
      found.add(second.want);
  }
  return [...found];
}
