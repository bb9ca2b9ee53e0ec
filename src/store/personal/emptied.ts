/** Texts under these names are words of our own categories, never a customer's. */
const categories: ReadonlySet<string> = new Set([
  'language',
  'kind',
  'type',
  'source',
  'wants',
  'fault',
  'tone',
  'screened',
  'move',
  'from',
  'rule',
  'severity',
  'verdict',
  'id',
]);
/** Where a date stood there is none: an empty text is not one. */
const dates: ReadonlySet<string> = new Set(['date']);
const category = /^[a-z][a-z-]{0,39}$/;
/** Numbers under these names say how sure we were; others may be amounts. */
const shares: ReadonlySet<string> = new Set(['confidence', 'specificity']);

/**
 * A stored document without anything a customer wrote: its shape stays, and so do categories,
 * truths and shares, so that it can be read and counted as before. Every other text becomes empty
 * and every other number 0.
 */
export function emptied(value: unknown, name = ''): unknown {
  if (typeof value === 'string') {
    if (dates.has(name)) return null;
    return categories.has(name) && category.test(value) ? value : '';
  }
  if (typeof value === 'number') return shares.has(name) ? value : 0;
  if (Array.isArray(value)) return value.map((one) => emptied(one, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, emptied(one, key)]));
}

/** A JSON text emptied; one that is not JSON goes whole. */
export function emptiedJson(text: string): string {
  try {
    return JSON.stringify(emptied(JSON.parse(text)));
  } catch {
    return 'null';
  }
}
