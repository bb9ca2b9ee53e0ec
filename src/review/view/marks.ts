import type { Evidence } from '../../model/letter.ts';
import type { Message } from '../../model/message.ts';
import { isSure, type FactSource, type IssueType, type Reading } from '../../model/reading.ts';
import type { Texts } from '../texts.ts';

/** A passage to be marked, with what it is called. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'issue' | 'consequence' | 'fact';
  readonly label: string;
}

/** A stretch of text between two bounds of marks; `labels` are those of the marks that begin here. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly marked: boolean;
  readonly classes: string;
  readonly labels: readonly Pick<Mark, 'kind' | 'label'>[];
}

/** Cuts `text` at every bound of `marks` and at `cuts`: the segments put together are the text. */
export function segmentsOf(
  text: string,
  marks: readonly Mark[],
  cuts: readonly number[] = [],
): Segment[] {
  const bounds = new Set([
    0,
    text.length,
    ...cuts,
    ...marks.flatMap((one) => [one.start, one.end]),
  ]);
  const order = [...bounds].filter((at) => at >= 0 && at <= text.length).toSorted((a, b) => a - b);
  return order.slice(0, -1).map((start, index) => {
    const end = order[index + 1] ?? text.length;
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end);
    return {
      text: text.slice(start, end),
      start,
      end,
      marked: over.length > 0,
      classes: [...new Set(over.map(({ kind }) => `mark-${kind}`))].join(' '),
      labels: over.filter((mark) => mark.start === start),
    };
  });
}

/** What was found in the mail, as marks over the authored text or over the subject. */
export function marksOf(reading: Reading, source: FactSource, texts: Texts): Mark[] {
  const { facts, issues, consequence } = reading;
  const { page } = texts;
  const said = new Set<IssueType>();
  // The sort of trouble is said where it first stands; after that the short word will do.
  const issueLabel = (type: IssueType): string => {
    const known = said.has(type);
    said.add(type);
    return known ? page.markIssue : `${page.markIssue}: ${texts.issues[type]}`;
  };
  const named = [
    ...facts.orders.map((one) => ({ ...one, label: page.markOrder })),
    ...facts.dates.map((one) => ({ ...one, label: page.markDate })),
    ...facts.amounts.map((one) => ({ ...one, label: page.markAmount })),
    ...facts.products.filter(isSure).map((one) => ({ ...one, label: page.markProduct })),
    ...facts.people.filter(isSure).map((one) => ({ ...one, label: page.markPerson })),
    ...facts.places.filter(isSure).map((one) => ({ ...one, label: page.markPlace })),
  ].filter((one) => (one.source ?? 'body') === source);
  return [
    ...issues
      .filter((issue) => issue.source === source)
      .map(({ start, end, type }) => ({
        start,
        end,
        kind: 'issue' as const,
        label: issueLabel(type),
      })),
    ...(consequence !== null && source === 'body'
      ? [{ ...consequence, kind: 'consequence' as const, label: page.markConsequence }]
      : []),
    ...named.map(({ start, end, label }) => ({ start, end, label, kind: 'fact' as const })),
  ];
}

/** The authored text and the subject in segments, cut also where a sentence's evidence begins and ends. */
export function markedMail(
  message: Message,
  reading: Reading,
  evidence: readonly Evidence[],
  texts: Texts,
): { readonly subject: readonly Segment[]; readonly body: readonly Segment[] } {
  const cuts = evidence
    .filter(({ from }) => from === 'mail')
    .flatMap((one) => [one.start, one.end]);
  return {
    subject: segmentsOf(message.subject, marksOf(reading, 'subject', texts)),
    body: segmentsOf(reading.authored, marksOf(reading, 'body', texts), cuts),
  };
}
