import type { Signs } from '../language/signs.ts';
import type { IssueType, Reading, Want } from '../model/reading.ts';
import { spanOf } from '../model/span.ts';
import type { Case } from './case.ts';
import { sentencesIn } from './parts.ts';

/** What a letter may take for granted: what was read with confidence and is borne out by a word of the mail. */

const ofType = 0.65;
const ofWant = 0.8;
const ofFault = 0.7;
/** A letter says sorry sooner than it offers something. */
const ofRegret = 0.6;
/** Characters of a mail that are searched. */
export const longestMail = 6000;

/** The type of the first issue, where it is sure and a word of the mail bears it out; else "other". */
export const typeOf = (
  reading: Reading,
  subject: string,
  signs: Signs,
  least: number = ofType,
): IssueType =>
  typesOf({ ...reading, issues: reading.issues.slice(0, 1) }, subject, signs, least)[0] ?? 'other';

/** The same of each issue. */
export function typesOf(
  { issues, authored }: Reading,
  subject: string,
  signs: Signs,
  least: number,
): IssueType[] {
  const text = `${subject}\n${authored.slice(0, longestMail)}`;
  return issues.map(({ type, typeConfidence = 1 }) =>
    typeConfidence < least || signs.types[type]?.test(text) === false ? 'other' : type,
  );
}

/** What the firm alone does or leaves undone, whoever is to blame for the rest. */
const itsOwnDoing: ReadonlySet<IssueType> = new Set([
  'wrong-item',
  'missing-part',
  'no-answer',
  'refund-missing',
  'broken-promise',
  'privacy',
]);
const ofItsDoing = 0.75;

/** True where the firm is known to be at fault. */
export const firmErred = (reading: Reading): boolean => isOurs(reading, ofFault);

/** True where the firm is so likely at fault that the letter says sorry. */
export const firmRegrets = (reading: Reading): boolean => isOurs(reading, ofRegret);

function isOurs({ fault, faultConfidence = 1, issues }: Reading, least: number): boolean {
  if (fault !== 'firm') return false;
  const [first] = issues;
  const { type, typeConfidence = 1 } = first ?? { type: 'other' as const };
  return faultConfidence >= least || (itsOwnDoing.has(type) && typeConfidence >= ofItsDoing);
}

/** Below this a mistake of the customer's own is as likely ours. */
const ofTheirs = 0.75;

/** True where the customer is likely to have erred: then nobody is asked whether we did. */
export const customerErred = ({ fault, faultConfidence = 1 }: Reading): boolean =>
  fault === 'customer' && faultConfidence >= ofTheirs;

/** Words between a negation and what it denies: "I don't want any money". */
const reach = 5;

/**
 * What the customer asks for, the surest first: named by a word of the mail, and nowhere denied. Who
 * misses a refund has said so.
 */
export function wantsOf({
  reading,
  signs,
  type,
}: Pick<Case, 'reading' | 'signs' | 'type'>): Want[] {
  if (reading.unreasonable || type === 'refund-missing') return [];
  const asked = reading.asked ?? reading.wants.map((want) => ({ want, confidence: 1 }));
  const authored = reading.authored.slice(0, longestMail);
  const sentences = sentencesIn(spanOf(authored, 0, authored.length), authored);
  return asked
    .filter(({ want, confidence }) => confidence >= ofWant && reading.wants.includes(want))
    .toSorted((one, other) => other.confidence - one.confidence)
    .map(({ want }) => want)
    .filter((want) => {
      const words = signs.wants[want];
      if (words === undefined) return true;
      const named = sentences.flatMap(({ text }) => {
        const found = words.exec(text);
        return found === null ? [] : [text.slice(0, found.index)];
      });
      return named.length > 0 && !named.some((before) => signs.negation.test(lastWords(before)));
    });
}

const lastWords = (text: string): string => text.trim().split(/\s+/u).slice(-reach).join(' ');
