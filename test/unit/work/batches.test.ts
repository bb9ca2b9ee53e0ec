/** Contract: what is fetched at once stays within bounds, whatever the mails' sizes, and no mail is left out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uid } from '../../../src/model/identifiers.ts';
import { batches } from '../../../src/work/batches.ts';

const listed = (sizes: readonly number[]) =>
  sizes.map((size, index) => ({ uid: uid(index + 1), size, receivedAt: new Date(0) }));
const sizesOf = (sizes: readonly number[], messages: number, bytes: number): number[][] =>
  batches(listed(sizes), 100, { messages, bytes }).map((batch) => batch.map(({ size }) => size));

describe('batches', () => {
  it.each([
    { sizes: [], out: [] },
    { sizes: [10, 10, 10], out: [[10, 10], [10]] },
    { sizes: [25, 10, 10], out: [[25], [10, 10]] },
    { sizes: [60, 10], out: [[60], [10]] },
    { sizes: [500, 10], out: [[500, 10]] }, // above the size limit: only its text is fetched
  ])('of $sizes are $out', ({ sizes, out }) => {
    expect(sizesOf(sizes, 2, 30)).toEqual(out);
  });

  it('hold every mail once, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(200)),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(300),
        (sizes, messages, bytes) => {
          const cut = sizesOf(sizes, messages, bytes);
          expect(cut.flat()).toEqual(sizes);
          for (const batch of cut) expect(batch.length).toBeLessThanOrEqual(messages);
        },
      ),
    );
  });
});
