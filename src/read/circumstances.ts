import { issueTypes, faults, tones, type Reading } from '../model/reading.ts';
import { highest, type Hearing } from './network/hearing.ts';
import { surestPlace, typesTold, type Heard } from './issues.ts';
import type { MailWords } from './mail-words.ts';
import type { WordHead } from './word-models.ts';
import { logOdds } from './odds.ts';

/** What is told of a complaint besides the problem itself. */
export type Circumstances = Pick<
  Reading,
  'tone' | 'fault' | 'faultConfidence' | 'repeat' | 'aboutStaff' | 'unreasonable'
>;

/** How much the words of the whole mail count beside what the network hears. */
const byWords = { tone: 0.25, fault: 0.4 };

/**
 * How much the share of each of `faults` counts: most complaints are of the firm's own doing, and the
 * others would seldom be found.
 */
const faultCounts = [0.6, 0.63, 1.25, 0.8];

/**
 * How much each sign of a flag counts, in log-odds, and from which sum on the flag is set. Weights
 * and sums were chosen on mails that nothing was trained on.
 */
const repeatBy = { network: 0.5, words: 0.2, history: 0.3, from: -0.5 };
const staffBy = {
  network: 0.2,
  words: 0.1,
  typeByWords: 0.1,
  type: 0.3,
  sentence: 0.3,
  from: -1.1,
};
const unreasonableBy = { network: 0.8, words: 0.2, from: -1.9 };

/** How the customer writes, whose doing it is, and what a person should know beforehand. */
export function findCircumstances(heard: Heard): Circumstances {
  const { hearing, words } = heard;
  const tone = mixed(hearing, words, 'tone');
  const fault = weighed(mixed(hearing, words, 'fault'), faultCounts);
  const mostly = highest(fault);
  const flag = (name: 'repeat' | 'aboutStaff' | 'unreasonable') => ({
    network: logOdds(hearing.whole(name)[1] ?? 0),
    words: logOdds(words.shares(name)[1] ?? 0),
  });
  const [repeat, staff, unreasonable] = [flag('repeat'), flag('aboutStaff'), flag('unreasonable')];
  const staffType = issueTypes.indexOf('staff-conduct');
  return {
    tone: tones[highest(tone)] ?? 'calm',
    fault: faults[mostly] ?? 'unclear',
    faultConfidence: fault[mostly] ?? 0,
    repeat:
      repeatBy.network * repeat.network +
        repeatBy.words * repeat.words +
        repeatBy.history * logOdds(surestHistory(hearing)) >
      repeatBy.from,
    aboutStaff:
      staffBy.network * staff.network +
        staffBy.words * staff.words +
        staffBy.typeByWords * logOdds(words.shares('allTypes')[staffType] ?? 0) +
        staffBy.type * logOdds(shareOf(typesTold(hearing, surestPlace(hearing)), staffType)) +
        staffBy.sentence * logOdds(surestOf(hearing, staffType)) >
      staffBy.from,
    unreasonable:
      unreasonableBy.network * unreasonable.network + unreasonableBy.words * unreasonable.words >
      unreasonableBy.from,
  };
}

/** The shares of one head by network and words together: their geometric mean. */
function mixed(
  hearing: Hearing,
  words: MailWords,
  head: WordHead & keyof typeof byWords,
): number[] {
  const told = words.shares(head);
  const by = byWords[head];
  const both = [...hearing.whole(head)].map(
    (share, at) => (share + 0.01) ** (1 - by) * ((told[at] ?? 0) + 0.01) ** by,
  );
  return weighed(both);
}

/** Shares that add up to 1, each counted as often as told. */
function weighed(shares: readonly number[], counts: readonly number[] = []): number[] {
  const all = shares.map((share, at) => share * (counts[at] ?? 1));
  const sum = all.reduce((total, share) => total + share, 0);
  return all.map((share) => share / sum);
}

const shareOf = (sums: Float64Array, at: number): number =>
  (sums[at] ?? 0) / (sums.reduce((total, share) => total + share, 0) + 1e-9);

/** How surely some sentence states a problem of the type at `type`. */
function surestOf(hearing: Hearing, type: number): number {
  let most = 0;
  for (let at = -1; at < hearing.count; at++)
    most = Math.max(most, hearing.share(at, 'issue') * (hearing.types(at)[type] ?? 0));
  return most;
}

/** How surely some sentence tells of what was before. */
function surestHistory(hearing: Hearing): number {
  let most = 0;
  for (let at = -1; at < hearing.count; at++) most = Math.max(most, hearing.share(at, 'history'));
  return most;
}
