/**
 * Contract of the desk in a terminal: the letters that wait are listed, shown, approved, called back,
 * rejected and sent by the same rules as on the page; what is refused says why in one line, and the
 * exit status tells it to a script.
 */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/model/clock.ts';
import { openStore } from '../../src/store/open.ts';
import { createDesk } from '../../src/work/desk/desk.ts';
import { complaintSource, goodLetter, owner } from '../unit/work/on-the-desk.ts';
import { startDovecot, type Dovecot } from './servers/dovecot.ts';
import { TestSmtpServer } from './servers/smtp.ts';
import { jsonLines, takkebrev, Workplace, type Ended } from './servers/workplace.ts';

let dovecot: Dovecot;
let smtp: TestSmtpServer;
let place: Workplace;
beforeAll(async () => {
  dovecot = await startDovecot();
  smtp = await TestSmtpServer.start();
  place = await Workplace.make(dovecot, { smtp });
  for (const number of [1, 2])
    await dovecot.deliver(
      complaintSource(number).replace(
        'hej@lampehuset.example',
        'kundeservice@tranebaekbolig.example',
      ),
    );
  await place.run();
});
afterAll(async () => {
  await smtp.stop();
  await dovecot.stop();
  await place.remove();
});

const command = (...args: string[]): Promise<Ended> =>
  takkebrev([...args, '--config', place.config], { env: place.env });

/** What a person types into the letter, which the terminal has no field for. */
async function write(text: string): Promise<void> {
  const store = await openStore(`sqlite:${join(place.folder, 'takkebrev.db')}`);
  const mailboxes = [{ name: 'kontakt', businesses: [], user: 'kundeservice@firma.example' }];
  const of = { store, mailboxes, people: [owner], clock: systemClock, undoSeconds: 60, policy: {} };
  await createDesk(of).save({ id: 1, version: 1, by: owner }, text);
  await store.close();
}

describe('the terminal', () => {
  it('lists the letters that wait, and shows one with its mail, its verdict and its trail', async () => {
    const listed = await command('drafts');
    expect(listed.stdout).toMatch(/^#1 .*open.*Lone Bak.*Knust lampe[^]*^#2 [^]*2 in all/m);
    expect(jsonLines((await command('drafts', '--json')).stdout)).toMatchObject([
      { id: 1, state: 'open' },
      { id: 2, state: 'open' },
    ]);
    const shown = await command('show', '1');
    expect(shown).toMatchObject({ status: 0, stderr: '' });
    expect(shown.stdout).toMatch(/skærmen var knust[^]*version 1 by takkebrev[^]*drafted/);
    expect(jsonLines((await command('show', '#1', '--json')).stdout)).toMatchObject([
      { id: 1, edition: { version: 1 }, gate: { verdict: 'reject' } },
    ]);
  });

  it('does not approve a letter with an open blank', async () => {
    const ended = await command('approve', '1');
    expect(ended.status).toBe(1);
    expect(ended.stderr.trim()).toBe(
      'Nothing was done: the gate stops the letter of case 1; put right what it found.',
    );
    expect(ended.stdout).toContain('open-slot');
  });

  it('approves, calls back, approves again, and the letter is sent once', async () => {
    await write(goodLetter);
    expect((await command('approve', '1')).stdout).toContain('takkebrev undo 1');
    expect(await command('undo', '1')).toMatchObject({ status: 0, stderr: '' });
    expect((await command('undo', '1')).stderr).toContain('case 1 is open');
    expect(jsonLines((await command('approve', '1', '--json')).stdout)).toMatchObject([
      { id: 1, done: true, state: 'approved' },
    ]);
    await place.run(['--now', new Date(Date.now() + 61_000).toISOString()]);
    expect(smtp.received).toHaveLength(1);
    expect((await command('approve', '1')).stderr).toContain('case 1 is answered');
    expect((await command('drafts')).stdout).not.toContain('#1');
    expect((await command('drafts', '--all')).stdout).toMatch(/^#1 .*answered/m);
  });

  it('closes a case with a reason, and never without', async () => {
    expect((await command('reject', '2')).status).toBe(2);
    const rejected = await command('reject', '2', '--reason', 'talt i telefon');
    expect(rejected.stdout).toContain('closed without a letter');
    expect((await command('show', '2')).stdout).toContain('rejected (talt i telefon)');
    expect((await command('drafts')).stdout.trim()).toBe('No letter waits.');
  });

  it.each([
    [['show', '99'], /There is no case 99/],
    [['approve', 'x'], /"x" is no case/],
    [['approve', '1', '--as', 'nobody'], /Nobody in the configuration has the login nobody/],
    [['settle', '1'], /either --arrived or --not-arrived/],
  ])('%j is refused in one line', async (args, words) => {
    const ended = await command(...args);
    expect(ended.status).toBe(2);
    expect(ended.stderr.trim()).toMatch(words);
    expect(ended.stderr.trim().split('\n')).toHaveLength(1);
  });
});
