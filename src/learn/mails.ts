import { Features } from '../language/linear.ts';
import { faults, issueTypes, kinds, tones, wants } from '../model/reading.ts';
import type { Kind } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { authoredText } from '../read/text/authored.ts';
import { clausesOf } from '../read/text/clauses.ts';
import { subjectStart } from '../language/subject.ts';
import { mailFeatures } from '../read/network/features.ts';
import { roles, wantClasses, type Role } from '../read/network/network.ts';
import { sentences } from '../read/text/sentences.ts';
import type { AnnotatedMail, Mark } from './annotated.ts';
import type { KindMail, LabelledMail, LabelledSentence } from './examples.ts';
import type { MailExample, MailTarget, SentenceTarget } from './network.ts';

const place = (role: Role): number => roles.indexOf(role);
const classOf = <T>(classes: readonly T[], name: T | null): number | null =>
  name === null || !classes.includes(name) ? null : classes.indexOf(name);
/** All that is asked for; null where that is nothing. */
function wantsOf(names: readonly (string | null)[]): number[] | null {
  const all = names.flatMap((name) => classOf<string>(wantClasses, name) ?? []);
  return all.length === 0 ? null : [...new Set(all)];
}

const unknown: SentenceTarget = { roles: null, type: null, want: null };

/** Only these roles are known, the first as fulfilled. */
function rolesOf(has: readonly Role[], open: readonly Role[] = []): Float64Array {
  const target = new Float64Array(roles.length);
  for (const role of open) target[place(role)] = -1;
  for (const role of has) target[place(role)] = 1;
  return target;
}

const complaining: readonly Role[] = ['issue', 'consequence', 'threat'];
/** A sentence quoted from somebody else tells what happened before. */
function targetOf(sentence: LabelledSentence): SentenceTarget {
  const role = roles.find((one) => one === sentence.role) ?? 'background';
  return {
    roles: rolesOf([role]),
    type: role === 'issue' ? classOf(issueTypes, sentence.type) : null,
    want: role === 'want' ? wantsOf([sentence.want]) : null,
  };
}

/** A sentence by itself, without a mail around it. */
export const fromSentence = (sentence: LabelledSentence): MailExample => ({
  bags: [new Features(), ...mailFeatures('', [sentence.text]).slice(1)],
  sentences: [unknown, targetOf(sentence)],
  mail: {},
});

const kindOf = (kind: Kind): MailTarget => ({
  kind: kinds.indexOf(kind),
  complaint: kind === 'complaint' ? 1 : 0,
});

type Flag = 'repeat' | 'aboutStaff' | 'unreasonable';

/** The flags that somebody set or did not set; null tells nothing. */
function flags(of: Readonly<Record<Flag, boolean | null>>): MailTarget {
  const known: MailTarget = {};
  for (const name of ['repeat', 'aboutStaff', 'unreasonable'] as const) {
    const value = of[name];
    if (value !== null) known[name] = value ? 1 : 0;
  }
  return known;
}

/** A mail of which only the kind is known. */
export function fromKindMail(mail: KindMail): MailExample {
  const texts = sentences(mail.body).map((span) => span.text);
  return {
    bags: mailFeatures(mail.subject, texts),
    sentences: [unknown, ...texts.map(() => unknown)],
    mail: kindOf(mail.kind),
  };
}

/** A mail with every sentence labelled. */
export function fromLabelledMail(mail: LabelledMail): MailExample {
  const { tone, fault } = mail;
  const isComplaint = mail.kind === 'complaint';
  return {
    bags: mailFeatures(
      mail.subject,
      mail.sentences.map((one) => one.text),
    ),
    sentences: [unknown, ...mail.sentences.map(targetOf)],
    mail: {
      ...kindOf(mail.kind),
      ...(isComplaint && tone !== null ? { tone: tones.indexOf(tone) } : {}),
      ...(isComplaint && fault !== null ? { fault: faults.indexOf(fault) } : {}),
      ...(isComplaint
        ? {
            allWants: mail.sentences.flatMap(({ role, want }) =>
              role === 'want' ? (classOf<string>(wants, want) ?? []) : [],
            ),
            allTypes: mail.sentences.flatMap(({ role, type }) =>
              role === 'issue' ? (classOf<string>(issueTypes, type) ?? []) : [],
            ),
            ...flags({
              repeat: mail.repeat,
              aboutStaff: mail.about_staff,
              unreasonable: mail.unreasonable,
            }),
          }
        : {}),
    },
  };
}

/**
 * A mail with its passages marked, read as any other mail would be; where it has long sentences a
 * second time with those cut into clauses, so that clauses can be told apart, too. Of a short mail it is
 * learnt what it is and of what type, not what each sentence does.
 */
export function fromAnnotated(mail: AnnotatedMail): MailExample[] {
  const { text: authored } = authoredText(mail.body.text);
  const whole = sentences(authored);
  const example = fromSpans(mail, authored, whole);
  if (mail.short) return [withoutRoles(example)];
  const cut = whole.flatMap((sentence) => clausesOf(authored, sentence));
  const examples = [example];
  if (mail.kind === 'complaint' && cut.length > whole.length)
    examples.push({ ...fromSpans(mail, authored, cut), mail: {} });
  return examples;
}

/** The same with nothing told of what each sentence does. */
const withoutRoles = (example: MailExample): MailExample => ({
  ...example,
  sentences: example.sentences.map((sentence) => ({ ...sentence, roles: null })),
});

function fromSpans(mail: AnnotatedMail, authored: string, spans: readonly Span[]): MailExample {
  const marks = marksIn(authored, mail.body.text, mail.body.marks);
  const isComplaint = mail.kind === 'complaint';
  const { tone, fault } = mail;
  return {
    bags: mailFeatures(
      mail.subject.text,
      spans.map((span) => span.text),
    ),
    sentences: [
      subjectTarget(mail.subject.marks, mail.subject.text),
      ...spans.map((span) => sentenceTarget(span, marks, isComplaint)),
    ],
    mail: {
      ...kindOf(mail.kind),
      ...(tone === null ? {} : { tone: tones.indexOf(tone) }),
      ...(fault === null ? {} : { fault: faults.indexOf(fault) }),
      ...(isComplaint
        ? {
            ...flags(mail),
            allWants: mail.wants.map((want) => wants.indexOf(want)),
            allTypes: [...mail.subject.marks, ...mail.body.marks].flatMap(({ label, detail }) =>
              label === 'issue' ? (classOf<string>(issueTypes, detail) ?? []) : [],
            ),
          }
        : {}),
    },
  };
}

/** The marks that stand in the authored text, with offsets there. */
export function marksIn(authored: string, body: string, marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark) => {
    const whole = body.slice(mark.start, mark.end).trim();
    const text = mark.label === 'closing' ? (whole.split('\n')[0] ?? whole) : whole;
    let best = -1;
    for (let at = authored.indexOf(text); at >= 0; at = authored.indexOf(text, at + 1))
      if (best < 0 || Math.abs(at - mark.start) < Math.abs(best - mark.start)) best = at;
    if (best < 0) return [];
    const end = Math.min(authored.length, best + whole.length);
    return [{ ...mark, start: best, end }];
  });
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether a mark tells of a sentence: it takes up much of it, or most of it stands there. */
function tellsOf(mark: Range, sentence: Range): boolean {
  const shared = Math.min(mark.end, sentence.end) - Math.max(mark.start, sentence.start);
  return (
    shared > 0 &&
    (shared >= 0.4 * (sentence.end - sentence.start) || shared >= 0.6 * (mark.end - mark.start))
  );
}

function sentenceTarget(
  sentence: Range,
  marks: readonly Mark[],
  isComplaint: boolean,
): SentenceTarget {
  const own = marks.filter((mark) => tellsOf(mark, sentence));
  const found = own.flatMap((mark): Role[] => {
    if (mark.label === 'closing')
      return [sentence.start - mark.start < 3 ? 'closing' : 'signature'];
    const role = roles.find((one) => one === mark.label);
    return role === undefined ? [] : [role];
  });
  if (!isComplaint) {
    const open = roles.filter((role) => !complaining.includes(role) && role !== 'greeting');
    return { ...unknown, roles: rolesOf(found, open) };
  }
  const has = found.length === 0 ? (['background'] as const) : found;
  return { roles: rolesOf(has, ['courtesy']), ...passageOf(own) };
}

/** Type and want of the passages that stand in a sentence. */
function passageOf(marks: readonly Mark[]): Pick<SentenceTarget, 'type' | 'want'> {
  const issue = marks.find((mark) => mark.label === 'issue')?.detail ?? null;
  const want = wantsOf(marks.flatMap((one) => (one.label === 'want' ? [one.detail] : [])));
  return {
    type: classOf<string>(issueTypes, issue),
    want,
  };
}

function subjectTarget(marks: readonly Mark[], subject: string): SentenceTarget {
  const line = { start: subjectStart(subject), end: subject.length };
  const own = marks.filter((mark) => tellsOf(mark, line));
  const found = own.flatMap((mark): Role[] => roles.filter((role) => role === mark.label));
  const open: readonly Role[] = ['courtesy', 'venting', 'question', 'praise'];
  return {
    roles: rolesOf(found.length === 0 ? ['background'] : found, open),
    ...passageOf(own),
  };
}
