import type { Issue } from '../model/reading.ts';
import { spanOf, type Span } from '../model/span.ts';
import { bestTold, complains, weighs, type Passage } from './best.ts';
import type { Case } from './case.ts';
import { sentencesIn } from './parts.ts';
import { quotable } from './restate.ts';
import { evidenceOf, put, type Value } from './values.ts';

/** From here on an issue is told in the customer's own statement; below, by its type and facts. */
const likely = 0.2;
/** How far below the first another issue may lie and still be told instead of it. */
const near = 0.25;
const half = 0.5;
/** From here on a statement is told though no word of it says that something is wrong. */
const certainly = 0.6;
const quotedFrom = 0.5;
/** Below this a second issue is left to the person: a wrong one costs more than a missing one. */
const sure = 0.5;
/** Words that two statements of the problem may have together. */
const together = 34;
/** From here on the consequence is told; a guess is where it speaks of the customer or of a hardship. */
const borneOut = 0.2;
const doubtful = 0.15;
/** Characters read for a hardship. */
const longestMail = 6000;

/** Puts what the letter tells: the problem, a second one, what it meant. */
export function tell(matter: Case, values: Map<string, Value>): void {
  const spans = [...tellIssue(matter, values), ...tellConsequence(matter, values)];
  tellSecond(matter, values, spans);
}

const asIssue = (issue: Issue) =>
  ({ ...issue, part: 'issue', certain: issue.confidence >= certainly, fromHead: false }) as const;

/** The passages that have been told. */
function tellIssue(matter: Case, values: Map<string, Value>): readonly Span[] {
  const { reading, telling, signs, type } = matter;
  const first = reading.issues[0];
  if (first === undefined) return [];
  for (const issue of reading.issues) {
    const weaker = issue !== first && issue.confidence < first.confidence - near;
    if (issue.confidence < (issue === first ? likely : half)) continue;
    const plain = signs.wrong.test(issue.text) && signs.types[type]?.test(issue.text) !== false;
    if (weaker && !plain) continue;
    const told = bestTold(matter, asIssue(issue), values);
    if (told === null) continue;
    const { evidence } = told;
    const words = told.main ?? told.that ?? told.noun ?? '';
    // Told instead of the first, it must be of the letter's kind of trouble, or say plainly what is wrong.
    if (issue !== first && issue.type !== type && signs.types[type]?.test(words) === false)
      continue;
    if (told.that !== null) put(values, 'that', { text: told.that, evidence });
    if (told.main !== null) put(values, 'main', { text: told.main, evidence });
    if (told.noun !== null) put(values, 'noun', { text: told.noun, evidence });
    return [issue, ...evidence];
  }
  const words = first.confidence > quotedFrom ? quotable(first) : null;
  const calm = !/^(?:abusive|furious|sarcastic)$/u.test(reading.tone);
  const clean =
    words !== null && ![signs.unfit, signs.leaning, signs.theThird].some((one) => one.test(words));
  if (
    calm &&
    clean &&
    complains(words, first.confidence >= certainly, matter) &&
    !signs.self.test(words) &&
    telling.letters === 'whole'
  )
    put(values, 'quote', { text: telling.grammar.quote(words), evidence: [evidenceOf(first)] });
  return [];
}

/** A second problem, sure enough to be said unasked, and short beside the first. */
function tellSecond(matter: Case, values: Map<string, Value>, said: readonly Span[]): void {
  const { reading, signs } = matter;
  const first = values.get('main')?.text.split(' ').length ?? 0;
  for (const issue of reading.issues) {
    if (issue.confidence < sure || issue.source !== 'body' || touches(issue, said)) continue;
    if (!signs.wrong.test(issue.text)) continue;
    const told = bestTold(matter, asIssue(issue), values);
    if (told === null || touches(told.evidence[0], said)) continue;
    const { that, main, evidence } = told;
    if (that !== null) put(values, 'also', { text: that, evidence });
    if (main !== null && first > 0 && first + main.split(' ').length <= together)
      put(values, 'alsoMain', { text: main, evidence });
    return;
  }
}

const touches = (span: Span | undefined, said: readonly Span[]): boolean =>
  span !== undefined && said.some((other) => span.start < other.end && other.start < span.end);

function tellConsequence(matter: Case, values: Map<string, Value>): readonly Span[] {
  const { reading } = matter;
  const said =
    values.get('main')?.evidence ?? values.get('that')?.evidence ?? reading.issues.slice(0, 1);
  for (const { passage, shown, found } of consequencesIn(matter)) {
    if (touches(passage, said)) continue;
    const told = bestTold(matter, passage, values);
    if (told === null || touches(told.evidence[0], said)) continue;
    const words = told.main ?? told.that ?? '';
    const weighty = weighs(words, matter.signs);
    if (!shown && !weighty && (found || !matter.signs.own.test(words))) continue;
    const { evidence } = told;
    if (told.that !== null) put(values, 'heard', { text: told.that, evidence });
    if (told.main !== null) put(values, 'heardMain', { text: told.main, evidence });
    return [passage, ...evidence];
  }
  return [];
}

interface Consequence {
  readonly passage: Passage;
  /** It needs no word to show it. */
  readonly shown: boolean;
  /** It was not read as one, but holds a word of hardship. */
  readonly found: boolean;
}

/** What was read as the consequence; then sentences in which the customer tells of a hardship. */
function consequencesIn({ reading, signs }: Case): Consequence[] {
  const { consequence, authored } = reading;
  const { confidence = 1 } = consequence ?? {};
  const read = consequence !== null && confidence >= doubtful ? [consequence] : [];
  const whole = spanOf(authored, 0, Math.min(authored.length, longestMail));
  const hardships = sentencesIn(whole, authored).filter(
    ({ text }) => weighs(text, signs) && signs.self.test(text),
  );
  return [...read, ...hardships].map((span, at) => {
    const sure = at < read.length && confidence >= borneOut;
    const passage = {
      ...span,
      source: 'body',
      part: 'consequence',
      certain: true,
      fromHead: !sure,
    } as const;
    return { passage, shown: sure, found: at >= read.length };
  });
}
