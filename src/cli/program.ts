import { Command, CommanderError, Option } from 'commander';
import { defaultConfigFile } from '../config/default-file.ts';
import { addDeskCommands } from './desk-commands.ts';
import { addFollowCommands } from './follow-commands.ts';
import { exitStatus, reportFailure } from './exit.ts';
import { keepHeapSmall } from './heap.ts';
import { version } from './version.ts';
import { configOption, jsonOption, nowOption } from './options.ts';
import { addUpkeepCommands } from './upkeep-commands.ts';

/** Where a command also works without a configuration. */
const anyConfigOption = (): Option =>
  new Option(
    '-c, --config <file>',
    `the configuration whose firm, weights, store and gate count (default: "${defaultConfigFile}", where it is there)`,
  );
const businessOption = (): Option =>
  new Option(
    '-b, --business <file>',
    'the firm the mails were written to (YAML, JSON or JSON Lines; that of the configuration where left out)',
  );
const verboseOption = (): Option =>
  new Option('-v, --verbose', 'logs what it does to standard error');

/**
 * Runs one command line and gives its exit status. Each command is loaded when it is called, so
 * that a quick one stays quick.
 */
export async function main(argv: readonly string[]): Promise<number> {
  let status = 0;
  const program = new Command('takkebrev')
    .description(
      'Reads complaint mail and lays a personal letter of thanks in Drafts for you to edit and send.',
    )
    .version(version)
    .showHelpAfterError('(see `takkebrev --help`)')
    .exitOverride();

  program
    .command('demo')
    .description('shows the whole on twelve sample mails; needs no account and no network')
    .addOption(nowOption())
    .action(async (options) => {
      status = await (await import('./demo.ts')).demo(options);
    });

  program
    .command('init')
    .description('asks five questions and writes the configuration')
    .addOption(configOption())
    .option('--force', 'overwrites a configuration that is there already')
    .addHelpText('after', '\nExample:\n  $ takkebrev init')
    .action(async (options) => {
      status = await (await import('./init.ts')).init(options);
    });

  program
    .command('doctor')
    .description(
      'says what is wrong with the configuration, the mail account or the store, and what to do',
    )
    .addOption(configOption())
    .addOption(jsonOption())
    .action(async (options) => {
      status = await (await import('./doctor.ts')).doctor(options);
    });

  program
    .command('run')
    .description('polls every mailbox once and ends: for cron')
    .addOption(configOption())
    .addOption(jsonOption())
    .addOption(nowOption())
    .addOption(verboseOption())
    .addHelpText(
      'after',
      '\nExamples:\n  $ takkebrev run\n  $ takkebrev run --json --config /etc/takkebrev/takkebrev.yaml',
    )
    .action(async (options) => {
      status = await (await import('./run.ts')).run(options);
    });

  program
    .command('watch')
    .description(
      'stays connected, drafts as mail comes and serves the review page; ends at Ctrl-C or SIGTERM',
    )
    .addOption(configOption())
    .addOption(jsonOption())
    .addOption(verboseOption())
    .action(async (options) => {
      status = await (await import('./watch.ts')).watchMailboxes(options);
    });

  program
    .command('serve')
    .description('serves the review page alone; `watch` does so, too')
    .addOption(configOption())
    .addOption(verboseOption())
    .action(async (options) => {
      status = await (await import('./serve.ts')).serve(options);
    });

  program
    .command('read')
    .description('reads mails and tells what they say: kind, problem, facts, wants')
    .argument('<path...>', 'an .eml file, a folder of them, or - for standard input')
    .addOption(jsonOption())
    .addOption(businessOption())
    .addOption(anyConfigOption())
    .addOption(nowOption())
    .addHelpText(
      'after',
      '\nExamples:\n  $ takkebrev read complaint.eml\n  $ takkebrev read mails/ --json --business config/business.yaml',
    )
    .action(async (paths: string[], options) => {
      keepHeapSmall();
      status = await (await import('./read.ts')).readMails(paths, options);
    });

  program
    .command('draft')
    .description('reads mails and writes the letters to the complaints among them')
    .argument('<path...>', 'an .eml file, a folder of them, or - for standard input')
    .addOption(jsonOption())
    .addOption(businessOption())
    .option(
      '--sent <folder>',
      'letters sent earlier (.eml): the new ones must not be too like them',
    )
    .option(
      '--issue <text>',
      'the passage that states the problem, where it was read wrongly; kept for `takkebrev train`',
    )
    .addOption(anyConfigOption())
    .addOption(nowOption())
    .addHelpText(
      'after',
      '\nExamples:\n  $ takkebrev draft complaint.eml --business config/business.yaml\n  $ takkebrev draft - --json < complaint.eml\n  $ takkebrev draft complaint.eml --issue "the shade was broken"',
    )
    .action(async (paths: string[], options) => {
      keepHeapSmall();
      status = await (await import('./draft.ts')).draftMails(paths, options);
    });

  program
    .command('check')
    .description('judges a reply to a complaint, whoever wrote it; ends with 1 when it is rejected')
    .option('--mail <file>', 'the complaint (.eml)')
    .option('--reply <file>', 'the reply (plain text, or - for standard input)')
    .option('--pairs <file>', 'many at once: JSON Lines of { "mail", "reply", "business" }')
    .addOption(businessOption())
    .option('--sent <folder>', 'letters sent earlier (.eml): the reply must not be too like them')
    .addOption(anyConfigOption())
    .addOption(jsonOption())
    .addOption(nowOption())
    .addHelpText(
      'after',
      '\nExamples:\n  $ takkebrev check --mail complaint.eml --reply answer.txt\n  $ takkebrev check --pairs pairs.jsonl --json',
    )
    .action(async (options) => {
      status = await (await import('./check.ts')).check(options);
    });

  program
    .command('train')
    .description('learns to read anew, on this machine, with the corrections that you made')
    .addOption(configOption())
    .option('--examples <folder>', 'annotated mails of your own (.txt)')
    .option('--again', 'learns although there is nothing new')
    .addHelpText(
      'after',
      '\nExample:\n  $ takkebrev draft complaint.eml --issue "the shade was broken"\n  $ takkebrev train',
    )
    .action(async (options) => {
      status = await (await import('./train.ts')).train(options);
    });

  program
    .command('password')
    .description('asks for a password and prints its hash, for `people` in the configuration')
    .addHelpText('after', '\nExample:\n  $ takkebrev password')
    .action(async () => {
      status = await (await import('./password.ts')).password();
    });

  program
    .command('link')
    .description('prints a link that logs the owner in to the review page, once')
    .addOption(configOption())
    .action(async (options) => {
      status = await (await import('./link.ts')).link(options);
    });

  addDeskCommands(program, (ended) => {
    status = ended;
  });
  addUpkeepCommands(program, (ended) => {
    status = ended;
  });
  addFollowCommands(program, (ended) => {
    status = ended;
  });

  try {
    await program.parseAsync([...argv]);
    return status;
  } catch (cause) {
    // Commander has printed its message already; 0 is --help and --version.
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : 2;
    reportFailure(cause);
    return exitStatus(cause);
  }
}
