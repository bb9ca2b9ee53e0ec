import { Option, type Command } from 'commander';
import { defaultConfigFile } from '../config/load.ts';
import type { ExitStatus } from './exit.ts';

/** Adds the commands for what comes after the letter. */
export function addFollowCommands(program: Command, end: (status: ExitStatus) => void): void {
  const command = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .addOption(new Option('-c, --config <file>', 'the configuration').default(defaultConfigFile))
      .addOption(new Option('--json', 'prints one JSON object a line'))
      .addOption(new Option('--now <time>', 'takes this for the time of day'));

  command('promises', 'lists what the firm has promised its customers; settles one')
    .option('--due <date>', 'only what is due on this day or before')
    .option('--kept <id>', 'this one was kept')
    .option('--broken <id>', 'this one was not kept')
    .option('--none <id>', 'this one is no promise')
    .option('--move <id>', 'this one is kept on another day: with --to')
    .option('--to <date>', 'the new day')
    .addHelpText(
      'after',
      '\nExamples:\n  $ takkebrev promises --due 2026-12-04\n  $ takkebrev promises --move 7 --to 2026-12-11',
    )
    .action(async (options) => end(await (await import('./promises.ts')).promises(options)));
}
