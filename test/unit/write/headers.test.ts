// Contract: a reply goes to Reply-To, else From; it keeps one reply prefix (RFC 5322 section
// 3.6.5) and the thread (3.6.4); no header ever holds a line break.
import { describe, expect, it } from 'vitest';
import { messageId } from '../../../src/model/identifiers.ts';
import type { Address } from '../../../src/model/message.ts';
import { replyReferences, replySubject, replyTo } from '../../../src/write/headers.ts';
import { messageOf } from './case.ts';

const id = (text: string) => {
  const found = messageId(text);
  if (found === null) throw new Error(text);
  return found;
};

const address = (name: string, at: string): Address => ({ name, address: at });

describe('subject', () => {
  it.each([
    { in: 'Vasen er revnet', out: 'Re: Vasen er revnet' },
    { in: 'Re: Vasen', out: 'Re: Vasen' },
    { in: 'SV: Vasen', out: 'SV: Vasen' },
    { in: 'Sv: Re: Vasen', out: 'Sv: Vasen' },
    { in: 'Re: SV: Re: x', out: 'Re: x' },
    { in: 'VS: Vase', out: 'VS: Vase' },
    { in: 'AW: AW: Vase', out: 'AW: Vase' },
    { in: 'Antw: Vaas', out: 'Antw: Vaas' },
    { in: 're[2]: Vase', out: 're[2]: Vase' },
    { in: 'Ref: 12', out: 'Re: Ref: 12' },
    { in: '', out: 'Re:' },
    { in: 'Vase\r\nBcc: alle@firma.example', out: 'Re: Vase Bcc: alle@firma.example' },
  ])('$in', ({ in: subject, out }) => expect(replySubject(subject)).toBe(out));

  it('takes a subject of nothing but prefixes', () => {
    expect(replySubject('Re: '.repeat(20_000))).toBe('Re:');
  });
});

describe('receiver', () => {
  it.each([
    {
      from: address('Ida Lund', 'ida@post.example'),
      replyTo: null,
      out: 'Ida Lund <ida@post.example>',
    },
    { from: address('', 'ida@post.example'), replyTo: null, out: 'ida@post.example' },
    {
      from: address('Lund, Ida', 'ida@post.example'),
      replyTo: null,
      out: '"Lund, Ida" <ida@post.example>',
    },
    {
      from: address('ida@post.example', 'ida@post.example'),
      replyTo: null,
      out: 'ida@post.example',
    },
    {
      from: address('Ida\r\nBcc: x', 'ida@post.example'),
      replyTo: null,
      out: '"Ida Bcc: x" <ida@post.example>',
    },
    {
      from: address('Ida', 'ida@post.example'),
      replyTo: address('', 'hjem@post.example'),
      out: 'hjem@post.example',
    },
    {
      from: address('Ida', 'ida@post.example'),
      replyTo: address('Gruppe', ''),
      out: 'Ida <ida@post.example>',
    },
    { from: null, replyTo: null, out: 'fra@laesning.example' },
  ])('$out', ({ from, replyTo: reply, out }) => {
    expect(replyTo(messageOf({ from, replyTo: reply }), 'fra@laesning.example')).toBe(out);
  });
});

describe('references', () => {
  const [a, b, own] = [id('<a@x>'), id('<b@x>'), id('<own@x>')];
  it.each([
    { in: { references: [a, b], messageId: own }, out: [a, b, own] },
    { in: { references: [], inReplyTo: a, messageId: own }, out: [a, own] },
    { in: { references: [a, own], messageId: own }, out: [a, own] },
    { in: { references: [], messageId: null }, out: [] },
  ])('$out', ({ in: message, out }) => {
    expect(replyReferences(messageOf(message))).toEqual(out);
  });
});
