/**
 * Contract: on any bytes parseMessage gives a Message or throws `mail-unparsable`, never anything
 * else, and always ends; what it gives holds no NUL and no carriage return.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseMessage } from '../../src/mail/parse.ts';
import { TakkebrevError } from '../../src/model/errors.ts';

async function survives(source: Uint8Array): Promise<void> {
  try {
    const message = await parseMessage(source);
    expect(message.text).not.toMatch(/[\0\r]/);
    expect(message.text.isWellFormed()).toBe(true);
    expect(message.text).toBe(message.text.normalize('NFC'));
  } catch (error) {
    expect(error).toBeInstanceOf(TakkebrevError);
    expect(error).toMatchObject({ code: 'mail-unparsable' });
  }
}

const line = fc.oneof(
  fc.constantFrom(
    'From: a@x.example',
    'From: =?utf-8?Q?=C3?= <',
    'Subject: =?x?b?//?= =?',
    'Date: never',
    'To: ,;<>"',
    'References: <<a> b',
    'Content-Type: multipart/mixed; boundary=z',
    'Content-Type: multipart/alternative; boundary="z"',
    'Content-Type: multipart/mixed',
    'Content-Type: message/rfc822',
    'Content-Type: text/html; charset=utf-16',
    'Content-Type: text/plain; charset=\xff; format=flowed; delsp=yes',
    'Content-Type: ;;',
    "Content-Disposition: attachment; filename*0*=x''%",
    'Content-Transfer-Encoding: base64',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Transfer-Encoding: x-uu',
    '',
    '',
    '--z',
    '--z--',
    '=C3=\xe5=',
    '<div style="display:none"><p>x</p>',
    '<blockquote>',
    '-----BEGIN PGP SIGNED MESSAGE-----',
    '-----BEGIN PGP SIGNATURE-----',
  ),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

it('any bytes are survived', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), survives), { numRuns: 500 });
});

it('bytes that look like mail are survived', async () => {
  const mails = fc
    .tuple(fc.array(line, { maxLength: 40 }), fc.constantFrom('\n', '\r\n', '\r'))
    .map(([lines, end]) => Buffer.from(lines.join(end), 'latin1'));
  await fc.assert(fc.asyncProperty(mails, survives), { numRuns: 1000 });
});

it('a mail with text keeps it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (text) => {
      const body = Buffer.from(text)
        .toString('base64')
        .replace(/(.{76})/g, '$1\r\n');
      const raw = `From: a@x.example\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}`;
      const message = await parseMessage(Buffer.from(raw));
      expect(message.text.trim()).toBe(
        text
          .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
          .replace(/[\0\u00ad\u200b\u2060\ufeff]/g, '')
          .normalize('NFC')
          .trim(),
      );
    }),
    { numRuns: 300 },
  );
});
