/**
 * Contract: a person's word on whether a mail is a complaint is learnt by the words and by the network,
 * the same bytes come of the same words, and what would be read worse than before is not to be taken.
 */
import { describe, expect, it } from 'vitest';
import { compared } from '../../../src/learn/compare.ts';
import { lessonsOf } from '../../../src/learn/corrections.ts';
import { loadExamples } from '../../../src/learn/examples.ts';
import { fromKindLesson, isKindLesson, isToldRight } from '../../../src/learn/kind-lessons.ts';
import { programSeed } from '../../../src/learn/random.ts';
import { trainWords } from '../../../src/learn/words.ts';
import type { Correction } from '../../../src/model/store.ts';
import { programNetwork } from '../../../src/read/network/hearing.ts';
import { wordsIn } from '../../../src/read/word-models.ts';

const all = loadExamples();
const few = {
  sentences: [],
  plain: [],
  mails: all.mails.filter((_, at) => at % 60 === 0),
  kinds: all.kinds.filter((_, at) => at % 60 === 0),
  annotated: all.annotated.filter((_, at) => at % 60 === 0),
};
const others = all.annotated.filter((_, at) => at % 60 === 30);
const said = (subject: string, authored: string, kind: Correction['kind']) =>
  ({ subject, authored, kind }) as const;
const lessons = [
  said('Kloakken', 'Rotten var tilbage i nat.', 'complaint'),
  said(
    'Tekanden',
    'Tekanden drypper en anelse, men sådan skal den være, skriver I. Tak for det fine brev!',
    'not-complaint',
  ),
];
const network = programNetwork();
const trained = (learnt: typeof lessons): Buffer =>
  trainWords(few, programSeed, { lessons: learnt, notes: { learntFrom: 1 } });
const before = { network, words: wordsIn(trained([])) };
const bytes = trained(lessons);
const after = { network, words: wordsIn(bytes) };

describe('training with two words on kind', () => {
  it('tells both mails as was said', () => {
    const right = lessons.filter((lesson) => isToldRight(lesson, after)).length;
    expect(right).toBe(2);
    expect(lessons.filter((lesson) => isToldRight(lesson, before)).length).toBeLessThan(2);
  });

  it('gives the same bytes for the same words', () => {
    const none = { sentences: [], plain: [], mails: [], kinds: [], annotated: [] };
    const own = { lessons, notes: { learntFrom: 1 } };
    const once = trainWords(none, programSeed, own);
    expect(trainWords(none, programSeed, own).equals(once)).toBe(true);
    const others = { lessons: lessons.slice(1), notes: { learntFrom: 1 } };
    expect(trainWords(none, programSeed, others).equals(once)).toBe(false);
  });

  it('teaches the network what is known and nothing else', () => {
    const [first, second] = lessons.map(fromKindLesson);
    expect(first?.mail).toEqual({ kind: 0, complaint: 1 });
    expect(second?.mail).toEqual({ complaint: 0 });
    for (const { roles, type, want } of second?.sentences ?? [])
      expect([roles, type, want]).toEqual([null, null, null]);
  });
});

describe('a comparison', () => {
  const of = { lessons: { issues: [], kinds: lessons }, others };

  it('tells what was learnt and kept, with the figures of before', () => {
    const { told } = compared({ before, after, ...of });
    expect(told).toHaveLength(3);
    expect(told[0]).toMatch(/^Learnt: 2 of 2 corrected mails .* \([01] before\)\.$/);
    expect(told[2]).toMatch(/^Kept: \d+ of \d+ other mails .* \(\d+ before\)/);
  });

  it('takes what reads no mail worse than before', () => {
    expect(compared({ before: after, after, ...of }).worse).toBeNull();
  });

  it('does not take what reads corrected mails worse than before', () => {
    const { worse } = compared({ before: after, after: before, ...of, others: [] });
    expect(worse).toMatch(/fewer of the corrected mails/);
  });

  it('does not take what forgets the other mails', () => {
    const flood = Array.from({ length: 60 }, (_, at) => {
      const mail = few.annotated[at];
      return said(mail?.subject.text ?? '', mail?.body.text ?? '', 'not-complaint');
    });
    const spoilt = { network, words: wordsIn(trained(flood)) };
    const { worse } = compared({
      before,
      after: spoilt,
      ...of,
      lessons: { issues: [], kinds: flood },
    });
    expect(worse).toMatch(/forgotten|missed/);
  });
});

it('learns nothing from a mail without words, and no passage from a word on kind', () => {
  expect(isKindLesson(said(' ', '\n', 'complaint'))).toBe(false);
  const correction = { ...said('Lampe', 'Den er revnet.', 'complaint'), passage: null };
  const found = lessonsOf([correction as Correction]);
  expect(found).toMatchObject({ issues: [], kinds: [correction] });
});
