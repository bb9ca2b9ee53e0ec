import { decodeLinear, score, type LinearWeights } from '../language/linear.ts';
import { faults, issueTypes, kinds, tones, wants } from '../model/reading.ts';
import { labelShares } from '../read/chain.ts';
import { kindFeatures } from '../read/kind.ts';
import { mailFeatures, roles, type RoleShares } from '../read/roles.ts';
import { sentences } from '../read/sentences.ts';
import { traitFeatures, typeFeatures, wantFeatures } from '../read/traits.ts';
import type { Examples, KindMail, LabelledMail, LabelledSentence } from './examples.ts';
import { encodeLinear, trainLogistic, type Example, type TrainingOptions } from './logistic.ts';
import { seeded, shuffled, type Random } from './random.ts';
import { trainRoles, type ChainWeights } from './roles.ts';

/** Everything reading has learnt from examples. */
export interface ReadingWeights {
  readonly roles: ChainWeights;
  readonly kind: { readonly complaint: LinearWeights; readonly kind: LinearWeights };
  readonly traits: Readonly<
    Record<
      'tone' | 'fault' | 'repeat' | 'aboutStaff' | 'unreasonable' | 'type' | 'want',
      LinearWeights
    >
  >;
}

const folds = 4;
const options = (bits: number, epochs: number): TrainingOptions => ({
  bits,
  epochs,
  rate: 0.1,
  decay: 0.003,
  hidden: 0.4,
});

const kindOptions: TrainingOptions = { ...options(16, 20), decay: 0.0003 };
/** Flags are rare: a pull towards zero would never let them be set. */
const flagOptions: TrainingOptions = { ...options(14, 10), rate: 0.15, decay: 0.0001, hidden: 0 };
/** Many buckets, so that no word of one language stands in for another of the next. */
const complaintOptions: TrainingOptions = { ...options(18, 40), decay: 0.001 };

/** Trains all models of reading. The same examples and seed give the same weights to the last bit. */
export function train(examples: Examples, seed: number): ReadingWeights {
  const random = seeded(seed);
  const chain = trainRoles(examples, random);
  const seen = heldOutRoles(examples, random);
  return {
    roles: chain,
    kind: trainKind(seen, random),
    traits: { ...trainTraits(seen, random), ...trainPassages(examples, random) },
  };
}

type RoleReader = (texts: readonly string[], subject: string) => RoleShares[];

/** Reads roles with the weights given. */
export function roleReader(weights: ChainWeights): RoleReader {
  const model = decodeLinear(weights);
  return (texts, subject) => {
    const rows = mailFeatures(texts, subject).map((features) => score(model, features));
    return labelShares(rows, weights.transitions).map(
      (shares) =>
        Object.fromEntries(roles.map((role, at) => [role, shares[at] ?? 0])) as RoleShares,
    );
  };
}

interface Seen {
  readonly mails: readonly {
    readonly mail: LabelledMail;
    readonly shares: readonly RoleShares[];
  }[];
  readonly kinds: readonly { readonly mail: KindMail; readonly shares: readonly RoleShares[] }[];
}

/** The roles of each mail as a model sees them that was not trained on it: as sure as on new mail. */
function heldOutRoles(examples: Examples, random: Random): Seen {
  const mails = shuffled(examples.mails, random);
  const short = shuffled(examples.kinds, random);
  const plain = shuffled(examples.plain, random);
  const parts = Array.from({ length: folds }, (_, fold) => {
    const read = roleReader(
      trainRoles(
        {
          ...examples,
          mails: mails.filter((__, at) => at % folds !== fold),
          kinds: short.filter((__, at) => at % folds !== fold),
          plain: plain.filter((__, at) => at % folds !== fold),
        },
        random,
      ),
    );
    return {
      mails: mails
        .filter((__, at) => at % folds === fold)
        .map((mail) => ({ mail, shares: read(textsOf(mail), mail.subject) })),
      kinds: [
        ...short.filter((__, at) => at % folds === fold),
        ...plain.filter((__, at) => at % folds === fold).map(plainMail),
      ].map((mail) => ({
        mail,
        shares: read(
          sentences(mail.body).map((span) => span.text),
          mail.subject,
        ),
      })),
    };
  });
  return { mails: parts.flatMap((part) => part.mails), kinds: parts.flatMap((part) => part.kinds) };
}

/** A plain complaint as a mail of one sentence. */
const plainMail = (one: LabelledSentence): KindMail => ({
  lang: one.lang,
  kind: 'complaint',
  subject: '',
  body: one.text,
});

const textsOf = (mail: LabelledMail): string[] => mail.sentences.map((one) => one.text);

function trainKind(seen: Seen, random: Random): ReadingWeights['kind'] {
  const whole = seen.mails.map(({ mail, shares }): Example => ({
    features: kindFeatures(mail.subject, textsOf(mail).join('\n'), shares),
    label: kinds.indexOf(mail.kind),
    weight: mail.kind === 'complaint' ? 1 : 2,
  }));
  const short = seen.kinds.map(({ mail, shares }): Example => ({
    features: kindFeatures(mail.subject, mail.body, shares),
    label: kinds.indexOf(mail.kind),
    weight: mail.weight ?? 1,
  }));
  const all = [...whole, ...short, ...seen.mails.flatMap(subjectOnly)];
  const complaint = kinds.indexOf('complaint');
  const either = all.map((one): Example => ({
    ...one,
    label: one.label === complaint ? 1 : 0,
  }));
  return {
    complaint: encodeLinear(trainLogistic(['no', 'yes'], either, complaintOptions, random)),
    kind: encodeLinear(trainLogistic(kinds, all, kindOptions, random)),
  };
}

const telling: ReadonlySet<string> = new Set(['want', 'question', 'background', 'praise']);

/** A mail as some write it: all in the subject line, nothing but a name below. */
function subjectOnly({ mail, shares }: Seen['mails'][number]): Example[] {
  const isComplaint = mail.kind === 'complaint';
  const main = mail.sentences.findIndex((one) =>
    isComplaint ? one.role === 'issue' : telling.has(one.role) && one.text.length > 25,
  );
  if (main < 0) return [];
  const kept = mail.sentences.flatMap((one, at) =>
    at === main || one.role === 'signature' || one.role === 'closing' ? [at] : [],
  );
  const texts = kept.map((at) => mail.sentences[at]?.text ?? '');
  const subject = mail.sentences[main]?.text ?? '';
  const seen = kept.flatMap((at) => shares[at] ?? []);
  return [
    {
      features: kindFeatures(subject, texts.join('\n'), seen),
      label: kinds.indexOf(mail.kind),
      weight: isComplaint ? 0.5 : 1,
    },
  ];
}

function trainTraits(
  seen: Seen,
  random: Random,
): Pick<ReadingWeights['traits'], 'tone' | 'fault' | 'repeat' | 'aboutStaff' | 'unreasonable'> {
  const complaints = seen.mails.filter(({ mail }) => mail.kind === 'complaint');
  const rows = complaints.map(({ mail, shares }) => ({
    mail,
    features: traitFeatures(mail.subject, textsOf(mail), shares),
  }));
  const learn = (
    classes: readonly string[],
    of: (mail: LabelledMail) => string | null,
    how: TrainingOptions = options(14, 20),
  ) => {
    const known = rows.flatMap(({ mail, features }): Example[] => {
      const label = classes.indexOf(of(mail) ?? '');
      return label < 0 ? [] : [{ features, label }];
    });
    return encodeLinear(trainLogistic(classes, known, how, random));
  };
  const flag = (of: (mail: LabelledMail) => boolean | null) =>
    learn(['no', 'yes'], (mail) => (of(mail) === true ? 'yes' : 'no'), flagOptions);
  return {
    tone: learn(tones, (mail) => mail.tone),
    fault: learn(faults, (mail) => mail.fault),
    repeat: flag((mail) => mail.repeat),
    aboutStaff: flag((mail) => mail.about_staff),
    unreasonable: flag((mail) => mail.unreasonable),
  };
}

function trainPassages(
  examples: Examples,
  random: Random,
): Pick<ReadingWeights['traits'], 'type' | 'want'> {
  const inMails = examples.mails.flatMap((mail) =>
    mail.sentences.map((one, at) => ({ one, around: around(textsOf(mail), at, mail.subject) })),
  );
  const all = [
    ...[...examples.sentences, ...examples.plain].map((one) => ({ one, around: '' })),
    ...inMails,
  ];
  const types = all.flatMap(({ one, around: near }): Example[] =>
    one.role === 'issue' && one.type !== null
      ? [{ features: typeFeatures(one.text, near), label: issueTypes.indexOf(one.type) }]
      : [],
  );
  const classes = [...wants, 'nothing-stated'];
  const wished = all.flatMap(({ one }): Example[] =>
    one.role === 'want' && one.want !== null
      ? [{ features: wantFeatures(one.text), label: classes.indexOf(one.want) }]
      : [],
  );
  return {
    type: encodeLinear(trainLogistic(issueTypes, types, options(14, 20), random)),
    want: encodeLinear(trainLogistic(classes, wished, options(14, 20), random)),
  };
}

/** The subject and the sentences beside one. */
export const around = (texts: readonly string[], at: number, subject: string): string =>
  [subject, texts[at - 1] ?? '', texts[at + 1] ?? ''].join('\n');
