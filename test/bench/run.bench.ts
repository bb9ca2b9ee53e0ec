/**
 * Contract: a run that finds nothing takes at most twice what a bare connect, examine and logout
 * takes; a run over small mails without complaints keeps at least 0.3 of the speed of bare imapflow
 * and mailparser on the same mailbox; neither ever holds more than 200 MB.
 */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDovecot, type Dovecot } from '../integration/servers/dovecot.ts';
import { projectRoot, Workplace } from '../integration/servers/workplace.ts';
import { inTurn, measure, median, type Measured } from './measure.ts';
import { ordinaryMail } from './ordinary-mail.ts';

const bare = join(projectRoot, 'test/bench/bare.mjs');
const program = join(projectRoot, 'dist/cli/main.js');
const mails = 5000;
let dovecot: Dovecot;

beforeAll(async () => {
  dovecot = await startDovecot();
});
afterAll(() => dovecot.stop());

const runBare = (mode: 'look' | 'fetch'): Promise<Measured> =>
  measure([bare, mode], {
    BENCH_PORT: String(dovecot.port),
    BENCH_USER: dovecot.user,
    BENCH_PASSWORD: dovecot.password,
  });
const run = (place: Workplace): Promise<Measured> =>
  measure([program, 'run', '--config', place.config], place.env);
const times = (all: readonly Measured[]): number =>
  median(all.map(({ milliseconds }) => milliseconds));
const report = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

describe('a run', () => {
  it('that finds nothing is at most twice a bare look', async () => {
    const place = await Workplace.make(dovecot);
    await run(place);
    const { a, b } = await inTurn(
      11,
      () => run(place),
      () => runBare('look'),
    );
    await place.remove();
    const ratio = times(a) / times(b);
    const peak = Math.max(...a.map(({ peakMegabytes }) => peakMegabytes));
    report(
      `run without news: ${times(a).toFixed(0)} ms, bare look: ${times(b).toFixed(0)} ms, ratio ${ratio.toFixed(2)}, peak ${peak.toFixed(0)} MB`,
    );
    expect(ratio).toBeLessThanOrEqual(2);
    expect(peak).toBeLessThanOrEqual(200);
  });

  it(`over ${mails} ordinary mails keeps 0.3 of the bare speed`, async () => {
    await dovecot.deliverMany(Array.from({ length: mails }, (_, index) => ordinaryMail(index)));
    await runBare('fetch'); // Dovecot writes its index at the first look.
    const places: Workplace[] = [];
    const { a, b } = await inTurn(
      3,
      async () => {
        const place = await Workplace.make(dovecot);
        places.push(place);
        return run(place);
      },
      () => runBare('fetch'),
    );
    for (const place of places) await place.remove();
    expect(await dovecot.maildir.messages('Drafts')).toEqual([]);
    const speed = times(b) / times(a);
    const peak = Math.max(...a.map(({ peakMegabytes }) => peakMegabytes));
    report(
      `run over ${mails} mails: ${((mails / times(a)) * 1000).toFixed(0)} mails/s, bare: ${((mails / times(b)) * 1000).toFixed(0)} mails/s, ratio ${speed.toFixed(2)}, peak ${peak.toFixed(0)} MB (bare ${Math.max(...b.map(({ peakMegabytes }) => peakMegabytes)).toFixed(0)} MB)`,
    );
    expect(speed).toBeGreaterThanOrEqual(0.3);
    expect(peak).toBeLessThanOrEqual(200);
  });
});
