import type { Reading } from '../../src/model/reading.ts';
import type { ExpectedComplaint, ExpectedMail } from './expected.ts';
import { sameFact, sameGreeting, samePassage } from './match.ts';
import type { Measure } from './measures.ts';
import { readSample, type Sample } from './samples.ts';
import { Tally } from './tally.ts';

/** Reads mails and counts what was right. */
export function tallyOf(samples: readonly Sample[]): Tally {
  const tally = new Tally();
  for (const sample of samples) score(tally, sample.expected, readSample(sample));
  return tally;
}

/** Counts what one reading got right. Of mails that are no complaint only the kind and language count. */
function score(tally: Tally, expected: ExpectedMail, found: Reading): void {
  const { language, kind, complaint } = expected;
  const isComplaint = kind === 'complaint';
  const saysSo = found.kind === 'complaint';
  tally.addMail(language);
  tally.judge(language, 'language', found.language === language);
  tally.judge(language, 'kind', found.kind === kind);
  tally.judge(language, 'doubtful', found.doubtful);
  tally.detect(language, 'complaint', saysSo, isComplaint);
  if (isComplaint) tally.judge(language, 'notMissed', saysSo || found.doubtful);
  if (complaint === null) return;
  scoreIssues(tally, expected, complaint, found);
  scoreFacts(tally, expected, complaint, found);
  tally.judge(
    language,
    'greeting',
    sameGreeting(found.customer.greeting, complaint.greeting, language),
  );
  tally.judge(language, 'tone', found.tone === complaint.tone);
  tally.judge(language, 'fault', found.fault === complaint.fault);
  for (const flag of ['repeat', 'aboutStaff', 'unreasonable'] as const)
    tally.detect(language, flag, found[flag], complaint[flag]);
}

/** The first passage states one of the problems. */
const isPassageFirst = (complaint: ExpectedComplaint, { issues }: Reading): boolean =>
  statesOne(complaint, issues.slice(0, 1));

const statesOne = (complaint: ExpectedComplaint, found: Reading['issues']): boolean =>
  complaint.issues.some((issue) => found.some((one) => samePassage(one.text, issue.text)));

function scoreIssues(
  tally: Tally,
  { language }: ExpectedMail,
  complaint: ExpectedComplaint,
  found: Reading,
): void {
  const { issues, consequence } = found;
  tally.judge(language, 'passage', isPassageFirst(complaint, found));
  tally.judge(language, 'passage3', statesOne(complaint, issues.slice(0, 3)));
  for (const meant of complaint.issues)
    tally.judge(
      language,
      'everyIssue',
      issues.some((one) => samePassage(one.text, meant.text)),
    );
  tally.judge(
    language,
    'type',
    complaint.issues.some(({ type }) => type === issues[0]?.type),
  );
  if (complaint.consequences.length > 0)
    tally.judge(
      language,
      'consequence',
      consequence !== null &&
        complaint.consequences.some((meant) => samePassage(consequence.text, meant)),
    );
}

function scoreFacts(
  tally: Tally,
  { language }: ExpectedMail,
  complaint: ExpectedComplaint,
  found: Reading,
): void {
  for (const [fact, meant] of Object.entries(complaint.facts)) {
    const own = found.facts[fact as keyof Reading['facts']].map(({ text }) => text);
    scoreLists(tally, language, fact as keyof Reading['facts'], own, meant, sameFact);
  }
  scoreLists(tally, language, 'wants', found.wants, complaint.wants, isSame);
}

const isSame = (one: string, other: string): boolean => one === other;

function scoreLists(
  tally: Tally,
  language: ExpectedMail['language'],
  measure: Measure,
  found: readonly string[],
  meant: readonly string[],
  isSame: (found: string, meant: string) => boolean,
): void {
  const right = meant.filter((one) => found.some((own) => isSame(own, one))).length;
  const wrong = found.filter((own) => !meant.some((one) => isSame(own, one))).length;
  tally.add(language, measure, { right, missed: meant.length - right, wrong });
}
