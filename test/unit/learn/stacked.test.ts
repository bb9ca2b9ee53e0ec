/**
 * Contract: whose doing it is is weighed from all that is told of a complaint. Learnt from mails that
 * nothing else learns that from: the same mails give the same bytes, and whose doing it was said to be is learnt.
 */
import { describe, expect, it } from 'vitest';
import { linearModelIn, score, softmax } from '../../../src/language/linear.ts';
import { decodeWeights } from '../../../src/language/weights.ts';
import type { AnnotatedMail } from '../../../src/learn/annotated.ts';
import { loadExamples, stackingMails } from '../../../src/learn/examples.ts';
import { hear } from '../../../src/learn/heard.ts';
import { programSeed } from '../../../src/learn/random.ts';
import { trainStacked } from '../../../src/learn/stacked.ts';
import { faults, type Fault } from '../../../src/model/reading.ts';
import { programNetwork } from '../../../src/read/network/hearing.ts';
import {
  stackedBits,
  stackedFeatures,
  toldOf,
  type StackedSettings,
} from '../../../src/read/stacked.ts';
import { authoredText } from '../../../src/read/text/authored.ts';
import { programWords } from '../../../src/read/word-models.ts';

const by = { network: programNetwork(), words: programWords() };
const mails = stackingMails(loadExamples()).filter((_, at) => at % 8 === 0);
const bytes = trainStacked(mails, by, programSeed);

/** Whose doing a mail is by weights. */
function faultBy(weights: Buffer, { subject, body }: AnnotatedMail): Fault {
  const decoded = decodeWeights(weights);
  const model = linearModelIn(decoded, 'fault', faults, stackedBits);
  const { text } = authoredText(body.text);
  const told = toldOf(hear(subject.text, text, by.network, by.words));
  const features = stackedFeatures(told, decoded.settings as unknown as StackedSettings);
  const shares = softmax(score(model, features));
  return faults[shares.indexOf(Math.max(...shares))] ?? 'unclear';
}

describe('what weighs all that is told of a complaint', () => {
  it('is the same for the same mails', () => {
    expect(trainStacked(mails, by, programSeed).equals(bytes)).toBe(true);
    expect(trainStacked(mails.slice(1), by, programSeed).equals(bytes)).toBe(false);
  });

  it('learns whose doing it is', () => {
    const right = mails.filter((mail) => faultBy(bytes, mail) === mail.fault).length;
    expect(right / mails.length).toBeGreaterThan(0.75);
    const other = mails.map((mail) => ({
      ...mail,
      fault: faults[(faults.indexOf(mail.fault ?? 'firm') + 1) % faults.length] ?? 'firm',
    }));
    const turned = trainStacked(other, by, programSeed);
    const still = mails.filter((mail) => faultBy(turned, mail) === mail.fault).length;
    expect(still / mails.length).toBeLessThan(0.25);
  });
});

describe('the mails it is learnt from', () => {
  const { annotated, mails: labelled, kinds } = loadExamples();
  const learnt = new Set([
    ...annotated.map(({ body }) => body.text.trim()),
    ...kinds.map(({ body }) => body.trim()),
    ...labelled.map(({ sentences }) => sentences.map(({ text }) => text).join(' ')),
  ]);

  it('are no examples of anything else', () => {
    const all = stackingMails(loadExamples());
    expect(all.length).toBeGreaterThan(700);
    expect(all.filter(({ body }) => learnt.has(body.text.trim()))).toEqual([]);
  });

  it('tell of every fault', () => {
    const seen = new Set(stackingMails(loadExamples()).map(({ fault }) => fault));
    expect(seen).toEqual(new Set(faults));
  });
});
