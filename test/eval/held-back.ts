import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  parseAnnotated,
  type AnnotatedMail,
  type Mark,
  type MarkLabel,
} from '../../src/learn/annotated.ts';
import { trainingFolder } from '../../src/learn/examples.ts';
import type { Address, Message } from '../../src/model/message.ts';
import type { IssueType } from '../../src/model/reading.ts';
import type { ExpectedComplaint } from './expected.ts';
import type { Sample } from './samples.ts';

export const foldCount = 4;

/** Mails chosen for being hard to read or to tell from complaints, and those of a sentence or two: learnt from always and never measured, so that the figures stay comparable. */
const neverHeld = /^(?:stories|decoys|short)-/;

/**
 * The files of one of the four parts, beside the training folder. Every fourth file is held back, not
 * every fourth mail: the mails of one file were written together and are somewhat alike.
 */
export const heldBackFiles = (number: number): string[] =>
  ['da', 'no', 'sv', 'en'].flatMap((language) => {
    const folder = join('examples', language, 'annotated');
    return readdirSync(join(trainingFolder, folder))
      .filter((name) => name.endsWith('.txt') && !neverHeld.test(name))
      .toSorted()
      .filter((_, index) => index % foldCount === number)
      .map((name) => join(folder, name));
  });

/** The mails of annotated files. */
export const samplesIn = (files: readonly string[]): Sample[] =>
  files.flatMap((file) => parseAnnotated(readFileSync(file, 'utf8')).map(sampleOf));

function sampleOf(mail: AnnotatedMail): Sample {
  const date = new Date(`${mail.date}T12:00:00Z`);
  const message: Message = {
    messageId: null,
    inReplyTo: null,
    references: [],
    subject: mail.subject.text,
    from: addressOf(mail.from),
    replyTo: null,
    to: [],
    cc: [],
    date,
    text: mail.body.text,
    fromHtml: false,
    headers: new Map(),
    attachments: [],
    truncated: false,
  };
  const complaint = mail.kind === 'complaint' ? complaintOf(mail) : null;
  return {
    message,
    context: { business: null, own: [], now: date },
    expected: { language: mail.lang, kind: mail.kind, complaint },
  };
}

function addressOf(from: string): Address {
  const [, name = '', address = ''] = /^([^<]*)<([^>]*)>/.exec(from) ?? ['', '', from];
  return { name: name.trim().replaceAll(/^"|"$/g, ''), address: address.trim() };
}

interface Marked {
  readonly text: string;
  readonly mark: Mark;
}

function complaintOf(mail: AnnotatedMail): ExpectedComplaint {
  const marked = [mail.subject, mail.body].flatMap(({ text, marks }) =>
    marks.map((mark): Marked => ({ text: text.slice(mark.start, mark.end), mark })),
  );
  const all = (label: MarkLabel): Marked[] => marked.filter(({ mark }) => mark.label === label);
  const texts = (label: MarkLabel): string[] => [...new Set(all(label).map(({ text }) => text))];
  return {
    greeting: mail.greet,
    issues: all('issue').map(({ text, mark }) => ({
      text,
      type: (mark.detail ?? 'other') as IssueType,
    })),
    consequences: texts('consequence'),
    facts: {
      orders: texts('order'),
      dates: texts('date'),
      amounts: texts('amount'),
      products: texts('product'),
      people: texts('person'),
      places: texts('place'),
    },
    wants: mail.wants,
    fault: mail.fault ?? 'unclear',
    tone: mail.tone ?? 'calm',
    repeat: mail.repeat,
    aboutStaff: mail.aboutStaff,
    unreasonable: mail.unreasonable,
  };
}
