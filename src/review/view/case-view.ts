import {
  isErased,
  type AuditEntry,
  type CaseId,
  type Edition,
  type OpenCase,
} from '../../model/desk.ts';
import type { LanguageCode } from '../../model/language.ts';
import type { Letter, Sentence } from '../../model/letter.ts';
import { mayAs, type Person } from '../../model/people.ts';
import type { Verdict } from '../../model/verdict.ts';
import { sentences } from '../../read/text/sentences.ts';
import { fill } from '../pages.ts';
import { textsOf, type Texts } from '../texts.ts';
import { markedMail } from './marks.ts';
import { lineView } from './queue-view.ts';
import { verdictView } from './verdict-view.ts';
import { dayAndTime, isoDay, secondsUntil } from './when.ts';

/** How a case is looked at. */
export interface Looking {
  readonly person: Person;
  readonly people: readonly Person[];
  readonly language: LanguageCode;
  readonly now: Date;
  readonly undoSeconds: number;
}

/** What a person typed that was refused: it stands in the letter's place, with what was said of it. */
export interface Typed {
  readonly text: string;
  readonly verdict: Verdict;
}

const dayMilliseconds = 86_400_000;

/** Everything one case's page shows. */
export function caseView(
  opened: OpenCase,
  editions: readonly Edition[],
  looking: Looking,
  typed: Typed | null,
) {
  const { person, people, language, now } = looking;
  const texts = textsOf(language);
  const { line, edition } = opened;
  const nameOf = nameIn(people, texts);
  const mayWrite = line.state === 'open' && mayAs(person, 'drafter');
  const text = typed?.text ?? edition.text;
  return {
    version: edition.version,
    line: lineView(line, language, now, nameOf),
    standing: standingView(opened, looking, texts),
    mail: mailView(opened, texts, language),
    letter: letterView(opened, text, texts, language),
    erased: isErased(line),
    hasLetter: edition.text !== '',
    draftIsOlder: mayWrite && line.version > 1 && people.some(({ login }) => login === edition.by),
    asksWhether: edition.text === '' && mayWrite,
    ...checkView(line.id, typed?.verdict ?? opened.verdict, looking),
    mayWrite,
    mayReject: mayWrite && mayAs(person, 'approver') && edition.text !== '',
    whyNot: line.state === 'open' && !mayWrite ? texts.page.whyNotReader : null,
    earlier: (isErased(line) ? [] : editions)
      .filter(({ version }) => version !== edition.version)
      .map((one) => editionView(one, language, nameOf))
      .toReversed(),
    audit: opened.audit.map((entry) => auditView(entry, texts, language, nameOf)),
    people: people
      .filter((one) => mayAs(one, 'drafter'))
      .map(({ login, name }) => ({ login, name, chosen: login === line.assignee })),
    tomorrow: isoDay(new Date(now.getTime() + dayMilliseconds)),
  };
}

/** The part that changes while typing: verdict and button. */
export function checkView(id: CaseId, verdict: Verdict, looking: Looking) {
  const texts = textsOf(looking.language);
  return {
    id,
    verdict: verdictView(verdict, texts),
    undoSeconds: looking.undoSeconds,
    mayApprove: mayAs(looking.person, 'approver'),
    whyNotApprove: texts.page.whyNotRole,
  };
}

/** What a login is called on the page; one who has left keeps the login. */
export const nameIn =
  (people: readonly Person[], { page }: Texts) =>
  (login: string): string => {
    if (login === 'takkebrev') return page.program;
    if (login === 'mail-program') return page.mailProgram;
    return people.find((one) => one.login === login)?.name ?? login;
  };

export function standingView(opened: OpenCase, looking: Looking, texts: Texts) {
  const { line, leavesAt, approvedBy } = opened;
  const { person, people, now } = looking;
  const seconds = line.state === 'approved' ? secondsUntil(leavesAt, now) : null;
  const onTheWay = line.state === 'approved' || line.state === 'sending';
  const notes = {
    approved: seconds === 0 ? texts.page.waitsForServer : null,
    sending: texts.page.leftSoon,
    uncertain: texts.page.settle,
  } as const;
  const noted = (state: string): state is keyof typeof notes => Object.hasOwn(notes, state);
  return {
    label: texts.states[line.state],
    moving: onTheWay,
    seconds: seconds === 0 ? null : seconds,
    approvedBy: approvedBy === null ? null : nameIn(people, texts)(approvedBy),
    note: noted(line.state) ? notes[line.state] : null,
    undo: line.state === 'approved' && mayAs(person, 'approver'),
    complaint: line.state === 'not-complaint' && mayAs(person, 'drafter'),
    settle: line.state === 'uncertain' && mayAs(person, 'approver'),
  };
}

function mailView({ message, reading, letter, line }: OpenCase, texts: Texts, page: LanguageCode) {
  const evidence = letter.sentences.flatMap((sentence) => sentence.evidence);
  const at = message.date ?? line.receivedAt;
  const chosen = new Set(reading.issues.map((issue) => issue.text));
  return {
    from: message.from === null ? texts.page.noName : addressOf(message.from),
    at: dayAndTime(at, page),
    atIso: at.toISOString(),
    language: reading.language === 'und' ? '' : reading.language,
    ...markedMail(message, reading, evidence, texts),
    attachments: message.attachments.map(({ name, type }) => name ?? type),
    wants: reading.wants.map((want) => texts.wants[want]),
    passages: [
      { text: message.subject, shown: `${texts.page.subject}: ${message.subject}` },
      ...sentences(reading.authored).map(({ text }) => ({ text, shown: text })),
    ]
      .filter(({ text }) => text.trim() !== '')
      .map((one) => ({ ...one, chosen: chosen.has(one.text.trim()) })),
    whole: message.text,
    truncated: message.truncated,
  };
}

const addressOf = ({
  name,
  address,
}: {
  readonly name: string;
  readonly address: string;
}): string => (name === '' ? address : `${name} <${address}>`);

function letterView(opened: OpenCase, text: string, texts: Texts, page: LanguageCode) {
  const { letter, edition, business } = opened;
  return {
    to: letter.reply.to,
    subject: edition.subject,
    language: letter.language,
    text,
    slots: slotsOf(letter, text),
    facts: business?.facts ?? [],
    sentences: letter.sentences.map((sentence) => sentenceView(sentence, texts)),
    page,
  };
}

/** Each blank, with the words of its sentence that stand before and after it: what is written has to fit. */
const slotsOf = ({ slots, sentences }: Letter, text: string) =>
  slots.map(({ prompt, placeholder }) => {
    const around = sentences.find((one) => one.text.includes(placeholder))?.text ?? '';
    const [before = '', after = ''] = around.split(placeholder);
    const inside = before.trim() === '' ? null : { before: before.trim(), after: after.trim() };
    return { prompt, placeholder, open: text.includes(placeholder), inside };
  });

const sentenceView = ({ text, move, evidence }: Sentence, texts: Texts) => ({
  text,
  move: texts.moves[move],
  evidence: evidence.map((one) => ({ source: texts.sources[one.from], text: one.text })),
  spans: evidence
    .filter(({ from }) => from === 'mail')
    .map(({ start, end }) => `${start}-${end}`)
    .join(' '),
});

export const editionView = (
  { version, text, by, at }: Edition,
  language: LanguageCode,
  nameOf: (login: string) => string,
) => ({
  version,
  text,
  by: nameOf(by),
  at: dayAndTime(at, language),
  atIso: at.toISOString(),
});

const auditView = (
  { at, by, action, from, to, note }: AuditEntry,
  texts: Texts,
  language: LanguageCode,
  nameOf: (login: string) => string,
) => ({
  at: dayAndTime(at, language),
  atIso: at.toISOString(),
  by: nameOf(by),
  action: texts.actions[action],
  texts:
    from === null || to === null || from === to ? null : fill(texts.page.auditText, { from, to }),
  note,
});
