/**
 * Contract: a person's correction is kept where there is a store to keep it, and drafting goes on
 * where there is none; training with nothing to learn writes nothing; what was learnt is used, and a
 * damaged file of it is told of.
 */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeOwnWeights } from '../../src/learn/own-weights.ts';
import { trainWords } from '../../src/learn/words.ts';
import { wordsIn } from '../../src/read/word-models.ts';
import { openStore } from '../../src/store/open.ts';
import { jsonLines, startTakkebrev, takkebrev, Workplace } from './servers/workplace.ts';

const mail = `From: Solveig Lunde <solveig@fjord.example>
To: kontakt@shop.example
Subject: Te og tekanne
Date: Tue, 20 Oct 2026 19:22:00 +0200
Message-ID: <tekanne@fjord.example>
Content-Type: text/plain; charset="utf-8"

Hei! Jeg bestilte en tekanne og to kopper hos dere i forrige uke. Tekannen lekker fra tuten når
man heller. Koppene ble også levert i feil farge. Hilsen Solveig
`;
const passage = 'Koppene ble også levert i feil farge.';

let place: Workplace;
let folder: string;
let file: string;
beforeEach(async () => {
  place = await Workplace.make({ host: '127.0.0.1', port: 1, user: 'x', password: 'x' });
  folder = await mkdtemp(join(tmpdir(), 'takkebrev-learning-'));
  file = join(folder, 'mail.eml');
  await writeFile(file, mail);
});
afterEach(async () => {
  await place.remove();
  await rm(folder, { recursive: true });
});

const draft = (issue: string, more: readonly string[] = []) =>
  takkebrev(['draft', file, '--json', '--issue', issue, ...more], { cwd: folder });
const config = (): string[] => ['--config', place.config];
const stored = async () => {
  const store = await openStore(`sqlite:${join(place.folder, 'takkebrev.db')}`);
  try {
    return await store.corrections();
  } finally {
    await store.close();
  }
};

describe('a correction', () => {
  it('is kept, the newest in the place of an older one', async () => {
    expect((await draft('Tekannen lekker', config())).stderr).toMatch(/was kept.*takkebrev train/);
    const { stdout, status } = await draft(passage, config());
    expect(status).toBe(0);
    expect(jsonLines(stdout)).toHaveLength(1);
    const [correction, ...more] = await stored();
    expect(more).toEqual([]);
    expect(correction).toMatchObject({
      messageId: '<tekanne@fjord.example>',
      from: 'solveig@fjord.example',
      date: new Date('2026-10-20T17:22:00Z'),
      subject: 'Te og tekanne',
      kind: 'complaint',
      passage,
    });
    expect(correction?.authored).toContain('Tekannen lekker');
  });

  it('is not kept where there is no configuration, and the letter is written all the same', async () => {
    const { stdout, stderr, status } = await draft(passage);
    expect(status).toBe(0);
    expect(jsonLines(stdout)[0]).toMatchObject({ kind: 'complaint' });
    expect(stderr).toMatch(/not kept.*--config/);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('is not kept where the store cannot be opened, and the letter is written all the same', async () => {
    await writeFile(join(place.folder, 'takkebrev.db'), 'no database at all. '.repeat(300));
    const { stdout, stderr, status } = await draft(passage, config());
    expect(status).toBe(0);
    expect(jsonLines(stdout)[0]).toMatchObject({ kind: 'complaint' });
    expect(stderr).toMatch(/Warning: the correction was not kept/);
  });

  it('is not kept where the mail says no such thing', async () => {
    const { stderr, status } = await draft('Xyzzy plugh', config());
    expect(status).toBe(0);
    expect(stderr).toMatch(/not kept.*no such passage/);
    expect(await stored()).toEqual([]);
  });
});

describe('training', () => {
  it('writes nothing where there is nothing to learn', async () => {
    const { stdout, stderr, status } = await takkebrev(['train', ...config()], { cwd: folder });
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
    expect(stderr).toMatch(/Nothing new to learn/);
    expect((await readdir(place.folder)).filter((name) => name.endsWith('.bin'))).toEqual([]);
  });

  it('learns from what was said of kinds, and a training that is ended writes nothing', async () => {
    const store = await openStore(`sqlite:${join(place.folder, 'takkebrev.db')}`);
    try {
      await store.saveCorrection({
        identity: 'mail 1',
        messageId: null,
        from: 'solveig@fjord.example',
        date: null,
        subject: 'Te og tekanne',
        authored: 'Tekannen lekker litt, men slik skal den være.',
        kind: 'not-complaint',
        passage: null,
        correctedAt: new Date('2026-10-20T17:22:00Z'),
      });
    } finally {
      await store.close();
    }
    const child = startTakkebrev(['train', ...config()], { cwd: folder });
    const [first] = (await once(child.stderr, 'data')) as [Buffer];
    expect(first.toString()).toMatch(/Learning from .* and 1 correction\./);
    child.kill('SIGKILL');
    await once(child, 'close');
    expect((await readdir(place.folder)).filter((name) => name.endsWith('.bin'))).toEqual([]);
  });

  it('wants a configuration, and examples that it understands', async () => {
    expect(await takkebrev(['train'], { cwd: folder })).toMatchObject({ status: 2 });
    const train = (): ReturnType<typeof takkebrev> =>
      takkebrev(['train', ...config(), '--examples', folder], { cwd: folder });
    expect(await train()).toMatchObject({ status: 2 });
    await writeFile(join(folder, 'own.txt'), 'lang: nb\nkind: grumble\n---\nHei!\n');
    const { status, stderr } = await train();
    expect(status).toBe(2);
    expect(stderr).toContain('kind "grumble"');
    expect(existsSync(join(place.folder, 'takkebrev-reading.bin'))).toBe(false);
  });
});

describe('what was learnt of words on this machine', () => {
  it('is used by every command that reads', async () => {
    const none = { sentences: [], plain: [], mails: [], kinds: [], annotated: [] };
    const { subject, authored } = jsonLines<{ subject: string; authored: string }>(
      (await takkebrev(['read', file, '--json'], { cwd: folder })).stdout,
    )[0] ?? { subject: '', authored: '' };
    const lesson = { subject, authored, kind: 'not-complaint' } as const;
    const bytes = trainWords(none, 1, { lessons: [lesson], notes: { learntFrom: 1 } });
    writeOwnWeights(join(place.folder, 'takkebrev-words.bin'), bytes, wordsIn);
    const { stdout, stderr } = await takkebrev(['read', file, '--json', ...config()], {
      cwd: folder,
    });
    expect(stderr).toBe('');
    const [found] = jsonLines(stdout);
    expect(found).not.toMatchObject({ kind: 'complaint', doubtful: false });
  });
});

describe('damaged weights of this machine', () => {
  it.each(['reading', 'words'])('of %s are told of, and the program’s are used', async (name) => {
    const plain = await takkebrev(['read', file, '--json'], { cwd: folder });
    await writeFile(join(place.folder, `takkebrev-${name}.bin`), 'broken');
    const { stdout, stderr, status } = await takkebrev(['read', file, '--json', ...config()], {
      cwd: folder,
    });
    expect(status).toBe(0);
    expect(stdout).toBe(plain.stdout);
    expect(stderr).toMatch(new RegExp(`Warning: .*takkebrev-${name}\\.bin.*takkebrev train`));
  });
});
