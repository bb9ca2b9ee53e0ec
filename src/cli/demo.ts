import { demoBusiness } from '../demo/business.ts';
import { runDemo } from '../demo/run.ts';
import { configurationInUse, useOwnWeights } from './configuration.ts';
import type { ExitStatus } from './exit.ts';
import { timeOf } from './now.ts';
import { presentDraft } from './present.ts';
import { print, say, styled } from './terminal.ts';

export interface DemoOptions {
  readonly now?: string;
}

/** `takkebrev demo`: the main job on twelve sample mails, on the screen. */
export async function demo(options: DemoOptions): Promise<ExitStatus> {
  useOwnWeights(await configurationInUse(undefined));
  const { name, what } = demoBusiness;
  print(
    `${styled('bold', `A day's mail to ${name}`)} (${what}). Neither the firm nor its customers exist.`,
  );
  print('A mail server in this program holds the mails; nothing goes over the network.\n');
  let number = 0;
  const { mails, drafts } = await runDemo(timeOf(options.now), ({ mail, opened }) => {
    number += 1;
    const label = `${number}.`;
    if (opened === null) say(`${label} ${mail.outcome}: ${mail.reason ?? ''}`);
    else print(presentDraft(label, opened.message, opened.draft));
  });
  print(
    `${styled('bold', `${mails} mails read, ${drafts} letters laid in Drafts.`)} Yellow passages are blanks that only a person can fill;
a letter with an open blank is stopped, and no letter is ever sent by itself.

Your own mailbox: run ${styled('bold', 'npx takkebrev init')}; it asks five questions and writes two text files.`,
  );
  return 0;
}
