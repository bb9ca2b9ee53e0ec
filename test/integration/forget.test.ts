/**
 * Contract: after `forget`, no byte of the person's address, name or text is in the database or the
 * files beside it, whoever else has it open; others stay whole and counts stay; what was learnt from
 * the person's mail goes; what is left elsewhere is told. `export` gives one person's mails and
 * letters and nobody else's, and no mail names a file. Nothing comes back with an old backup.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeWeights } from '../../src/language/weights.ts';
import { openStore } from '../../src/store/open.ts';
import { fill, lone, tove } from './people.ts';
import { jsonLines, takkebrev, Workplace, type Ended } from './servers/workplace.ts';

let place: Workplace;
let letter: string;
beforeEach(async () => {
  place = await Workplace.make({ host: '127.0.0.1', port: 1, user: 'x', password: 'x' });
  letter = await fill(place.folder, lone, 1);
  await fill(place.folder, tove, 2);
});
afterEach(() => place.remove());

const call = (...args: readonly string[]): Promise<Ended> =>
  takkebrev([...args, '--config', place.config]);
const file = (name = 'takkebrev.db'): string => join(place.folder, name);

/** Everything that lies in the database's files, as bytes. */
const bytes = (): Buffer =>
  Buffer.concat(
    readdirSync(place.folder)
      .filter((name) => name.startsWith('takkebrev.db'))
      .map((name) => readFileSync(file(name))),
  );

/** Every three words that follow each other. */
const phrases = (text: string): string[] =>
  [...text.matchAll(/(?=(?<![\p{L}\d])([\p{L}\d]+ [\p{L}\d]+ [\p{L}\d]+))/gu)].map(
    (found) => found[1] ?? '',
  );

/** What only this person's mail and letter say. */
const traces = (): string[] => {
  const others = `${tove.body} ${tove.name} ${tove.subject}`;
  return [
    lone.address,
    lone.address.toUpperCase(),
    ...lone.name.split(' '),
    ...lone.subject.split(' ').filter((word) => word.length > 4),
    '204471',
    'Villads',
    ...phrases(lone.body),
    ...phrases(letter).filter((one) => /låge|flækket|Villads|bror/u.test(one)),
  ].filter((one) => !others.includes(one) || one === lone.address);
};
const present = (): string[] => traces().filter((one) => bytes().includes(Buffer.from(one)));

const counts = (): readonly { readonly mails: number }[] => {
  const database = new DatabaseSync(file());
  const found = database
    .prepare(
      `select kind, language, outcome, (select count(*) from complaint) as complaints,
        (select count(*) from letter) as letters, (select count(*) from journal) as journal,
        (select group_concat(reading ->> '$.issues[0].type') from complaint) as issues,
        count(*) as mails from mail group by kind, language, outcome`,
    )
    .all();
  database.close();
  return found.map((row) => ({ ...row, mails: Number(row['mails']) }));
};

describe('forgetting somebody', () => {
  it('leaves no byte of address, name or text, though the database is open elsewhere; counts stay', async () => {
    expect(present().length).toBeGreaterThan(20);
    const before = counts();
    const open = await openStore(`sqlite:${file()}`);
    expect(await open.corrections()).toHaveLength(2);
    const { status, stdout, stderr } = await call('forget', `<${lone.address.toUpperCase()}>`);
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(stdout).toMatch(/Forgotten: lone\.b@tuborgvej\.example.*mail 1, complaint 1.*letter 1/);
    expect(stdout).toMatch(/masked in [1-9]\d* text/);
    expect(stdout).toMatch(/1 mail read in kontakt, "INBOX"/);
    expect(stdout).toMatch(/draft of 2026-11-22 in kontakt, "Drafts"/);
    expect(present()).toEqual([]);
    expect(counts()).toEqual(before);
    expect(await open.corrections()).toHaveLength(1);
    await open.close();
    expect(present()).toEqual([]);
    expect(bytes().includes(Buffer.from('to skruer manglede'))).toBe(true);
    expect(bytes().includes(Buffer.from(tove.address))).toBe(true);
  });

  it('a second time finds nothing, and somebody unknown neither', async () => {
    await call('forget', lone.address);
    const again = await call('forget', lone.address, '--json');
    expect(again.status).toBe(0);
    expect(jsonLines(again.stdout)[0]).toMatchObject({ erased: {}, drafts: [], mails: [] });
    const unknown = await call('forget', 'nobody@x.example');
    expect(unknown).toMatchObject({
      status: 0,
      stdout: 'Nothing is stored of nobody@x.example.\n',
    });
  });

  it('takes what was learnt from their mail with it, and leaves what was not', async () => {
    const weights = ['takkebrev-reading.bin', 'takkebrev-words.bin'].map(file);
    for (const one of weights) await writeFile(one, 'weights');
    await call('forget', 'nobody@x.example');
    expect(weights.map((one) => existsSync(one))).toEqual([true, true]);
    expect((await call('forget', lone.address)).stdout).toMatch(/removed.*takkebrev train/);
    expect(weights.map((one) => existsSync(one))).toEqual([false, false]);
  });

  it('tells of examples of a person’s own that were learnt from and hold their mail', async () => {
    const folder = file('examples');
    await mkdir(folder);
    await writeFile(join(folder, 'lone.txt'), `from: Lone <${lone.address.toUpperCase()}>\n`);
    await writeFile(join(folder, 'other.txt'), 'from: Tove\n');
    const words = file('takkebrev-words.bin');
    await writeFile(words, encodeWeights({}, { examples: folder }));
    expect((await call('forget', 'nobody@x.example')).stdout).not.toContain('examples');
    const { stdout, status } = await call('forget', lone.address);
    expect(stdout).toContain(`Left in ${join(folder, 'lone.txt')}`);
    expect(stdout).not.toContain('other.txt');
    expect(status).toBe(1);
    expect(existsSync(words)).toBe(false);
  });

  it('tells which backups hold them, and none brings them back', async () => {
    const backup = file('one.backup');
    const { stdout } = await call('forget', tove.address);
    expect(stdout).not.toContain('backup');
    await call('backup', backup);
    const forgot = await call('forget', lone.address);
    expect(forgot.stdout).toContain(`delete ${backup}`);
    const restored = await call('restore', backup, '--json');
    expect(jsonLines(restored.stdout)[0]).toMatchObject({ forgottenAgain: 1 });
    await call('forget', 'nobody@x.example');
    const text = readFileSync(file());
    for (const one of traces()) expect(text.includes(Buffer.from(one)), one).toBe(false);
    const left = counts();
    expect(left.reduce((sum, { mails }) => sum + mails, 0)).toBe(2);
    for (const row of left) expect(row).toMatchObject({ complaints: 2, letters: 2 });
  });

  it('waits for whoever is at work on a mailbox, and says so', async () => {
    const store = await openStore(`sqlite:${file()}`);
    const lock = await store.lockMailbox('kontakt');
    const { status, stderr } = await call('forget', lone.address);
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 3, lines: 1 });
    expect(stderr).toMatch(/at work on the mailbox kontakt.*Nothing was changed/);
    expect(present().length).toBeGreaterThan(20);
    await lock?.release();
    await store.close();
  });

  it('is refused while a letter to them is about to be sent', async () => {
    const database = new DatabaseSync(file());
    database.exec("update desk_case set state = 'approved' where customer like 'Lone%'");
    database.close();
    const { status, stderr } = await call('forget', lone.address);
    expect(status).toBe(3);
    expect(stderr).toMatch(/about to be sent \(case 1\).*takkebrev undo/);
    expect(present().length).toBeGreaterThan(20);
    expect((await call('forget', tove.address)).status).toBe(1);
  });

  it('leaves no case of theirs waiting, and a trail that says so', async () => {
    await call('forget', lone.address);
    const database = new DatabaseSync(file());
    const trail = database.prepare('select action, note from audit where case_id = 1').all();
    const cases = database.prepare('select state from desk_case order by id').all();
    expect(() => database.exec('update audit set note = 1')).toThrow(/only ever added/);
    database.close();
    expect(cases.map(({ state }) => state)).toEqual(['rejected', 'open']);
    expect(trail.map(({ action }) => action)).toEqual(['drafted', 'erased']);
    const shown = await call('show', '1');
    expect(shown.stdout).toMatch(
      /^#1 {2}\(erased: only what is counted is left\)\n\n(?: +\d.*\n)+$/u,
    );
    expect((await call('drafts', '--all')).stdout).toMatch(/^#1 +rejected .*\(erased\)$/mu);
  });

  it('wants an address', async () => {
    expect(await call('forget', 'Lone')).toMatchObject({ status: 2 });
  });
});

describe('exporting what is stored of somebody', () => {
  it('gives mails and letters to read, all of it as JSON, and nothing of others', async () => {
    const sly = { ...lone, subject: '../../etc/x <script>alert(1)</script>' };
    await fill(place.folder, sly, 3);
    const folder = file('export');
    const { status } = await call('export', lone.address, '--to', folder);
    expect(status).toBe(0);
    expect(readdirSync(folder).toSorted()).toEqual([
      'everything.json',
      'index.html',
      'letter-0001.txt',
      'letter-0002.txt',
      'mail-0001.txt',
      'mail-0002.txt',
    ]);
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(page).toContain('højre låge var flækket');
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toContain('<script');
    expect(readFileSync(join(folder, 'letter-0001.txt'), 'utf8')).toContain(letter);
    const all = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(all.join('\n')).not.toContain('Tove');
    expect(JSON.parse(readFileSync(join(folder, 'everything.json'), 'utf8'))).toMatchObject({
      addresses: [lone.address],
      tables: { mail: [{ sender: lone.address }, {}], corrections: [{}, {}] },
    });
  });

  it('writes into no folder that holds something', async () => {
    const { status, stderr } = await call('export', lone.address, '--to', place.folder);
    expect(status).toBe(2);
    expect(stderr).toMatch(/is not empty/);
  });
});
