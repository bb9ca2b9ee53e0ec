import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageCode } from '../model/language.ts';
import type { Fault, IssueType, Kind, Tone, Want } from '../model/reading.ts';

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
  /** How much it counts in training; 1 where left out. */
  readonly weight?: number;
}

export interface Examples {
  readonly sentences: readonly LabelledSentence[];
  /** Complaints put as plainly as most people put them, one sentence each. */
  readonly plain: readonly LabelledSentence[];
  readonly mails: readonly LabelledMail[];
  readonly kinds: readonly KindMail[];
}

/** Most mail is ordinary; the other examples were chosen for being hard. */
const everydayWeight = 3;

const folders = ['da', 'no', 'sv', 'en'];

/** Reads the labelled examples beside this file. */
export function loadExamples(root = join(import.meta.dirname, 'examples')): Examples {
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
      ...rows<KindMail>('everyday').map((mail) => ({ ...mail, weight: everydayWeight })),
    ],
  };
}

/** The sentences of a mail are in the mail's language. */
function withLanguage(mail: LabelledMail): LabelledMail {
  return {
    ...mail,
    sentences: mail.sentences.map((sentence) => ({ ...sentence, lang: mail.lang })),
  };
}
