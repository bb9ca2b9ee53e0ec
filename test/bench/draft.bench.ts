/**
 * Contract: beyond reading it, half of the complaints are answered, their letters judged, in 5 ms. Times
 * are of processor time, so that other work on the machine does not count.
 */
import { expect, it } from 'vitest';
import { loadLetterTemplates } from '../../src/config/templates.ts';
import { answer } from '../../src/work/answer.ts';
import { cpuMilliseconds, quantile } from '../eval/cpu.ts';
import { readSample, testSamples } from '../eval/samples.ts';

const bar = 5;
const rounds = 10;
const now = new Date('2026-11-20T09:00:00Z');

it('answers in 5 ms', { timeout: 120_000 }, async () => {
  const templates = loadLetterTemplates();
  const complaints = (await testSamples())
    .filter(({ expected }) => expected.kind === 'complaint')
    .map((sample) => ({ ...sample, reading: readSample(sample) }));
  const times = Array.from({ length: rounds }, () =>
    complaints.map(({ message, reading, context: { business } }) =>
      cpuMilliseconds(() =>
        answer(message, reading, { business, now, templates, sent: [], policy: {} }),
      ),
    ),
  ).flat();
  const median = quantile(times, 0.5);
  process.stdout.write(`a letter to the middle complaint: ${median.toFixed(1)} ms\n`);
  expect(median).toBeLessThanOrEqual(bar);
});
