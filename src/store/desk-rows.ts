import type { Selectable } from 'kysely';
import type { AuditEntry, CaseLine, Edition } from '../model/desk.ts';
import type { Submission } from '../model/outbox.ts';
import type { AuditTable, DeskCaseTable, EditionTable, SubmissionTable } from './tables.ts';

export const fromCaseRow = (row: Selectable<DeskCaseTable>): CaseLine => ({
  id: row.id,
  mailbox: row.mailbox,
  state: row.state as CaseLine['state'],
  customer: row.customer,
  subject: row.subject,
  language: row.language as CaseLine['language'],
  kind: row.kind as CaseLine['kind'],
  doubtful: row.doubtful === 1,
  aboutStaff: row.about_staff === 1,
  safety: row.safety === 1,
  again: row.again === 1,
  issue:
    row.issue_type === null || row.issue_text === null
      ? null
      : {
          type: row.issue_type as NonNullable<CaseLine['issue']>['type'],
          text: row.issue_text,
        },
  receivedAt: new Date(row.received_at),
  assignee: row.assignee,
  snoozedUntil: row.snoozed_until === null ? null : new Date(row.snoozed_until),
  leavesAt: row.leaves_at === null ? null : new Date(row.leaves_at),
  version: row.version,
});

export const fromEditionRow = (row: Omit<Selectable<EditionTable>, 'verdict'>): Edition => ({
  version: row.version,
  subject: row.subject,
  text: row.text,
  by: row.author,
  at: new Date(row.at),
});

export const fromAuditRow = (row: Selectable<AuditTable>): AuditEntry => ({
  at: new Date(row.at),
  by: row.by,
  action: row.action as AuditEntry['action'],
  from: row.from_version,
  to: row.to_version,
  note: row.note,
});

export const fromSubmissionRow = (row: Selectable<SubmissionTable>): Submission => ({
  id: row.id,
  caseId: row.case_id,
  mailbox: row.mailbox,
  version: row.version,
  state: row.state as Submission['state'],
  approvedBy: row.approved_by,
  approvedAt: new Date(row.approved_at),
  leavesAt: new Date(row.leaves_at),
  messageId: row.message_id as Submission['messageId'],
  source: row.source,
  envelope: JSON.parse(row.envelope),
  attempts: row.attempts,
});
