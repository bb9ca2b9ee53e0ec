/**
 * Fits the weights of the gate's specificity anew: `node test/eval/gate-weights.ts` prints them with
 * five-fold figures by mail (`--same` leaves those out), and ends with 1 where they are not those of
 * src/gate/specificity.ts; `--write` puts them there. Same replies, same weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { businessFor } from '../../src/config/business-for.ts';
import { loadBusinesses } from '../../src/config/business.ts';
import { openCase, type CheckInput } from '../../src/gate/case.ts';
import { complaintOf } from '../../src/gate/complaint.ts';
import { bias, measure, weights, type Measures } from '../../src/gate/specificity.ts';
import { seeded, programSeed, type Random } from '../../src/learn/random.ts';
import {
  fitSigned,
  likelihood,
  type Seen,
  type Sign,
  type SignedModel,
} from '../../src/learn/signed-logistic.ts';
import { parseMessage } from '../../src/mail/parse.ts';
import { isLanguageCode, type LanguageCode } from '../../src/model/language.ts';
import type { Message } from '../../src/model/message.ts';
import { authoredText } from '../../src/read/text/authored.ts';

const mails = join(import.meta.dirname, '../mails');
const specificityFile = join(import.meta.dirname, '../../src/gate/specificity.ts');
const good: ReadonlySet<string> = new Set(['personal', 'short']);

/** Which way each measure may push. */
const signs: Readonly<Record<string, Sign>> = {
  courtesy: -1,
  receipt: -1,
  record: -1,
  feeling: -1,
  sales: -1,
  rule: -1,
  blame: -1,
  share: 1,
  told: 1,
  beats: 1,
  dense: 1,
  staffDo: 1,
  dated: 1,
  whenRate: 1,
  fields: -1,
  i: 1,
  we: -1,
  lofty: -1,
  cheer: -1,
  rules: -1,
  trade: -1,
  sorry: 1,
  owning: 1,
  asking: 1,
  question: 1,
  empty: -1,
  stranger: -1,
};
/** Measures that lists of phrases give: lists miss much, so the score must not lean on them. */
const listed = [
  'courtesy',
  'receipt',
  'record',
  'feeling',
  'sales',
  'rule',
  'blame',
  'owning',
  'asking',
  'lofty',
  'rules',
];
const copies = 4;
const missed = 0.5;
/** How much an example counts: made ones less than written ones; a short reply has less to show for itself. */
const counts: Readonly<Record<string, number>> = {
  swap: 0.5,
  renamed: 0.2,
  pasted: 0.5,
  short: 1.5,
};

interface Labelled {
  readonly mail: string;
  readonly lang: LanguageCode;
  readonly label: string;
  readonly reply: string;
}

interface Measured {
  readonly mail: string;
  readonly label: string;
  readonly measures: Measures;
}

type Complaint = Omit<CheckInput, 'reply'>;

function labelledReplies(): readonly Labelled[] {
  const file = new URL('../fixtures/labelled-replies.jsonl', import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const one = JSON.parse(line) as Labelled;
      if (!isLanguageCode(one.lang)) throw new Error(`no language: ${line.slice(0, 80)}`);
      return one;
    });
}

/** Read without the network, so that what it learns changes nothing here. */
function complaint(message: Message, language: LanguageCode): Complaint {
  const businesses = loadBusinesses(join(mails, 'businesses.jsonl'));
  const to = [...message.to, ...message.cc].map(({ address }) => address);
  const { from, subject } = message;
  const text = authoredText(message.text).text;
  const plain = complaintOf({
    from: from?.name ?? null,
    subject,
    text,
    language,
    ...(from === null ? {} : { address: from.address }),
  });
  return { message, reading: plain.reading, business: businessFor(businesses, to), sent: [] };
}

const measureReply = (reply: string, of: Complaint): Measures =>
  measure(openCase({ ...of, reply }));

/** The macro with the mail's longest sentence in its middle, as a person in a hurry would do it. */
function pasted(macro: string, mail: Complaint): string {
  const sentences = mail.reading.authored.split(/(?<=[.!?])\s+|\n+/);
  const [longest = ''] = sentences.toSorted((one, other) => other.length - one.length);
  const parts = macro.split('\n\n');
  return [...parts.slice(0, -1), longest, ...parts.slice(-1)].join('\n\n');
}

/** Every reply; each good one under another complaint of its language, each macro with a sentence pasted in. */
function measuredReplies(
  replies: readonly Labelled[],
  complaints: ReadonlyMap<string, Complaint>,
): readonly Measured[] {
  return replies.flatMap(({ mail, lang, label, reply }, at) => {
    const own = complaints.get(mail);
    if (own === undefined) throw new Error(`no mail ${mail}`);
    const measured = [{ mail, label, measures: measureReply(reply, own) }];
    if (label === 'canned')
      measured.push({ mail, label: 'pasted', measures: measureReply(pasted(reply, own), own) });
    if (!good.has(label)) return measured;
    const others = [...complaints].filter(
      ([name, one]) => name !== mail && one.reading.language === lang,
    );
    const [, other] = others[(at * 7) % others.length] ?? [];
    if (other === undefined) return measured;
    const measures = measureReply(reply, other);
    return [
      ...measured,
      { mail, label: 'swap', measures },
      { mail, label: 'renamed', measures: { ...measures, stranger: 0 } },
    ];
  });
}

function train(examples: readonly Measured[], random: Random): SignedModel {
  const seen = examples.flatMap(({ label, measures }): Seen[] => {
    const one = { measures, wanted: good.has(label), weight: counts[label] ?? 1 };
    return [
      one,
      ...Array.from({ length: copies }, () => ({ ...one, measures: thinned(measures, random) })),
    ];
  });
  return fitSigned(seen, signs);
}

/** As if the lists had missed some of its phrases. */
function thinned(measures: Measures, random: Random): Measures {
  const left = listed.map((name) => {
    const part = random() < missed ? 0 : random() < 0.5 ? 0.5 : 1;
    return [name, (measures[name] ?? 0) * part] as const;
  });
  return { ...measures, ...Object.fromEntries(left) };
}

/** The score of each example by a model that has not seen its mail. */
function heldBackScores(examples: readonly Measured[]): ReadonlyMap<Measured, number> {
  const all = [...new Set(examples.map(({ mail }) => mail))];
  const scores = new Map<Measured, number>();
  for (let fold = 0; fold < 5; fold += 1) {
    const held = new Set(all.filter((_, at) => at % 5 === fold));
    const model = train(
      examples.filter(({ mail }) => !held.has(mail)),
      seeded(programSeed + fold),
    );
    for (const one of examples)
      if (held.has(one.mail)) scores.set(one, likelihood(model, one.measures));
  }
  return scores;
}

function figures(scores: ReadonlyMap<Measured, number>): string {
  const labels = [...new Set([...scores.keys()].map(({ label }) => label))];
  const lines = labels.map((label) => {
    const of = [...scores].filter(([one]) => one.label === label);
    const right = of.filter(([, score]) => score >= 0.5 === good.has(label)).length;
    return `${label.padEnd(10)} ${((100 * right) / of.length).toFixed(1)} of ${of.length}`;
  });
  const asWritten = [...scores].filter(([{ label }]) => !/swap|renamed|pasted/.test(label));
  const [wanted, others] = [true, false].map((kind) =>
    asWritten.filter(([{ label }]) => good.has(label) === kind).map(([, score]) => score),
  ) as [number[], number[]];
  const above = wanted.flatMap((one) =>
    others.map((other) => (one > other ? 1 : one === other ? 0.5 : 0)),
  );
  const area = above.reduce<number>((sum, one) => sum + one, 0) / above.length;
  return [...lines, `a person's reply above one for anybody: ${(100 * area).toFixed(1)}`].join(
    '\n',
  );
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    same: { type: 'boolean', default: false },
  },
});
const replies = labelledReplies();
const complaints = new Map<string, Complaint>();
for (const { mail, lang } of replies)
  if (!complaints.has(mail))
    complaints.set(mail, complaint(await parseMessage(readFileSync(join(mails, mail))), lang));
const examples = measuredReplies(replies, complaints);
const model = train(examples, seeded(programSeed));
const fitted = Object.fromEntries(
  Object.entries(model.weights).map(([name, weight]) => [name, rounded(weight)]),
);
if (!values.same) {
  const told = figures(heldBackScores(examples));
  process.stdout.write(`held back by mail, five in turn, at 0.5\n${told}\n`);
}
if (values.write) {
  const lines = Object.entries(fitted).map(([name, weight]) => `  ${name}: ${weight},`);
  const source = readFileSync(specificityFile, 'utf8')
    .replace(/(export const weights[^{]*\{\n)[^}]*\}/, `$1${lines.join('\n')}\n}`)
    .replace(/(export const bias = )[-\d.]+/, `$1${rounded(model.bias)}`);
  writeFileSync(specificityFile, source);
} else {
  const same =
    Object.entries(fitted).every(([name, weight]) => weights[name] === weight) &&
    rounded(model.bias) === bias;
  process.stdout.write(
    same
      ? 'the weights are these\n'
      : `the weights differ: ${JSON.stringify(fitted)} ${rounded(model.bias)}\n`,
  );
  process.exitCode = same ? 0 : 1;
}
