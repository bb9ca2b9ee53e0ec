import type { Features } from '../language/linear.ts';
import { authoredText } from '../read/text/authored.ts';
import { wholeMailFeatures } from '../read/network/features.ts';
import { headFrom, headShares } from '../read/mail-words.ts';
import { wordHeads } from '../read/word-models.ts';
import { sentences } from '../read/text/sentences.ts';
import type { Examples } from './examples.ts';
import { scoresOf, trainLinear, type Trained } from './logistic.ts';
import { fromAnnotated, fromLabelledMail } from './mails.ts';
import type { MailTarget } from './network.ts';
import type { Random } from './random.ts';

/** Measured on mails held back from training. */
const options = { rate: 0.1, decay: 0.006, hidden: 0.2, epochs: 15 };

/** Short mails with every sentence labelled are the likest to what customers write. */
const labelledWeight = 1.5;

interface ToldExample {
  readonly features: Features;
  readonly target: MailTarget;
  readonly weight: number;
}

/** Trains the model that tells by the words of a complaint what is told of it: all heads side by side. */
export const trainTold = (
  classes: readonly string[],
  examples: Examples,
  bits: number,
  random: Random,
): Trained => trainLinear(classes, toldExamples(examples), { ...options, bits }, random, errorsOf);

function toldExamples({ annotated, mails }: Examples): ToldExample[] {
  return [
    ...annotated
      .filter(({ kind }) => kind === 'complaint')
      .map((mail) => {
        const spans = sentences(authoredText(mail.body.text).text);
        const texts = spans.map(({ text }) => text);
        const target = fromAnnotated(mail)[0]?.mail ?? {};
        return { features: wholeMailFeatures(mail.subject.text, texts), target, weight: 1 };
      }),
    ...mails
      .filter(({ kind }) => kind === 'complaint')
      .map((mail) => ({
        features: wholeMailFeatures(
          mail.subject,
          mail.sentences.map(({ text }) => text),
        ),
        target: fromLabelledMail(mail).mail,
        weight: labelledWeight,
      })),
  ];
}

/** The gradient at each score; none where nobody said what is right. */
function errorsOf(trained: Trained, features: Features, example: ToldExample): Float64Array {
  const scores = [...scoresOf(trained, features)];
  const errors = new Float64Array(scores.length);
  for (const head of wordHeads) {
    const right = example.target[head];
    if (right === undefined) continue;
    headShares(head, scores).forEach((share, k) => {
      const holds = typeof right === 'number' ? k === right : right.includes(k);
      errors[headFrom[head] + k] = (share - (holds ? 1 : 0)) * example.weight;
    });
  }
  return errors;
}
