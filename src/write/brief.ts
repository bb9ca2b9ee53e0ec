import { Blanks } from './blanks.ts';
import type { Case } from './case.ts';
import { putFaults, sayToTwo } from './faults.ts';
import { putForm, type Form } from './form.ts';
import type { Fault } from './frame.ts';
import { valuesOf } from './material.ts';
import { putOptions } from './options.ts';
import type { Phrasing } from './phrase.ts';
import { nextDay, situationOf, type Situation } from './situation.ts';
import { put, type Value, type Values } from './values.ts';
import { soonest } from './warnings.ts';
import type { Country } from '../language/country.ts';

/** What a letter knows before it speaks, and who words it. */
export interface Brief extends Situation {
  readonly phrasing: Phrasing;
  readonly blanks: Blanks;
  /** What its sentences may name. */
  readonly values: Values;
  /** What the mail surely tells of, and the question that asks the staff about each. */
  readonly faults: readonly Fault[];
  readonly form: Form;
}

/** What is too unsure for the customer's eyes, and a hint for the staff's. */
const forStaff: ReadonlySet<string> = new Set(
  'date danger asks clause passages affected meant requests praised'.split(' '),
);

/** Gathers what a letter is planned from; `staff` words what the staff is asked. */
export function briefOf(
  matter: Case,
  phrasing: Phrasing,
  staff: Phrasing,
  country: Country,
): Brief {
  const all = valuesOf(matter);
  const situation = situationOf(matter, all, country);
  const values = new Map([...all].filter(([name]) => !forStaff.has(name.toLowerCase())));
  put(values, 'day', nextDay(situation, all, country));
  const faults = situation.inDanger ? [] : putFaults(matter, all, values);
  if (phrasing.toTwo !== null) sayToTwo(values, phrasing.toTwo);
  putTopic(situation, phrasing, values);
  putOptions(situation, phrasing, values);
  put(values, 'soon', soonest(matter));
  const known = new Map([...all, ...values]);
  if (phrasing.toTwo !== null) sayToTwo(known, phrasing.toTwo);
  const sameLanguage = staff.language === phrasing.language;
  const blanks = new Blanks(staff, known, matter.type, situation.base, sameLanguage);
  const form = putForm(situation, faults, phrasing, values);
  return { ...situation, phrasing, blanks, values, faults, form };
}

function putTopic(
  { matter, base }: Situation,
  phrasing: Phrasing,
  values: Map<string, Value>,
): void {
  const topic = phrasing.phrase('topics', [matter.type, 'other'], values);
  if (topic === null) return;
  put(values, 'topic', { text: topic.text, evidence: [...topic.evidence, ...base] });
  // "The fault" names nothing: it is said where there is no other way only.
  if (topic.evidence.length === 0) phrasing.spare(topic.text.toLowerCase(), 0);
}
