import type { Evidence, Move, Sentence } from '../model/letter.ts';
import type { Phrased } from './phrase.ts';

/** Words; with a greeting, one blank and a signature they make some fifty. */
const brief = 32;

/** So few words said that what was found out is asked for in a sentence of its own. */
export const isBrief = (told: readonly Sentence[]): boolean =>
  told
    .map(({ text }) => text)
    .join(' ')
    .split(' ').length < brief;

/** Statements of the problem stand as the customer told them. */
export const byPlace = (one: Sentence, other: Sentence): number =>
  (one.evidence[0]?.start ?? 0) - (other.evidence[0]?.start ?? 0);

export function sentence(move: Move, phrased: Phrased, base: readonly Evidence[]): Sentence {
  const evidence = phrased.evidence.length > 0 ? phrased.evidence : base;
  const seen = new Set<string>();
  const distinct = [...evidence, ...base].filter((one) => {
    const key = `${one.from} ${one.start} ${one.text}`;
    return seen.has(key) ? false : (seen.add(key), true);
  });
  return { text: phrased.text, move, evidence: distinct };
}
