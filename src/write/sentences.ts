import type { Evidence, Move, Sentence } from '../model/letter.ts';
import type { Phrased } from './phrase.ts';

/** A sentence of the letter on what it names, and on `base`. */
export function sentence(move: Move, phrased: Phrased, base: readonly Evidence[]): Sentence {
  const evidence = phrased.evidence.length > 0 ? phrased.evidence : base;
  const seen = new Set<string>();
  const distinct = [...evidence, ...base].filter((one) => {
    const key = `${one.from} ${one.start} ${one.text}`;
    return seen.has(key) ? false : (seen.add(key), true);
  });
  return { text: phrased.text, move, evidence: distinct };
}
