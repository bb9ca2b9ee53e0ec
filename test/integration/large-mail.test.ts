/** Contract: of a mail above the size limit only headers and text are fetched, and it is answered all the same. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openImap } from '../../src/mail/imap.ts';
import { parseMessage } from '../../src/mail/parse.ts';
import { uid } from '../../src/model/identifiers.ts';
import { complaint } from './samples.ts';
import { startDovecot, type Dovecot } from './servers/dovecot.ts';
import { Workplace } from './servers/workplace.ts';

let dovecot: Dovecot;
beforeAll(async () => {
  dovecot = await startDovecot();
});
afterAll(() => dovecot.stop());

const picture = `--b\r\nContent-Type: image/jpeg\r\nContent-Disposition: attachment\r\n\r\n${'A'.repeat(1_200_000)}\r\n--b--\r\n`;

it('fetches headers and the text part, in its own charset and encoding', async () => {
  const text =
    'Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nSk=E6rmen er revnet.';
  const head =
    'From: a@kunde.example\r\nSubject: Billede\r\nContent-Type: multipart/mixed;\r\n boundary=b\r\n';
  await dovecot.deliver(`${head}\r\n--b\r\n${text}\r\n${picture}`);
  const { host, port, user, password } = dovecot;
  const mailbox = await openImap({ host, port, security: 'none', user, password: () => password });
  await mailbox.examine('INBOX');
  const [fetched] = await mailbox.fetch(await mailbox.list(uid(1)), 1_000_000);
  await mailbox.close();
  expect(fetched?.truncated).toBe(true);
  expect(fetched?.source.length).toBeLessThan(1000);
  const message = await parseMessage(fetched?.source ?? new Uint8Array());
  expect(message).toMatchObject({
    subject: 'Billede',
    text: expect.stringContaining('Skærmen er revnet.'),
  });
});

it('drafts for it', async () => {
  const { id, source } = complaint();
  const [head = '', body = ''] = source.split('\r\n\r\n');
  const [own, part] = [
    head.replace(/^Content-.*\r\n/gim, '').replace(/\r\nContent-.*$/i, ''),
    'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit',
  ];
  await dovecot.deliver(
    `${own}\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n${part}\r\n\r\n${body}\r\n${picture}`,
  );
  const place = await Workplace.make(dovecot, { sizeLimitMegabytes: 1 });
  const { stdout } = await place.run(['--json']);
  await place.remove();
  const row = stdout.split('\n').find((line) => line.includes(id)) ?? '';
  expect(row).toContain('"outcome":"drafted"');
});
