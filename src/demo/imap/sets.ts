import { Refusal } from './arguments.ts';

const form = /^(\d{1,10}|\*)(?::(\d{1,10}|\*))?$/;

/** Tells whether `text` is a sequence set; ordinary search keys are not. */
export const isSet = (text: string): boolean => text.split(',').every((part) => form.test(part));

/**
 * A sequence set (RFC 3501 section 9: `1:3,7,9:*`) as a test of numbers. `*` is `last`, and a range's
 * ends come in either order, so that `9:*` always holds `last`. Throws Refusal.
 */
export function parseSet(text: string, last: number): (number: number) => boolean {
  const ranges = text.split(',').map((part) => {
    const [, from, to = from] = form.exec(part) ?? [];
    if (from === undefined || to === undefined) throw new Refusal('BAD', `Invalid set ${text}`);
    const ends = [from, to].map((end) => (end === '*' ? last : Number(end)));
    return { least: Math.min(...ends), most: Math.max(...ends) };
  });
  return (number) => ranges.some(({ least, most }) => number >= least && number <= most);
}
