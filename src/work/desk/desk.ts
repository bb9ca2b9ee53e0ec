import type { Business } from '../../model/business.ts';
import type {
  Act,
  CaseId,
  CaseState,
  Desk,
  Done,
  DraftOutcomes,
  Edition,
  OpenCase,
  QueuePage,
  QueueQuery,
  Refusal,
} from '../../model/desk.ts';
import type { CaseChange, StoredCase } from '../../model/desk-store.ts';
import { TakkebrevError } from '../../model/errors.ts';
import type { Correction } from '../../model/store.ts';
import { mayAs, type Person, type Role } from '../../model/people.ts';
import type { Verdict } from '../../model/verdict.ts';
import { pastOfCase } from '../past.ts';
import { issueCorrection, kindCorrection } from './correction.ts';
import { businessOf } from './business.ts';
import { Judge } from './judge.ts';
import { outcomesOf } from './outcomes.ts';
import type { DeskMailbox, DeskPorts } from './ports.ts';
import { rewrite, submissionOf, writeConfirmed, type Written } from './write.ts';

/** What a person can do with letters: the same rules on the page, in the terminal and in mail programs. */
export const createDesk = (ports: DeskPorts): Desk => new CaseDesk(ports);

/** What an act changes, apart from who does it and when. */
type Step = Omit<CaseChange, 'id' | 'by' | 'at' | 'when'>;

/** Nobody has called the mail a complaint yet, so it has no letter. */
const isUnwritten = ({ letter }: StoredCase): boolean => letter.reply.text === '';

/** The text must still be the one the person saw. */
const openAt = ({ version }: Act): CaseChange['when'] => ({ states: ['open'], version });

class CaseDesk implements Desk {
  readonly #ports: DeskPorts;
  readonly #judge: Judge;

  constructor(ports: DeskPorts) {
    this.#ports = ports;
    this.#judge = new Judge({ precedents: ports.store.precedents, policy: ports.policy });
  }

  queue(query: QueueQuery): Promise<QueuePage> {
    return this.#ports.store.desk.queue(query);
  }

  async open(id: CaseId, viewer: Person): Promise<OpenCase | null> {
    const one = await this.#visible(id, viewer);
    if (one === null) return null;
    const { line, message, reading, letter, edition, verdict, audit, submission } = one;
    const onItsWay = submission?.state === 'approved' ? submission.leavesAt : null;
    return {
      line,
      message,
      reading,
      letter,
      edition,
      verdict,
      audit,
      business: this.#businessOf(one),
      leavesAt: onItsWay,
      approvedBy: submission?.approvedBy ?? null,
    };
  }

  async editions(id: CaseId, viewer: Person): Promise<readonly Edition[]> {
    await this.#known(id, viewer);
    return this.#ports.store.desk.editions(id);
  }

  async judge(id: CaseId, text: string, viewer: Person): Promise<Verdict> {
    const one = await this.#known(id, viewer);
    return this.#judge.judge(one, this.#businessOf(one), text);
  }

  async save(act: Act, text: string): Promise<Done | Refusal> {
    const one = await this.#known(act.id, act.by);
    const refusal = await this.#refusal(act, one, 'drafter', ['open']);
    if (refusal !== null) return refusal;
    if (text === one.edition.text) return { done: true, version: act.version, state: 'open' };
    const verdict = await this.#judge.judge(one, this.#businessOf(one), text);
    const edition = { subject: one.edition.subject, text, verdict };
    return this.#change(act, openAt(act), { edition, audit: { action: 'edited', note: null } });
  }

  async chooseIssue(act: Act, passage: string): Promise<Done | Refusal> {
    const one = await this.#known(act.id, act.by);
    const refusal = await this.#refusal(act, one, 'drafter', ['open']);
    if (refusal !== null) return refusal;
    const now = this.#ports.clock.now();
    const correction = issueCorrection(one, passage, now);
    if (correction === null)
      throw new TakkebrevError(
        'usage',
        'There is no such passage in the mail: choose words the customer wrote.',
      );
    const rewritten = rewrite(one.message, passage, {
      mailbox: this.#mailboxOf(one),
      now,
      past: await pastOfCase(one, this.#ports.store),
    });
    const done = await this.#change(act, openAt(act), {
      ...(await this.#writtenStep(one, rewritten)),
      audit: { action: 'issue-chosen', note: passage },
    });
    if ('done' in done) await this.#ports.store.saveCorrection(correction);
    return done;
  }

  async approve(act: Act, text: string): Promise<Done | Refusal> {
    const one = await this.#known(act.id, act.by);
    const refusal = await this.#refusal(act, one, 'approver', ['open']);
    if (refusal !== null) return refusal;
    const business = this.#businessOf(one);
    const verdict = await this.#judge.judge(one, business, text);
    if (verdict.verdict === 'reject') return { refused: 'gate', verdict };
    const beyond = await this.#judge.beyond(one, business, text, act.by);
    if (beyond !== null)
      return {
        refused: 'beyond-mandate',
        who: await this.#whoMay(one, text),
        verdict: beyond,
      };
    const changed = text !== one.edition.text;
    const version = changed ? act.version + 1 : act.version;
    const { clock, undoSeconds } = this.#ports;
    const leavesAt = new Date(clock.now().getTime() + undoSeconds * 1000);
    const of = { text, version, mailbox: this.#mailboxOf(one), leavesAt };
    return this.#change(act, openAt(act), {
      state: 'approved',
      ...(changed ? { edition: { subject: one.edition.subject, text, verdict } } : {}),
      submission: await submissionOf(one, of),
      audit: { action: 'approved', note: null },
    });
  }

  async undo(act: Act): Promise<Done | Refusal> {
    const one = await this.#known(act.id, act.by);
    if (!mayAs(act.by, 'approver')) return { refused: 'role' };
    if (one.line.state !== 'approved') return { refused: 'state', state: one.line.state };
    return this.#change(
      act,
      { states: ['approved'] },
      {
        state: 'open',
        endSubmission: 'undone',
        audit: { action: 'undone', note: null },
      },
    );
  }

  async reject(act: Act, reason: string): Promise<Done | Refusal> {
    const audit = { action: 'rejected', note: reason } as const;
    return this.#close(act, 'approver', { state: 'rejected', audit });
  }

  async notComplaint(act: Act): Promise<Done | Refusal> {
    const audit = { action: 'not-complaint', note: null } as const;
    const done = await this.#close(act, 'drafter', { state: 'not-complaint', audit });
    return this.#learnt(done, act, 'not-complaint');
  }

  async confirmComplaint(act: Act): Promise<Done | Refusal> {
    const one = await this.#known(act.id, act.by);
    if (!mayAs(act.by, 'drafter')) return { refused: 'role' };
    const { version } = one.edition;
    const when = { states: ['open', 'not-complaint'], version } as const;
    const of = {
      mailbox: this.#mailboxOf(one),
      now: this.#ports.clock.now(),
      past: await pastOfCase(one, this.#ports.store),
    };
    const { message, reading } = one;
    const done = await this.#change(act, when, {
      ...(isUnwritten(one)
        ? await this.#writtenStep(one, writeConfirmed(message, reading, of))
        : {}),
      state: 'open',
      doubtful: false,
      audit: { action: 'confirmed-complaint', note: null },
    });
    return this.#learnt(done, act, 'complaint');
  }

  async assign(act: Act, login: string | null): Promise<Done | Refusal> {
    const one = await this.#known(act.id, act.by);
    if (!mayAs(act.by, 'drafter')) return { refused: 'role' };
    if (login !== null && !this.#ports.people.some((person) => person.login === login))
      throw new TakkebrevError('usage', `Nobody here has the login ${login}.`);
    const audit = { action: 'assigned', note: login } as const;
    return this.#change(act, { states: [one.line.state] }, { assignee: login, audit });
  }

  async snooze(act: Act, until: Date | null): Promise<Done | Refusal> {
    await this.#known(act.id, act.by);
    if (!mayAs(act.by, 'drafter')) return { refused: 'role' };
    const audit = { action: 'snoozed', note: until?.toISOString() ?? null } as const;
    return this.#change(act, { states: ['open'] }, { snoozedUntil: until, audit });
  }

  async settle(act: Act, arrived: boolean): Promise<Done | Refusal> {
    const one = await this.#known(act.id, act.by);
    if (!mayAs(act.by, 'approver')) return { refused: 'role' };
    if (one.line.state !== 'uncertain') return { refused: 'state', state: one.line.state };
    return this.#change(
      act,
      { states: ['uncertain'] },
      arrived
        ? {
            state: 'answered',
            endSubmission: 'sent',
            answered: true,
            audit: { action: 'sent', note: 'It arrived, somebody looked.' },
          }
        : {
            state: 'open',
            endSubmission: 'refused',
            audit: { action: 'reopened', note: 'It did not arrive, somebody looked.' },
          },
    );
  }

  async outcomes(since: Date, viewer: Person): Promise<DraftOutcomes> {
    const { desk } = this.#ports.store;
    const seen = { aboutStaff: mayAs(viewer, 'owner') };
    const closed = await desk.closedSince(since, seen);
    return outcomesOf(since, closed, await desk.waitingSince(since, seen));
  }

  /** A letter written anew becomes the next edition; the first one is laid in Drafts as well. */
  async #writtenStep(one: StoredCase, rewritten: Written): Promise<Omit<Step, 'audit'>> {
    const { subject, text } = rewritten.letter.reply;
    const seen = { ...one, ...rewritten };
    const verdict = await this.#judge.judge(seen, this.#businessOf(one), text);
    const edition = { subject, text, verdict };
    return { edition, rewritten, doubtful: false, wantsDraft: isUnwritten(one) };
  }

  /** Keeps a person's word on the kind of a mail for training, where it was done. */
  async #learnt(done: Done | Refusal, act: Act, kind: Correction['kind']): Promise<Done | Refusal> {
    if (!('done' in done)) return done;
    const { store, clock } = this.#ports;
    const one = await this.#known(act.id, act.by);
    const correction = kindCorrection(one, kind, clock.now());
    if (correction !== null) await store.saveCorrection(correction);
    return done;
  }

  /** Ends a case without a letter. */
  async #close(act: Act, role: Role, step: Step): Promise<Done | Refusal> {
    const one = await this.#known(act.id, act.by);
    const refusal = await this.#refusal(act, one, role, ['open']);
    return refusal ?? this.#change(act, openAt(act), { snoozedUntil: null, ...step });
  }

  /** Changes the case where it still stands as it was seen; tells what came in between where not. */
  async #change(act: Act, when: CaseChange['when'], step: Step): Promise<Done | Refusal> {
    const changed = await this.#ports.store.desk.change({
      ...step,
      id: act.id,
      by: act.by.login,
      at: this.#ports.clock.now(),
      when,
    });
    if (changed.changed) return { done: true, version: changed.version, state: changed.state };
    if (!when.states.includes(changed.state)) return { refused: 'state', state: changed.state };
    const { edition } = await this.#known(act.id, act.by);
    return { refused: 'changed-meanwhile', current: edition };
  }

  /** Why an act that depends on the text cannot be done; null where it can. */
  async #refusal(
    act: Act,
    one: StoredCase,
    role: Role,
    states: readonly CaseState[],
  ): Promise<Refusal | null> {
    if (!mayAs(act.by, role)) return { refused: 'role' };
    if (!states.includes(one.line.state)) return { refused: 'state', state: one.line.state };
    if (act.version !== one.edition.version)
      return { refused: 'changed-meanwhile', current: one.edition };
    return null;
  }

  async #whoMay(one: StoredCase, text: string): Promise<readonly string[]> {
    const business = this.#businessOf(one);
    const who: string[] = [];
    for (const person of this.#ports.people) {
      if (!mayAs(person, one.line.aboutStaff ? 'owner' : 'approver')) continue;
      if ((await this.#judge.beyond(one, business, text, person)) === null) who.push(person.login);
    }
    return who;
  }

  /** Null for an unknown case and for one that is not for this person. */
  async #visible(id: CaseId, viewer: Person): Promise<StoredCase | null> {
    const one = await this.#ports.store.desk.read(id);
    return one === null || (one.line.aboutStaff && !mayAs(viewer, 'owner')) ? null : one;
  }

  async #known(id: CaseId, viewer: Person): Promise<StoredCase> {
    const one = await this.#visible(id, viewer);
    if (one !== null) return one;
    throw new TakkebrevError('case-unknown', `There is no case ${id}: see \`takkebrev drafts\`.`);
  }

  #mailboxOf({ line }: StoredCase): DeskMailbox | undefined {
    return this.#ports.mailboxes.find(({ name }) => name === line.mailbox);
  }

  #businessOf(one: StoredCase): Business | null {
    return businessOf(one.message, this.#mailboxOf(one)?.businesses ?? []);
  }
}
