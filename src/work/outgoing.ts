import type { MailboxState } from '../model/store.ts';
import { completeTraces } from './aftermath.ts';
import { noticeMailPrograms } from './notice/all.ts';
import type { Outgoing, PollPorts, PollTarget } from './ports.ts';
import { sendDue } from './send.ts';

/** Does what is to be done about letters that a person has in hand: noticed, sent, their traces completed. */
export async function workOutgoing(
  target: PollTarget,
  folders: MailboxState,
  ports: PollPorts,
  out: Outgoing,
): Promise<void> {
  if ((await ports.store.draftsWanted(target.name)).length > 0) {
    const { layWanted } = await import('./wanted.ts');
    await layWanted(target, folders, ports);
  }
  await completeTraces(target, folders, ports, out);
  await noticeMailPrograms(target, folders, ports, out);
  await sendDue(target.name, ports, out);
  await tellFirm(target, ports, out);
  await completeTraces(target, folders, ports, out);
}

/** Sends the firm what it is to know; what fails here waits for the next time and stops no letter. */
async function tellFirm(target: PollTarget, ports: PollPorts, out: Outgoing): Promise<void> {
  const { digest, submitter } = out;
  const [business] = target.businesses;
  const readers = (digest?.owners.length ?? 0) + (digest?.team.length ?? 0);
  if (!digest || submitter === null || business === undefined || readers === 0) return;
  try {
    const { sendDigests } = await import('./digest/send.ts');
    const { store, clock } = ports;
    await sendDigests(
      { mailbox: target.name, business, config: digest },
      { store, clock, submitter },
    );
  } catch (cause) {
    ports.log.warn({ mailbox: target.name, cause }, 'the digest could not be sent');
  }
}
