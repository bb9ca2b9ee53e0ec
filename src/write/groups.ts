import type { IssueType } from '../model/reading.ts';

/** Kinds of trouble that are put right, and spoken of, alike. */
export const groups: Readonly<Record<IssueType, string>> = {
  'late-delivery': 'delivery',
  'missing-delivery': 'delivery',
  'wrong-item': 'thing',
  'missing-part': 'thing',
  damaged: 'thing',
  defective: 'thing',
  'not-as-described': 'information',
  billing: 'money',
  'refund-missing': 'money',
  'staff-conduct': 'people',
  'no-answer': 'promise',
  'broken-promise': 'promise',
  booking: 'promise',
  website: 'information',
  'information-gap': 'information',
  workmanship: 'work',
  'hygiene-safety': 'safety',
  'rigid-policy': 'rules',
  privacy: 'safety',
  price: 'money',
  other: 'other',
};

const goods: ReadonlySet<IssueType> = new Set([
  'late-delivery',
  'missing-delivery',
  'wrong-item',
  'missing-part',
  'damaged',
  'defective',
  'not-as-described',
]);

/** True of trouble with a thing that was bought. */
export const isOfGoods = (type: IssueType): boolean => goods.has(type);
