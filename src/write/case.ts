import type { Grammar } from '../language/grammar.ts';
import type { Signs } from '../language/signs.ts';
import type { Business } from '../model/business.ts';
import type { Evidence } from '../model/letter.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Message } from '../model/message.ts';
import type { Past } from '../model/past.ts';
import type { Issue, IssueType, Reading } from '../model/reading.ts';
import type { Telling } from './restate.ts';
import { evidenceOf } from './values.ts';

/** What a letter is written from. */
export interface Case {
  /** The letter's. */
  readonly language: LanguageCode;
  /** The customer writes as to a stranger, or as a lawyer. */
  readonly formal: boolean;
  readonly reading: Reading;
  readonly business: Business | null;
  readonly message: Message;
  readonly subject: string;
  readonly grammar: Grammar;
  readonly signs: Signs;
  readonly telling: Telling;
  /** What the letter is about; null where the reading found no issue. */
  readonly issue: Issue | null;
  /** The kind of trouble that the letter speaks of; "other" where it is not sure. */
  readonly type: IssueType;
  readonly today: Date;
  /** Absent where nobody asked. */
  readonly past?: Past;
}

/** What the sentences about the problem stand on when they name nothing else of the mail. */
export function ground(reading: Reading): readonly Evidence[] {
  const issue = reading.issues[0];
  if (issue !== undefined) return [evidenceOf(issue)];
  const opening = reading.authored.trim().split('\n')[0] ?? '';
  const start = reading.authored.indexOf(opening);
  return [{ from: 'mail', text: opening, start, end: start + opening.length }];
}
