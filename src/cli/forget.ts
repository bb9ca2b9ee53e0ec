import { loadConfig, type Config } from '../config/load.ts';
import { examplesHolding } from '../learn/examples.ts';
import { ownExamplesFolder } from '../learn/own-weights.ts';
import { fixedClock, systemClock } from '../model/clock.ts';
import { TakkebrevError } from '../model/errors.ts';
import { addressesIn, backupsOf, openPrivacy, openStore } from '../store/open.ts';
import { forget, type Forgotten } from '../work/forget.ts';
import { ownWeightsFiles } from './configuration.ts';
import type { ExitStatus } from './exit.ts';
import { timeOf } from './now.ts';
import { print, printJson } from './terminal.ts';

export interface ForgetOptions {
  readonly config: string;
  readonly json?: boolean;
  readonly now?: string;
}

/** An address in lower case, without `<>` and spaces. Throws `usage`. */
export function addressOf(argument: string): string {
  const address = argument
    .trim()
    .replace(/^<(.*)>$/u, '$1')
    .toLowerCase();
  if (/^[^@\s<>]+@[^@\s<>]+$/u.test(address)) return address;
  throw new TakkebrevError(
    'usage',
    `"${argument}" is no mail address: write it as lone@kunde.example.`,
  );
}

/** `takkebrev forget`: erases everything stored of one person, and tells what is left elsewhere (then it ends with 1). */
export async function forgetPerson(argument: string, options: ForgetOptions): Promise<ExitStatus> {
  const address = addressOf(argument);
  const config = loadConfig(options.config);
  const clock = options.now === undefined ? systemClock : fixedClock(timeOf(options.now));
  const report = await erase(address, config, clock);
  const left = leftElsewhere(report);
  if (options.json) {
    const { erased, namedElsewhere, ...rest } = report;
    printJson({
      ...rest,
      erased: Object.fromEntries(erased),
      namedElsewhere: Object.fromEntries(namedElsewhere),
    });
  } else {
    for (const line of [...whatWasErased(report), ...left]) print(line);
  }
  return left.length === 0 ? 0 : 1;
}

async function erase(
  address: string,
  config: Config,
  clock: typeof systemClock,
): Promise<Forgotten> {
  const { url } = config.store;
  const files = ownWeightsFiles(config);
  const store = await openStore(url);
  try {
    const privacy = await openPrivacy(url);
    try {
      return await forget(address, {
        store,
        privacy,
        clock,
        mailboxes: config.mailboxes.map(({ name }) => name),
        weightsFiles: Object.values(files),
        examplesHolding: (addresses) => {
          const folder = ownExamplesFolder(files.words);
          return folder === null ? [] : examplesHolding(folder, addresses);
        },
        backups: () => backupsOf(url),
        addressesIn,
      });
    } finally {
      await privacy.close();
    }
  } finally {
    await store.close();
  }
}

function whatWasErased(report: Forgotten): string[] {
  const rows = [...report.erased].map(([table, count]) => `${table} ${count}`);
  const who = report.addresses.join(', ');
  return [
    rows.length === 0
      ? `Nothing is stored of ${who}.`
      : `Forgotten: ${who}. Rows whose texts and names are gone: ${rows.join(', ')}.`,
    ...(report.masked > 0
      ? [`The address was masked in ${counted(report.masked, 'text', 'texts')} about others.`]
      : []),
    ...(report.corrections > 0
      ? [`Examples for training that were deleted: ${report.corrections}.`]
      : []),
  ];
}

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
const day = (at: Date): string => at.toISOString().slice(0, 10);

/** What a person must see to: it lies where takkebrev deletes nothing. */
function leftElsewhere(report: Forgotten): string[] {
  const named = [...report.namedElsewhere].map(([table, count]) => `${table} ${count}`);
  return [
    ...report.mails.map(
      ({ mailbox, folder, mails }) =>
        `Left on the mail server: ${counted(mails, 'mail', 'mails')} read in ${mailbox}, "${folder}": delete them in the mail program.`,
    ),
    ...report.drafts.map(
      ({ mailbox, folder, writtenAt, messageId, certain }) =>
        `Left on the mail server${certain ? '' : ' (perhaps)'}: the draft of ${day(writtenAt)} in ${mailbox}, "${folder}", unless it was sent or deleted (${messageId}).`,
    ),
    ...report.backups.flatMap(({ file, madeAt, holds }) => {
      if (holds === false) return [];
      return holds
        ? [
            `Left in the backup of ${day(madeAt)}: delete ${file} (restoring it forgets them again).`,
          ]
        : [
            `The backup of ${day(madeAt)} is not at ${file} any more: where it is kept, it may hold them.`,
          ];
    }),
    ...report.examplesLeft.map(
      (file) =>
        `Left in ${file}, which \`takkebrev train --examples\` learnt from: delete it, or it is learnt from again.`,
    ),
    ...(named.length > 0
      ? [
          `Somebody of the same name stands in rows about others: ${named.join(', ')}. They were left.`,
        ]
      : []),
    ...(report.weightsRemoved
      ? [
          'What was learnt on this machine was removed, because it was learnt from their mail too: `takkebrev train` learns it anew; end and start a running `takkebrev watch`.',
        ]
      : []),
  ];
}
