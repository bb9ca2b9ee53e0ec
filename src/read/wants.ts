import { wants, type Asked, type IssueType, type Want } from '../model/reading.ts';
import { logOdds } from './odds.ts';
import type { Heard } from './issues.ts';

/** Something is asked for from this share on; the surest from a lower one, as nearly everybody wants something. */
const least = { first: 0.3, further: 0.45 };

/** A sentence that so surely asks for nothing is not heard further. */
const leastAsked = 0.02;

/**
 * How much counts, in log-odds, what the sentences ask, what the mail as a whole asks and what its
 * words ask: fitted on mails held back from training, so that the sum tells how often it is right.
 */
const by = { sentences: 0.9, mail: 0.25, words: 0.45, always: 1.5 };

/** What the customer asks for, surest first: what the mail as a whole asks as well as its sentences. */
export function findWants({ hearing, words }: Heard, problem: IssueType | undefined): Asked[] {
  const unasked = wants.map(() => 1);
  for (let at = -1; at < hearing.count; at++) {
    const asks = hearing.share(at, 'want');
    if (asks < leastAsked) continue;
    const own = hearing.wantsOf(at);
    unasked.forEach((share, k) => {
      unasked[k] = share * (1 - asks * (own[k] ?? 0));
    });
  }
  const all = hearing.whole('allWants');
  const told = words.shares('allWants');
  const asked = wants.map((want, at) => {
    const odds =
      by.always +
      by.sentences * logOdds(1 - (unasked[at] ?? 1)) +
      by.mail * logOdds(all[at] ?? 0) +
      by.words * logOdds(told[at] ?? 0);
    return { want, confidence: 1 / (1 + Math.exp(-odds)) };
  });
  return (problem !== undefined && hasCome.has(problem) ? asNew(asked) : asked)
    .toSorted((a, b) => b.confidence - a.confidence)
    .filter(({ confidence }, rank) => confidence > (rank === 0 ? least.first : least.further));
}

/** Trouble with what has come: nobody asks for that very thing to be sent again, but for another. */
const hasCome: ReadonlySet<IssueType> = new Set([
  'damaged',
  'defective',
  'wrong-item',
  'not-as-described',
]);

const confidenceOf = (asked: readonly Asked[], want: Want): number =>
  asked.find((one) => one.want === want)?.confidence ?? 0;

function asNew(asked: readonly Asked[]): Asked[] {
  const again = confidenceOf(asked, 'redelivery');
  return asked
    .filter(({ want }) => want !== 'redelivery')
    .map((one) =>
      one.want === 'replacement' ? { ...one, confidence: Math.max(one.confidence, again) } : one,
    );
}
