import type { PersonalRecord } from '../../model/privacy.ts';

/** One mail or letter as a person reads it. */
export interface Paper {
  /** ISO 8601. */
  readonly at: string;
  readonly subject: string;
  /** Null where it is not stored. */
  readonly text: string | null;
}

type Row = Readonly<Record<string, unknown>>;

const rowsOf = (record: PersonalRecord, table: string): readonly Row[] =>
  record.tables.get(table) ?? [];
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const byTime = (one: Paper, other: Paper): number => one.at.localeCompare(other.at);

/** What the person wrote, oldest first: of a complaint its text, of other mail only that it came. */
export function mailsOf(record: PersonalRecord): readonly Paper[] {
  const texts = new Map(
    rowsOf(record, 'complaint').map((row) => [row['mail_id'], authored(textOf(row['reading']))]),
  );
  return rowsOf(record, 'mail')
    .map((row) => ({
      at: textOf(row['received_at']),
      subject: textOf(row['subject']),
      text: texts.get(row['id']) ?? null,
    }))
    .toSorted(byTime);
}

function authored(reading: string): string | null {
  const { authored: text } = JSON.parse(reading) as { authored?: unknown };
  return typeof text === 'string' && text !== '' ? text : null;
}

/** The letters written to the person, oldest first. */
export const lettersOf = (record: PersonalRecord): readonly Paper[] =>
  rowsOf(record, 'letter')
    .map((row) => ({
      at: textOf(row['written_at']),
      subject: textOf(row['subject']),
      text: textOf(row['text']) || null,
    }))
    .toSorted(byTime);
