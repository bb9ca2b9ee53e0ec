/**
 * How fast mails are read, as a process of its own, so that nothing is warm: sends what loading
 * the models costs and what each reading costs to the process that started it.
 */
import { cpuMilliseconds, quantile } from './cpu.ts';
import { readSample, testSamples, type Sample } from './samples.ts';

export interface ReadingTimes {
  readonly loading: number;
  readonly median: number;
  readonly slowest: number;
}

const rounds = 10;

/**
 * One short complaint in each language: what reads them has loaded every model, each at its first use. The
 * program's own text is loaded before, as in a run: here its types are taken off first, in the built program
 * there are none.
 */
const complaints = [
  'Hej, lampen fra jeres butik i Vejle er knust. Hilsen Ida',
  'Hei, lampen fra butikken deres i Bergen er knust. Hilsen Ida',
  'Hei, lampa frå butikken dykkar i Førde er knust. Helsing Ida',
  'Hej, lampan från er butik i Lund är trasig. Hälsningar Ida',
  'Hello, the lamp from your shop in Leeds is broken. Regards, Ida',
];

const samples = await testSamples();
const [any] = samples;
if (any === undefined) throw new Error('no mail to begin with');
const complaintOf = (text: string): Sample => ({
  ...any,
  context: { ...any.context, issue: text },
  message: { ...any.message, text },
});
const loading = cpuMilliseconds(() => {
  for (const text of complaints) readSample(complaintOf(text));
});
const times = Array.from({ length: rounds }, () =>
  samples.map((sample) => cpuMilliseconds(() => readSample(sample))),
).flat();
process.send?.({
  loading,
  median: quantile(times, 0.5),
  slowest: quantile(times, 0.99),
} satisfies ReadingTimes);
