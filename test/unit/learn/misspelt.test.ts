/** Contract: a misspelt mail says the same: its marks stand where they stood, and the seed decides how it is written. */
import { expect, it } from 'vitest';
import { loadExamples } from '../../../src/learn/examples.ts';
import { misspelt } from '../../../src/learn/misspelt.ts';
import { seeded } from '../../../src/learn/random.ts';

const mails = loadExamples().annotated.slice(0, 200);
/** The letters of a text in the order of the alphabet, however they are written. */
function plain(text: string): string {
  const bare = text.toLowerCase().replace(/[æåä]/gu, 'a').replace(/[øö]/gu, 'o');
  return bare.split('').toSorted().join('');
}

function written(seed: number): string[] {
  const random = seeded(seed);
  return mails.map((mail) => misspelt(mail, random).body.text);
}

it('keeps every letter of a passage, in its place or beside it', () => {
  const random = seeded(1);
  for (const mail of mails) {
    const { subject, body } = misspelt(mail, random);
    expect(body.text).toHaveLength(mail.body.text.length);
    expect(body.marks).toBe(mail.body.marks);
    expect(plain(body.text)).toBe(plain(mail.body.text));
    expect(subject.text).toHaveLength(mail.subject.text.length);
  }
});

it('writes the same way from the same seed, and otherwise than it was written', () => {
  expect(written(7)).toEqual(written(7));
  expect(written(7)).not.toEqual(written(8));
  expect(written(7).filter((text, at) => text === mails[at]?.body.text)).toEqual([]);
});
