import { TakkebrevError } from '../model/errors.ts';
import type { Mailbox, MailboxStatus } from '../model/mailbox.ts';
import type { FolderNames } from './ports.ts';

/** Drafts is certain, Sent may be missing. */
export interface LocatedFolders {
  readonly drafts: string;
  readonly sent: string | null;
}

/** Finds Drafts and Sent as configured, or by asking the server. Throws `drafts-missing`. */
export async function locateFolders(names: FolderNames, mailbox: Mailbox): Promise<LocatedFolders> {
  if (names.drafts !== 'auto' && names.sent !== 'auto') return names;
  const found = await mailbox.specialFolders();
  const drafts = names.drafts === 'auto' ? found.drafts : names.drafts;
  if (drafts === null) {
    throw new TakkebrevError(
      'drafts-missing',
      'The account has no Drafts mailbox: make a folder named Drafts in the mail program, or write the name of yours as folders.drafts in the configuration.',
    );
  }
  return { drafts, sent: names.sent === 'auto' ? found.sent : names.sent };
}

/**
 * How the Drafts mailbox stands. One that an earlier poll found may have been renamed since: then
 * the server is asked anew. Throws `drafts-missing`, `mailbox-missing`.
 */
export async function draftsStatus(
  path: string,
  names: FolderNames,
  mailbox: Mailbox,
): Promise<MailboxStatus> {
  try {
    return await mailbox.status(path);
  } catch (cause) {
    const renamed = cause instanceof TakkebrevError && cause.code === 'mailbox-missing';
    if (!renamed || names.drafts !== 'auto') throw cause;
    return mailbox.status((await locateFolders(names, mailbox)).drafts);
  }
}
