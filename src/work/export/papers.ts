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
  const complaintOf = new Map(
    rowsOf(record, 'complaint').map((row) => [row['mail_id'], row['id']]),
  );
  const texts = new Map(
    rowsOf(record, 'desk_mail').map((row) => [row['case_id'], textIn(textOf(row['message']))]),
  );
  return rowsOf(record, 'mail')
    .map((row) => ({
      at: textOf(row['received_at']),
      subject: textOf(row['subject']),
      text: texts.get(complaintOf.get(row['id'])) ?? null,
    }))
    .toSorted(byTime);
}

function textIn(message: string): string | null {
  const { text } = JSON.parse(message) as { text?: unknown };
  return typeof text === 'string' && text !== '' ? text : null;
}

/** The letters to the person as they stand now, or as they were sent, oldest first. */
export function lettersOf(record: PersonalRecord): readonly Paper[] {
  const current = new Map(
    rowsOf(record, 'desk_case').map((row) => [row['id'], row['sent_version'] ?? row['version']]),
  );
  return rowsOf(record, 'edition')
    .filter((row) => row['version'] === current.get(row['case_id']) && row['text'] !== '')
    .map((row) => ({
      at: textOf(row['at']),
      subject: textOf(row['subject']),
      text: textOf(row['text']),
    }))
    .toSorted(byTime);
}
