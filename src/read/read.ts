import { isRead } from '../language/identify.ts';
import { recogniseLanguage } from '../language/recognise.ts';
import type { Business } from '../model/business.ts';
import type { DetectedLanguage, LanguageCode } from '../model/language.ts';
import type { Message } from '../model/message.ts';
import { nothingFound, type Issue, type Kind, type Reading } from '../model/reading.ts';
import { findQuestions } from './ask.ts';
import { authoredText } from './text/authored.ts';
import { findCircumstances } from './circumstances.ts';
import { findConsequence } from './consequence.ts';
import { findCustomer } from './customer/customer.ts';
import { findFacts } from './facts/facts.ts';
import { Hearing } from './network/hearing.ts';
import { findIssues, pointedIssue, type Heard } from './issues.ts';
import { findKind, type KindReading } from './kind.ts';
import { MailWords } from './mail-words.ts';
import { praiseIn, requestsIn } from './roles.ts';
import { screen } from './screen.ts';
import { sentences } from './text/sentences.ts';
import { findWants } from './wants.ts';

export interface ReadContext {
  /** The firm the mail was written to, where known. */
  readonly business: Business | null;
  /** The firm's own addresses, in lower case. */
  readonly own: readonly string[];
  /** Counts where the mail has no date. */
  readonly now: Date;
  /** A person's correction: the passage that states the problem. */
  readonly issue?: string;
}

/** More sentences than this are not looked at. */
const mostSentences = 400;
/** A passage longer than this is no sentence: it is cut, so that hostile mail stays cheap. */
const longestAuthored = 60_000;

/**
 * Reads one mail: who writes, what kind of mail it is, what went wrong and what is wanted. What is no
 * complaint and cannot be one is read no further than that: problem, facts and wants stay empty.
 * Never throws.
 */
export function read(message: Message, context: ReadContext): Reading {
  const { text: authored, signature, quoted } = authoredText(message.text);
  const language = recogniseLanguage(`${message.subject}\n${authored}`);
  const spoken: LanguageCode = language === 'und' ? (context.business?.language ?? 'en') : language;
  const screened = screen(message, context.own);
  if (screened !== null) {
    const { kind, reason } = screened;
    const customer = { name: null, greeting: null, address: message.from?.address ?? '' };
    const found = { language, authored, customer, kind, confidence: 1, doubtful: false };
    return { ...found, ...nothingFound, screened: reason };
  }
  const { from } = message;
  const customer = findCustomer({ authored, signature, from, language: spoken, quoted });
  const about = { language, authored, customer };
  const heard = listen(message.subject, authored);
  const kind = kindOf(heard, language, context);
  if (kind.kind !== 'complaint' && !kind.doubtful)
    return { ...about, ...nothingFound, ...kind, screened: null };
  const found = { ...about, quoted, spoken, heard, kind: kind.kind };
  const complaint = readComplaint(message, context, found);
  const known = isLearnt(language) ? complaint : unlearnt(complaint, context.issue !== undefined);
  return { ...about, ...kind, ...known, screened: null };
}

function listen(subject: string, authored: string): Heard {
  const spans = sentences(authored.slice(0, longestAuthored)).slice(0, mostSentences);
  const texts = spans.map((span) => span.text);
  const hearing = new Hearing(subject, texts);
  return { subject, authored, spans, hearing, words: new MailWords(subject, texts) };
}

type ComplaintReading = Omit<
  Reading,
  'language' | 'authored' | 'customer' | 'kind' | 'confidence' | 'doubtful' | 'screened'
>;

function readComplaint(
  message: Message,
  context: ReadContext,
  of: Pick<Reading, 'language' | 'authored' | 'customer' | 'kind'> & {
    readonly quoted: string | null;
    readonly spoken: LanguageCode;
    readonly heard: Heard;
  },
): ComplaintReading {
  const { authored, language, customer, heard, spoken } = of;
  const { name } = customer;
  const facts = findFacts(authored, language, {
    business: context.business,
    now: message.date ?? context.now,
    customer: name,
    subject: message.subject,
    history: { text: message.text, quoted: of.quoted },
  });
  const issues = issuesOf(heard, context.issue, of.kind);
  const asked = findWants(heard, issues[0]?.type);
  const wants = asked.map(({ want }) => want);
  const open = { issues, facts, wants, name, traceable: isTraceable(message) };
  return {
    issues,
    consequence: findConsequence(heard, issues),
    facts,
    wants,
    asked,
    requests: requestsIn(heard),
    praise: praiseIn(heard),
    ...findCircumstances(heard),
    mustAsk: of.kind === 'complaint' ? findQuestions(open, spoken) : [],
  };
}

function kindOf(heard: Heard, language: DetectedLanguage, context: ReadContext): KindReading {
  if (context.issue !== undefined) return { kind: 'complaint', confidence: 1, doubtful: false };
  const kind = findKind(heard);
  return isLearnt(language) ? kind : { ...kind, doubtful: true };
}

/** True of a language that the weights know, or of none: what they make of another is a guess. */
const isLearnt = (language: DetectedLanguage): boolean => language === 'und' || isRead(language);

/** What is left of a complaint in a language that the weights do not know: what words and figures say by themselves. */
const unlearnt = (found: ComplaintReading, isPointed: boolean): ComplaintReading => ({
  ...found,
  issues: (isPointed ? found.issues.slice(0, 1) : found.issues).map((issue) => ({
    ...issue,
    typeConfidence: 0,
  })),
  consequence: null,
  wants: [],
  asked: [],
  requests: [],
  praise: [],
  fault: 'unclear',
  faultConfidence: 0,
  tone: 'calm',
  repeat: false,
  aboutStaff: false,
  unreasonable: false,
  mustAsk: [],
});

/** Of what is likelier no complaint whole sentences are enough for the person who is asked. */
function issuesOf(heard: Heard, passage: string | undefined, kind: Kind): Issue[] {
  const found = findIssues(heard, kind !== 'complaint');
  const pointed = passage === undefined ? null : pointedIssue(passage, heard);
  if (pointed === null) return found;
  const apart = (one: Issue): boolean =>
    one.source !== pointed.source || one.end <= pointed.start || one.start >= pointed.end;
  return [pointed, ...found.filter(apart)];
}

/** The firm can find the case without asking: an answer to its own mail, or a number in the subject. */
function isTraceable(message: Message): boolean {
  return message.inReplyTo !== null || /\d{4}/.test(message.subject);
}
