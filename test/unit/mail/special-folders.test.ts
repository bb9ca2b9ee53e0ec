/** Contract: Drafts and Sent are found by special use, else by the names mail programs give them in our languages. */
import { describe, expect, it } from 'vitest';
import { findSpecialFolders } from '../../../src/mail/special-folders.ts';

const folders = (...paths: string[]) =>
  paths.map((path) => {
    const [name = '', specialUse] = path.split(' ~ ');
    return { path: name, name: name.split('/').at(-1) ?? name, specialUse };
  });

describe('special folders', () => {
  it.each([
    { paths: ['INBOX', 'Drafts', 'Sent'], drafts: 'Drafts', sent: 'Sent' },
    {
      paths: ['INBOX/Kladder', 'INBOX/Sendt post'],
      drafts: 'INBOX/Kladder',
      sent: 'INBOX/Sendt post',
    },
    { paths: ['Utkast', 'Sendte elementer'], drafts: 'Utkast', sent: 'Sendte elementer' },
    { paths: ['UTKAST', 'Skickat'], drafts: 'UTKAST', sent: 'Skickat' },
    { paths: ['Udkast', 'Sende element'], drafts: 'Udkast', sent: 'Sende element' },
    { paths: ['Drafts', 'Papirer ~ \\Drafts', 'Ud ~ \\Sent'], drafts: 'Papirer', sent: 'Ud' },
    { paths: ['Arkiv/2024/Drafts', 'INBOX/Drafts'], drafts: 'INBOX/Drafts', sent: null },
    { paths: ['INBOX', 'Kladdehefte', 'Absent'], drafts: null, sent: null },
  ])('of $paths', ({ paths, drafts, sent }) => {
    expect(findSpecialFolders(folders(...paths))).toEqual({ drafts, sent });
  });
});
