/**
 * Contract: in the terminal, `password` turns what is typed twice into a hash the configuration
 * takes, and shows it to nobody; `link` prints an address that logs the owner in once, and only where there are no people.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { verifyPassword } from '../../src/review/auth/password.ts';
import { hashOf } from '../../src/review/auth/token.ts';
import { openStore } from '../../src/store/open.ts';
import { takkebrev } from './servers/workplace.ts';

const typed = 'æbler og pærer på række';
let folder: string;
let config: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'takkebrev-people-'));
  config = join(folder, 'takkebrev.yaml');
  await writeFile(join(folder, 'business.yaml'), 'name: Lampehuset\nmailbox: hej@lampe.example\n');
});
afterAll(() => rm(folder, { recursive: true }));

const write = (rest: string): Promise<void> =>
  writeFile(
    config,
    `mailboxes:\n  - { name: kontakt, imap: { host: imap.example.com }, business: business.yaml }\n${rest}`,
  );

describe('takkebrev password', () => {
  it('prints a hash that the configuration takes and that only the password matches', async () => {
    const input = `kort\n${typed}\nnoget helt andet end før\n${typed}\n${typed}\n`;
    const { stdout, stderr, status } = await takkebrev(['password'], { input });
    expect(status).toBe(0);
    expect(stderr).toContain('too short');
    expect(stderr).toContain('not alike');
    expect(stdout + stderr).not.toContain(typed);
    const hash = stdout.trim();
    await write(
      `people:\n  - { login: lone, name: Lone, role: owner, password: { hash: ${hash} } }\n`,
    );
    expect(loadConfig(config).people[0]?.credential).toEqual({ by: 'password', hash });
    expect(await verifyPassword(typed, hash)).toBe(true);
    expect(await verifyPassword(`${typed} `, hash)).toBe(false);
  });

  it('prints nothing where the questions are not answered', async () => {
    const { stdout, status } = await takkebrev(['password'], { input: `${typed}\n` });
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  });
});

describe('takkebrev link', () => {
  it('prints an address that logs in once', async () => {
    await write('review: { port: 8026 }\n');
    const { stdout, status } = await takkebrev(['link', '--config', config]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:8026\/login\/once\?token=[\w-]{43}\n$/);
    const token = new URL(stdout.trim()).searchParams.get('token') ?? '';
    const store = await openStore(loadConfig(config).store.url);
    expect(await store.access.takePass(hashOf(token), 'login-link', new Date())).not.toBeNull();
    await store.close();
  });

  it('says how people log in where there are some', async () => {
    const hash = `scrypt$17$8$1$${'s'.repeat(22)}$${'k'.repeat(43)}`;
    await write(
      `people:\n  - { login: lone, name: Lone, role: owner, password: { hash: ${hash} } }\n`,
    );
    const { stdout, stderr, status } = await takkebrev(['link', '--config', config]);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain('takkebrev password');
  });
});
