/**
 * Contract of a firm's first minutes: `demo` shows letters with no account; `init` writes two files
 * from five answers, keeps the password to its owner, and never overwrites; `doctor` says what is
 * wrong and what to do.
 */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { complaintSource } from '../unit/work/on-the-desk.ts';
import { startDovecot, type Dovecot } from './servers/dovecot.ts';
import { TestSmtpServer } from './servers/smtp.ts';
import { jsonLines, takkebrev, Workplace } from './servers/workplace.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'takkebrev-first-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('demo', () => {
  it('shows twelve mails and the letters to the complaints among them', async () => {
    const { stdout, stderr, status } = await takkebrev(['demo', '--now', '2026-11-22T09:00:00Z'], {
      cwd: folder,
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^12\. /m);
    expect(stdout).toContain('12 mails read, 7 letters laid in Drafts');
    expect(
      stdout.match(/stopped by the gate|passes the gate/g)?.length ?? 0,
    ).toBeGreaterThanOrEqual(6);
    expect(stdout).toContain('npx takkebrev init');
  });
});

const answers =
  'kontakt@lampehuset.example\nimap.nowhere.invalid\nhemmelig kode\nLampehuset\nLone Bak\n';

describe('init', () => {
  it('writes configuration, business and password, tests them, and says what to mend', async () => {
    const { stdout, status } = await takkebrev(['init'], { cwd: folder, input: answers });
    expect(status).toBe(3);
    expect(stdout).toContain('no mail server imap.nowhere.invalid');
    const password = join(folder, 'config/takkebrev.password');
    expect(await readFile(password, 'utf8')).toBe('hemmelig kode\n');
    expect((await stat(password)).mode & 0o777).toBe(0o600);
    expect(await readFile(join(folder, 'config/takkebrev.yaml'), 'utf8')).not.toContain('hemmelig');
    expect(await readFile(join(folder, 'config/business.yaml'), 'utf8')).toContain('Lone Bak');
  });

  it('names the firm whose letters are written and judged from then on', async () => {
    await takkebrev(['init'], { cwd: folder, input: answers });
    const mail = join(folder, 'mail.eml');
    const reply = join(folder, 'reply.txt');
    await writeFile(mail, complaintSource(1));
    const drafted = await takkebrev(['draft', mail, '--json'], { cwd: folder });
    const [{ reply: letter }] = jsonLines<{ reply: { text: string } }>(drafted.stdout) as [
      { reply: { text: string } },
    ];
    expect(letter.text).toMatch(/Lone Bak\nLampehuset\s*$/);
    await writeFile(reply, letter.text);
    const checked = await takkebrev(['check', '--mail', mail, '--reply', reply], { cwd: folder });
    expect(checked.stderr).toBe('');
  });

  it('does not overwrite what is there', async () => {
    await takkebrev(['init'], { cwd: folder, input: answers });
    const again = await takkebrev(['init'], { cwd: folder, input: answers });
    expect(again).toMatchObject({ status: 2, stdout: '' });
    expect(again.stderr).toMatch(/is there already.*--force/);
  });

  it('writes nothing when the questions are not all answered', async () => {
    const { status, stderr } = await takkebrev(['init'], {
      cwd: folder,
      input: 'kontakt@lampehuset.example\n',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('nothing was written');
    await expect(stat(join(folder, 'config'))).rejects.toThrow('ENOENT');
  });
});

describe('doctor', () => {
  let dovecot: Dovecot;
  beforeAll(async () => {
    dovecot = await startDovecot({ drafts: 'Kladder', sent: 'Sendt post', specialUse: false });
  });
  afterAll(() => dovecot.stop());

  const examine = async (edit: (place: Workplace) => Promise<void> = async () => {}) => {
    const place = await Workplace.make(dovecot);
    try {
      await edit(place);
      const args = ['doctor', '--config', place.config];
      const words = await takkebrev(args, { env: place.env });
      const json = await takkebrev([...args, '--json'], { env: place.env });
      return {
        words,
        findings: jsonLines<{ what: string; state: string; message: string }>(json.stdout),
      };
    } finally {
      await place.remove();
    }
  };

  it('finds all well, the folders by their Danish names', async () => {
    const { words, findings } = await examine();
    expect(words).toMatchObject({ status: 0, stderr: '' });
    expect(words.stdout).toContain('All is well');
    expect(findings.filter(({ state }) => state === 'bad')).toEqual([]);
    expect(findings.map(({ message }) => message).join('\n')).toContain('drafts go to "Kladder"');
  });

  it.each([
    {
      what: 'a wrong password',
      edit: (place: Workplace) => place.configure({ ...dovecot, password: 'x' }),
      status: 3,
      says: /check user and password/,
    },
    {
      what: 'a missing folder',
      edit: (place: Workplace) => place.configure(dovecot, { folders: { drafts: 'Papirkurv' } }),
      status: 2,
      says: /no mailbox "Papirkurv"/,
    },
    {
      what: 'a store that cannot be',
      edit: (place: Workplace) => place.configure(dovecot, { store: '/proc' }),
      status: 2,
      says: /cannot be opened/,
    },
    {
      what: 'a faulty file',
      edit: (place: Workplace) => writeFile(place.config, 'mailboxes: 3\n'),
      status: 2,
      says: /takkebrev\.yaml:1:12/,
    },
  ])('says what to do about $what', async ({ edit, status, says }) => {
    const { words, findings } = await examine(edit);
    expect(words.status).toBe(status);
    expect(words.stdout).toMatch(says);
    expect(findings.some(({ state }) => state === 'bad')).toBe(true);
  });

  it('logs in for sending and sends nothing, and says what is wrong with it', async () => {
    const smtp = await TestSmtpServer.start();
    try {
      const well = await examine((place) => place.configure(dovecot, { smtp }));
      expect(well.words.status).toBe(0);
      expect(well.words.stdout).toMatch(/sending kontakt +127\.0\.0\.1:\d+ let kontakt in/);
      const account = { host: smtp.host, port: smtp.port, user: smtp.user, password: 'x' };
      const wrong = await examine((place) => place.configure(dovecot, { smtp: account }));
      expect(wrong.words).toMatchObject({ status: 3 });
      expect(wrong.words.stdout).toMatch(/refused the login of kontakt for sending/);
      const { port } = smtp;
      await smtp.stop();
      const down = await examine((place) =>
        place.configure(dovecot, { smtp: { ...account, port } }),
      );
      expect(down.words.stdout).toMatch(/does not answer for sending/);
      expect(smtp.received).toEqual([]);
    } finally {
      await smtp.stop();
    }
  });

  it('tells of letters that wait, and of a clock that ran ahead when one was laid', async () => {
    const place = await Workplace.make(dovecot);
    try {
      const mail = complaintSource(1).replace(
        'hej@lampehuset.example',
        'kundeservice@tranebaekbolig.example',
      );
      const received = new Date(Date.now() - 5 * 86_400_000);
      await dovecot.deliver(mail, received);
      const ahead = new Date(Date.now() + 3_600_000);
      await place.run(['--now', ahead.toISOString()]);
      const { stdout } = await takkebrev(['doctor', '--config', place.config], { env: place.env });
      expect(stdout).toMatch(/letters +1 wait for a person, the oldest for 5 days/);
      expect(stdout).toMatch(/clock .*laid at .* by this machine's clock, but at .* set the clock/);
    } finally {
      await place.remove();
    }
  });
});
