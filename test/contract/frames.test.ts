import { describe, expect, it } from 'vitest';
import { frameIds, type Frame, type FrameId } from '../../src/language/frames.ts';
import { isRead } from '../../src/language/identify.ts';
import { framesOf } from '../../src/language/letter-frames.ts';
import { languageCodes } from '../../src/model/language.ts';
import { hitsIn } from '../../src/write/frame-signs.ts';

/**
 * Contract: every language whose mails are read tells every kind of fault; the sentences that a frame names as its own are found by it
 * before any other, and those that only look like them are not found by it. What a frame says agrees with no thing
 * it does not name, and its last way of asking needs no name but those that are always known.
 */

const asked = new Set(['name', 'order', 'amount']);

for (const code of languageCodes) {
  const frames = framesOf(code);
  describe(`in ${code}`, () => {
    // Where nobody reads the mails a person points the problem out, and tells it where no kind does.
    it.runIf(isRead(code))('tells every kind', () => {
      expect(Object.keys(frames.of).toSorted()).toEqual([...frameIds].toSorted());
    });
    const all = Object.entries(frames.of) as [FrameId, Frame][];
    it.each(all)('finds its own: %s', (id, { finds }) => {
      for (const sentence of finds) expect(hitsIn(sentence, frames)[0]?.id, sentence).toBe(id);
    });
    it.each(all)('passes what only looks like it: %s', (id, { passes }) => {
      for (const sentence of passes)
        expect(
          hitsIn(sentence, frames).map((hit) => hit.id),
          sentence,
        ).not.toContain(id);
    });
    it.each(all)('names what it needs: %s', (_, frame) => {
      const last = frame.ask.split(' | ').at(-1) ?? '';
      for (const [, name = ''] of last.matchAll(/\{([^{}]+)\}/gu))
        expect(asked.has(name), name).toBe(true);
      for (const way of frame.told.split(' | '))
        if (/\{[^{}]*\/[^{}]*\}/u.test(way)) expect(way).toContain('{thing}');
    });
  });
}
