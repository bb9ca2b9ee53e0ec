import type { Issue } from '../model/reading.ts';
import { spanOf, type Span } from '../model/span.ts';
import { clausesOf } from './text/clauses.ts';
import { subjectStart } from '../language/subject.ts';
import { logOdds } from './odds.ts';
import { leastRisk, type Stated } from './least-risk.ts';
import { fold } from './text/fold.ts';
import type { MailWords } from './mail-words.ts';
import { highest, typeAt, type Hearing } from './network/hearing.ts';
import { surestPlace, typeOf, typesTold } from './issue-types.ts';

/** A second issue needs this share, and this part of the first one's. */
const least = { share: 0.1, part: 0.12 };
const most = 4;
/** Danger comes first: a person must see it before anything else. So much is added, in log-odds. */
const safetyFirst = 0.6;
/**
 * What counts, in log-odds, beside how surely a sentence states a problem: how late in the mail it stands,
 * how well the type of its problem goes with what the sentences together and the words of the mail tell,
 * and whether it is the subject line. Fitted as a conditional logit on mails nothing was trained on.
 */
const rankBy = { place: -1.8, sentences: 0.9, words: 0.45, subject: 0.8 };

/** A sentence that may state the problem; by its rank the problems of a mail are ordered. */
interface Candidate extends Stated {
  readonly share: number;
}

/** What a mail says: its subject, its text, the sentences of the text and what was heard of them. */
export interface Heard {
  readonly subject: string;
  readonly authored: string;
  readonly spans: readonly Span[];
  readonly hearing: Hearing;
  /** What its words tell, wherever they stand. */
  readonly words: MailWords;
}

/**
 * The concrete problems of a complaint, most important first; at least one. The first may take two
 * short sentences; each other is the sentence that states it. Of one sentence the clause is taken that
 * does; with `whole` always the sentence, which is less work.
 */
export function findIssues(heard: Heard, whole = false): Issue[] {
  const { spans, hearing } = heard;
  const rankOf = ranking(heard);
  const ranked = [subjectLine(heard), ...spans]
    .map((span, place): Candidate | null => {
      const at = place - 1;
      if (span === null || !/\s/.test(span.text)) return null;
      const share = hearing.share(at, 'issue');
      const danger =
        share >= least.share && typeAt(highest(hearing.types(at))) === 'hygiene-safety';
      return { span, at, share, rank: rankOf(at, share) + (danger ? safetyFirst : 0) };
    })
    .filter((one) => one !== null)
    .toSorted((a, b) => b.rank - a.rank || a.at - b.at);
  const first = leastRisk(ranked, heard.authored);
  const lead = first?.of.toSorted((a, b) => b.rank - a.rank)[0];
  if (first === null || lead === undefined) return [wholeMail(heard)];
  const isAnother = ({ at, share }: Candidate): boolean =>
    share >= least.share &&
    share >= least.part * lead.share &&
    share > hearing.share(at, 'consequence');
  const others = ranked.filter((one) => !first.of.includes(one)).slice(0, most - 1);
  const stated = issueAt(heard, lead, whole || first.of.length > 1);
  return distinct([
    first.of.length > 1 ? { ...stated, ...first.span } : stated,
    ...others.filter(isAnother).map((one) => issueAt(heard, one, true)),
  ]);
}

/** Tells of the sentence at a place, with how surely it states a problem, where it stands among those of the mail. */
function ranking({ hearing, words }: Heard): (at: number, share: number) => number {
  const bySentences = typesTold(hearing, surestPlace(hearing));
  const byWords = words.shares('allTypes');
  return (at, share) => {
    const types = hearing.types(at);
    return (
      logOdds(share) +
      rankBy.place * (Math.max(at, 0) / Math.max(1, hearing.count)) +
      rankBy.sentences * Math.log(agreement(types, bySentences) + 1e-3) +
      rankBy.words * Math.log(agreement(types, byWords) + 1e-3) +
      (at < 0 ? rankBy.subject : 0)
    );
  };
}

/** How much of what is told of types is of those that the shares are of, 0..1. */
function agreement(shares: Float64Array, told: ArrayLike<number>): number {
  let common = 0;
  let all = 1e-9;
  shares.forEach((share, k) => {
    common += share * (told[k] ?? 0);
    all += told[k] ?? 0;
  });
  return common / all;
}

/** The subject line without "Re:", where it says more than a word or two. */
function subjectLine({ subject }: Heard): Span | null {
  const span = spanOf(subject, subjectStart(subject), subject.trimEnd().length);
  return span.text.split(/\s+/).length < 3 ? null : span;
}

function issueAt(heard: Heard, { at, share }: Candidate, whole: boolean): Issue {
  const type = typeOf(heard, at);
  const subject = at < 0 ? subjectLine(heard) : null;
  if (subject !== null) return { ...subject, ...type, source: 'subject', confidence: share };
  const span = heard.spans[at] ?? spanOf(heard.authored, 0, heard.authored.length);
  const passage = whole ? span : clauseOf(heard, span, at);
  return { ...passage, ...type, source: 'body', confidence: share };
}

/** A subject line that the text repeats is one problem with it: the text tells more. */
function distinct(issues: readonly Issue[]): Issue[] {
  return issues.filter((one) => {
    if (one.source !== 'subject') return true;
    const words = new Set(wordsOf(one.text));
    return !issues.some(
      (other) =>
        other.source === 'body' &&
        wordsOf(other.text).filter((word) => words.has(word)).length >= 0.6 * words.size,
    );
  });
}

/** Where no sentence can be told from another the whole text states the problem. */
function wholeMail(heard: Heard): Issue {
  const { authored, subject } = heard;
  const inBody = authored.trim() !== '';
  const whole = inBody ? authored : subject;
  const start = whole.length - whole.trimStart().length;
  return {
    ...spanOf(whole, start, Math.min(whole.trimEnd().length, start + 300)),
    ...typeOf(heard, inBody ? 0 : -1),
    source: inBody ? 'body' : 'subject',
    confidence: 0.1,
  };
}

/** A clause is kept that states the problem at least this surely, compared with the surest. */
const keptPart = 0.35;

/** The clauses of a long sentence that state the problem, and what stands between them. */
function clauseOf({ authored, hearing }: Heard, sentence: Span, at: number): Span {
  const clauses = clausesOf(authored, sentence);
  if (clauses.length < 2) return sentence;
  const shares = hearing.issueShares(
    at,
    clauses.map((clause) => clause.text),
  );
  const part = keptPart * Math.max(...shares);
  const first = clauses[shares.findIndex((share) => share >= part)];
  const last = clauses[shares.findLastIndex((share) => share >= part)];
  if (first === undefined || last === undefined) return sentence;
  return spanOf(authored, first.start, last.end);
}

/** Of the words of a passage that a person did not copy exactly, so many stand in the sentence meant. */
const leastShared = 0.5;

/**
 * The issue a person pointed out: the passage itself where it stands in the text or subject,
 * else the sentence nearest to it.
 */
export function pointedIssue(passage: string, heard: Heard): Issue | null {
  const { subject, authored, spans } = heard;
  const wanted = passage.trim();
  if (wanted === '') return null;
  const exact = authored.indexOf(wanted);
  if (exact >= 0) {
    const at = spans.findIndex((span) => span.end > exact);
    return pointed(heard, spanOf(authored, exact, exact + wanted.length), 'body', at);
  }
  const inSubject = subject.indexOf(wanted);
  if (inSubject >= 0)
    return pointed(heard, spanOf(subject, inSubject, inSubject + wanted.length), 'subject', -1);
  const words = new Set(wordsOf(wanted));
  const nearest = spans
    .map((span, at) => ({
      span,
      at,
      shared: wordsOf(span.text).filter((word) => words.has(word)).length,
    }))
    .toSorted((a, b) => b.shared - a.shared)[0];
  if (nearest === undefined || nearest.shared < leastShared * words.size) return null;
  return pointed(heard, nearest.span, 'body', nearest.at);
}

const pointed = (heard: Heard, span: Span, source: Issue['source'], at: number): Issue => ({
  ...span,
  ...typeOf(heard, at),
  source,
  confidence: 1,
});

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]{2,}/gu) ?? [];
