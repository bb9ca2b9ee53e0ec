/**
 * Contract: screen tells by the headers alone who must get no letter (RFC 3834 section 2 and
 * around), with kind and reason, and lets pass whatever a customer may have written, also where
 * one header looks automatic.
 */
import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../../src/mail/parse.ts';
import { screen } from '../../../src/read/screen.ts';

const own = ['butik@lampehuset.example', 'kontakt@lampehuset.example'];

async function screened(...lines: readonly string[]) {
  const from = lines.some((line) => /^From:/i.test(line)) ? [] : ['From: Bo <bo@post.example>'];
  const raw = [...from, 'To: butik@lampehuset.example', ...lines, '', 'Lampen blinker.'].join(
    '\r\n',
  );
  return screen(await parseMessage(Buffer.from(raw)), own);
}

describe('no letter', () => {
  it.each([
    { in: ['Auto-Submitted: auto-replied'], kind: 'auto-reply' },
    { in: ['Auto-Submitted: auto-replied; owner-email="x@y.example"'], kind: 'auto-reply' },
    { in: ['Auto-Submitted: auto-generated'], kind: 'other' },
    { in: ['Auto-Submitted: auto-notified (rev 2)'], kind: 'other' },
    { in: ['Precedence: bulk'], kind: 'newsletter' },
    { in: ['Precedence: junk'], kind: 'newsletter' },
    { in: ['Precedence: list'], kind: 'newsletter' },
    { in: ['Precedence: auto_reply'], kind: 'auto-reply' },
    { in: ['Precedence: bulk', 'Subject: Autosvar: ferie'], kind: 'auto-reply' },
    { in: ['List-Id: Nyt <nyt.x.example>'], kind: 'newsletter' },
    { in: ['List-Post: <mailto:alle@x.example>'], kind: 'newsletter' },
    { in: ['List-Unsubscribe: <https://x.example/u>'], kind: 'newsletter' },
    {
      in: [
        'From: Shop <noreply@shop.example>',
        'Reply-To: info@shop.example',
        'List-Unsubscribe: <https://x.example/u>',
      ],
      kind: 'newsletter',
    },
    { in: ['Return-Path: <>'], kind: 'auto-reply' },
    {
      in: ['Content-Type: multipart/report; report-type=delivery-status; boundary=b'],
      kind: 'bounce',
    },
    {
      in: ['Content-Type: multipart/report; report-type=disposition-notification; boundary=b'],
      kind: 'auto-reply',
    },
    { in: ['From: Mail Delivery System <MAILER-DAEMON@mx.example>'], kind: 'bounce' },
    { in: ['From: postmaster@post.example'], kind: 'bounce' },
    { in: ['X-Failed-Recipients: bo@post.example'], kind: 'bounce' },
    { in: ['X-Autoreply: yes'], kind: 'auto-reply' },
    { in: ['X-Autorespond: ferie'], kind: 'auto-reply' },
    {
      in: ['X-Auto-Response-Suppress: All', 'Subject: Automatisk svar: Ordre 12'],
      kind: 'auto-reply',
    },
    {
      in: ['X-Auto-Response-Suppress: OOF, AutoReply', 'Subject: Frånvarande: semester'],
      kind: 'auto-reply',
    },
    { in: ['From: noreply@shop.example'], kind: 'other' },
    { in: ['From: no-reply-ordre@shop.example'], kind: 'other' },
    { in: ['From: ikke-svar@shop.example'], kind: 'other' },
    { in: ['From: svar.ikke@shop.example'], kind: 'other' },
    { in: ['From: svara-inte@shop.example'], kind: 'other' },
    {
      in: ['From: ordre-noreply@shop.example', 'Reply-To: ordre-noreply@shop.example'],
      kind: 'other',
    },
    { in: ['From: noreply@shop.example', 'Reply-To: info@shop.example'], kind: 'other' },
    { in: ['From: noreply@shop.example', 'Feedback-ID: 1:2:3:ses'], kind: 'newsletter' },
    { in: ['Feedback-ID: 1:2:3:x', 'X-Campaign: uge42'], kind: 'newsletter' },
    { in: ['From: Butikken <Butik@Lampehuset.example>'], kind: 'other' },
    {
      in: ['From: kontakt@lampehuset.example', 'Reply-To: butik@lampehuset.example'],
      kind: 'other',
    },
    { in: ['X-Takkebrev-Draft: 7'], kind: 'other' },
    { in: ['From: Bo'], kind: 'other' },
  ])('$in', async ({ in: lines, kind }) => {
    const found = await screened(...lines);
    expect(found).toMatchObject({ kind });
    expect(found?.reason).toMatch(/^[A-Z].{8,}\.$/);
  });

  it('where nobody has written', async () => {
    const message = await parseMessage(Buffer.from('Subject: x\n\ny'));
    expect(screen(message, own)).toMatchObject({ kind: 'other' });
  });
});

describe('left in silence', () => {
  it.each([
    ['an ordinary mail', []],
    ['Auto-Submitted: no', ['Auto-Submitted: no']],
    ['Precedence: normal', ['Precedence: first-class']],
    ['Exchange, on a letter a person wrote', ['X-Auto-Response-Suppress: DR, OOF, AutoReply']],
    ['Exchange, suppressing all', ['X-Auto-Response-Suppress: All']],
    [
      'a person writing about an auto-reply',
      ['Subject: Autosvar, autosvar, autosvar - er der nogen hjemme?'],
    ],
    ['a person called Noreen', ['From: noreen@post.example']],
    ['a person with an answer address of their own', ['Reply-To: bo@arbejde.example']],
    [
      'the web form, as no-reply',
      ['From: Lampehuset <noreply@lampehuset.example>', 'Reply-To: Bo <bo@post.example>'],
    ],
    [
      'the web form, from the own address',
      ['From: butik@lampehuset.example', 'Reply-To: bo@post.example'],
    ],
    [
      'the web form, called generated',
      [
        'From: noreply@former.example',
        'Reply-To: bo@post.example',
        'Auto-Submitted: auto-generated',
      ],
    ],
    ['one campaign header of a form service', ['Feedback-ID: 1:2:3:ses']],
    ['a return path that is there', ['Return-Path: <bo@post.example>']],
    [
      'a customer by way of the own Google group',
      [
        'List-Post: <mailto:butik@lampehuset.example>',
        'List-ID: <butik.lampehuset.example>',
        'Precedence: list',
        'List-Unsubscribe: <mailto:leave@lampehuset.example>',
      ],
    ],
  ])('%s', async (_, lines) => {
    expect(await screened(...lines)).toBeNull();
  });
});
