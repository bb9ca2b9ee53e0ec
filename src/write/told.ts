import type { IssueType } from '../model/reading.ts';
import type { Case } from './case.ts';
import { overlaps, type Values } from './values.ts';

/** What the customer's own statement, where one is told, means for the rest of the letter. */

/** False where the customer's own statement is told and no word of it is of the type. */
export function isTold(type: IssueType, { signs }: Case, values: Values): boolean {
  const told = values.get('that') ?? values.get('thatThen');
  return told === undefined || signs.types[type]?.test(told.text) !== false;
}

/** True where what is told is the danger itself: that is for the call, and no letter may be safe to hold it. */
export function tellsDanger(values: Values): boolean {
  const [danger] = values.get('danger')?.evidence ?? [];
  const [told] = (values.get('that') ?? values.get('thatThen'))?.evidence ?? [];
  return danger !== undefined && told?.from === 'mail' && overlaps(danger, told);
}
