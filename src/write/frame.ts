import { frameKinds, type FrameId, type FrameKind, type Frames } from '../language/frames.ts';
import type { Evidence } from '../model/letter.ts';
import { spanOf, type Span } from '../model/span.ts';
import type { Case } from './case.ts';
import { namesOf, type Agreement, type Names } from './frame-names.ts';
import { hitsIn, type Hit } from './frame-signs.ts';
import { sentencesIn } from './parts.ts';
import { sentenceAround } from './restate.ts';
import { longestMail } from './sure.ts';
import { fromMail, overlaps, type Value, type Values } from './values.ts';

/** A kind of fault that the mail surely tells of, in the words of the letter's language. */
export interface Fault {
  readonly id: FrameId;
  readonly kind: FrameKind;
  readonly told: Value;
  /** True where `told` names something of the mail. */
  readonly isNamed: boolean;
  readonly topic: Value;
  readonly sorry: Value | null;
  readonly pity: Value | null;
  readonly names: Names;
  readonly sentence: Span;
}

/** Below this an issue is a guess. */
const sure = 0.6;
/** From here on an issue after the first is told, too. */
const surelyToo = 0.6;

/**
 * The faults the mail surely tells of, the first issue's first, at most two. None where no sign is certain,
 * or all that are found speak of another type of issue than the reading is sure of.
 */
export function faultsOf(matter: Case, frames: Frames, known: Values): readonly Fault[] {
  const { reading } = matter;
  const { authored } = reading;
  const mail = authored.slice(0, longestMail);
  const sentences = sentencesIn(spanOf(mail, 0, mail.length), mail).flatMap((one) =>
    linesOf(one, mail),
  );
  const [issue, ...others] = reading.issues.filter(
    ({ source, text, start, end }) => source === 'body' && authored.slice(start, end) === text,
  );
  if (issue === undefined || issue.confidence < sure) return [];
  const isFirst = issue === reading.issues[0];
  const passage = sentenceAround(issue, authored);
  const own = sentences.filter((one) => overlaps(one, passage));
  const inIssue = own.filter((one) => overlaps(one, issue));
  const at = sentences.findIndex((one) => own.includes(one));
  const beside = [sentences[at + own.length], sentences[at - 1]].flatMap((one) => one ?? []);
  const first =
    faultIn(inIssue, matter, frames, known, isFirst) ??
    faultIn(own, matter, frames, known, isFirst) ??
    (matter.type === 'other' ? null : faultIn(beside, matter, frames, known, isFirst));
  if (first === null) return [];
  for (const other of others) {
    if (other.confidence < surelyToo) continue;
    const around = sentences.filter(
      (one) => overlaps(one, other) && one.start !== first.sentence.start,
    );
    const second = faultIn(around, matter, frames, known, false);
    if (
      second !== null &&
      fits(second.id, other.type) &&
      second.id !== first.id &&
      second.told.text !== first.told.text
    )
      return [first, second];
  }
  return [first];
}

/** A sentence without full stops is its lines. */
function linesOf(sentence: Span, mail: string): readonly Span[] {
  const spans: Span[] = [];
  for (const found of sentence.text.matchAll(/[^\n.!?;]+(?:[.!?;]+(?!\s|$)[^\n.!?;]*)*[.!?;]*/gu)) {
    const start = sentence.start + found.index;
    if (/\p{L}/u.test(found[0])) spans.push(spanOf(mail, start, start + found[0].length));
  }
  return spans;
}

function faultIn(
  sentences: readonly Span[],
  matter: Case,
  frames: Frames,
  known: Values,
  isFirst: boolean,
): Fault | null {
  const { type } = matter;
  const found = sentences.flatMap((sentence) =>
    hitsIn(sentence.text, frames)
      .filter(({ id }) => !isFirst || type === 'other' || fits(id, type))
      .map((hit) => ({ hit, sentence })),
  );
  const read = matter.reading.issues[0]?.type ?? 'other';
  const likely = found.find(({ hit }) => fits(hit.id, read)) ?? found[0];
  return likely === undefined ? null : faultOf(likely.hit, likely.sentence, matter, frames, known);
}

const fits = (id: FrameId, type: string): boolean =>
  (frameKinds[id].types as readonly string[]).includes(type);

function faultOf(
  hit: Hit,
  sentence: Span,
  matter: Case,
  frames: Frames,
  known: Values,
): Fault | null {
  const { id, frame } = hit;
  const names = namesOf(hit, sentence, frames, matter, known);
  const sign = fromMail(spanOf(matter.reading.authored, sentence.start, sentence.end));
  const told = put(frame.told, names, sign);
  const topic = put(frame.topic, names, sign);
  if (told === null || topic === null) return null;
  return {
    id,
    kind: frameKinds[id],
    told,
    isNamed: told.evidence.length > 1,
    topic,
    sorry: put(frame.sorry ?? '', names, sign),
    pity: put(frame.pity ?? '', names, sign),
    names,
    sentence,
  };
}

/** The question to the staff, in their language: `names` are those that say the same there. */
export function askOf(id: FrameId, frames: Frames, names: Names): Value | null {
  const ask = frames.of[id]?.ask;
  if (ask === undefined) return null;
  const values = new Map(names.values);
  for (const name of ['order', 'amount']) {
    const value = values.get(name);
    const text = value === undefined ? '' : ` (${value.text})`;
    values.set(name, { text, evidence: value?.evidence ?? [] });
  }
  if (!values.has('name')) values.set('name', { text: frames.nobody, evidence: [] });
  return put(ask, { ...names, values });
}

/** Names, numbers and sums, which say the same to staff of another language. */
export const inAnyLanguage = ({ values, agreement }: Names): Names => ({
  values: new Map([...values].filter(([name]) => /^(?:name|order|amount)$/.test(name))),
  agreement,
});

const forms: readonly Agreement[] = ['common', 'neuter', 'plural'];

/** The first of the ways whose names are all known, filled in; null where none is. */
function put(ways: string, { values, agreement }: Names, sign?: Evidence): Value | null {
  for (const way of ways.split(' | ')) {
    const used: Value[] = [];
    let lacking = way === '';
    const text = way.replace(/\{([^{}]+)\}/gu, (_, name: string) => {
      if (name.includes('/')) return name.split('/')[forms.indexOf(agreement)] ?? '';
      const value = values.get(name);
      if (value === undefined) lacking = true;
      else used.push(value);
      return value?.text ?? '';
    });
    if (lacking) continue;
    const evidence = used.flatMap((one) => one.evidence);
    return { text: text.trim(), evidence: sign === undefined ? evidence : [sign, ...evidence] };
  }
  return null;
}
