import type { Issue } from '../model/reading.ts';
import { spanOf, type Span } from '../model/span.ts';
import { fold } from './fold.ts';
import { findRoles, type RoleShares } from './roles.ts';
import { findType } from './traits.ts';

/** A sentence of the authored text and what it does. */
export interface ReadSentence {
  readonly span: Span;
  readonly shares: RoleShares;
}

/** A second issue needs this share, and this part of the first one's. */
const least = { share: 0.42, part: 0.5 };
const most = 4;

/**
 * The concrete problems of a complaint, most important first; at least one. Each is the sentence
 * that states it, or the clause of it that does.
 */
export function findIssues(
  subject: string,
  authored: string,
  read: readonly ReadSentence[],
): Issue[] {
  const texts = read.map(({ span }) => span.text);
  const ranked = read
    .map(({ span, shares }, at) => ({ span, at, share: shares.issue }))
    .filter(({ span }) => /\s/.test(span.text))
    .toSorted((a, b) => b.share - a.share || a.at - b.at);
  const best = ranked[0];
  const fromSubject = subjectIssue(subject, best?.share ?? 0, read);
  if (best === undefined)
    return fromSubject === null ? [wholeMail(subject, authored)] : [fromSubject];
  const kept = ranked.filter(
    ({ share }, rank) =>
      rank === 0 || (rank < most && share >= least.share && share >= least.part * best.share),
  );
  const issues = kept.map(({ span, at, share }): Issue => {
    const cut = clauseOf(authored, span, subject);
    const around = [subject, texts[at - 1] ?? '', texts[at + 1] ?? ''].join('\n');
    return { ...cut, type: findType(span.text, around).type, source: 'body', confidence: share };
  });
  return fromSubject === null
    ? issues
    : [fromSubject, ...issues.filter((one) => one.confidence > least.share)];
}

/** The subject line, where it states the problem and the text does not. */
function subjectIssue(
  subject: string,
  bodyShare: number,
  read: readonly ReadSentence[],
): Issue | null {
  const start = /^(?:(?:re|sv|vs|fwd?|svar|ang)\s*:\s*){0,4}/iu.exec(subject)?.[0].length ?? 0;
  const span = spanOf(subject, start, subject.trimEnd().length);
  if (span.text.split(/\s+/).length < 4) return null;
  const share = findRoles([span.text], '')[0]?.issue ?? 0;
  const letters = read.filter(
    ({ shares }) => shares.signature + shares.greeting + shares.closing < 0.5,
  );
  const empty = letters.length <= 1 && bodyShare < 0.4;
  if (!empty && !(share > 0.6 && bodyShare < 0.15)) return null;
  return { ...span, type: findType(span.text, '').type, source: 'subject', confidence: share };
}

/** Where no sentence can be told from another the whole text states the problem. */
function wholeMail(subject: string, authored: string): Issue {
  const inBody = authored.trim() !== '';
  const whole = inBody ? authored : subject;
  const start = whole.length - whole.trimStart().length;
  const span = spanOf(whole, start, Math.min(whole.trimEnd().length, start + 300));
  return {
    ...span,
    type: findType(span.text, '').type,
    source: inBody ? 'body' : 'subject',
    confidence: 0.1,
  };
}

/** Sentences of fewer words are not cut. */
const longEnough = 14;
const shortestClause = 5;

/** The clause of a long sentence that states the problem, where it stands out clearly. */
export function clauseOf(authored: string, sentence: Span, subject: string): Span {
  if (sentence.text.split(/\s+/).length < longEnough) return sentence;
  const clauses = clausesOf(authored, sentence);
  if (clauses.length < 2 || clauses.length > 12) return sentence;
  const shares = clauses.map((clause) => findRoles([clause.text], subject)[0]?.issue ?? 0);
  const best = Math.max(...shares);
  const at = shares.indexOf(best);
  const second = Math.max(...shares.filter((_, other) => other !== at));
  const chosen = clauses[at];
  return chosen !== undefined && best > 0.5 && best > second + 0.25 ? chosen : sentence;
}

/** Clauses, parted at a conjunction after a comma or at a mark; short ones stay with the one before. */
function clausesOf(authored: string, sentence: Span): Span[] {
  const bounds = [
    ...sentence.text.matchAll(
      /[;:–]\s|,\s(?=(?:og|og|men|och|and|but|so|så|for|för)\s)|\s(?=(?:men|but)\s)/giu,
    ),
  ].map((match) => match.index + match[0].length);
  const parts: Span[] = [];
  let start = 0;
  for (const end of [...bounds, sentence.text.length]) {
    if (
      sentence.text.slice(start, end).trim().split(/\s+/).length < shortestClause &&
      end < sentence.text.length
    )
      continue;
    parts.push(trimmed(authored, sentence.start + start, sentence.start + end));
    start = end;
  }
  return parts;
}

function trimmed(authored: string, start: number, end: number): Span {
  const whole = authored.slice(start, end);
  const from =
    start + (/^[\s,;:–]*(?:(?:og|og|men|och|and|but|so)\s)?/iu.exec(whole)?.[0].length ?? 0);
  return spanOf(authored, from, start + whole.replace(/[\s,;:–]+$/u, '').length);
}

/**
 * The issue a person pointed out: the passage itself where it stands in the text or subject,
 * else the sentence nearest to it.
 */
export function pointedIssue(
  passage: string,
  subject: string,
  authored: string,
  read: readonly ReadSentence[],
): Issue | null {
  const wanted = passage.trim();
  if (wanted === '') return null;
  const exact = authored.indexOf(wanted);
  const type = findType(wanted, subject).type;
  if (exact >= 0)
    return {
      ...spanOf(authored, exact, exact + wanted.length),
      type,
      source: 'body',
      confidence: 1,
    };
  const inSubject = subject.indexOf(wanted);
  if (inSubject >= 0)
    return {
      ...spanOf(subject, inSubject, inSubject + wanted.length),
      type,
      source: 'subject',
      confidence: 1,
    };
  const words = new Set(wordsOf(wanted));
  const nearest = read
    .map(({ span }) => ({
      span,
      shared: wordsOf(span.text).filter((word) => words.has(word)).length,
    }))
    .toSorted((a, b) => b.shared - a.shared)[0];
  if (nearest === undefined || nearest.shared === 0) return null;
  return { ...nearest.span, type, source: 'body', confidence: 1 };
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]{2,}/gu) ?? [];
