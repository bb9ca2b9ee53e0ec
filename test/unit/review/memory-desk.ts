// A desk that keeps its cases in memory: it reads, writes and judges as takkebrev does, and sends nothing.
import { loadLetterTemplates } from '../../../src/config/templates.ts';
import { checkReply } from '../../../src/gate/check.ts';
import type { Business } from '../../../src/model/business.ts';
import type { Clock } from '../../../src/model/clock.ts';
import type {
  Act,
  AuditAction,
  AuditEntry,
  CaseLine,
  CaseState,
  Desk,
  Done,
  DraftOutcomes,
  Edition,
  OpenCase,
  QueuePage,
  QueueQuery,
  Refusal,
} from '../../../src/model/desk.ts';
import type { Letter } from '../../../src/model/letter.ts';
import type { Message } from '../../../src/model/message.ts';
import { mayAs, type Person } from '../../../src/model/people.ts';
import type { Reading } from '../../../src/model/reading.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { read } from '../../../src/read/read.ts';
import { writeLetter } from '../../../src/write/write.ts';

const templates = loadLetterTemplates();

interface Kept {
  line: CaseLine;
  readonly message: Message;
  reading: Reading;
  letter: Letter;
  readonly business: Business;
  readonly editions: Edition[];
  readonly audit: AuditEntry[];
  leavesAt: Date | null;
  approvedBy: string | null;
}

export class MemoryDesk implements Desk {
  readonly #cases = new Map<number, Kept>();
  readonly #clock: Clock;
  readonly #undoSeconds: number;
  /** What `outcomes` answers. */
  numbers: DraftOutcomes | null = null;

  constructor(clock: Clock, undoSeconds = 60) {
    this.#clock = clock;
    this.#undoSeconds = undoSeconds;
  }

  /** Takes a mail in as a case; `over` sets what its line says. */
  add(message: Message, business: Business, over: Partial<CaseLine> = {}): number {
    const now = this.#clock.now();
    const reading = read(message, { business, own: [business.mailbox], now });
    const letter = writeLetter({ message, reading, business, now, templates });
    const id = this.#cases.size + 1;
    const [issue] = reading.issues;
    this.#cases.set(id, {
      line: {
        id,
        mailbox: 'post',
        state: 'open',
        customer: message.from?.name ?? '',
        subject: message.subject,
        language: reading.language,
        kind: reading.kind,
        doubtful: false,
        aboutStaff: false,
        safety: false,
        again: false,
        issue: issue === undefined ? null : { type: issue.type, text: issue.text },
        receivedAt: message.date ?? now,
        assignee: null,
        snoozedUntil: null,
        version: 1,
        leavesAt: null,
        ...over,
      },
      message,
      reading,
      letter,
      business,
      editions: [
        {
          version: 1,
          subject: letter.reply.subject,
          text: letter.reply.text,
          by: 'takkebrev',
          at: now,
        },
      ],
      audit: [{ at: now, by: 'takkebrev', action: 'drafted', from: null, to: 1, note: null }],
      leavesAt: null,
      approvedBy: null,
    });
    return id;
  }

  async queue(query: QueueQuery): Promise<QueuePage> {
    const { states, doubtful, snoozed = false, now, viewer, limit = 50, after = '0' } = query;
    const found = [...this.#cases.values()]
      .map(({ line, leavesAt }) => ({ ...line, leavesAt }))
      .filter((line) => states.includes(line.state))
      .filter((line) => doubtful === undefined || line.doubtful === doubtful)
      .filter((line) => (line.snoozedUntil !== null && line.snoozedUntil > now) === snoozed)
      .filter((line) => !line.aboutStaff || viewer.role === 'owner')
      .toSorted(
        (a, b) =>
          Number(b.safety) - Number(a.safety) ||
          Number(b.again) - Number(a.again) ||
          a.receivedAt.getTime() - b.receivedAt.getTime(),
      );
    const from = Number(after);
    const next = from + limit < found.length ? String(from + limit) : null;
    return { lines: found.slice(from, from + limit), total: found.length, next };
  }

  async open(id: number, viewer: Person): Promise<OpenCase | null> {
    const kept = this.#cases.get(id);
    if (kept === undefined || (kept.line.aboutStaff && viewer.role !== 'owner')) return null;
    const edition = currentOf(kept);
    const verdict = await this.judge(id, edition.text);
    return { ...kept, edition, verdict };
  }

  async editions(id: number): Promise<readonly Edition[]> {
    return this.#of(id).editions;
  }

  async judge(id: number, text: string): Promise<Verdict> {
    const { message, reading, business } = this.#of(id);
    return checkReply({ reply: text, message, reading, business, sent: [] });
  }

  async save(act: Act, text: string): Promise<Done | Refusal> {
    return this.#change(act, 'edited', ['open'], (kept) => this.#add(kept, text, act.by.login));
  }

  async chooseIssue(act: Act, passage: string): Promise<Done | Refusal> {
    return this.#change(act, 'issue-chosen', ['open'], (kept) => {
      const { message, business } = kept;
      const now = this.#clock.now();
      kept.reading = read(message, { business, own: [business.mailbox], now, issue: passage });
      kept.letter = writeLetter({ message, reading: kept.reading, business, now, templates });
      this.#add(kept, kept.letter.reply.text, 'takkebrev');
    });
  }

  async approve(act: Act, text: string): Promise<Done | Refusal> {
    const verdict = await this.judge(act.id, text);
    if (!mayAs(act.by, 'approver')) return { refused: 'role' };
    if (verdict.verdict === 'reject') return { refused: 'gate', verdict };
    return this.#change(act, 'approved', ['open'], (kept) => {
      if (text !== currentOf(kept).text) this.#add(kept, text, act.by.login);
      kept.line = { ...kept.line, state: 'approved' };
      kept.leavesAt = new Date(this.#clock.now().getTime() + this.#undoSeconds * 1000);
      kept.approvedBy = act.by.login;
    });
  }

  undo = (act: Act) => this.#turn(act, 'undone', ['approved'], 'open');
  notComplaint = (act: Act) => this.#turn(act, 'not-complaint', ['open'], 'not-complaint');
  reject = (act: Act, reason: string) => this.#turn(act, 'rejected', ['open'], 'rejected', reason);
  settle = (act: Act, arrived: boolean) =>
    this.#turn(act, 'reopened', ['uncertain'], arrived ? 'answered' : 'open');

  confirmComplaint = (act: Act) => this.#set(act, 'confirmed-complaint', { doubtful: false }, null);
  assign = (act: Act, login: string | null) =>
    this.#set(act, 'assigned', { assignee: login }, login);
  snooze = (act: Act, until: Date | null) =>
    this.#set(act, 'snoozed', { snoozedUntil: until }, until?.toISOString() ?? null);

  async outcomes(since: Date): Promise<DraftOutcomes> {
    return this.numbers ?? { ...noOutcomes, since };
  }

  #of(id: number): Kept {
    const kept = this.#cases.get(id);
    if (kept === undefined) throw new Error(`no case ${id}`);
    return kept;
  }

  #add(kept: Kept, text: string, by: string): void {
    const { version, subject } = currentOf(kept);
    const at = this.#clock.now();
    kept.editions.push({ version: version + 1, subject, text, by, at });
    kept.line = { ...kept.line, version: version + 1 };
  }

  #set(act: Act, action: AuditAction, over: Partial<CaseLine>, note: string | null) {
    const change = (kept: Kept): void => void (kept.line = { ...kept.line, ...over });
    return this.#change(act, action, ['open'], change, note);
  }

  #turn(act: Act, action: AuditAction, from: CaseState[], state: CaseState, note?: string) {
    const change = (kept: Kept): void => {
      kept.line = { ...kept.line, state };
      kept.leavesAt = null;
    };
    return this.#change(act, action, from, change, note ?? null);
  }

  async #change(
    { id, version, by }: Act,
    action: AuditAction,
    states: readonly CaseState[],
    change: (kept: Kept) => void,
    note: string | null = null,
  ): Promise<Done | Refusal> {
    const kept = this.#of(id);
    const current = currentOf(kept);
    if (!states.includes(kept.line.state)) return { refused: 'state', state: kept.line.state };
    if (version !== current.version) return { refused: 'changed-meanwhile', current };
    change(kept);
    const to = currentOf(kept).version;
    const at = this.#clock.now();
    kept.audit.push({ at, by: by.login, action, from: current.version, to, note });
    return { done: true, version: to, state: kept.line.state };
  }
}

const currentOf = ({ editions }: Kept): Edition => {
  const current = editions.at(-1);
  if (current === undefined) throw new Error('a case without a text');
  return current;
};

const noOutcomes: Omit<DraftOutcomes, 'since'> = {
  asIs: 0,
  edited: 0,
  rewritten: 0,
  rejected: 0,
  notComplaint: 0,
  waiting: 0,
  medianChange: null,
  medianHours: null,
  reasons: [],
  byWeek: [],
  byMove: [],
};
