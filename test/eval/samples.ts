import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { businessFor } from '../../src/config/business-for.ts';
import { loadBusinesses } from '../../src/config/business.ts';
import { parseMessage } from '../../src/mail/parse.ts';
import type { LanguageCode } from '../../src/model/language.ts';
import type { Message } from '../../src/model/message.ts';
import type { IssueType, Kind, Reading, Want } from '../../src/model/reading.ts';
import { read, type ReadContext } from '../../src/read/read.ts';
import type { ExpectedComplaint, ExpectedMail } from './expected.ts';

/** A mail to read and what a person says of it. */
export interface Sample {
  readonly message: Message;
  readonly context: ReadContext;
  readonly expected: ExpectedMail;
}

export const readSample = ({ message, context }: Sample): Reading => read(message, context);

/** One line of a `gold.jsonl`. */
interface GoldLine {
  readonly id: string;
  readonly lang: LanguageCode;
  readonly kind: Kind;
  readonly gold: Gold | null;
}

interface Gold {
  readonly greet: string | null;
  readonly issues: readonly { readonly type: IssueType; readonly span: string }[];
  readonly consequence: string | null;
  readonly facts: ExpectedComplaint['facts'];
  readonly wants: readonly (Want | 'nothing-stated')[];
  readonly fault: ExpectedComplaint['fault'];
  readonly tone: ExpectedComplaint['tone'];
  readonly repeat: boolean;
  readonly about_staff: boolean;
  readonly unreasonable: boolean;
}

const mails = join(import.meta.dirname, '../mails');
export const mailFolders: readonly string[] = ['da', 'no', 'sv', 'en'].map((name) =>
  join(mails, name),
);

/** The mails of `test/mails`, which nothing was trained on. */
export async function testSamples(): Promise<Sample[]> {
  const businesses = loadBusinesses(join(mails, 'businesses.jsonl'));
  const own = businesses.map(({ mailbox }) => mailbox);
  const samples: Sample[] = [];
  for (const folder of mailFolders)
    for (const line of goldLines(join(folder, 'gold.jsonl'))) {
      const message = await parseMessage(readFileSync(join(folder, `${line.id}.eml`)));
      const to = [...message.to, ...message.cc].map(({ address }) => address);
      const context = { business: businessFor(businesses, to), own, now: new Date(0) };
      samples.push({ message, context, expected: expectedOf(line) });
    }
  return samples;
}

const goldLines = (file: string): GoldLine[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as GoldLine);

function expectedOf({ lang, kind, gold }: GoldLine): ExpectedMail {
  const complaint = kind !== 'complaint' || gold === null ? null : complaintOf(gold);
  return { language: lang, kind, complaint };
}

const complaintOf = (gold: Gold): ExpectedComplaint => ({
  greeting: gold.greet,
  issues: gold.issues.map(({ type, span }) => ({ type, text: span })),
  consequences: gold.consequence === null ? [] : [gold.consequence],
  facts: gold.facts,
  wants: gold.wants.filter((want) => want !== 'nothing-stated'),
  fault: gold.fault,
  tone: gold.tone,
  repeat: gold.repeat,
  aboutStaff: gold.about_staff,
  unreasonable: gold.unreasonable,
});
