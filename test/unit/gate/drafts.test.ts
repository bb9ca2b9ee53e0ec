/**
 * Contract: every letter the program drafts to the complaints of test/mails passes its own gate, apart
 * from the blanks that are still open.
 */
import { expect, it } from 'vitest';
import { loadLetterTemplates } from '../../../src/config/templates.ts';
import { answer } from '../../../src/work/answer.ts';
import { readSample, testSamples } from '../../eval/samples.ts';

const now = new Date('2026-11-20T09:00:00Z');

it('passes every draft to a test mail', async () => {
  const templates = loadLetterTemplates();
  const complaints = (await testSamples()).filter(({ expected }) => expected.kind === 'complaint');
  expect(complaints.length).toBeGreaterThan(100);
  const stopped = complaints.flatMap((sample) => {
    const { business } = sample.context;
    const context = { business, now, templates, sent: [], policy: {} };
    const { letter, verdict } = answer(sample.message, readSample(sample), context);
    const errors = verdict.findings.filter(
      ({ rule, severity }) => severity === 'error' && rule !== 'open-slot',
    );
    if (errors.length === 0) return [];
    return [
      `${letter.reply.subject}: ${errors.map((one) => `${one.rule} "${one.excerpt}"`).join('; ')}`,
    ];
  });
  expect(stopped).toEqual([]);
});
