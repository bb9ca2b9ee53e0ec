import { identifyLanguage } from '../language/identify.ts';
import type { Business } from '../model/business.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Message } from '../model/message.ts';
import type { Issue, Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { findQuestions } from './ask.ts';
import { authoredText } from './authored.ts';
import { findCustomer } from './customer.ts';
import { findFacts } from './facts.ts';
import { findIssues, pointedIssue, type ReadSentence } from './issues.ts';
import { findKind, type KindReading } from './kind.ts';
import { findRoles, type RoleShares } from './roles.ts';
import { screen } from './screen.ts';
import { sentences } from './sentences.ts';
import { findTraits } from './traits.ts';
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
  const { text: authored, signature } = authoredText(message.text);
  const language = identifyLanguage(`${message.subject}\n${authored}`).language;
  const spoken: LanguageCode = language === 'und' ? (context.business?.language ?? 'en') : language;
  const screened = screen(message, context.own);
  if (screened !== null) {
    const { kind, reason } = screened;
    const customer = { name: null, greeting: null, address: message.from?.address ?? '' };
    const found = { language, authored, customer, kind, confidence: 1, doubtful: false };
    return { ...found, ...nothing, screened: reason };
  }
  const customer = findCustomer({ authored, signature, from: message.from, language: spoken });
  const about = { language, authored, customer };
  const told = listen(message.subject, authored);
  const kind = kindOf(message.subject, authored, told, context);
  if (kind.kind !== 'complaint' && !kind.doubtful)
    return { ...about, ...nothing, ...kind, screened: null };
  const complaint = readComplaint(message, context, { ...about, spoken, told, kind: kind.kind });
  return { ...about, ...kind, ...complaint, screened: null };
}

/** What is found in a mail that is not read for a complaint. */
const nothing = {
  issues: [],
  consequence: null,
  facts: { orders: [], dates: [], amounts: [], products: [], people: [], places: [] },
  wants: [],
  fault: 'unclear',
  tone: 'calm',
  repeat: false,
  aboutStaff: false,
  unreasonable: false,
  mustAsk: [],
} as const satisfies Partial<Reading>;

/** The sentences of a mail and what each does there. */
interface Told {
  readonly texts: readonly string[];
  readonly shares: readonly RoleShares[];
  readonly lines: readonly ReadSentence[];
}

function listen(subject: string, authored: string): Told {
  const spans = sentences(authored.slice(0, longestAuthored)).slice(0, mostSentences);
  const texts = spans.map((span) => span.text);
  const shares = findRoles(texts, subject);
  const lines = spans.flatMap((span, at): ReadSentence[] => {
    const own = shares[at];
    return own === undefined ? [] : [{ span, shares: own }];
  });
  return { texts, shares, lines };
}

type ComplaintReading = Omit<
  Reading,
  'language' | 'authored' | 'customer' | 'kind' | 'confidence' | 'doubtful' | 'screened'
>;

function readComplaint(
  message: Message,
  context: ReadContext,
  of: Pick<Reading, 'language' | 'authored' | 'customer' | 'kind'> & {
    readonly spoken: LanguageCode;
    readonly told: Told;
  },
): ComplaintReading {
  const { authored, language, customer, told, spoken } = of;
  const { name } = customer;
  const facts = findFacts(authored, language, {
    business: context.business,
    now: message.date ?? context.now,
    customer: name,
  });
  const issues = issuesOf(message.subject, authored, told.lines, context.issue);
  const wants = findWants(told.lines);
  const traits = findTraits(message.subject, told.texts, told.shares);
  const open = { issues, facts, wants, name, traceable: isTraceable(message) };
  return {
    issues,
    consequence: consequenceOf(told.lines, issues),
    facts,
    wants,
    ...traits,
    aboutStaff: traits.aboutStaff || issues.some((issue) => issue.type === 'staff-conduct'),
    mustAsk: of.kind === 'complaint' ? findQuestions(open, spoken) : [],
  };
}

/** Where the text says next to nothing the subject line is read as its first sentence. */
function kindOf(subject: string, authored: string, told: Told, context: ReadContext): KindReading {
  if (context.issue !== undefined) return { kind: 'complaint', confidence: 1, doubtful: false };
  const said = told.texts.filter((_, at) => !isFrame(told.shares[at]));
  const words = said.join(' ').split(/\s+/).length;
  if (words > 6 || subject.trim() === '') return findKind(subject, authored, told.shares);
  const whole = [subject.replace(/^(?:\w{2,4}:\s{0,3}){1,4}/u, ''), ...told.texts];
  return findKind(subject, whole.join('\n'), findRoles(whole, ''));
}

/** Greeting, closing and signature frame a letter and say nothing. */
const isFrame = (shares: RoleShares | undefined): boolean =>
  shares !== undefined && shares.greeting + shares.closing + shares.signature > 0.5;

function issuesOf(
  subject: string,
  authored: string,
  lines: readonly ReadSentence[],
  passage: string | undefined,
): Issue[] {
  const found = findIssues(subject, authored, lines);
  const pointed = passage === undefined ? null : pointedIssue(passage, subject, authored, lines);
  if (pointed === null) return found;
  const apart = (one: Issue): boolean =>
    one.source !== pointed.source || one.end <= pointed.start || one.start >= pointed.end;
  return [pointed, ...found.filter(apart)];
}

const leastConsequence = 0.35;

/** The sentence that says most surely what it meant for the customer. */
function consequenceOf(lines: readonly ReadSentence[], issues: readonly Issue[]): Span | null {
  const top = issues[0];
  const best = lines
    .filter(
      ({ span }) =>
        top === undefined ||
        top.source === 'subject' ||
        span.end <= top.start ||
        span.start >= top.end,
    )
    .reduce<ReadSentence | null>(
      (kept, one) =>
        kept === null || one.shares.consequence > kept.shares.consequence ? one : kept,
      null,
    );
  return best !== null && best.shares.consequence >= leastConsequence ? best.span : null;
}

/** The firm can find the case without asking: an answer to its own mail, or a number in the subject. */
function isTraceable(message: Message): boolean {
  return message.inReplyTo !== null || /\d{4}/.test(message.subject);
}
