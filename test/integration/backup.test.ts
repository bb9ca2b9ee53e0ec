/**
 * Contract: a backup made while mail is being processed is whole; restored, it passes every check of
 * consistency, and what was drafted since it was made is not drafted again. A damaged or newer
 * backup, or a database that somebody has open, is refused and nothing is changed; the database from
 * before is kept.
 */
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { fill, lone, tove } from './people.ts';
import { answeredBy, complaint, idsOf, newsletter } from './samples.ts';
import { withClient } from './servers/client.ts';
import { startDovecot, type Dovecot } from './servers/dovecot.ts';
import { jsonLines, takkebrev, Workplace, type Ended } from './servers/workplace.ts';

let place: Workplace;
beforeEach(async () => {
  place = await Workplace.make({ host: '127.0.0.1', port: 1, user: 'x', password: 'x' });
});
afterEach(() => place.remove());

const file = (name = 'takkebrev.db'): string => join(place.folder, name);
const call = (...args: readonly string[]): Promise<Ended> =>
  takkebrev([...args, '--config', place.config]);

interface Counts {
  readonly mails: number;
  readonly next: number;
  readonly letters: number;
}

/** What stands in a database, once SQLite has found it whole and every number in it agrees. */
function consistent(path: string): Counts {
  const database = new DatabaseSync(path, { readOnly: true });
  const one = (query: string): unknown => Object.values(database.prepare(query).get() ?? {})[0];
  try {
    expect(one('pragma integrity_check')).toBe('ok');
    expect(database.prepare('pragma foreign_key_check').all()).toEqual([]);
    expect(one('select count(*) from mail where uid >= (select next_uid from mailbox)')).toBe(0);
    expect(one('select count(*) from mail')).toBe(one('select next_uid - 1 from mailbox'));
    expect(one('select count(distinct identity) from mail')).toBe(one('select count(*) from mail'));
    const drafted = one("select count(*) from mail where outcome = 'drafted'");
    for (const table of ['complaint', 'letter', 'verdict', 'journal'])
      expect(one(`select count(*) from ${table}`), table).toBe(drafted);
    return {
      mails: Number(one('select count(*) from mail')),
      next: Number(one('select next_uid from mailbox')),
      letters: Number(drafted),
    };
  } finally {
    database.close();
  }
}

describe('a backup made while a thousand mails are processed', () => {
  it('is whole, and restored it drafts nothing twice and loses nothing', async () => {
    const dovecot = await startDovecot();
    try {
      await place.configure(dovecot);
      const samples = Array.from({ length: 200 }, complaint);
      const others = Array.from({ length: 800 }, newsletter);
      const all = [...samples, ...others].map(({ source }, at) => ({
        source,
        at: (at * 7) % 1000,
      }));
      const order = all.toSorted((one, other) => one.at - other.at);
      await dovecot.deliverMany(order.map(({ source }) => source));
      const running = place.run();
      const backups: string[] = [];
      for (let made = 0; made < 40 && !(await isDone(running)); made += 1) {
        const name = file(`${made}.backup`);
        const { status } = await call('backup', name);
        if (status === 0) backups.push(name);
      }
      expect(await running).toMatchObject({ status: 0 });
      const counts = backups.map((one) => ({ one, ...countsOrNone(one) }));
      const midway = counts.filter(({ letters }) => letters > 5 && letters < 195);
      expect(midway.length).toBeGreaterThan(0);
      // A person went on with the last draft in a mail program that gave it another Message-ID.
      const last = order.findLast(({ source }) => samples.some((one) => one.source === source));
      await editElsewhere(dovecot, samples.find(({ source }) => source === last?.source)?.id ?? '');
      const chosen = midway[Math.floor(midway.length / 2)];
      expect(await call('restore', chosen?.one ?? '')).toMatchObject({ status: 0, stderr: '' });
      expect(consistent(file())).toMatchObject({ letters: chosen?.letters });
      expect(await place.run()).toMatchObject({ status: 0 });
      expect(answeredBy(await dovecot.maildir.messages('Drafts'))).toEqual(idsOf(samples));
      expect(consistent(file())).toMatchObject({ mails: 1000, letters: 200 });
      // What comes from now on is drafted as ever.
      const later = complaint();
      await dovecot.deliver(later.source);
      expect(await place.run()).toMatchObject({ status: 0 });
      const drafts = answeredBy(await dovecot.maildir.messages('Drafts'));
      expect(drafts).toEqual(idsOf([...samples, later]));
    } finally {
      await dovecot.stop();
    }
  }, 120_000);
});

/** Puts a draft that answers this mail back under another Message-ID. */
async function editElsewhere(dovecot: Dovecot, answers: string): Promise<void> {
  const folder = join(dovecot.maildir.path('Drafts'), 'cur');
  let edits = 0;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const text = readFileSync(path, 'latin1');
    if (!text.includes(`In-Reply-To: ${answers}`)) continue;
    edits += 1;
    rmSync(path);
    const edited = text.replace(/^Message-ID: .*$/imu, 'Message-ID: <edited@program.example>');
    await withClient(dovecot, (client) => client.append('Drafts', Buffer.from(edited, 'latin1')));
  }
  expect(edits).toBe(1);
}

const isDone = async (running: Promise<unknown>): Promise<boolean> =>
  Promise.race([running.then(() => true), sleep(50, false)]);

/** Before the first mail was listed there is nothing to count. */
function countsOrNone(path: string): Counts {
  const database = new DatabaseSync(path, { readOnly: true });
  const begun = database.prepare('select * from mailbox').all().length > 0;
  database.close();
  return begun ? consistent(path) : { mails: 0, next: 0, letters: 0 };
}

describe('a backup', () => {
  it('is readable by its owner alone, has a checksum, and is listed', async () => {
    await fill(place.folder, lone, 1);
    const backup = file('one.backup');
    expect((await call('backup', backup)).status).toBe(0);
    expect(statSync(backup).mode & 0o777).toBe(0o600);
    expect(readFileSync(`${backup}.sha256`, 'utf8')).toMatch(/^[0-9a-f]{64} {2}one\.backup\n$/u);
    expect((await call('backup', backup)).status).toBe(2);
    const { stdout } = await call('backup', '--list', '--json');
    expect(jsonLines(stdout)).toMatchObject([{ file: backup, state: 'there' }]);
    writeFileSync(backup, 'x');
    expect(await call('backup', '--list')).toMatchObject({ status: 1 });
  });
});

describe('restoring', () => {
  it('keeps the database from before, and forgets nothing it knew of backups', async () => {
    await fill(place.folder, lone, 1);
    await call('backup', file('one.backup'));
    await fill(place.folder, tove, 2);
    await call('backup', file('two.backup'));
    const { status, stdout } = await call('restore', file('one.backup'), '--json');
    expect(status).toBe(0);
    const { kept } = jsonLines<{ kept: string }>(stdout)[0] ?? { kept: '' };
    expect(consistentMails(kept)).toBe(2);
    expect(consistentMails(file())).toBe(1);
    const list = jsonLines<{ file: string }>((await call('backup', '--list', '--json')).stdout);
    expect(list.map((one) => one.file)).toEqual(
      expect.arrayContaining([file('one.backup'), file('two.backup'), kept]),
    );
    expect(readdirSync(place.folder).filter((name) => /restoring|\.new$/u.test(name))).toEqual([]);
  });

  it('leaves to a person what waited to be sent: it may have been sent since', async () => {
    await fill(place.folder, lone, 1);
    const database = new DatabaseSync(file());
    database.exec(`update desk_case set state = 'approved', leaves_at = '2026-11-22T10:00:00Z';
      insert into submission (case_id, mailbox, version, state, approved_by, approved_at, leaves_at,
        message_id, source, envelope, attempts, next_try_at, laid_in_sent, marked_answered)
      values (1, 'kontakt', 1, 'approved', 'eva', '2026-11-22', '2026-11-22', '<a@x>', x'01', '{}', 0,
        '2026-11-22', 0, 0)`);
    database.close();
    await call('backup', file('one.backup'));
    const { status, stdout } = await call('restore', file('one.backup'));
    expect(status).toBe(1);
    expect(stdout).toMatch(/1 letter may have been sent since/);
    const store = await openStore(`sqlite:${file()}`);
    expect(await store.outbox.due('kontakt', new Date('2030-01-01'))).toEqual([]);
    expect((await store.desk.read(1))?.line.state).toBe('uncertain');
    await store.close();
  });

  it('refuses a damaged, a changed, a foreign and a newer file, and changes nothing', async () => {
    await fill(place.folder, lone, 1);
    const good = file('good.backup');
    await call('backup', good);
    const before = readFileSync(file());
    const changed = file('changed.backup');
    copyFileSync(good, changed);
    copyFileSync(`${good}.sha256`, `${changed}.sha256`);
    const database = new DatabaseSync(changed);
    database.exec("update mail set subject = 'another'");
    database.close();
    const newer = file('newer.backup');
    copyFileSync(good, newer);
    const later = new DatabaseSync(newer);
    later.exec('pragma user_version = 999');
    later.close();
    const damaged = file('damaged.backup');
    const bytes = readFileSync(good);
    bytes.fill(0xff, 5000, 30_000);
    writeFileSync(damaged, bytes);
    const foreign = file('foreign.backup');
    writeFileSync(foreign, 'no database '.repeat(500));
    for (const one of [changed, newer, damaged, foreign, file('missing.backup')]) {
      const { status, stderr } = await call('restore', one);
      expect(status, one).toBe(2);
      expect(stderr.trim().split('\n'), one).toHaveLength(1);
    }
    expect(readFileSync(file()).equals(before)).toBe(true);
  });

  it('refuses while another has the database open or works on a mailbox', async () => {
    await fill(place.folder, lone, 1);
    await call('backup', file('one.backup'));
    const store = await openStore(`sqlite:${file()}`);
    await store.corrections();
    const idle = await call('restore', file('one.backup'));
    expect(idle.status).toBe(3);
    expect(idle.stderr).toMatch(/has .* open/);
    const lock = await store.lockMailbox('kontakt');
    expect(await call('restore', file('one.backup'))).toMatchObject({ status: 3 });
    await lock?.release();
    await store.close();
    expect(await call('restore', file('one.backup'))).toMatchObject({ status: 0 });
  });

  it('mends a database that is damaged or gone', async () => {
    await fill(place.folder, lone, 1);
    await call('backup', file('one.backup'));
    writeFileSync(file(), 'damaged beyond reading '.repeat(300));
    expect(await call('restore', file('one.backup'))).toMatchObject({ status: 0 });
    expect(consistentMails(file())).toBe(1);
    const elsewhere = await Workplace.make({
      host: '127.0.0.1',
      port: 1,
      user: 'x',
      password: 'x',
    });
    const fresh = await takkebrev(['restore', file('one.backup'), '--config', elsewhere.config]);
    expect(fresh.stdout).toMatch(/There was no database before/);
    expect(existsSync(join(elsewhere.folder, 'takkebrev.db'))).toBe(true);
    await elsewhere.remove();
  });
});

const consistentMails = (path: string): number => {
  const database = new DatabaseSync(path, { readOnly: true });
  const row = database.prepare('select count(*) as mails from mail').get();
  database.close();
  return Number(row?.['mails']);
};
