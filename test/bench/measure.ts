import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { once } from 'node:events';

export interface Measured {
  readonly milliseconds: number;
  /** The most memory the process ever held. */
  readonly peakMegabytes: number;
}

const sampleMilliseconds = 20;

/** Runs a program of Node to its end. Throws where it fails. */
export async function measure(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Measured> {
  const from = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const look = setInterval(() => {
    peak = Math.max(peak, peakKilobytes(child.pid));
  }, sampleMilliseconds);
  const [status] = (await once(child, 'exit')) as [number | null];
  const milliseconds = performance.now() - from;
  clearInterval(look);
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return { milliseconds, peakMegabytes: peak / 1024 };
}

/** VmHWM only grows, so the last look before the end is near enough. */
function peakKilobytes(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Runs two programs in turn, A B A B ..., so that a machine whose speed drifts treats both alike. */
export async function inTurn<T>(
  rounds: number,
  a: () => Promise<T>,
  b: () => Promise<T>,
): Promise<{ a: T[]; b: T[] }> {
  const results = { a: [] as T[], b: [] as T[] };
  for (let round = 0; round < rounds; round++) {
    results.a.push(await a());
    results.b.push(await b());
  }
  return results;
}
