import { TakkebrevError } from '../model/errors.ts';
import type { Submission } from '../model/outbox.ts';
import type { Submitted } from '../model/submitter.ts';
import type { Outgoing, PollPorts } from './ports.ts';

const firstPauseMilliseconds = 15_000;
const longestPauseMilliseconds = 5 * 60_000;

/**
 * Hands over the approved letters whose time has come, once each. That a letter is handed over is
 * recorded before its first byte; one that a process died over is uncertain, and only a person can
 * have it sent again. A server that takes nothing now leaves all of them approved. To be called by
 * whoever holds the mailbox. Throws `store-*`, `disk-full`.
 */
export async function sendDue(mailbox: string, ports: PollPorts, out: Outgoing): Promise<void> {
  const { store, clock } = ports;
  for (const letter of await store.outbox.interrupted(mailbox))
    await lose(letter, 'takkebrev was ended while it handed the letter over', ports, out);
  const due = await store.outbox.due(mailbox, clock.now());
  for (const [at, letter] of due.entries()) {
    if (ports.signal?.aborted) return;
    try {
      await send(letter, ports, out);
    } catch (cause) {
      if (!(cause instanceof TakkebrevError) || isOurs(cause)) throw cause;
      // The server refuses this one for now; or it takes nothing at all, and the others need not ask.
      const others = cause.code === 'mail-refused' ? [] : due.slice(at + 1);
      await postpone([letter, ...others], cause, ports);
      if (cause.code !== 'mail-refused') break;
    }
  }
  await tellWaiting(mailbox, ports, out);
}

/** A failure of this machine, not of the mail server. */
const isOurs = ({ code }: TakkebrevError): boolean =>
  code.startsWith('store-') || code === 'disk-full';

async function send(letter: Submission, ports: PollPorts, out: Outgoing): Promise<void> {
  const { store, clock } = ports;
  const { submitter } = out;
  if (submitter === null) {
    throw new TakkebrevError(
      'smtp-missing',
      'The configuration says nothing about sending: write smtp for the mailbox.',
      { temporary: true },
    );
  }
  ports.step?.('connect');
  const submitted = await submitter.submit(letter, async () => {
    ports.step?.('permit');
    const begun = await store.outbox.begin(letter.id, clock.now());
    ports.step?.('hand-over');
    return begun;
  });
  await record(letter, submitted, ports, out);
}

async function record(
  letter: Submission,
  submitted: Submitted,
  ports: PollPorts,
  out: Outgoing,
): Promise<void> {
  const { store, clock, log } = ports;
  const { mailbox, caseId } = letter;
  switch (submitted.outcome) {
    case 'taken':
      ports.step?.('taken');
      await store.outbox.sent(letter.id, clock.now());
      ports.step?.('sent');
      log.info({ mailbox, case: caseId }, 'sent');
      out.tell({
        mailbox,
        caseId,
        what: 'sent',
        message: `The letter of case ${caseId} was sent.`,
      });
      return;
    case 'withheld':
      return;
    case 'uncertain':
      return lose(letter, submitted.why, ports, out);
    case 'refused': {
      const message = `The mail server refused the letter of case ${caseId} (${submitted.why}): it is open again.`;
      await store.outbox.refused(letter.id, clock.now(), submitted.why);
      const failure = new TakkebrevError('letter-refused', message);
      out.tell({ mailbox, caseId, what: 'refused', message, failure });
    }
  }
}

/** Nobody knows whether it arrived: from here on a person decides. */
async function lose(
  letter: Submission,
  why: string,
  ports: PollPorts,
  out: Outgoing,
): Promise<void> {
  const { caseId, mailbox } = letter;
  await ports.store.outbox.uncertain(letter.id, ports.clock.now(), why);
  const message = `Whether the letter of case ${caseId} was sent is uncertain (${why}): look whether it arrived, then \`takkebrev settle ${caseId} --arrived\` or \`--not-arrived\`.`;
  const failure = new TakkebrevError('letter-uncertain', message);
  out.tell({ mailbox, caseId, what: 'uncertain', message, failure });
}

async function postpone(
  letters: readonly Submission[],
  failure: TakkebrevError,
  { store, clock }: PollPorts,
): Promise<void> {
  for (const { id, attempts } of letters) {
    const pause = Math.min(firstPauseMilliseconds * 2 ** attempts, longestPauseMilliseconds);
    await store.outbox.postponed(id, new Date(clock.now().getTime() + pause), failure.message);
  }
}

/** One line for all letters that wait for the server. */
async function tellWaiting(mailbox: string, { store }: PollPorts, out: Outgoing): Promise<void> {
  const { count, why } = await store.outbox.waiting(mailbox);
  if (count === 0 || why === null) return;
  const letters = count === 1 ? '1 approved letter waits' : `${count} approved letters wait`;
  const message = `${mailbox}: ${letters} and will be sent when it can be. ${why}`;
  const failure = new TakkebrevError('mail-unreachable', message, { temporary: true });
  out.tell({ mailbox, caseId: null, what: 'waiting', message, failure });
}
