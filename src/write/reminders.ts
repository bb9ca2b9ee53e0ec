import { bareSubject } from '../language/subject.ts';
import type { Evidence } from '../model/letter.ts';
import type { Issue } from '../model/reading.ts';
import { spanOf, type Span } from '../model/span.ts';
import type { Case } from './case.ts';
import { sentenceAround } from './restate.ts';
import { isOwn } from './said.ts';
import { evidenceOf, fromMail, outside, overlaps, plain, put, type Value } from './values.ts';

/** Of a passage that reminds a person of the mail. */
const mostWords = 30;
/** A passage of fewer says nothing by itself: "I do not." */
const fewestWords = 5;
/** "Two nights." says nothing, "My mother cried." says much. */
const fewestMeant = 3;
/** A mail of fewer is told by its subject line, too. */
const shortMail = 14;
/** Below this an issue after the first is a guess. */
const likely = 0.25;
const mostPassages = 2;
/** From here on the mail says what it meant; from the second on it is likely where. */
const isSaid = 0.15;
const likelyMeant = 0.35;

/**
 * What the staff are reminded of where they tell it themselves, each in quotation marks: `passages` of what
 * went wrong, `meant` of what it meant, `requests` of what is asked for, `praised` of kind
 * words; `affected` where it meant something.
 */
export function remind(matter: Case, values: Map<string, Value>): void {
  const passages = passagesOf(matter);
  put(values, 'passages', quoted(passages, matter));
  const { consequence, requests = [] } = matter.reading;
  const told = passages.flatMap(({ span }) => span ?? []);
  const isApart = (one: Span): boolean => !told.some((passage) => overlaps(passage, one));
  const asked = requests.filter(
    (one) => isApart(one) && isOwn(one, matter) && wordsIn(one.text) >= fewestMeant,
  );
  put(values, 'requests', quoted(asked.map(ofBody), matter));
  const isUnsaid = (one: Span): boolean =>
    isApart(one) &&
    ![...asked, ...(consequence === null ? [] : [consequence])].some((other) =>
      overlaps(one, other),
    );
  const praised = praiseIn(matter).find(isUnsaid);
  if (praised !== undefined) put(values, 'praised', quoted([ofBody(praised)], matter));
  const sureness = consequence === null ? 0 : (consequence.confidence ?? 1);
  if (consequence === null || sureness < isSaid) return;
  put(values, 'affected', { text: 'affected', evidence: [fromMail(consequence)] });
  const isAsked = requests.some((one) => overlaps(one, consequence));
  const isWhole = wordsIn(consequence.text) >= fewestMeant;
  if (sureness >= likelyMeant && isWhole && isApart(consequence) && !isAsked)
    put(values, 'meant', quoted([ofBody(consequence)], matter));
}

/** Praise in earnest: who rages or mocks does not mean it, and beside it nothing is wrong. */
function praiseIn(matter: Case): readonly Span[] {
  const { reading, signs } = matter;
  if (/^(?:abusive|furious|sarcastic)$/u.test(reading.tone)) return [];
  return (reading.praise ?? []).filter(
    (one) => wordsIn(one.text) >= fewestWords && isOwn(one, matter) && !signs.wrong.test(one.text),
  );
}

interface Passage {
  readonly text: string;
  /** In the authored text; null in the subject. */
  readonly span: Span | null;
  readonly evidence: Evidence;
}

const ofBody = (span: Span): Passage => ({ text: span.text, span, evidence: fromMail(span) });

const wordsIn = (text: string): number => plain(text).split(' ').length;

/** The surest passages of what went wrong, in the order they stand. */
function passagesOf(matter: Case): readonly Passage[] {
  const { reading, subject } = matter;
  const chosen: Passage[] = [];
  const { praise = [] } = reading;
  const isPraise = (one: Issue): boolean =>
    one.source === 'body' && praise.some((kind) => overlaps(kind, one));
  const stated = reading.issues.filter((one) => !isPraise(one));
  for (const [at, issue] of (stated.length > 0 ? stated : reading.issues).entries()) {
    if (chosen.length === mostPassages || (at > 0 && issue.confidence < likely)) break;
    const passage = whole(issue, matter);
    const { span } = passage;
    const known = chosen.some(
      (one) => span !== null && one.span !== null && overlaps(one.span, span),
    );
    if (!known && (at === 0 || wordsIn(passage.text) >= fewestWords)) chosen.push(passage);
  }
  const titled = chosen.some(({ span }) => span === null);
  const headline = bareSubject(subject).trim();
  if (!titled && headline !== '' && wordsIn(reading.authored) < shortMail)
    chosen.push({ text: headline, span: null, evidence: outside(headline) });
  return chosen.toSorted((one, other) => (one.span?.start ?? -1) - (other.span?.start ?? -1));
}

/** An issue's own words, with the sentence around them where they are few. */
function whole(issue: Issue, { reading }: Case): Passage {
  const { authored } = reading;
  if (issue.source !== 'body' || authored.slice(issue.start, issue.end) !== issue.text)
    return { text: issue.text, span: null, evidence: evidenceOf(issue) };
  if (wordsIn(issue.text) >= fewestWords) return ofBody(spanOf(authored, issue.start, issue.end));
  return ofBody(sentenceAround(issue, authored));
}

/** The heads of passages, each between quotation marks. */
function quoted(passages: readonly Passage[], { grammar }: Case): Value | null {
  if (passages.length === 0) return null;
  const heads = passages.map(({ text }) => {
    const words = plain(text).replace(/[[\]]/gu, '').split(' ');
    const cut = words.length > mostWords;
    return grammar.quote(words.slice(0, mostWords).join(' ') + (cut ? ' …' : ''));
  });
  return { text: heads.join(', '), evidence: passages.map(({ evidence }) => evidence) };
}
