import type { IssueType, Reading } from '../model/reading.ts';
import type { Fault } from './frame.ts';
import type { Phrasing } from './phrase.ts';
import type { Situation } from './situation.ts';
import { typeOf } from './sure.ts';
import { put, type Value, type Values } from './values.ts';

/** How the problem is told: as a kind of fault, by its type and facts, or by a person. */
export type Form = 'frame' | 'typed' | 'blank';

/** From here on a type is told of a fact that is sure. */
const likely = 0.85;
/** What a type and a fact tell whole; of the others they only say that something is wrong. */
const wholly: ReadonlySet<IssueType> = new Set([
  'late-delivery',
  'missing-delivery',
  'refund-missing',
  'no-answer',
]);

/** Words of a mail that is told whole by one sentence of ours. */
const fewWords = 80;
/** From here on an issue beside the first is one. */
const another = 0.4;

const isSimple = ({ issues, authored }: Reading): boolean =>
  issues.filter(({ confidence }) => confidence >= another).length < 2 &&
  authored.trim().split(/\s+/u).length <= fewWords;

/** Chooses the form and puts what it tells by; what only a kind of fault could say is taken away from the others. */
export function putForm(
  situation: Situation,
  [fault]: readonly Fault[],
  phrasing: Phrasing,
  values: Map<string, Value>,
): Form {
  // Of a long mail, or of several troubles, a person tells more than any kind of fault.
  const simple = isSimple(situation.matter.reading);
  if (simple && fault?.isNamed === true) return 'frame';
  const main = simple ? typed(situation, phrasing, values) : null;
  put(values, 'main', main);
  for (const name of ['sorry', 'pity', 'finding', 'second']) values.delete(name);
  return main === null ? 'blank' : 'typed';
}

/** The problem as a main clause by its type and facts; null where that would say too little. */
function typed(
  { matter, base, inDanger }: Situation,
  phrasing: Phrasing,
  values: Values,
): Value | null {
  const { reading, subject, signs } = matter;
  const type = typeOf(reading, subject, signs, likely);
  // Where somebody is in danger, nothing less is told as the problem.
  if (!wholly.has(type) || inDanger) return null;
  const line = phrasing.richest('typed', `${type} main`, values);
  // What is not sure is said with a fact, and so is what says nothing without.
  if (line === null || line.uses === 0) return null;
  return { text: line.text, evidence: [...line.evidence, ...base] };
}
