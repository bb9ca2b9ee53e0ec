/**
 * Contract: the same mail is the same however it comes (again, under another UID); two mails are
 * never taken for one, not even where a sender reuses a Message-ID.
 */
import { describe, expect, it } from 'vitest';
import { messageId } from '../../../src/model/identifiers.ts';
import type { Message } from '../../../src/model/message.ts';
import { draftMessageId, mailIdentity } from '../../../src/work/identity.ts';

const mail: Message = {
  messageId: messageId('<a@b.example>'),
  inReplyTo: null,
  references: [],
  subject: 'Lampen',
  from: { name: 'Lone', address: 'lone@b.example' },
  replyTo: null,
  to: [],
  cc: [],
  date: new Date('2026-10-14T10:00:00Z'),
  text: 'Skærmen er revnet.',
  fromHtml: false,
  headers: new Map(),
  attachments: [],
  truncated: false,
};

describe('the identity of a mail', () => {
  it('survives what servers change', () => {
    const again = {
      ...mail,
      text: 'Skærmen er revnet.\n\n-- \nlisten',
      headers: new Map([['received', ['x']]]),
    };
    expect(mailIdentity(again)).toBe(mailIdentity(mail));
  });

  it.each([
    ['another sender', { from: { name: '', address: 'other@b.example' } }],
    ['another day', { date: new Date('2026-10-15T10:00:00Z') }],
    ['another subject', { subject: 'Bordet' }],
    ['no Message-ID', { messageId: null }],
  ])('differs with %s', (_what, change) => {
    expect(mailIdentity({ ...mail, ...change })).not.toBe(mailIdentity(mail));
  });

  it('without Message-ID is by the text', () => {
    const bare = { ...mail, messageId: null };
    expect(mailIdentity({ ...bare, text: 'Skærmen er hel.' })).not.toBe(mailIdentity(bare));
    expect(mailIdentity({ ...bare })).toBe(mailIdentity(bare));
  });
});

describe('the Message-ID of a draft', () => {
  it('is the same each time, another in another mailbox, and always well formed', () => {
    const id = draftMessageId('kontakt', 'x', 'hej@lampe.example');
    expect(id).toMatch(/^<takkebrev\.[0-9a-f]{32}@lampe\.example>$/);
    expect(draftMessageId('kontakt', 'x', 'hej@lampe.example')).toBe(id);
    expect(draftMessageId('salg', 'x', 'hej@lampe.example')).not.toBe(id);
    expect(draftMessageId('kontakt', 'x', 'user1')).toMatch(/@user1>$/);
    expect(draftMessageId('kontakt', 'x', 'a@<b c>')).toMatch(/@bc>$/);
  });
});
