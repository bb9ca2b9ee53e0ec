import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { serviceManager } from '../config/service.ts';
import { say } from './terminal.ts';

const run = promisify(execFile);
const patienceMilliseconds = 10_000;

/**
 * Tells systemd how the service is. Node has no datagram sockets of the file system, so systemd's
 * own `systemd-notify` speaks for us: the unit must say `NotifyAccess=all`.
 */
async function notify(state: string): Promise<void> {
  try {
    await run('systemd-notify', [state], { timeout: patienceMilliseconds });
  } catch (cause) {
    const why = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    say(`Warning: systemd could not be told "${state}": ${why}`);
  }
}

/**
 * Where systemd started us: says that the service is ready, and goes on saying that it is alive, as
 * long as `isAlive` says so, until `signal` aborts. Where it did not, does nothing.
 */
export async function keepServiceAlive(
  signal: AbortSignal,
  isAlive: () => Promise<boolean>,
): Promise<void> {
  const manager = serviceManager();
  if (manager === null) return;
  await notify('READY=1');
  const { watchdogMilliseconds } = manager;
  if (watchdogMilliseconds === null) return;
  while (!signal.aborted) {
    if (await isAlive()) await notify('WATCHDOG=1');
    // Twice in the time it allows, as sd_watchdog_enabled(3) advises.
    await sleep(watchdogMilliseconds / 2, undefined, { signal, ref: false }).catch(() => {});
  }
  await notify('STOPPING=1');
}
