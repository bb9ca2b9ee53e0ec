import { TakkebrevError } from '../../model/errors.ts';
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
  const { sent, drafts } = folders;
  if (sent !== null) await unlessMissing(() => noticeSent(sent, noticing));
  if (out.submitter !== null) {
    const path = await sendFolder(target, ports, out);
    await unlessMissing(
      () => noticeSendFolder(path, drafts, noticing),
      () => ports.mailbox.makeFolder(out.sendFolder.split('/')),
    );
  }
  await unlessMissing(() => noticeDrafts(drafts, noticing));
}

/** A folder that somebody renamed or removed must not keep letters from being sent. */
async function unlessMissing(
  work: () => Promise<void>,
  mend?: () => Promise<unknown>,
): Promise<void> {
  try {
    await work();
  } catch (cause) {
    if (!(cause instanceof TakkebrevError) || cause.code !== 'mailbox-missing') throw cause;
    await mend?.();
  }
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
