import type { LocatedFolders } from '../folders.ts';
import type { Outgoing, PollPorts, PollTarget } from '../ports.ts';
import { noticeDrafts } from './drafts.ts';
import { Noticing } from './notice.ts';
import { noticeSendFolder } from './send-folder.ts';
import { noticeSent } from './sent.ts';

/**
 * Notices what people did with letters in their mail programs since the last poll. Where no case is
 * open it asks nothing; where nothing has changed it asks each folder's STATUS.
 */
export async function noticeMailPrograms(
  target: PollTarget,
  folders: LocatedFolders,
  ports: PollPorts,
  out: Outgoing,
): Promise<void> {
  if (!(await ports.store.notices.anyOpen(target.name))) return;
  const noticing = new Noticing(target, ports, out);
  if (folders.sent !== null) await noticeSent(folders.sent, noticing);
  if (out.submitter !== null)
    await noticeSendFolder(await sendFolder(target, ports, out), folders.drafts, noticing);
  await noticeDrafts(folders.drafts, noticing);
}

/** The send folder's path; it is made where it was never looked through. */
async function sendFolder(
  target: PollTarget,
  { mailbox, store }: PollPorts,
  out: Outgoing,
): Promise<string> {
  const names = out.sendFolder.split('/');
  const path = mailbox.folderPath(names);
  const seen = await store.notices.seenFolder(target.name, path);
  return seen === null ? mailbox.makeFolder(names) : path;
}
