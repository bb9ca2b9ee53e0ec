import { framesOf } from '../language/letter-frames.ts';
import type { Case } from './case.ts';
import { faultsOf, type Fault } from './frame.ts';
import { inPlural, type ToTwo } from './phrase.ts';
import { put, type Value, type Values } from './values.ts';

/** Puts what the first fault is told, thanked for and apologised for by, and what a second is told by. */
export function putFaults(matter: Case, all: Values, values: Map<string, Value>): readonly Fault[] {
  const faults = faultsOf(matter, framesOf(matter.language), all);
  const [first, second] = faults;
  if (first === undefined) return [];
  for (const name of ['told', 'sorry', 'pity'] as const) put(values, name, first[name]);
  put(values, 'finding', first.topic);
  if (second !== undefined) put(values, 'second', second.told);
  return faults;
}

/** Values that speak to the customer. */
const ofClauses: ReadonlySet<string> = new Set('clause told finding sorry pity second'.split(' '));

/** Clauses of the customer's own are turned to one "you"; two who write are "you" of two. */
export function sayToTwo(values: Map<string, Value>, toTwo: ToTwo): void {
  for (const [name, value] of values)
    if (ofClauses.has(name.toLowerCase()))
      values.set(name, { ...value, text: inPlural(value.text, toTwo) });
}
