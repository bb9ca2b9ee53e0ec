import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageCode } from '../model/language.ts';
import type { Fault, IssueType, Kind, Tone, Want } from '../model/reading.ts';
import { parseAnnotated, type AnnotatedMail } from './annotated.ts';

/** What a sentence does in a mail. */
export interface LabelledSentence {
  readonly lang: LanguageCode;
  readonly text: string;
  readonly role: string;
  readonly type: IssueType | null;
  readonly want: Want | 'nothing-stated' | null;
}

/** A whole mail, every sentence labelled in order; what tells of complaints alone is null elsewhere. */
export interface LabelledMail {
  readonly lang: LanguageCode;
  readonly kind: Kind;
  readonly from_name: string;
  readonly subject: string;
  readonly sentences: readonly LabelledSentence[];
  readonly tone: Tone | null;
  readonly fault: Fault | null;
  readonly repeat: boolean | null;
  readonly about_staff: boolean | null;
  readonly unreasonable: boolean | null;
  readonly greet: string | null;
}

/** A short mail of which only the kind is known. */
export interface KindMail {
  readonly lang: LanguageCode;
  readonly kind: Kind;
  readonly subject: string;
  readonly body: string;
  /** How often it is learnt from in each round; 1 where left out. */
  readonly times?: number;
}

export interface Examples {
  readonly sentences: readonly LabelledSentence[];
  /** Complaints put as plainly as most people put them, one sentence each. */
  readonly plain: readonly LabelledSentence[];
  readonly mails: readonly LabelledMail[];
  readonly kinds: readonly KindMail[];
  /** Whole mails with every passage marked. */
  readonly annotated: readonly AnnotatedMail[];
  /** Those kept apart for `stacked.ts`: of them nothing is learnt but, by words, which are complaints and of what kind the others are. */
  readonly apart?: readonly AnnotatedMail[];
}

/** Most mail is ordinary; the other examples were chosen for being hard. */
const everydayTimes = 4;

const folders = ['da', 'no', 'sv', 'en'];

/** Beside `templates` and `weights`: two folders above this one, in the sources and in the bundle alike. */
export const trainingFolder = join(import.meta.dirname, '..', '..', 'training');

const examplesFolder = join(trainingFolder, 'examples');

/** The complaints among the mails kept apart. */
export const stackingMails = ({ apart = [] }: Pick<Examples, 'apart'>): AnnotatedMail[] =>
  apart.filter(({ kind }) => kind === 'complaint');

/** Reads the labelled examples that come with the program. */
export function loadExamples(root = examplesFolder): Examples {
  const rows = <T>(name: string): T[] =>
    folders.flatMap((folder) =>
      readFileSync(join(root, folder, `${name}.jsonl`), 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as T),
    );
  return {
    sentences: rows<LabelledSentence>('sentences'),
    plain: rows<LabelledSentence>('plain'),
    mails: [...rows<LabelledMail>('context'), ...rows<LabelledMail>('context2')].map(withLanguage),
    kinds: [
      ...rows<KindMail>('kinds'),
      ...rows<KindMail>('everyday').map((mail) => ({ ...mail, times: everydayTimes })),
    ],
    annotated: folders.flatMap((folder) => annotatedIn(join(root, folder, 'annotated'))),
    apart: folders.flatMap((folder) => annotatedIn(join(root, folder, 'stacking'))),
  };
}

/** The mails of a folder of annotated files; none where there is no such folder. */
export function annotatedIn(folder: string): AnnotatedMail[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => parseAnnotated(readFileSync(join(folder, name), 'utf8')));
}

/** The files of a folder of annotated mails that hold one of these addresses (in lower case). */
export function examplesHolding(folder: string, addresses: readonly string[]): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(folder, name))
    .filter((file) => {
      const text = readFileSync(file, 'utf8').toLowerCase();
      return addresses.some((address) => text.includes(address));
    });
}

/** The sentences of a mail are in the mail's language. */
function withLanguage(mail: LabelledMail): LabelledMail {
  return {
    ...mail,
    sentences: mail.sentences.map((sentence) => ({ ...sentence, lang: mail.lang })),
  };
}
