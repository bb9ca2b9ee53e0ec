import type { Command } from 'commander';
import type { ExitStatus } from './exit.ts';
import { configOption, jsonOption, nowOption } from './options.ts';

/** Adds the commands that keep house: what is stored of people, and the database as a whole. */
export function addUpkeepCommands(program: Command, ended: (status: ExitStatus) => void): void {
  program
    .command('forget')
    .description('erases everything stored of one person, and tells what is left elsewhere')
    .argument('<address>', 'the address the person writes from')
    .addOption(configOption())
    .addOption(jsonOption())
    .addOption(nowOption())
    .addHelpText('after', '\nExample:\n  $ takkebrev forget lone@kunde.example')
    .action(async (address: string, options) => {
      ended(await (await import('./forget.ts')).forgetPerson(address, options));
    });

  program
    .command('export')
    .description('writes everything stored of one person into a folder')
    .argument('<address>', 'the address the person writes from')
    .requiredOption('--to <folder>', 'a new or empty folder')
    .addOption(configOption())
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  $ takkebrev export lone@kunde.example --to lone/')
    .action(async (address: string, options) => {
      ended(await (await import('./export.ts')).exportPerson(address, options));
    });

  program
    .command('backup')
    .description('writes the database into one file, while takkebrev goes on working')
    .argument('[file]', 'a file that is not there yet')
    .option('--list', 'lists the backups that were made')
    .addOption(configOption())
    .addOption(jsonOption())
    .addOption(nowOption())
    .addHelpText(
      'after',
      '\nExamples:\n  $ takkebrev backup takkebrev-2026-11-22.backup\n  $ takkebrev backup --list',
    )
    .action(async (file: string | undefined, options) => {
      ended(await (await import('./backup.ts')).backup(file, options));
    });

  program
    .command('restore')
    .description('puts a backup in the place of the database, which is kept beside it')
    .argument('<file>', 'what `takkebrev backup` wrote')
    .addOption(configOption())
    .addOption(jsonOption())
    .addOption(nowOption())
    .addHelpText('after', '\nExample:\n  $ takkebrev restore takkebrev-2026-11-22.backup')
    .action(async (file: string, options) => {
      ended(await (await import('./restore.ts')).restore(file, options));
    });

  program
    .command('voice')
    .description(
      'shows what people write otherwise again and again, and takes it over or leaves it',
    )
    .option('--take <id>', 'writes it into the business file: letters say it so from now on')
    .option('--leave <id>', 'is not proposed again')
    .addOption(configOption())
    .addOption(jsonOption())
    .addOption(nowOption())
    .addHelpText('after', '\nExamples:\n  $ takkebrev voice\n  $ takkebrev voice --take 3f2a')
    .action(async (options) => {
      ended(await (await import('./voice.ts')).voice(options));
    });
}
