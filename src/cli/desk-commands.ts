import { Option, type Command } from 'commander';
import { defaultConfigFile } from '../config/default-file.ts';
import type { ExitStatus } from './exit.ts';

/** Adds the commands for those who work with letters in the terminal. */
export function addDeskCommands(program: Command, end: (status: ExitStatus) => void): void {
  const command = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .addOption(new Option('-c, --config <file>', 'the configuration').default(defaultConfigFile))
      .addOption(new Option('--as <login>', 'who you are (default: the owner)'))
      .addOption(new Option('--json', 'prints one JSON object a line'))
      .addOption(new Option('--now <time>', 'takes this for the time of day'));

  command('drafts', 'lists the letters that wait for somebody')
    .option('--all', 'those that are done with too')
    .action(async (options) => end(await (await import('./drafts.ts')).drafts(options)));

  command('show', 'shows one case: the mail, the letter, and who did what')
    .argument('<case>', 'its number')
    .action(async (id: string, options) =>
      end(await (await import('./show.ts')).show(id, options)),
    );

  command('approve', 'approves a letter as it stands: it is sent after the undo window')
    .argument('<case>', 'its number')
    .action(async (id: string, options) =>
      end(await (await import('./decide.ts')).approve(id, options)),
    );

  command('undo', 'takes an approval back, as long as the letter has not left')
    .argument('<case>', 'its number')
    .action(async (id: string, options) =>
      end(await (await import('./decide.ts')).undo(id, options)),
    );

  command('reject', 'closes a case without a letter')
    .argument('<case>', 'its number')
    .requiredOption('--reason <text>', 'why')
    .action(async (id: string, options) =>
      end(await (await import('./decide.ts')).reject(id, options)),
    );

  command('settle', 'says whether a letter whose sending is uncertain arrived')
    .argument('<case>', 'its number')
    .option('--arrived', 'it did: the case is answered')
    .option('--not-arrived', 'it did not: the letter is open again')
    .action(async (id: string, options) =>
      end(await (await import('./decide.ts')).settle(id, options)),
    );
}
