/** A disk that is soon full, for tests of what happens then. */
import { execFile } from 'node:child_process';
import { statfsSync } from 'node:fs';
import { mkdtemp, rm, rmdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface SmallDisk {
  /** Where it is mounted: an empty folder anybody may write to. */
  readonly path: string;
  /** Free bytes. */
  free(): number;
  /** Writes a file of its own until at most `leave` bytes (in whole pages) are free. */
  fill(leave?: number): Promise<void>;
  /** Takes that file away again. */
  empty(): Promise<void>;
  /** Takes the disk away with all that is on it, even while files on it are open. */
  unmount(): Promise<void>;
}

/** Mounts a disk of `bytes` (rounded up to whole memory pages). Throws where the tests do not run as root. */
export async function mountSmallDisk(bytes: number): Promise<SmallDisk> {
  if (process.getuid?.() !== 0) {
    throw new Error('Tests of a full disk mount a tmpfs and so need root: run them in a container');
  }
  const path = await mkdtemp(join(tmpdir(), 'takkebrev-disk-'));
  await run('mount', ['-t', 'tmpfs', '-o', `size=${bytes},mode=1777`, 'tmpfs', path]);
  const ballast = join(path, '.ballast');
  const free = (): number => {
    const { bsize, bavail } = statfsSync(path);
    return bsize * bavail;
  };
  const empty = (): Promise<void> => rm(ballast, { force: true });
  return {
    path,
    free,
    empty,
    fill: async (leave = 0) => {
      await empty();
      await writeFile(ballast, Buffer.alloc(Math.max(0, free() - leave)));
    },
    unmount: async () => {
      await run('umount', ['--lazy', path]);
      await rmdir(path);
    },
  };
}
