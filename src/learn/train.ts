import type { AnnotatedMail } from './annotated.ts';
import type { Examples } from './examples.ts';
import { fromAnnotated, fromKindMail, fromLabelledMail, fromSentence } from './mails.ts';
import { trainNetwork, type MailExample, type NetworkOptions } from './network.ts';
import { misspelt } from './misspelt.ts';
import { plainMails } from './plain-mails.ts';
import { seeded } from './random.ts';
import { startingRows } from './word-vectors.ts';

/** Measured on mails held back; a larger network gained nothing. */
export const options: NetworkOptions = {
  width: 48,
  hidden: 48,
  bits: 15,
  epochs: 8,
  tableRate: 0.05,
  rate: 0.001,
  hiddenFeatures: 0.5,
  hiddenUnits: 0.3,
  hiddenSubjects: 0.4,
  tableDecay: 0.001,
  decay: 0.0001,
  batch: 4,
  members: 2,
};

/** The same plain mails for every training, so that examples alone decide. */
const plainSeed = 1;

/** Short mails with every sentence labelled are the likest to what customers write. */
const labelledWeight = 2;

/** One mail in so many is learnt from a second time, as somebody would write it who cannot spell. */
const misspeltOneIn = 3;

/** Mails chosen for being hard. */
const chosenWeight = 1.5;

const weighed = (mail: AnnotatedMail): MailExample[] =>
  fromAnnotated(mail).map((one) => (mail.chosen ? { ...one, weight: chosenWeight } : one));

function misspeltExamples({ annotated }: Examples): MailExample[] {
  const random = seeded(plainSeed);
  return annotated
    .filter((_, at) => at % misspeltOneIn === 0)
    .flatMap((mail) => weighed(misspelt(mail, random)).slice(0, 1));
}

/** All examples as the network learns from them. */
export const networkExamples = (examples: Examples): MailExample[] => [
  ...plainMails(examples, seeded(plainSeed)).map(fromLabelledMail),
  ...examples.annotated.flatMap(weighed),
  ...misspeltExamples(examples),
  ...examples.mails.map((mail) => ({ ...fromLabelledMail(mail), weight: labelledWeight })),
  ...[...examples.sentences, ...examples.plain].map(fromSentence),
  ...examples.kinds.flatMap((mail) => {
    const example = fromKindMail(mail);
    return Array.from({ length: mail.times ?? 1 }, () => example);
  }),
];

/** Trains reading anew. The same examples and seed give the same weights to the last bit. */
export const trainReading = (
  examples: Examples,
  seed: number,
  progress?: (done: number, of: number) => void,
): Buffer =>
  trainNetwork(networkExamples(examples), options, {
    seed,
    start: startingRows(),
    ...(progress === undefined ? {} : { progress }),
  });
