import type { Signs } from '../language/signs.ts';
import type { IssueType, NameFact } from '../model/reading.ts';
import { spanOf, type Span } from '../model/span.ts';
import type { Case } from './case.ts';
import { sentenceAround } from './restate.ts';
import { fromMail, outside, overlaps, plain, type Value } from './values.ts';

/** Enough that the thing is the one the mail is about. */
const named = 0.55;
const surely = 0.6;
/** What is read as a thing with this much is one. */
const half = 0.5;
/** Characters read for things. */
const longestMail = 6000;
const ofThings: ReadonlySet<IssueType> = new Set([
  'late-delivery',
  'missing-delivery',
  'wrong-item',
  'missing-part',
  'damaged',
  'defective',
  'not-as-described',
  'refund-missing',
  'workmanship',
]);

/** "fået postkort fra mit sofabord" is about a sofa table. */
function ownOf(product: string, signs: Signs): string {
  const own = new RegExp(`(?:^|\\s)(?:${Object.keys(signs.yours).join('|')})\\s+(.+)$`, 'iu');
  return own.exec(product)?.[1] ?? product;
}

interface Candidate {
  readonly span: Span;
  readonly weight: number;
  readonly inBody: boolean;
}

/** An order, a bill or a time of day is no thing. */
const paper =
  /(?:^|\s)(?:ord(?:re|er)|klock|klokk|faktura|regning|räkning|rekning|invoice|bill|booking)\p{L}{0,3}$/iu;

/** How much a thing weighs that the customer calls theirs, and one the subject names. */
const owned = 0.3;
const inSubject = 0.35;

/** What may be the thing: what was read as one, what is called "mine", what the subject names. */
function candidates({ reading, signs, subject }: Case): Candidate[] {
  const { authored } = reading;
  const read = reading.facts.products.map((span) => ({
    span,
    weight: weightOf(span),
    inBody: (span.source ?? 'body') === 'body',
  }));
  const own = Object.keys(signs.yours).join('|');
  const mine = new RegExp(`(?<!\\p{L})(?:${own})\\s(?:\\p{L}+\\s)?\\p{L}{3,}`, 'giu');
  const called = [...authored.slice(0, longestMail).matchAll(mine)].slice(0, 6).map((found) => ({
    span: spanOf(authored, found.index, found.index + found[0].length),
    weight: signs.goods.test(found[0]) ? owned : 0,
    inBody: true,
  }));
  const named = signs.goods.exec(subject);
  const titled =
    named === null
      ? []
      : [
          {
            span: spanOf(subject, named.index, named.index + named[0].length),
            weight: inSubject,
            inBody: false,
          },
        ];
  return [...read, ...called, ...titled];
}

/** The thing the mail is about: the surest, those in the issue and the subject first. */
export function thingOf(matter: Case): Value | null {
  const { reading, grammar, signs, issue, subject, type } = matter;
  const mail = reading.authored.toLowerCase();
  const scored = candidates(matter).flatMap(({ span, weight, inBody }) => {
    // Where it is about people or safety, a thing in passing is not what it is about.
    if (weight === 0 || (!ofThings.has(type) && weight < surely)) return [];
    const form = grammar.definite(ownOf(plain(span.text), signs), reading.authored);
    if (form === null || paper.test(form)) return [];
    const head = form.replace(grammar.article ?? /(?!)/u, '').toLowerCase();
    const stem = head.slice(0, Math.max(4, head.length - 3));
    const times = mail.split(stem).length - 1;
    const inIssue =
      inBody && issue?.source === 'body' && overlaps(span, sentenceAround(issue, reading.authored));
    const score =
      weight +
      (inBody && weight >= half ? 0.3 : 0) +
      (inIssue ? 0.15 : 0) +
      (subject.toLowerCase().includes(stem) ? 0.3 : 0) +
      (times > 1 ? 0.15 : 0);
    return [
      { score, value: { text: form, evidence: [inBody ? fromMail(span) : outside(span.text)] } },
    ];
  });
  const best = scored.toSorted((one, other) => other.score - one.score)[0];
  return best !== undefined && best.score >= named ? best.value : null;
}

const weightOf = ({ confidence = 1 }: NameFact): number => confidence;
