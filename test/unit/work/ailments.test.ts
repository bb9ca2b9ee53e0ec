/** Contract: each thing that keeps work from going on is told once, and what is well in silence. */
import { describe, expect, it } from 'vitest';
import type { MailboxNumbers, Pulse } from '../../../src/model/health.ts';
import { ailmentsOf } from '../../../src/work/health/ailments.ts';

const now = new Date('2026-11-22T10:00:00Z');
const at = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);

const told = (
  pulse: Partial<Pulse>,
  numbers: Partial<MailboxNumbers> = {},
  freeBytes = 10 ** 10,
): string[] => {
  const mailbox = 'kontakt';
  const whole: MailboxNumbers = {
    mailbox, mails: [], cases: [], oldestOpen: null, overdueLetters: 0, pendingDrafts: 0, ...numbers,
  }; // prettier-ignore
  const mailboxes = [
    { pulse: { mailbox, goodAt: at(-1), failedAt: null, failure: null, ...pulse }, numbers: whole },
  ];
  return ailmentsOf({ now, mailboxes, storeBytes: 1, freeBytes }).map(
    ({ what, state, message }) => `${what} ${state}: ${message}`,
  );
};

describe('ailments', () => {
  it('are none where all is well, or nothing was ever done', () => {
    expect(told({})).toEqual([]);
    expect(told({ goodAt: null })).toEqual([]);
    expect(told({ goodAt: at(-119) })).toEqual([]);
  });

  it.each([
    ['a mailbox that nobody polls', told({ goodAt: at(-180) }), /^mailbox bad: kontakt was last polled 3 hours ago/],
    ['an expired login', told({ failedAt: at(-1), failure: 'mail-login-refused', goodAt: at(-60) }), /^mailbox bad: .*60 minutes ago.*refused/],
    ['a clock that was set back', told({ goodAt: at(600) }), /^clock bad: .*10 hours from now/],
    ['letters that are not taken', told({}, { overdueLetters: 2 }), /^letters warning: kontakt: 2 approved/],
    ['letters that may have arrived', told({}, { cases: [{ state: 'uncertain', count: 1 }] }), /^letters warning: .*settle/],
    ['a disk that fills', told({}, {}, 10 ** 8), /^disk warning: .*95 MB/],
    ['a full disk', told({}, {}, 10 ** 7), /^disk bad: .*9 MB/],
  ])('tell of %s', (_what, all, expected) => {
    expect(all).toHaveLength(1);
    expect(all[0]).toMatch(expected);
  }); // prettier-ignore
});
