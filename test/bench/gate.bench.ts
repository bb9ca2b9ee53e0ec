/**
 * Contract: beside an index of 10,000 letters and 10,000 complaints, in memory or in the store, half of
 * the replies are judged in 10 ms and 99 of 100 in 50 ms, and the indexes take no more than 100 MB
 * together. Times are of processor time, so that other work on the machine does not count.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { checkReply } from '../../src/gate/check.ts';
import { EarlierLetters } from '../../src/gate/earlier.ts';
import { OtherComplaints } from '../../src/gate/others.ts';
import { draftIntent, mailboxState } from '../contract/intents.ts';
import { openStore } from '../../src/store/open.ts';
import { judgeReply } from '../../src/work/judge.ts';
import { judgedCases } from '../unit/gate/judged-replies.ts';

const count = 10_000;
const bars = { median: 10, ninetyNinth: 50, megabytes: 100 };

const cases = judgedCases('judged-replies.txt');
const replies = cases.flatMap(({ input, replies: texts }) =>
  [...texts.values()].map((reply) => ({ input, reply })),
);

/** Letters that share most of their words, as those of one firm do, and are yet all different. */
function letterOf(at: number): string {
  const one = replies[at % replies.length]?.reply ?? '';
  const other = replies[(at * 7 + 3) % replies.length]?.reply ?? '';
  return `${one}\n${other.slice(0, 200)}\nOrdre ${100_000 + at} ${'abcdefghij'[at % 10]}${at}`;
}

const complaintOf = (at: number): { subject: string; text: string } => {
  const { subject = '', text = '' } = cases[at % cases.length]?.input.message ?? {};
  const other = cases[(at * 5 + 1) % cases.length]?.input.message.text ?? '';
  return { subject, text: `${text.slice(0, 300)} ${other.slice(100, 300)} vare${at}` };
};

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function megabytesHeld(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

const milliseconds = (of: NodeJS.CpuUsage): number => (of.user + of.system) / 1000;
const share = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN;

it('judges a reply beside 10,000 letters', () => {
  for (const { input, reply } of replies) checkReply({ ...input, reply });
  const before = megabytesHeld();
  const started = process.cpuUsage();
  const sent = new EarlierLetters(
    Array.from({ length: count }, (_, at) => ({
      text: letterOf(at),
      to: `k${at % 4000}@a.example`,
    })),
  );
  const others = new OtherComplaints(Array.from({ length: count }, (_, at) => complaintOf(at)));
  const making = milliseconds(process.cpuUsage(started));
  const held = megabytesHeld() - before;

  const times: number[] = [];
  for (let round = 0; round < 6; round += 1)
    for (const { input, reply } of replies) {
      const from = process.cpuUsage();
      checkReply({ ...input, reply, sent, others });
      times.push(milliseconds(process.cpuUsage(from)));
    }
  const figures = { median: share(times, 0.5), ninetyNinth: share(times, 0.99), megabytes: held };
  process.stdout.write(
    `gate: p50 ${figures.median.toFixed(1)} ms, p99 ${figures.ninetyNinth.toFixed(1)} ms, ` +
      `indexes ${held.toFixed(0)} MB, made in ${making.toFixed(0)} ms\n`,
  );
  expect(figures.median).toBeLessThanOrEqual(bars.median);
  expect(figures.ninetyNinth).toBeLessThanOrEqual(bars.ninetyNinth);
  expect(figures.megabytes).toBeLessThanOrEqual(bars.megabytes);
});

it('judges a reply beside 10,000 letters of the store', async () => {
  const before = megabytesHeld();
  const store = await openStore('sqlite::memory:');
  const at = new Date('2026-11-20T10:00:00Z');
  for (let one = 0; one < count; one += 1) {
    const to = `k${one % 4000}@a.example`;
    await store.precedents.keepLetter({ mailbox: 'kontakt', to, text: letterOf(one), at });
    const { subject, text } = complaintOf(one);
    const intent = draftIntent(one + 1, { mailbox: 'kontakt', from: to, subject, text });
    await store.openDraft(intent, mailboxState('kontakt', one + 2));
  }
  const ports = { precedents: store.precedents, policy: {} };
  const times: number[] = [];
  for (let round = 0; round < 6; round += 1)
    for (const { input, reply } of replies) {
      const from = process.cpuUsage();
      await judgeReply(reply, { mailbox: 'kontakt', ...input }, ports);
      times.push(milliseconds(process.cpuUsage(from)));
    }
  const held = megabytesHeld() - before;
  await store.close();
  const figures = { median: share(times, 0.5), ninetyNinth: share(times, 0.99) };
  process.stdout.write(
    `gate beside the store: p50 ${figures.median.toFixed(1)} ms, p99 ${figures.ninetyNinth.toFixed(1)} ms, ` +
      `${held.toFixed(0)} MB held by the program\n`,
  );
  expect(figures.median).toBeLessThanOrEqual(bars.median);
  expect(figures.ninetyNinth).toBeLessThanOrEqual(bars.ninetyNinth);
  expect(held).toBeLessThanOrEqual(bars.megabytes);
});
