import type { SpecialFolders } from '../model/mailbox.ts';

export interface ListedFolder {
  readonly path: string;
  /** The last part of the path. */
  readonly name: string;
  readonly specialUse: string | undefined;
}

/**
 * What mail programs call the folders in the languages we serve, in lower case: for servers that
 * do not say so themselves (RFC 6154). Gathered from Outlook, Apple Mail, Thunderbird, Roundcube.
 */
const draftsNames = ['drafts', 'draft', 'kladder', 'kladde', 'udkast', 'utkast', 'utkastmappe'];
const sentNames = [
  'sent', 'sent items', 'sent mail', 'sent messages', 'sendt', 'sendt post', 'sendte',
  'sendte elementer', 'sendte beskeder', 'sendte e-poster', 'sende element', 'sende', 'skickat',
  'skickade', 'skickade objekt', 'skickade meddelanden',
]; // prettier-ignore

/** Finds Drafts and Sent: by special use, else by name; the folder nearest the root first. */
export function findSpecialFolders(folders: readonly ListedFolder[]): SpecialFolders {
  return {
    drafts: find(folders, '\\Drafts', draftsNames),
    sent: find(folders, '\\Sent', sentNames),
  };
}

function find(
  folders: readonly ListedFolder[],
  use: string,
  names: readonly string[],
): string | null {
  const marked = folders.find((folder) => folder.specialUse === use);
  if (marked !== undefined) return marked.path;
  const named = folders
    .filter((folder) => names.includes(folder.name.normalize('NFC').toLowerCase()))
    .toSorted((a, b) => a.path.length - b.path.length);
  return named[0]?.path ?? null;
}
