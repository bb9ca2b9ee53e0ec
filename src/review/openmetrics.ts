import type { Vitals } from '../work/health/vitals.ts';

/** A label's value as OpenMetrics 1.0 wants it escaped (section 3.2.1 of the specification's text format). */
export const escapeLabel = (value: string): string =>
  value
    .replaceAll('\\', '\\\\')
    .replaceAll('"', String.raw`\"`)
    .replaceAll('\n', String.raw`\n`);

type Labels = Readonly<Record<string, string>>;
interface Sample {
  readonly labels?: Labels;
  readonly value: number;
}

function family(
  name: string,
  type: 'counter' | 'gauge' | 'info',
  help: string,
  samples: readonly Sample[],
): string {
  const suffix = { counter: '_total', gauge: '', info: '_info' }[type];
  const lines = samples.map(({ labels = {}, value }) => {
    const all = Object.entries(labels).map(([key, text]) => `${key}="${escapeLabel(text)}"`);
    return `${name}${suffix}${all.length === 0 ? '' : `{${all.join(',')}}`} ${value}`;
  });
  const unit = /_(seconds|bytes)$/u.exec(name)?.[1];
  return [
    `# TYPE ${name} ${type}`,
    ...(unit === undefined ? [] : [`# UNIT ${name} ${unit}`]),
    `# HELP ${name} ${help}`,
    ...lines,
  ].join('\n');
}

const seconds = (at: Date): number => at.getTime() / 1000;
const one = <T>(value: T | null, use: (value: T) => number): Sample[] =>
  value === null ? [] : [{ value: use(value) }];

/** Numbers in the text format of OpenMetrics 1.0. Labels are names of the configuration and words of our own. */
export function openMetrics(vitals: Vitals, version: string): string {
  const { mailboxes, now } = vitals;
  const each = (of: (box: Vitals['mailboxes'][number]) => readonly Sample[]): Sample[] =>
    mailboxes.flatMap((box) =>
      of(box).map(({ labels, value }) => ({
        labels: { mailbox: box.pulse.mailbox, ...labels },
        value,
      })),
    );
  return [
    family('takkebrev_build', 'info', 'The version at work.', [{ labels: { version }, value: 1 }]),
    family('takkebrev_mails', 'counter', 'Mails handled, by what became of them.',
      each(({ numbers }) => numbers.mails.map(({ outcome, count }) => ({ labels: { outcome }, value: count })))),
    family('takkebrev_cases', 'gauge', 'Cases, by where they stand.',
      each(({ numbers }) => numbers.cases.map(({ state, count }) => ({ labels: { state }, value: count })))),
    family('takkebrev_oldest_open_case_seconds', 'gauge', 'Age of the oldest open case.',
      each(({ numbers }) => one(numbers.oldestOpen, (at) => Math.max(0, seconds(now) - seconds(at))))),
    family('takkebrev_letters_overdue', 'gauge', 'Approved letters that the server has not taken yet.',
      each(({ numbers }) => [{ value: numbers.overdueLetters }])),
    family('takkebrev_drafts_pending', 'gauge', 'Drafts that were begun and not ended.',
      each(({ numbers }) => [{ value: numbers.pendingDrafts }])),
    family('takkebrev_last_poll_timestamp_seconds', 'gauge', 'When a poll last ended well, to within five minutes.',
      each(({ pulse }) => one(pulse.goodAt, seconds))),
    family('takkebrev_poll_failing', 'gauge', 'Whether the last poll failed, and how.',
      each(({ pulse }) => (pulse.failure === null ? [{ value: 0 }] : [{ labels: { code: pulse.failure }, value: 1 }]))),
    family('takkebrev_store_size_bytes', 'gauge', 'Size of the database.', one(vitals.storeBytes, Number)),
    family('takkebrev_disk_free_bytes', 'gauge', 'Room left on the disk of the database.', one(vitals.freeBytes, Number)),
    '# EOF\n',
  ].join('\n'); // prettier-ignore
}
