/** A number that is the same whenever the same text is hashed: FNV-1a, 32 bits. */
export function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    sum ^= text.charCodeAt(at);
    sum = Math.imul(sum, 0x01000193);
  }
  // FNV's low bits are weak for texts that differ in their last letter only.
  sum ^= sum >>> 15;
  sum = Math.imul(sum, 0x2c1b3c6d);
  return (sum ^ (sum >>> 13)) >>> 0;
}

/** Chooses among phrasings: the same case chooses alike, different cases differently. */
export class Chooser {
  readonly seed: string;

  constructor(seed: string) {
    this.seed = seed;
  }

  /** Null for an empty list. `purpose` keeps the choices of one letter independent. */
  pick<T>(purpose: string, from: readonly T[]): T | null {
    return from[hash(`${purpose}\n${this.seed}`) % Math.max(1, from.length)] ?? null;
  }
}
