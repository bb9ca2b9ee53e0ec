import { existsSync } from 'node:fs';
import { loadConfig } from '../config/load.ts';
import { fixedClock, systemClock } from '../model/clock.ts';
import { TakkebrevError } from '../model/errors.ts';
import { lockMailboxOf, restoreStore } from '../store/open.ts';
import { holding } from '../work/hold.ts';
import type { ExitStatus } from './exit.ts';
import { timeOf } from './now.ts';
import { print, printJson } from './terminal.ts';

export interface RestoreOptions {
  readonly config: string;
  readonly json?: boolean;
  readonly now?: string;
}

/** `takkebrev restore`: puts a backup in the place of the database, which is kept beside it. */
export async function restore(file: string, options: RestoreOptions): Promise<ExitStatus> {
  const config = loadConfig(options.config);
  const clock = options.now === undefined ? systemClock : fixedClock(timeOf(options.now));
  const { url } = config.store;
  if (!existsSync(file)) throw new TakkebrevError('usage', `There is no file ${file}.`);
  const mailboxes = config.mailboxes.map(({ name }) => name);
  const locks = { lockMailbox: lockMailboxOf(url) };
  const done = await holding(locks, mailboxes, () => restoreStore(url, file, clock.now()));
  if (options.json) printJson(done);
  else {
    print(`Restored from ${file}. ${kept(done.kept)}`);
    if (done.forgottenAgain > 0)
      print(`${done.forgottenAgain} addresses forgotten since then were forgotten in it too.`);
    if (done.uncertain > 0)
      print(
        `${done.uncertain} ${done.uncertain === 1 ? 'letter' : 'letters'} may have been sent since then: look whether they were, and say so with \`takkebrev settle\`.`,
      );
  }
  return done.uncertain > 0 ? 1 : 0;
}

const kept = (file: string | null): string =>
  file === null
    ? 'There was no database before.'
    : `The database from before is kept as ${file}; delete it when all is well.`;
