/**
 * Contract: parseMessage decodes one mail whatever its encodings: charsets (also wrong labels),
 * transfer encodings, flowed text, HTML, encoded words, nested parts. Text lines end in `\n` and
 * are NFC. A broken Date is null. Only bytes without any header are refused, with `mail-unparsable`.
 */
import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../../src/mail/parse.ts';

/** One char a byte, so that fixtures can hold any charset. */
const bytes = (raw: string): Uint8Array => Buffer.from(raw, 'latin1');
const utf8 = (text: string): string => Buffer.from(text).toString('latin1');
const textOf = async (raw: string): Promise<string> => (await parseMessage(bytes(raw))).text;
const head = 'From: a@post.example\nMIME-Version: 1.0\n';

const plain = (charset: string, body: string, encoding = '8bit'): string =>
  `${head}Content-Type: text/plain${charset}\nContent-Transfer-Encoding: ${encoding}\n\n${body}`;

describe('charsets and transfer encodings', () => {
  it.each([
    { name: 'utf-8', in: plain('; charset=utf-8', utf8('Æblegrød på ø')), out: 'Æblegrød på ø' },
    {
      name: 'iso-8859-1',
      in: plain('; charset=iso-8859-1', 'Bl\xe5b\xe6rgr\xf8d'),
      out: 'Blåbærgrød',
    },
    {
      name: 'windows-1252',
      in: plain('; charset=windows-1252', 'Pris \x96 20 \x80'),
      out: 'Pris – 20 €',
    },
    {
      name: 'iso-8859-1 that is windows-1252',
      in: plain('; charset=iso-8859-1', '\x93hej\x94'),
      out: '“hej”',
    },
    { name: 'iso-8859-15', in: plain('; charset=iso-8859-15', '20 \xa4'), out: '20 €' },
    { name: 'utf-8 that is windows-1252', in: plain('; charset=utf-8', 'k\xf8b'), out: 'køb' },
    {
      name: 'iso-8859-1 that is utf-8',
      in: plain('; charset=iso-8859-1', utf8('smörgås')),
      out: 'smörgås',
    },
    { name: 'no charset, windows-1252', in: plain('', 'g\xe5'), out: 'gå' },
    { name: 'no charset, utf-8', in: plain('', utf8('gå')), out: 'gå' },
    { name: 'a charset nobody knows', in: plain('; charset=x-bank', 'g\xe5'), out: 'gå' },
    {
      name: 'quoted-printable',
      in: plain('; charset=utf-8', 'r=C3=B8d=\n gr=C3=B8d', 'quoted-printable'),
      out: 'rød grød',
    },
    {
      name: 'base64',
      in: plain('; charset=utf-8', Buffer.from('blå\r\nbil').toString('base64'), 'base64'),
      out: 'blå\nbil',
    },
    { name: 'decomposed letters', in: plain('; charset=utf-8', utf8('a\u030a')), out: 'å' },
    {
      name: 'NUL and carriage returns',
      in: plain('; charset=utf-8', 'a\0b\r\nc\rd'),
      out: 'ab\nc\nd',
    },
  ])('$name', async ({ in: raw, out }) => {
    expect(await textOf(raw)).toBe(out);
  });
});

describe('flowed text (RFC 3676)', () => {
  it.each([
    { delsp: '', in: 'Det er \nen linje.\n\nNy.\n', out: 'Det er en linje.\n\nNy.\n' },
    { delsp: '; delsp=yes', in: 'Sam \nmen.\n', out: 'Sammen.\n' },
  ])('is unwrapped: $out', async ({ delsp, in: body, out }) => {
    const type = `Content-Type: text/plain; charset=utf-8; format=flowed${delsp}\n`;
    expect((await textOf(`${head}${type}\n${body}`)).trimEnd()).toBe(out.trimEnd());
  });
});

describe('headers', () => {
  const raw = [
    'Received: from one',
    'Received: from two',
    'Return-Path: <>',
    'From: =?iso-8859-1?Q?S=F8ren_=C5?= =?iso-8859-1?q?berg?= <Soren@Post.EXAMPLE>',
    'To: "Butik, den lille" <butik@x.example>, Alle: b@x.example, c@x.example;',
    'Cc: d@x.example',
    'Reply-To: e@x.example',
    `Subject: =?utf-8?B?${Buffer.from('Lampen gå').toString('base64').slice(0, 12)}?=`,
    ` =?utf-8?B?${Buffer.from('Lampen gå').toString('base64').slice(12)}?= i`,
    '\tstykker',
    'Message-ID: <1@post.example>',
    'In-Reply-To: <0@x.example>',
    'References: <a@x.example>',
    ' <0@x.example>',
    'Date: Wed, 7 Oct 2026 12:14:00 +0200 (CEST)',
    'List-Id: En liste <liste.x.example>',
    '',
    'Hej',
  ].join('\r\n');

  it('are decoded', async () => {
    const message = await parseMessage(bytes(raw));
    expect(message).toMatchObject({
      messageId: '<1@post.example>',
      inReplyTo: '<0@x.example>',
      references: ['<a@x.example>', '<0@x.example>'],
      subject: 'Lampen gå i stykker',
      from: { name: 'Søren Åberg', address: 'Soren@post.example' },
      replyTo: { name: '', address: 'e@x.example' },
      to: [
        { name: 'Butik, den lille', address: 'butik@x.example' },
        { name: '', address: 'b@x.example' },
        { name: '', address: 'c@x.example' },
      ],
      cc: [{ name: '', address: 'd@x.example' }],
      date: new Date('2026-10-07T10:14:00Z'),
      truncated: false,
    });
    expect(message.headers.get('received')).toEqual(['from one', 'from two']);
    expect(message.headers.get('return-path')).toEqual(['<>']);
    expect(message.headers.get('list-id')).toEqual(['En liste <liste.x.example>']);
    expect(message.headers.get('subject')).toEqual(['Lampen gå i\tstykker']);
  });

  it.each([
    ['in utf-8', utf8('Åse')],
    ['in windows-1252', '\xc5se'],
  ])('may hold raw letters %s', async (_, name) => {
    const message = await parseMessage(bytes(`From: ${name} <a@x.example>\nSubject: ${name}\n\nx`));
    expect(message.from).toEqual({ name: 'Åse', address: 'a@x.example' });
    expect(message.subject).toBe('Åse');
  });

  it.each(['i går', '', '32 Foo 2026', '00000'])('a Date of %j is null', async (date) => {
    const message = await parseMessage(bytes(`From: a@x.example\nDate: ${utf8(date)}\n\nx`));
    expect(message.date).toBeNull();
  });

  it('may be few: without From there is none', async () => {
    const message = await parseMessage(bytes('Subject: x\n\ny'));
    expect(message).toMatchObject({
      from: null,
      replyTo: null,
      to: [],
      messageId: null,
      text: 'y',
    });
  });

  it('keep a sender without an address', async () => {
    const message = await parseMessage(bytes('From: Bo\n\ny'));
    expect(message.from).toEqual({ name: 'Bo', address: '' });
  });

  it('tell what was cut', async () => {
    const message = await parseMessage(bytes('From: a@x.example\n\ny'), { truncated: true });
    expect(message.truncated).toBe(true);
  });
});

const multipart = (kind: string, ...parts: readonly string[]): string =>
  `${head}Content-Type: multipart/${kind}; boundary=zz\n\n${parts.map((part) => `--zz\n${part}\n`).join('')}--zz--\n`;
const plainPart = (text: string): string =>
  `Content-Type: text/plain; charset=utf-8\n\n${utf8(text)}`;
const htmlPart = (text: string): string =>
  `Content-Type: text/html; charset=utf-8\n\n${utf8(text)}`;

describe('parts', () => {
  it('an alternative gives its plain text', async () => {
    const message = await parseMessage(
      bytes(multipart('alternative', plainPart('Kort og godt.'), htmlPart('<p>Kort og godt.</p>'))),
    );
    expect(message).toMatchObject({ text: 'Kort og godt.', fromHtml: false });
  });

  it.each([
    ['empty', ''],
    ['a stub', 'Se mailen som HTML.'],
  ])('but its HTML where the plain text is %s', async (_, stub) => {
    const long =
      'Lampen kom med en bule i skærmen, og ledningen er for kort til stikket ved sofaen. '
        .repeat(3)
        .trim();
    const message = await parseMessage(
      bytes(multipart('alternative', plainPart(stub), htmlPart(`<div>${long}</div>`))),
    );
    expect(message).toMatchObject({ text: long, fromHtml: true });
  });

  it('mixed parts stand in order, attachments are named and not read', async () => {
    const message = await parseMessage(
      bytes(
        multipart(
          'mixed',
          plainPart('Før billedet.'),
          'Content-Type: image/jpeg; name="=?utf-8?Q?sk=C3=A5r.jpg?="\nContent-Disposition: inline\nContent-Transfer-Encoding: base64\n\nAAAA',
          htmlPart('<p>Efter billedet.</p>'),
          'Content-Type: text/plain; name=log.txt\nContent-Disposition: attachment\n\nhemmeligt',
        ),
      ),
    );
    expect(message.text).toBe('Før billedet.\n\nEfter billedet.');
    expect(message.fromHtml).toBe(false);
    expect(message.attachments).toEqual([
      { name: 'skår.jpg', type: 'image/jpeg' },
      { name: 'log.txt', type: 'text/plain' },
    ]);
  });

  it.each(['attachment', 'inline'])(
    'a mail forwarded as %s stands below the own text',
    async (disposition) => {
      const inner = `From: Bo <bo@x.example>\nSubject: Lampen\nDate: Wed, 7 Oct 2026 12:14:00 +0200\nContent-Type: text/plain; charset=utf-8\n\n${utf8('Den blinker på stuebordet.')}`;
      const text = await textOf(
        multipart(
          'mixed',
          plainPart('Se nedenfor'),
          `Content-Type: message/rfc822\nContent-Disposition: ${disposition}\n\n${inner}`,
        ),
      );
      expect(text).toBe(
        'Se nedenfor\n\n---------- Forwarded message ---------\nFrom: Bo <bo@x.example>\nDate: Wed, 7 Oct 2026 12:14:00 +0200\nSubject: Lampen\n\nDen blinker på stuebordet.',
      );
    },
  );

  it('a single text is read even when it is marked as an attachment', async () => {
    const raw = `${head}Content-Type: text/plain\nContent-Disposition: attachment\n\nHej`;
    expect(await textOf(raw)).toBe('Hej');
  });

  it('text signed in line loses its armour', async () => {
    const raw = `${head}\n-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nHej\n- - ikke noget\n-----BEGIN PGP SIGNATURE-----\n\nabc=\n-----END PGP SIGNATURE-----\n`;
    expect((await textOf(raw)).trim()).toBe('Hej\n- ikke noget');
  });
});

describe('what may stand before the header', () => {
  it.each([
    ['a byte order mark', '\xef\xbb\xbf'],
    ['empty lines', '\r\n\r\n'],
    ['an mbox line', 'From a@x.example Wed Oct  7 12:14:00 2026\n'],
  ])('%s goes', async (_, before) => {
    const message = await parseMessage(bytes(`${before}From: a@x.example\nSubject: s\n\ny`));
    expect(message).toMatchObject({ subject: 's', text: 'y', from: { address: 'a@x.example' } });
  });

  it('old Macintosh line ends are read', async () => {
    const message = await parseMessage(bytes('From: a@x.example\rSubject: s\r\ry\rz'));
    expect(message).toMatchObject({ subject: 's', text: 'y\nz' });
  });
});

describe('refused', () => {
  it.each([
    ['nothing', ''],
    ['only empty lines', '\n\n\n'],
    ['prose', 'Hej\n\nDette er ingen mail'],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
  ])('%s', async (_, raw) => {
    await expect(parseMessage(bytes(raw))).rejects.toMatchObject({ code: 'mail-unparsable' });
  });
});
