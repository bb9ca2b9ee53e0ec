// Contract: complaints are owed a letter, doubtful ones too; nothing else is, and nothing screened.
import { expect, it } from 'vitest';
import { kinds } from '../../../src/model/reading.ts';
import { letterOwed } from '../../../src/write/owed.ts';
import { readingOf } from './case.ts';

it.each(kinds.map((kind) => ({ kind })))('$kind', ({ kind }) => {
  const owed = letterOwed(readingOf('Vasen er revnet.', { kind }));
  expect(owed.owed).toBe(kind === 'complaint');
  if (!owed.owed) expect(owed.why).toMatch(/^It .+\.$/);
});

it('answers a doubtful complaint', () => {
  expect(letterOwed(readingOf('Vasen?', { doubtful: true })).owed).toBe(true);
});

it('answers nothing a program sent', () => {
  const screened = 'The mail is marked Auto-Submitted.';
  expect(letterOwed(readingOf('Vasen er revnet.', { screened }))).toEqual({
    owed: false,
    why: screened,
  });
});
