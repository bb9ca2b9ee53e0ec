import { errorCodes } from '../../model/errors.ts';
import type { Pulse } from '../../model/health.ts';
import type { Vitals } from './vitals.ts';

/** Something that keeps work from going on, or soon will. */
export interface Ailment {
  readonly what: 'mailbox' | 'disk' | 'clock' | 'letters' | 'cases';
  readonly mailbox: string | null;
  /** `bad`: work has stopped or will any moment. */
  readonly state: 'warning' | 'bad';
  /** In English, with what to do. */
  readonly message: string;
}

const minute = 60_000;
const hour = 60 * minute;
const megabyte = 1024 * 1024;
const limits = {
  /** A server asks to be asked anew within half an hour, and cron seldom waits longer than an hour. */
  silent: 2 * hour,
  ahead: 10 * minute,
  late: 10 * minute,
  scarceBytes: 500 * megabyte,
  fullBytes: 50 * megabyte,
};

const sinceText = (milliseconds: number): string =>
  milliseconds < 2 * hour
    ? `${Math.round(milliseconds / minute)} minutes`
    : milliseconds < 48 * hour
      ? `${Math.round(milliseconds / hour)} hours`
      : `${Math.round(milliseconds / (24 * hour))} days`;

/** What is wrong, from numbers alone; nothing in it tells of a customer. */
export function ailmentsOf(vitals: Vitals): readonly Ailment[] {
  return [
    ...vitals.mailboxes.flatMap(({ pulse }) => pulseAilments(pulse, vitals.now)),
    ...vitals.mailboxes.flatMap(letterAilments),
    ...diskAilments(vitals.freeBytes),
  ];
}

function pulseAilments(pulse: Pulse, now: Date): Ailment[] {
  const { mailbox, goodAt, failedAt, failure } = pulse;
  const of = { what: 'mailbox', mailbox } as const;
  const last = goodAt ?? failedAt;
  // A mailbox that was never polled is no ailment: doctor is asked before the first run.
  if (last === null) return [];
  const ahead = Math.max(goodAt?.getTime() ?? 0, failedAt?.getTime() ?? 0) - now.getTime();
  if (ahead > limits.ahead) {
    const message = `the last poll of ${mailbox} was ${sinceText(ahead)} from now: the clock was set back; set it right.`;
    return [{ what: 'clock', mailbox, state: 'bad', message }];
  }
  if (failure !== null) {
    const { cause, remedy } = errorCodes[failure];
    const since =
      goodAt === null ? 'never yet' : `last ${sinceText(now.getTime() - goodAt.getTime())} ago`;
    const message = `${mailbox} cannot be polled (well ${since}): ${cause} ${remedy}`;
    return [{ ...of, state: 'bad', message }];
  }
  const silent = now.getTime() - last.getTime();
  if (silent < limits.silent) return [];
  const message = `${mailbox} was last polled ${sinceText(silent)} ago: see whether \`takkebrev watch\` or the cron line is still at work.`;
  return [{ ...of, state: 'bad', message }];
}

function letterAilments({ numbers }: Vitals['mailboxes'][number]): Ailment[] {
  const { mailbox, overdueLetters, cases } = numbers;
  const uncertain = cases.find(({ state }) => state === 'uncertain')?.count ?? 0;
  return [
    ...(overdueLetters === 0
      ? []
      : [
          {
            what: 'letters',
            mailbox,
            state: 'warning',
            message: `${mailbox}: ${overdueLetters} approved letters wait to be sent: see whether the SMTP server takes mail.`,
          } as const,
        ]),
    ...(uncertain === 0
      ? []
      : [
          {
            what: 'letters',
            mailbox,
            state: 'warning',
            message: `${mailbox}: of ${uncertain} letters nobody knows whether they arrived: look in Sent, and say so with \`takkebrev settle\`.`,
          } as const,
        ]),
  ];
}

function diskAilments(freeBytes: number | null): Ailment[] {
  if (freeBytes === null || freeBytes >= limits.scarceBytes) return [];
  const left = Math.floor(freeBytes / megabyte);
  const state = freeBytes < limits.fullBytes ? 'bad' : 'warning';
  const message = `the disk that holds the database has ${left} MB left: make room.`;
  return [{ what: 'disk', mailbox: null, state, message }];
}
