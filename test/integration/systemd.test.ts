/**
 * Contract: systemd understands the unit that comes with the program and finds little in it to warn of,
 * and `systemd-notify` may speak for the service.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from './servers/workplace.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'takkebrev-unit-'));
afterAll(() => rmSync(folder, { recursive: true }));

const unit = join(folder, 'takkebrev.service');
const text = readFileSync(join(projectRoot, 'packaging/systemd/takkebrev.service'), 'utf8');
// The program is not installed where tests run.
writeFileSync(unit, text.replace('/usr/bin/node /opt/takkebrev/dist/cli/main.js', '/bin/true'));

describe('the unit', () => {
  it('is understood by systemd, without a word', async () => {
    const { stdout, stderr } = await run('systemd-analyze', ['verify', unit]);
    expect(stdout + stderr).toBe('');
  });

  it('exposes little of the machine', async () => {
    const { stdout } = await run('systemd-analyze', ['security', '--offline=true', unit]);
    const exposure = Number(/exposure level for takkebrev\.service: ([\d.]+)/u.exec(stdout)?.[1]);
    expect(exposure).toBeLessThan(2);
  });

  it('lets systemd-notify speak for the program, and gives it time', () => {
    expect(text).toMatch(/^Type=notify$/mu);
    expect(text).toMatch(/^NotifyAccess=all$/mu);
    expect(text).toMatch(/^WatchdogSec=\d+$/mu);
  });
});
