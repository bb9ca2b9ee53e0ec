/**
 * Contract: what a person corrected is learnt, the rest is not forgotten over it, and the same examples
 * and corrections give the same bytes whatever order the corrections were made in.
 */
import { describe, expect, it } from 'vitest';
import type { AnnotatedMail } from '../../../src/learn/annotated.ts';
import {
  fromCorrection,
  isLesson,
  isReadRight,
  learntFrom,
  trainOwn,
  type Lesson,
} from '../../../src/learn/corrections.ts';
import { loadExamples } from '../../../src/learn/examples.ts';
import { hear } from '../../../src/learn/heard.ts';
import { marksIn } from '../../../src/learn/mails.ts';
import { options } from '../../../src/learn/train.ts';
import { authoredText } from '../../../src/read/text/authored.ts';
import { readingNetwork } from '../../../src/read/network/hearing.ts';
import { roles, type Network } from '../../../src/read/network/network.ts';
import { sentences } from '../../../src/read/text/sentences.ts';

const all = loadExamples();
const usual = all.annotated.filter(({ chosen }) => !chosen);
const complaints = usual.filter(({ kind }) => kind === 'complaint');
const heldBack = complaints.filter((_, at) => at % 8 === 0);
const others = usual.filter((mail) => !heldBack.includes(mail));
const few = {
  sentences: [],
  plain: [],
  mails: [],
  kinds: all.kinds.filter((_, at) => at % 20 === 0),
  annotated: others.filter((_, at) => at % 10 === 0),
};
const small = { ...options, width: 24, hidden: 24, bits: 14, epochs: 4, members: 1 };

const trained = (corrections: readonly Lesson[], before = untaught) =>
  trainOwn({ examples: few, corrections, before, options: small });
const nobody = readingNetwork(
  trainOwn({
    examples: { ...few, annotated: few.annotated.slice(0, 1), kinds: [] },
    corrections: [],
    before: { members: [], see: () => [] },
    options: { ...small, epochs: 1 },
  }),
);
const untaught = readingNetwork(trained([], nobody));

/** What a person would say of a mail whose problem was not found. */
function lessonOf(mail: AnnotatedMail): Lesson[] {
  const { text } = authoredText(mail.body.text);
  const issue = marksIn(text, mail.body.text, mail.body.marks).find(
    ({ label }) => label === 'issue',
  );
  if (issue === undefined) return [];
  const passage = text.slice(issue.start, issue.end);
  return [{ subject: mail.subject.text, authored: text, passage }];
}

/** How often a sentence that states the problem stands above one that does not. */
function rankedRight(network: Network, mails: readonly AnnotatedMail[]): number {
  let [right, pairs] = [0, 0];
  for (const mail of mails) {
    const { text } = authoredText(mail.body.text);
    const marks = marksIn(text, mail.body.text, mail.body.marks).filter(
      ({ label }) => label === 'issue',
    );
    const { spans, hearing } = hear(mail.subject.text, text, network);
    const shares = spans.map((_, at) => hearing.share(at, 'issue'));
    const states = spans.map((span) =>
      marks.some((mark) => mark.start < span.end && span.start < mark.end),
    );
    shares.forEach((share, at) =>
      shares.forEach((other, place) => {
        if (states[at] !== true || states[place] === true) return;
        pairs += 1;
        if (share > other) right += 1;
      }),
    );
  }
  return right / pairs;
}

const misread = heldBack
  .map((mail) => ({ mail, lesson: lessonOf(mail)[0] }))
  .filter(({ lesson }) => lesson !== undefined && !isReadRight(lesson, untaught))
  .filter((_, at) => at % 7 === 0)
  .slice(0, 3);
const lessons = misread.map(({ lesson }) => lesson).filter((lesson) => lesson !== undefined);
const bytes = trained(lessons);
const taught = readingNetwork(bytes);

describe('training with three corrections', () => {
  it('reads each corrected mail right', () => {
    expect(lessons).toHaveLength(3);
    expect(lessons.filter((lesson) => isReadRight(lesson, taught))).toEqual(lessons);
  });

  it('reads other mails as well as before, but for one sentence in a hundred at most', () => {
    const rest = heldBack.filter((mail) => !misread.some((one) => one.mail === mail));
    const before = rankedRight(untaught, rest);
    expect(before).toBeGreaterThan(0.7);
    expect(rankedRight(taught, rest)).toBeGreaterThanOrEqual(before - 0.01);
  });

  it('can be repeated to the last bit', () => {
    expect(trained(lessons).equals(bytes)).toBe(true);
    expect(learntFrom(few, lessons)).toBe(
      learntFrom(
        few,
        lessons.map((one) => ({ ...one })),
      ),
    );
    expect(learntFrom(few, lessons)).not.toBe(learntFrom(few, lessons.slice(1)));
  });
});

describe('a correction', () => {
  const authored =
    'Hej! Jeg har købt en kaffemølle hos jer. Kværnen går i stå efter ti sekunder. Min mand drikker nu te. Hilsen Ane';
  const passage = 'Kværnen går i stå efter ti sekunder.';
  const spans = sentences(authored);
  const issue = roles.indexOf('issue');

  it('tells of its passage and of what was taken for it, and of nothing else', () => {
    const example = fromCorrection({ subject: 'Kaffe', authored, passage }, untaught);
    const known = example?.sentences.map((one) => one.roles?.[issue] ?? -1) ?? [];
    expect(known).toHaveLength(spans.length + 1);
    expect(known[1 + spans.findIndex(({ text }) => text === passage)]).toBe(1);
    expect(known.filter((share) => share === 1)).toHaveLength(1);
    expect(known.filter((share) => share > 0 && share < 1).length).toBeLessThanOrEqual(3);
    const open = example?.sentences.flatMap(({ roles: own }) => [...(own ?? [])]) ?? [];
    expect(open.filter((share) => share >= 0).length).toBe(
      known.filter((share) => share >= 0).length,
    );
    expect(example?.sentences.every(({ type, want }) => type === null && want === null)).toBe(true);
    expect(Object.keys(example?.mail ?? {}).toSorted()).toEqual(['complaint', 'kind']);
  });

  it('may point at the subject line', () => {
    const subject = 'Møllen slog gnister i går';
    const example = fromCorrection({ subject, authored, passage: subject }, untaught);
    expect(example?.sentences[0]?.roles?.[issue]).toBe(1);
  });

  it('may take in several sentences', () => {
    const two = `${passage} Min mand drikker nu te.`;
    const example = fromCorrection({ subject: 'Kaffe', authored, passage: two }, untaught);
    expect(example?.sentences.filter((one) => one.roles?.[issue] === 1)).toHaveLength(2);
  });

  it.each(['', '   ', 'xyzzy plugh'])('that points at nothing (%j) is left', (nothing) => {
    expect(fromCorrection({ subject: 'Kaffe', authored, passage: nothing }, untaught)).toBeNull();
  });

  it('of a long mail is learnt from the part that holds it', () => {
    const long = `${'Det regnede hele dagen. '.repeat(150)}${passage} Hilsen Ane`;
    const example = fromCorrection({ subject: 'Kaffe', authored: long, passage }, untaught);
    expect(example?.sentences.length).toBeLessThan(100);
    expect(example?.sentences.filter((one) => one.roles?.[issue] === 1)).toHaveLength(1);
  });
});

describe('a passage', () => {
  it('that does not stand in its mail teaches nothing', () => {
    const mail = { subject: 'Lampe', authored: 'Skærmen er revnet.' };
    expect(isLesson({ ...mail, passage: 'Skærmen er revnet' }, untaught)).toBe(true);
    expect(isLesson({ ...mail, passage: 'Wi-Fi' }, untaught)).toBe(false);
  });
});
