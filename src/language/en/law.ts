import type { Law } from '../consumer-law.ts';

/** A country of the EU may give more time. */
export const law: Law = {
  country: 'EU',
  claimYears: 2,
  noticeMonths: 2,
  withdrawalDays: 14,
  source: 'directives (EU) 2019/771 and 2011/83/EU art. 9',
  seenIn: 'legislation.gov.uk/eudr/2011/83/article/9; eurlexa.com 32019L0771',
  seen: '2026-11',
  words: {
    claim: /\b(?:complaints?|claims?|faults?|defects?|right to complain)\b/iu,
    due: /\b(?:must|within|no later than|time limit|deadline|have to)\b/iu,
    withdrawal:
      /\b(?:right (?:of withdrawal|to withdraw|to cancel)|withdrawal period|cooling-off)\b/iu,
    denied: /\b(?:no|not|none|without|lapsed?|excluded)\b|n't\b/iu,
    units: { day: 1, days: 1, week: 7, weeks: 7, month: 30, months: 30, year: 365, years: 365 },
    counts: {
      a: 1,
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      fourteen: 14,
    },
  },
};
