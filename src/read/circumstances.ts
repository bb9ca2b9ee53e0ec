import { issueTypes, faults, tones, type Reading } from '../model/reading.ts';
import { highest, type Hearing } from './network/hearing.ts';
import { surestPlace, typesTold } from './issue-types.ts';
import type { Heard } from './issues.ts';
import { roles } from './network/network.ts';
import { logOdds, opinionPool } from './odds.ts';
import { stackedShares } from './stacked.ts';

/** What is told of a complaint besides the problem itself. */
export type Circumstances = Pick<
  Reading,
  'tone' | 'fault' | 'faultConfidence' | 'repeat' | 'aboutStaff' | 'unreasonable'
>;

/**
 * How much counts, as logarithms of shares, what the network hears, what the words of the whole mail tell, and
 * what is made of all that both tell of it.
 */
const toneBy = { network: 0.75, words: 0.25 };
const faultBy = { network: 0.36, words: 0.24, stacked: 0.4 };

/**
 * How much the share of each of `faults` counts: most complaints are of the firm's own doing, and the
 * others would seldom be found.
 */
const faultCounts = [0.6, 0.63, 1.25, 0.8];

/**
 * How much each sign of a flag counts, in log-odds, and from which sum on the flag is set. Weights
 * and sums were chosen on mails that nothing was trained on.
 */
const repeatBy = { network: 0.25, words: 0.1, history: 0.15, stacked: 1, from: -0.6 };
const staffBy = {
  network: 0.2,
  words: 0.1,
  typeByWords: 0.1,
  type: 0.3,
  sentence: 0.3,
  from: -0.9,
};
const unreasonableFrom = 0.4;

const historyRole = roles.indexOf('history');

/** How the customer writes, whose doing it is, and what a person should know beforehand. */
export function findCircumstances(heard: Heard): Circumstances {
  const { hearing, words } = heard;
  const tone = opinionPool(
    [
      { shares: hearing.whole('tone'), weight: toneBy.network },
      { shares: words.shares('tone'), weight: toneBy.words },
    ],
    tones.map(() => 1),
  );
  const stacked = stackedShares(heard);
  const fault = opinionPool(
    [
      { shares: hearing.whole('fault'), weight: faultBy.network },
      { shares: words.shares('fault'), weight: faultBy.words },
      { shares: stacked.fault, weight: faultBy.stacked },
    ],
    faultCounts,
  );
  const mostly = highest(fault);
  const flag = (name: 'repeat' | 'aboutStaff') => ({
    network: logOdds(hearing.whole(name)[1] ?? 0),
    words: logOdds(words.shares(name)[1] ?? 0),
  });
  const [repeat, staff] = [flag('repeat'), flag('aboutStaff')];
  const staffType = issueTypes.indexOf('staff-conduct');
  return {
    tone: tones[highest(tone)] ?? 'calm',
    fault: faults[mostly] ?? 'unclear',
    faultConfidence: fault[mostly] ?? 0,
    repeat:
      repeatBy.network * repeat.network +
        repeatBy.words * repeat.words +
        repeatBy.stacked * logOdds(stacked.repeat[1] ?? 0) +
        repeatBy.history * logOdds(hearing.surest()[historyRole] ?? 0) >
      repeatBy.from,
    aboutStaff:
      staffBy.network * staff.network +
        staffBy.words * staff.words +
        staffBy.typeByWords * logOdds(words.shares('allTypes')[staffType] ?? 0) +
        staffBy.type * logOdds(shareOf(typesTold(hearing, surestPlace(hearing)), staffType)) +
        staffBy.sentence * logOdds(surestOf(hearing, staffType)) >
      staffBy.from,
    unreasonable: (stacked.unreasonable[1] ?? 0) > unreasonableFrom,
  };
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
