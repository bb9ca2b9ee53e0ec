import type { Kysely } from 'kysely';
import type { CaseState } from '../model/desk.ts';
import type { CaseChange, Changed } from '../model/desk-store.ts';
import { TakkebrevError } from '../model/errors.ts';
import { lineOfReading } from './desk-insert.ts';
import { keepAnswer } from './answered.ts';
import type { Tables } from './tables.ts';

const closed: ReadonlySet<CaseState> = new Set(['answered', 'rejected', 'not-complaint']);

export const unknownCase = (id: number): TakkebrevError =>
  new TakkebrevError('case-unknown', `There is no case ${id}: see \`takkebrev drafts\`.`);

/** Makes one change of one case with its line in the audit trail; to be called in a transaction. */
export async function changeCase(db: Kysely<Tables>, change: CaseChange): Promise<Changed> {
  const now = await db
    .selectFrom('desk_case')
    .select(['state', 'version', 'mailbox'])
    .where('id', '=', change.id)
    .executeTakeFirst();
  if (now === undefined) throw unknownCase(change.id);
  const state = now.state as CaseState;
  const { states, version } = change.when;
  if (!states.includes(state) || (version !== undefined && version !== now.version))
    return { changed: false, state, version: now.version };
  const after = change.edition === undefined ? now.version : now.version + 1;
  await keepTexts(db, change, after);
  await moveSubmission(db, change, now.mailbox, after);
  await setLine(db, change, state, after);
  if (change.state === 'answered' && state !== 'answered')
    await keepAnswer(db, { caseId: change.id, version: after, at: change.at });
  await audit(db, change, change.edition === undefined ? null : now.version, after);
  return { changed: true, state: change.state ?? state, version: after };
}

async function keepTexts(db: Kysely<Tables>, change: CaseChange, version: number): Promise<void> {
  const { id, edition, rewritten } = change;
  if (edition !== undefined) {
    await db
      .insertInto('edition')
      .values({
        case_id: id,
        version,
        subject: edition.subject,
        text: edition.text,
        verdict: JSON.stringify(edition.verdict),
        author: change.by,
        at: change.at.toISOString(),
      })
      .execute();
  }
  if (rewritten === undefined) return;
  await db
    .insertInto('desk_letter')
    .values({ case_id: id, version, letter: JSON.stringify(rewritten.letter) })
    .execute();
  await db
    .updateTable('complaint')
    .set({ reading: JSON.stringify(rewritten.reading) })
    .where('id', '=', id)
    .execute();
}

async function moveSubmission(
  db: Kysely<Tables>,
  change: CaseChange,
  mailbox: string,
  version: number,
): Promise<void> {
  const at = change.at.toISOString();
  if (change.endSubmission !== undefined) {
    await db
      .updateTable('submission')
      .set({ state: change.endSubmission, ended_at: at })
      .where('case_id', '=', change.id)
      .where('state', 'in', ['approved', 'sending', 'uncertain'])
      .execute();
  }
  const { submission } = change;
  if (submission === undefined) return;
  await db
    .insertInto('submission')
    .values({
      case_id: change.id,
      mailbox,
      version,
      state: 'approved',
      approved_by: change.by,
      approved_at: at,
      leaves_at: submission.leavesAt.toISOString(),
      message_id: submission.messageId,
      source: submission.source,
      envelope: JSON.stringify(submission.envelope),
      attempts: 0,
      next_try_at: submission.leavesAt.toISOString(),
      last_error: null,
      began_at: null,
      ended_at: null,
      laid_in_sent: 0,
      marked_answered: 0,
    })
    .execute();
}

async function setLine(
  db: Kysely<Tables>,
  change: CaseChange,
  before: CaseState,
  version: number,
): Promise<void> {
  const { state = before, assignee, snoozedUntil, doubtful, rewritten } = change;
  const ended = closed.has(state) ? change.at.toISOString() : null;
  await db
    .updateTable('desk_case')
    .set({
      state,
      version,
      ...(state === before ? {} : { closed_at: ended }),
      ...(assignee === undefined ? {} : { assignee }),
      ...(snoozedUntil === undefined ? {} : { snoozed_until: snoozedUntil?.toISOString() ?? null }),
      ...(state === 'approved' && change.submission === undefined
        ? {}
        : { leaves_at: change.submission?.leavesAt.toISOString() ?? null }),
      ...(doubtful === undefined ? {} : { doubtful: doubtful ? 1 : 0 }),
      ...(rewritten === undefined ? {} : lineOfReading(rewritten.reading, rewritten.letter)),
      ...(change.wantsDraft === true ? { draft_wanted: 1 } : {}),
      ...(change.answered === true ? { sent_version: version } : {}),
    })
    .where('id', '=', change.id)
    .execute();
}

async function audit(
  db: Kysely<Tables>,
  change: CaseChange,
  from: number | null,
  version: number,
): Promise<void> {
  // An approval and what follows from it name the text they are about, even where it is not a new one.
  const about = change.submission !== undefined || change.answered === true || from !== null;
  await db
    .insertInto('audit')
    .values({
      case_id: change.id,
      at: change.at.toISOString(),
      by: change.by,
      action: change.audit.action,
      from_version: about ? (from ?? version) : null,
      to_version: about ? version : null,
      note: change.audit.note,
    })
    .execute();
}
