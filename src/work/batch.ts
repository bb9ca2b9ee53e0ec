import { uid, type Uid } from '../model/identifiers.ts';
import type { ListedMessage } from '../model/mailbox.ts';
import type { MailboxState, OpenedCase } from '../model/store.ts';
import { appendDraft } from './append.ts';
import { handle, open, unread, type HandleContext, type Opened } from './handle.ts';
import { follow } from './follow.ts';
import { pastOf } from './past.ts';
import type { PollEvent, PollPorts, PollTarget } from './ports.ts';

/** Called with each mail once what became of it is recorded. */
export type TellMail = (event: Omit<PollEvent, 'done' | 'total'>) => void | Promise<void>;

/**
 * Handles one batch of listed mails, oldest first, and gives the state the mailbox is in then. What
 * gets no letter is recorded together; each letter is recorded by itself, before and after its APPEND.
 */
export async function handleBatch(
  batch: readonly ListedMessage[],
  target: PollTarget,
  start: MailboxState,
  ports: PollPorts,
  report: TellMail,
): Promise<MailboxState> {
  const tell: TellMail = async (event) => {
    await follow(event, ports);
    await report(event);
  };
  const context: HandleContext = {
    mailbox: target.name,
    folder: target.folders.inbox,
    businesses: target.businesses,
    user: target.user,
    now: ports.clock.now(),
    policy: target.policy,
    precedents: ports.store.precedents,
    past: ({ fetched, identity }, message, reading) =>
      pastOf(
        { mailbox: target.name, identity, message, reading, receivedAt: fetched.receivedAt },
        ports.store,
      ),
  };
  const opened = await openAll(batch, target, start, ports);
  const seen = await knownAmong(opened, target, ports);
  const record = new Recorder(start, ports, tell);
  for (const one of opened) {
    const here = one.fetched.uid;
    if (ports.signal?.aborted) return record.upTo(here);
    const skip = whyToSkip(one, seen, start);
    seen.add(one.identity);
    if (skip !== null) {
      record.keep({
        mail: { ...unread(one, start, context), reason: skip },
        opened: null,
        doubtful: null,
      });
      continue;
    }
    const { drafted, doubtful, ...event } = await handle(one, start, context);
    if (drafted === null) {
      record.keep({ ...event, doubtful });
      continue;
    }
    await record.upTo(here);
    const state = record.passed(here);
    await tell({ ...event, draftUid: await appendDraft(drafted, state, target, ports) });
  }
  return record.upTo(uid((batch.at(-1)?.uid ?? 0) + 1));
}

async function openAll(
  batch: readonly ListedMessage[],
  target: PollTarget,
  state: MailboxState,
  ports: PollPorts,
): Promise<readonly Opened[]> {
  const opened: Opened[] = [];
  for (const fetched of await ports.mailbox.fetch(batch, target.sizeLimitBytes)) {
    opened.push(await open(fetched, state));
  }
  return opened;
}

async function knownAmong(
  opened: readonly Opened[],
  target: PollTarget,
  ports: PollPorts,
): Promise<Set<string>> {
  const identities = opened.map(({ identity }) => identity);
  return new Set(await ports.store.known(target.name, identities));
}

/** Why a mail is left alone without being read; null when it is to be read. */
function whyToSkip(one: Opened, seen: ReadonlySet<string>, state: MailboxState): string | null {
  const day = state.since.toISOString().slice(0, 10);
  if (seen.has(one.identity)) return 'the same mail was handled before';
  if (one.fetched.receivedAt < state.since) return `received before ${day}`;
  const written = one.message?.date ?? null;
  const renumbered = one.fetched.uid < state.renumberedBelow;
  return renumbered && written !== null && written < state.since ? `written before ${day}` : null;
}

/** A mail without letter; the case it opens, where it is a doubtful one. */
type Kept = Pick<PollEvent, 'mail' | 'opened'> & { readonly doubtful: OpenedCase | null };

/** Gathers mails without letter, and records them together with how far the mailbox has been read. */
class Recorder {
  #state: MailboxState;
  #kept: Kept[] = [];
  readonly #ports: PollPorts;
  readonly #tell: TellMail;

  constructor(state: MailboxState, ports: PollPorts, tell: TellMail) {
    this.#state = state;
    this.#ports = ports;
    this.#tell = tell;
  }

  keep(event: Kept): void {
    this.#kept.push(event);
  }

  /** Records what was kept, the mailbox having been read up to, and without, `next`. */
  async upTo(next: Uid): Promise<MailboxState> {
    if (this.#kept.length === 0 && this.#state.nextUid >= next) return this.#state;
    this.#state = { ...this.#state, nextUid: next };
    this.#ports.step?.('record');
    const mails = this.#kept.filter(({ doubtful }) => doubtful === null).map(({ mail }) => mail);
    const doubtful = this.#kept.flatMap((kept) => (kept.doubtful === null ? [] : [kept.doubtful]));
    await this.#ports.store.recordHandled(mails, this.#state, doubtful);
    for (const { mail, opened } of this.#kept) await this.#tell({ mail, opened, draftUid: null });
    this.#kept = [];
    return this.#state;
  }

  /** The state with one mail more, which whoever handles it records. */
  passed(mail: Uid): MailboxState {
    this.#state = { ...this.#state, nextUid: uid(mail + 1) };
    return this.#state;
  }
}
