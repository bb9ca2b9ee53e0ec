import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Features } from '../language/linear.ts';
import { conceptsOfWord } from '../language/lexicon.ts';
import { givenNames } from '../language/scandinavian-cues.ts';
import { encodeWeights, readWeights } from '../language/weights.ts';
import { authoredText } from '../read/text/authored.ts';
import { fold } from '../read/text/fold.ts';
import { nameCandidates, type NameCandidate } from '../read/names/name-candidates.ts';
import { nameKey } from '../read/names/name-features.ts';
import {
  decodeKeys,
  encodeKeys,
  nameClasses,
  type NameClass,
  type NameSettings,
} from '../read/names/name-model.ts';
import { isNamedAfter } from '../read/names/names.ts';
import type { AnnotatedMail, Mark } from './annotated.ts';
import { humanConcepts } from './human-concepts.ts';
import { trainLogistic, type Example, type TrainingOptions } from './logistic.ts';
import { marksIn } from './mails.ts';
import { seeded } from './random.ts';

/** Measured on mails held back. */
const options: TrainingOptions = { bits: 16, epochs: 6, rate: 0.03, decay: 1e-5, hidden: 0.4 };

/** Counts less: another reading of a phrase than the one marked, and another mention of the same thing. */
const weights = { reading: 0.5, mention: 0.5, part: 0.3, overlapping: 0.5, unmarked: 0.03 };

interface Named {
  readonly label: NameClass;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The given names of a folder of name lists (`{ "first": [...] }`), as keys. */
export const givenKeysIn = (folder: string): number[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const list = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { first: string[] };
      return list.first.map(nameKey);
    });

/** The keys of given names that the present weights hold. */
export const presentGivenKeys = (): number[] => [
  ...decodeKeys((readWeights('names').settings as unknown as NameSettings).given),
];

/** Learns which phrases of a mail name products, people and places. */
export function trainNames(
  mails: readonly AnnotatedMail[],
  names: readonly number[],
  seed: number,
): Buffer {
  const given = new Set([...names, ...[...givenNames].map(nameKey)]);
  const human = humanConcepts();
  const examples = mails.flatMap((mail) => examplesOf(mail, given, human));
  const { table, bias } = trainLogistic(nameClasses, examples, options, seeded(seed));
  const settings: NameSettings = {
    bits: options.bits,
    bias: [...bias].map((value) => Number(value.toFixed(4))),
    given: encodeKeys(given),
  };
  return encodeWeights({ names: table }, { ...settings });
}

function examplesOf(
  mail: AnnotatedMail,
  given: ReadonlySet<number>,
  human: ReadonlySet<number>,
): Example[] {
  const { text: body } = authoredText(mail.body.text);
  const subject = mail.subject.text;
  const inBody = namedIn(body, marksIn(body, mail.body.text, mail.body.marks));
  const inSubject = namedIn(subject, mail.subject.marks);
  const all = [...inBody, ...inSubject];
  const writer = mail.from.replace(/<.*/u, '');
  const parts = [
    { text: body, isSubject: false, marked: inBody },
    { text: subject, isSubject: true, marked: inSubject },
  ];
  return parts.flatMap(({ text, isSubject, marked }) =>
    nameCandidates(text, mail.lang, { subject, isSubject }, given, copyOf)
      .filter((one) => !isNamedAfter(one.text, [writer]))
      .map((one) => {
        const example = exampleOf(one, marked, all);
        return example.label === 0 && isHuman(text, one.head, human)
          ? { ...example, weight: weights.unmarked * (example.weight ?? 1) }
          : example;
      }),
  );
}

/** Not everybody mentioned in passing is marked: "my husband" is a person all the same. */
function isHuman(text: string, head: number, human: ReadonlySet<number>): boolean {
  const word = /^\p{L}{1,40}/u.exec(text.slice(head, head + 40))?.[0] ?? '';
  return conceptsOfWord(fold(word)).some((concept) => human.has(concept));
}

function copyOf({ ids, values }: Features): Features {
  const copy = new Features();
  ids.forEach((id, at) => copy.add(id, values[at]));
  return copy;
}

const namedIn = (text: string, marks: readonly Mark[]): Named[] =>
  marks.flatMap(({ label, start, end }) => {
    const own = nameClasses.find((one) => one === label);
    return own === undefined ? [] : [{ label: own, text: text.slice(start, end), start, end }];
  });

function exampleOf(
  one: NameCandidate<Features>,
  here: readonly Named[],
  all: readonly Named[],
): Example {
  const over = here.filter((mark) => mark.start < one.end && one.start < mark.end);
  const marked = over.find((mark) => isSame(mark.text, one.text));
  const same = marked ?? all.find((mark) => isSame(mark.text, one.text));
  const label = same === undefined ? 0 : nameClasses.indexOf(same.label);
  let weight = 1;
  if (marked === undefined && same !== undefined) weight = weights.mention;
  else if (marked !== undefined && !isWhole(one.text, marked.text)) weight = weights.reading;
  else if (label === 0 && over.length > 0) weight = weights.overlapping;
  else if (label === 0) {
    if (all.some((mark) => isPart(one.text, mark.text))) weight = weights.part;
    if (one.form !== 'core') weight *= weights.reading;
  }
  return { features: one.judged, label, weight };
}

/** Nothing is left out but an article or owner. */
const isWhole = (text: string, whole: string): boolean =>
  whole.endsWith(text) && !/\s/u.test(whole.slice(0, whole.length - text.length).trim());

const isPart = (text: string, whole: string): boolean =>
  whole.toLowerCase().includes(text.toLowerCase().slice(0, Math.max(4, text.length - 3)));

/** Two wordings of one thing: the same digits, or else half of their words. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [one.replace(/\D/g, ''), other.replace(/\D/g, '')];
  if (a !== '' || b !== '')
    return a === b || (a.length > 2 && b.length > 2 && (a.includes(b) || b.includes(a)));
  const [x, y] = [wordsOf(one), wordsOf(other)];
  const left = [...y];
  for (const word of x) if (left.includes(word)) left.splice(left.indexOf(word), 1);
  return 2 * (y.length - left.length) >= 0.5 * (x.length + y.length) && left.length < y.length;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
