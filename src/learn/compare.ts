import { authoredText } from '../read/text/authored.ts';
import type { AnnotatedMail } from './annotated.ts';
import { isReadRight, type Lessons } from './corrections.ts';
import { foundIssues } from './figures.ts';
import { isMissed, isToldRight, type Ears, type KindLesson } from './kind-lessons.ts';

/** Every so many of the mails that come with the program are read before and after. */
const oneOf = 8;
/** What was learnt may cost at most this part of them, and this part of the complaints may be missed for it. */
const mostForgotten = 0.03;
const mostMissed = 0.01;

export interface Comparison {
  /** What was learnt and what was kept, a sentence each, in English. */
  readonly told: readonly string[];
  /** Why what was learnt is not to be taken; null where it is. */
  readonly worse: string | null;
}

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** Reads the corrected mails and others before and after a training: what is worse is not to be taken. */
export function compared(of: {
  readonly before: Ears;
  readonly after: Ears;
  readonly lessons: Lessons;
  /** Mails that come with the program. */
  readonly others: readonly AnnotatedMail[];
}): Comparison {
  const { before, after, lessons } = of;
  const issues = both(before, after, (by) =>
    right(lessons.issues, (one) => isReadRight(one, by.network)),
  );
  const kinds = both(before, after, (by) => right(lessons.kinds, (one) => isToldRight(one, by)));
  const others = of.others.filter((_, at) => at % oneOf === 0);
  const complaints = others.filter(({ kind }) => kind === 'complaint');
  const found = both(before, after, (by) => foundIssues(by.network, complaints));
  const mails = others.map(kindOf);
  const told = both(before, after, (by) => right(mails, (one) => isToldRight(one, by)));
  const missed = both(before, after, (by) =>
    right(mails, (one) => one.kind === 'complaint' && isMissed(one, by)),
  );
  const forgets =
    fell(found) > mostForgotten * complaints.length || fell(told) > mostForgotten * mails.length;
  return {
    told: [
      ...(lessons.issues.length === 0
        ? []
        : [
            `Learnt: the problem is found in ${issues.after} of ${counted(lessons.issues.length, 'corrected mail', 'corrected mails')} (${issues.before} before).`,
          ]),
      ...(lessons.kinds.length === 0
        ? []
        : [
            `Learnt: ${kinds.after} of ${counted(lessons.kinds.length, 'corrected mail is', 'corrected mails are')} told to be a complaint or not, as was said (${kinds.before} before).`,
          ]),
      `Kept: the problem is found in ${found.after} of ${complaints.length} other complaints (${found.before} before).`,
      `Kept: ${told.after} of ${mails.length} other mails are told to be a complaint or not without a doubt (${told.before} before); ${counted(missed.after, 'complaint is', 'complaints are')} missed (${missed.before} before).`,
    ],
    worse: forgets
      ? 'so much would be forgotten'
      : -fell(missed) > mostMissed * complaints.length
        ? 'so many complaints would be missed'
        : fell(issues) > 0 || fell(kinds) > 0
          ? 'fewer of the corrected mails would be read as was said'
          : null,
  };
}

interface Figure {
  readonly before: number;
  readonly after: number;
}

const both = (before: Ears, after: Ears, figure: (by: Ears) => number): Figure => ({
  before: figure(before),
  after: figure(after),
});

const fell = ({ before, after }: Figure): number => before - after;

const right = <T>(all: readonly T[], holds: (one: T) => boolean): number =>
  all.filter(holds).length;

const kindOf = (mail: AnnotatedMail): KindLesson => ({
  subject: mail.subject.text,
  authored: authoredText(mail.body.text).text,
  kind: mail.kind === 'complaint' ? 'complaint' : 'not-complaint',
});
