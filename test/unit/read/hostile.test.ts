/**
 * Contract: mail made to be slow costs at most a second of processor time, also where it is read to
 * the end as a complaint is, whatever stands in its text and in its subject.
 */
import { expect, it } from 'vitest';
import { cpuMilliseconds } from '../../eval/cpu.ts';
import { hostileBar, hostileMails, hostileTexts } from '../../eval/hostile.ts';
import { readSample, testSamples } from '../../eval/samples.ts';

const [sample] = await testSamples();

it.each(Object.entries(hostileTexts))('is quick with %s', (_, text) => {
  if (sample === undefined) throw new Error('no mail to begin with');
  readSample(sample);
  for (const mail of hostileMails(sample, text))
    expect(cpuMilliseconds(() => readSample(mail))).toBeLessThanOrEqual(hostileBar);
});
