/**
 * Contract: whose doing it is, what is unreasonable and whether it was told before are weighed from all that
 * is told of a complaint. Learnt from mails that nothing else learns that from: the same mails give the
 * same bytes, and what was said of them is learnt.
 */
import { describe, expect, it } from 'vitest';
import { linearModelIn, score, softmax } from '../../../src/language/linear.ts';
import { decodeWeights } from '../../../src/language/weights.ts';
import type { AnnotatedMail } from '../../../src/learn/annotated.ts';
import { loadExamples, stackingMails } from '../../../src/learn/examples.ts';
import { hear } from '../../../src/learn/heard.ts';
import { programSeed } from '../../../src/learn/random.ts';
import { trainStacked } from '../../../src/learn/stacked.ts';
import { faults } from '../../../src/model/reading.ts';
import { programNetwork } from '../../../src/read/network/hearing.ts';
import {
  stackedBits,
  stackedClasses,
  stackedFeatures,
  toldOf,
  type StackedHead,
  type StackedSettings,
} from '../../../src/read/stacked.ts';
import { authoredText } from '../../../src/read/text/authored.ts';
import { programWords } from '../../../src/read/word-models.ts';

const by = { network: programNetwork(), words: programWords() };
const examples = loadExamples();
const all = stackingMails(examples);
const mails = all.filter((_, at) => at % 8 === 0);
const bytes = trainStacked(mails, by, programSeed);

/** The class of one head that a mail is of by weights. */
function classBy(head: StackedHead, weights: Buffer, { subject, body }: AnnotatedMail): string {
  const decoded = decodeWeights(weights);
  const classes = stackedClasses[head];
  const model = linearModelIn(decoded, head, classes, stackedBits);
  const { text } = authoredText(body.text);
  const told = toldOf(hear(subject.text, text, by.network, by.words));
  const features = stackedFeatures(told, decoded.settings as unknown as StackedSettings);
  const shares = softmax(score(model, features));
  return classes[shares.indexOf(Math.max(...shares))] ?? '';
}

describe('what weighs all that is told of a complaint', () => {
  it('is the same for the same mails', () => {
    expect(trainStacked(mails, by, programSeed).equals(bytes)).toBe(true);
    expect(trainStacked(mails.slice(1), by, programSeed).equals(bytes)).toBe(false);
  });

  it('learns whose doing it is', () => {
    const right = mails.filter((mail) => classBy('fault', bytes, mail) === mail.fault).length;
    expect(right / mails.length).toBeGreaterThan(0.75);
    const other = mails.map((mail) => ({
      ...mail,
      fault: faults[(faults.indexOf(mail.fault ?? 'firm') + 1) % faults.length] ?? 'firm',
    }));
    const turned = trainStacked(other, by, programSeed);
    const still = mails.filter((mail) => classBy('fault', turned, mail) === mail.fault).length;
    expect(still / mails.length).toBeLessThan(0.25);
  });
});

describe('what a person should know beforehand', () => {
  it.each(['repeat', 'unreasonable'] as const)('learns which mails are %s', (flag) => {
    const right = mails.filter((mail) => (classBy(flag, bytes, mail) === 'yes') === mail[flag]);
    expect(right.length / mails.length).toBeGreaterThan(0.85);
    const turned = trainStacked(
      mails.map((mail) => ({ ...mail, [flag]: !mail[flag] })),
      by,
      programSeed,
    );
    const still = mails.filter((mail) => (classBy(flag, turned, mail) === 'yes') === mail[flag]);
    expect(still.length / mails.length).toBeLessThan(0.15);
  });
});

describe('the mails it is learnt from', () => {
  const { annotated, mails: labelled, kinds } = examples;
  const learnt = new Set([
    ...annotated.map(({ body }) => body.text.trim()),
    ...kinds.map(({ body }) => body.trim()),
    ...labelled.map(({ sentences }) => sentences.map(({ text }) => text).join(' ')),
  ]);

  it('are no examples of anything else', () => {
    expect(all.length).toBeGreaterThan(700);
    expect(all.filter(({ body }) => learnt.has(body.text.trim()))).toEqual([]);
  });

  it('tell of every fault', () => {
    expect(new Set(all.map(({ fault }) => fault))).toEqual(new Set(faults));
  });
});
