import type { Features } from '../language/linear.ts';
import { encodeWeights } from '../language/weights.ts';
import { kinds, type Kind } from '../model/reading.ts';
import { authoredText } from '../read/text/authored.ts';
import { wholeMailFeatures } from '../read/network/features.ts';
import { complaintClasses, toldClasses, wordBits, wordsFormat } from '../read/word-models.ts';
import { sentences } from '../read/text/sentences.ts';
import type { Examples } from './examples.ts';
import { textsOf, type KindLesson } from './kind-lessons.ts';
import { tablesOf, trainLogistic } from './logistic.ts';
import { trainTold } from './told.ts';
import { plainMails } from './plain-mails.ts';
import { seeded, type Random } from './random.ts';

/** Complaints are most of the marked mails, and ordinary mail was hardest to come by. */
const weights = {
  annotated: { complaint: 0.5, other: 1.5 },
  labelled: { complaint: 0.7, other: 1.5 },
  short: 1,
  composed: 0.4,
  said: 2,
};

const options = { rate: 0.1, hidden: 0.4 };

/** How often a person's word is learnt from for each time that another example is. */
const copies = 4;

/** What is learnt from besides the examples, on the machine where persons said it. */
export interface OwnWords {
  readonly lessons: readonly KindLesson[];
  /** Written into the file; the program's own has none. */
  readonly notes: Readonly<Record<string, unknown>>;
}

/**
 * Trains the models that tell by its words alone whether a mail is a complaint, else of which kind it
 * is, and what is told of complaints. The same examples and seed give the same weights.
 */
export function trainWords(examples: Examples, seed: number, own?: OwnWords): Buffer {
  const random = seeded(seed);
  const all = kindExamples(examples, random);
  const said = (own?.lessons ?? []).map((lesson) => ({
    features: wholeMailFeatures(lesson.subject, textsOf(lesson)),
    isComplaint: lesson.kind === 'complaint',
  }));
  const complaint = trainLogistic(
    complaintClasses,
    [
      ...all.map(({ kind, ...example }) => ({ ...example, label: kind === 'complaint' ? 1 : 0 })),
      ...said.flatMap(({ features, isComplaint }) => {
        const example = { features, label: isComplaint ? 1 : 0, weight: weights.said };
        return Array.from({ length: copies }, () => example);
      }),
    ],
    { ...options, bits: wordBits.complaint, epochs: 30, decay: 0.001 },
    random,
  );
  const kind = trainLogistic(
    kinds,
    all.map(({ kind: name, ...example }) => ({ ...example, label: kinds.indexOf(name) })),
    { ...options, bits: wordBits.kind, epochs: 15, decay: 0.0003 },
    random,
  );
  const told = trainTold(toldClasses, examples, wordBits.told, random);
  return encodeWeights(
    {
      ...tablesOf('complaint', complaint),
      ...tablesOf('kind', kind),
      ...tablesOf('told', told),
    },
    own === undefined ? {} : { ...own.notes, format: wordsFormat() },
  );
}

interface KindExample {
  readonly features: Features;
  readonly kind: Kind;
  readonly weight: number;
}

const cut = (body: string): string[] => sentences(body).map((span) => span.text);

function kindExamples(examples: Examples, random: Random): KindExample[] {
  const { annotated, apart = [], mails, kinds, plain } = examples;
  const composed = plainMails(examples, random);
  return [
    ...[...annotated, ...apart]
      .filter(({ chosen }) => !chosen)
      .map((mail) => ({
        features: wholeMailFeatures(mail.subject.text, cut(authoredText(mail.body.text).text)),
        kind: mail.kind,
        weight: mail.short
          ? weights.short
          : weights.annotated[mail.kind === 'complaint' ? 'complaint' : 'other'],
      })),
    ...mails.map((mail) => ({
      features: wholeMailFeatures(
        mail.subject,
        mail.sentences.map((one) => one.text),
      ),
      kind: mail.kind,
      weight: weights.labelled[mail.kind === 'complaint' ? 'complaint' : 'other'],
    })),
    ...kinds.map((mail) => ({
      features: wholeMailFeatures(mail.subject, cut(mail.body)),
      kind: mail.kind,
      weight: mail.times ?? 1,
    })),
    ...plain.map(({ text }) => ({
      features: wholeMailFeatures('', [text]),
      kind: 'complaint' as const,
      weight: 1,
    })),
    ...composed.map((mail) => ({
      features: wholeMailFeatures(
        mail.subject,
        mail.sentences.map((one) => one.text),
      ),
      kind: 'complaint' as const,
      weight: weights.composed,
    })),
  ];
}
