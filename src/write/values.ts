import type { Evidence } from '../model/letter.ts';
import type { FactSource } from '../model/reading.ts';
import type { Span } from '../model/span.ts';

/** What a template may name, with what it stands on. */
export interface Value {
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

export type Values = ReadonlyMap<string, Value>;

export const fromMail = (span: Span): Evidence => ({
  from: 'mail',
  text: span.text,
  start: span.start,
  end: span.end,
});

export const fromHistory = ({ text, start, end }: Span): Evidence => ({
  from: 'history',
  text,
  start,
  end,
});

export const stated = (from: 'business' | 'calendar' | 'history', text: string): Evidence => ({
  from,
  text,
  start: 0,
  end: 0,
});

/** Of the subject or the letters that went before: outside the authored text, where offsets count. */
export const outside = (text: string): Evidence => stated('history', text);

/** What a passage of the authored text or of the subject is as evidence. */
export const evidenceOf = (passage: Span & { readonly source: FactSource }): Evidence =>
  passage.source === 'body' ? fromMail(passage) : outside(passage.text);

/** One line without control characters. */
export const plain = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

export const overlaps = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Adds a value and, for the head of a sentence, the same with a capital. */
export function put(values: Map<string, Value>, name: string, value: Value | null): void {
  if (value === null || value.text === '') return;
  values.set(name, value);
  const head = capital(name);
  if (head !== name) values.set(head, { ...value, text: capital(value.text) });
}
