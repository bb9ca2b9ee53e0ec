import { Option, type Command } from 'commander';
import { defaultConfigFile } from '../config/default-file.ts';
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
    .option('--open <id>', 'takes back what was said of this one')
    .option('--move <id>', 'this one is kept on another day: with --to')
    .option('--to <date>', 'the new day')
    .addHelpText(
      'after',
      '\nExamples:\n  $ takkebrev promises --due 2026-12-04\n  $ takkebrev promises --move 7 --to 2026-12-11',
    )
    .action(async (options) => end(await (await import('./promises.ts')).promises(options)));

  command(
    'causes',
    'lists what customers found, and what looks like one cause; names and settles one',
  )
    .option('--name <name>', 'a new cause, with --cases')
    .option('--cases <numbers>', 'the cases that have it, as 3,7,12')
    .option('--cause <id>', 'the cause to change')
    .option('--none <numbers>', 'these cases have no cause in common with others')
    .option('--state <state>', 'seen, looking-into-it or fixed')
    .option('--changed <text>', 'what was changed: the customers who found it are told')
    .option('--owner <login>', 'who looks into it')
    .option('--notes <text>', 'what is known of it')
    .option('--opt-out <address>', 'this customer is never written to about causes')
    .addHelpText(
      'after',
      '\nExamples:\n  $ takkebrev causes --name "lamp shades break" --cases 3,7\n  $ takkebrev causes --cause 1 --state fixed --changed "We now pack the shades in foam."',
    )
    .action(async (options) => end(await (await import('./causes.ts')).causes(options)));

  command('digest', 'tells what customers found in the last week, and what is owed and waits')
    .option('--html', 'as a page')
    .option('--team', 'without what is for the owner alone')
    .action(async (options) => end(await (await import('./digest.ts')).digest(options)));
}
