import type { Evidence, Move, Sentence } from '../model/letter.ts';
import type { Brief } from './brief.ts';
import { sentence } from './sentences.ts';
import type { Value } from './values.ts';

/** One sentence of a move from a file of lines; nothing where no line can be used. */
export function say(
  brief: Brief,
  file: string,
  move: Move,
  sections: readonly string[],
  base: readonly Evidence[] = brief.base,
): Sentence[] {
  const phrased = brief.phrasing.phrase(file, sections, brief.values);
  return phrased === null ? [] : [sentence(move, phrased, base)];
}

/** A sentence around a blank; nothing where there is no blank. */
export function sayAround(
  blank: Value | null,
  brief: Brief,
  move: Move,
  sections: readonly string[],
): Sentence[] {
  if (blank === null) return [];
  const values = new Map([...brief.values, ['blank', blank]]);
  return say({ ...brief, values }, move, move, sections);
}
