import { loadConfig } from '../config/load.ts';
import { fixedClock, systemClock } from '../model/clock.ts';
import { TakkebrevError } from '../model/errors.ts';
import type { BackupState } from '../model/backups.ts';
import { backUpStore, backupsOf } from '../store/open.ts';
import type { ExitStatus } from './exit.ts';
import { timeOf } from './now.ts';
import { print, printJson } from './terminal.ts';

export interface BackupOptions {
  readonly config: string;
  readonly list?: boolean;
  readonly json?: boolean;
  readonly now?: string;
}

/** `takkebrev backup`: writes the database into one file, whatever else is at work; or lists what was written. */
export async function backup(
  file: string | undefined,
  options: BackupOptions,
): Promise<ExitStatus> {
  const { url } = loadConfig(options.config).store;
  if (options.list) return list(await backupsOf(url), options.json ?? false);
  if (file === undefined)
    throw new TakkebrevError('usage', 'Name the file to write, or give --list.');
  const clock = options.now === undefined ? systemClock : fixedClock(timeOf(options.now));
  const made = await backUpStore(url, file, clock.now());
  if (options.json) printJson(made);
  else
    print(
      `Written: ${made.file} (${sizeOf(made.bytes)}; SHA-256 beside it). It holds customers' mail: keep it where only you can read it.`,
    );
  return 0;
}

const megabyte = 1024 * 1024;
const sizeOf = (bytes: number): string =>
  bytes < megabyte ? `${Math.ceil(bytes / 1024)} kB` : `${(bytes / megabyte).toFixed(1)} MB`;

const words: Readonly<Record<BackupState['state'], string>> = {
  there: '',
  changed: '  (is not the file that was written)',
  moved: '  (is not there any more)',
};

function list(backups: readonly BackupState[], json: boolean): ExitStatus {
  if (backups.length === 0 && !json) print('No backup was made: takkebrev backup FILE.');
  for (const { backup: one, state } of backups) {
    if (json) printJson({ ...one, state });
    else
      print(
        `${one.madeAt.toISOString().slice(0, 16)}  ${sizeOf(one.bytes).padStart(9)}  ${one.file}${words[state]}`,
      );
  }
  return backups.some(({ state }) => state === 'changed') ? 1 : 0;
}
