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
  await completeTraces(target, folders, ports, out);
}
