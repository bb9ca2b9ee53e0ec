import { loadConfig } from '../config/load.ts';
import { presetOfHost } from '../config/presets.ts';
import { openImap } from '../mail/imap.ts';
import type { SmtpAccount } from '../mail/submission.ts';
import { systemClock } from '../model/clock.ts';
import { openStore } from '../store/open.ts';
import { checkup, type Finding } from '../work/checkup.ts';
import { exitStatus, worstOf, type ExitStatus } from './exit.ts';
import { print, printJson, styled } from './terminal.ts';

export interface DoctorOptions {
  readonly config: string;
  readonly json?: boolean;
}

/** `takkebrev doctor`: says what is wrong and what to do; ends with the status a run would end with. */
export async function doctor(options: DoctorOptions): Promise<ExitStatus> {
  const statuses: ExitStatus[] = [];
  const tell = (finding: Finding): void => {
    const { what, state, message } = finding;
    if (state === 'bad') statuses.push(finding.cause === undefined ? 2 : exitStatus(finding.cause));
    if (options.json) printJson({ what, state, message });
    else print(`${sign[state]()} ${what.padEnd(20)} ${message}`);
  };
  let config;
  try {
    config = loadConfig(options.config);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    tell({ what: 'configuration', state: 'bad', message, cause });
    return worstOf(statuses);
  }
  tell({ what: 'configuration', state: 'good', message: options.config });
  const ports = {
    openStore,
    openMailbox: ({ imap }: { imap: Parameters<typeof openImap>[0] }) => openImap(imap),
    tryLogin: async (smtp: SmtpAccount) => (await import('../mail/submission.ts')).tryLogin(smtp),
    clock: systemClock,
  };
  for await (const finding of checkup(config, ports)) tell(finding);
  for (const { imap } of config.mailboxes) {
    const note = presetOfHost(imap.host)?.note;
    if (note !== undefined)
      tell({ what: imap.host, state: statuses.length > 0 ? 'warning' : 'good', message: note });
  }
  const worst = worstOf(statuses);
  if (!options.json && worst === 0) print('\nAll is well: `takkebrev run` can go to work.');
  return worst;
}

const sign = {
  good: () => styled('green', '✓'),
  warning: () => styled('yellow', '!'),
  bad: () => styled('red', '✗'),
};
