/**
 * Contract: of replies to complaints in five languages, written before anybody saw how the gate judges
 * them, at least 97 of 100 macros are stopped, 90 of merges, 95 of fluent nothings and 80 of letters
 * from the rule book; 93 of personal letters and 85 of short ones pass; the score puts a person's reply
 * above one for anybody 95 times of 100. A personal letter laid under another complaint is stopped 95
 * times of 100, also where the name in the greeting was changed and the firm's complaints are known.
 */
import { describe, expect, it } from 'vitest';
import { checkReply } from '../../../src/gate/check.ts';
import { OtherComplaints } from '../../../src/gate/others.ts';
import { good, judgedCases, type Label } from './judged-replies.ts';

const bars: Readonly<Record<Label, number>> = {
  personal: 0.93,
  short: 0.85,
  canned: 0.97,
  merge: 0.9,
  slop: 0.95,
  policy: 0.8,
};

const stopped = (verdicts: readonly string[]): number =>
  verdicts.filter((one) => one === 'reject').length / verdicts.length;

describe.each(['judged-replies.txt', 'judged-replies-2.txt', 'judged-replies-3.txt'])(
  '%s',
  (fixture) => {
    const cases = judgedCases(fixture);
    const judged = cases.flatMap(({ language, input, replies }) =>
      [...replies].map(([label, reply]) => ({
        name: `${language} ${input.message.subject}: ${label}`,
        label,
        verdict: checkReply({ ...input, reply }),
      })),
    );

    it.each(Object.entries(bars))('judges %s rightly', (label, bar) => {
      const of = judged.filter((one) => one.label === label);
      const wrong = of.filter((one) => (one.verdict.verdict === 'pass') !== good.has(label));
      for (const { name, verdict } of wrong)
        process.stdout.write(
          `${name} ${verdict.verdict} ${verdict.specificity} ${verdict.findings.map(({ rule, severity }) => `${rule}:${severity}`).join(' ')}\n`,
        );
      expect(of.length).toBeGreaterThan(0);
      expect(1 - wrong.length / of.length).toBeGreaterThanOrEqual(bar);
    });

    it('puts a reply by a person above one for anybody', () => {
      const [people, others] = [true, false].map((wanted) =>
        judged
          .filter((one) => good.has(one.label) === wanted)
          .map((one) => one.verdict.specificity),
      ) as [number[], number[]];
      const above = people.flatMap((one) => others.map((other) => Number(one > other)));
      expect(above.reduce((a, b) => a + b, 0) / above.length).toBeGreaterThanOrEqual(0.95);
    });

    it('stops a letter under another complaint, with a new name in the greeting too', () => {
      const mails = cases.map(({ input }) => ({
        subject: input.message.subject,
        text: input.message.text,
      }));
      const others = new OtherComplaints(mails);
      const verdicts = { swapped: [] as string[], renamed: [] as string[] };
      for (const from of cases)
        for (const to of cases) {
          const reply = from.replies.get('personal') ?? '';
          if (from === to || from.language !== to.language || reply === '') continue;
          const [own = '', theirs = ''] = [from, to].map(
            ({ input }) => input.reading.customer.greeting ?? '',
          );
          const renamed = own === '' || theirs === '' ? reply : reply.replaceAll(own, theirs);
          verdicts.swapped.push(checkReply({ ...to.input, reply }).verdict);
          verdicts.renamed.push(checkReply({ ...to.input, reply: renamed, others }).verdict);
        }
      expect(stopped(verdicts.swapped)).toBeGreaterThanOrEqual(0.95);
      expect(stopped(verdicts.renamed)).toBeGreaterThanOrEqual(0.95);
      process.stdout.write(`renamed: ${stopped(verdicts.renamed).toFixed(3)}\n`);
    });
  },
);
