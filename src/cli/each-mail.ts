import type { Config } from '../config/load.ts';
import { parseMessage } from '../mail/parse.ts';
import type { Business } from '../model/business.ts';
import type { Message } from '../model/message.ts';
import type { ExitStatus } from './exit.ts';
import { BusinessFile, errorOf, fileBytes, mailFiles } from './inputs.ts';
import { timeOf } from './now.ts';
import { print, printJson, Progress, say } from './terminal.ts';

export interface MailOptions {
  readonly json?: boolean;
  readonly business?: string;
  /** The configuration whose store and weights count; the one in the usual place where left out. */
  readonly config?: string;
  readonly now?: string;
}

/** One mail of the command line, with what is known about whom it was written to. */
export interface MailInput {
  readonly file: string;
  readonly message: Message;
  readonly business: Business | null;
  readonly own: readonly string[];
  readonly now: Date;
}

/** What one mail comes to: the document programs read, and the text people read. */
export interface MailOutput {
  readonly document: object;
  present(): string;
}

/**
 * Does the same to every mail that PATHs stand for, one at a time, and prints what comes of it. A
 * mail that cannot be read is told of, and the others go on; the status is then 1.
 */
export async function eachMail(
  paths: readonly string[],
  options: MailOptions,
  config: Config | null,
  work: (input: MailInput) => MailOutput,
): Promise<ExitStatus> {
  const businesses = await BusinessFile.open(options.business, config);
  const now = timeOf(options.now);
  const files = await mailFiles(paths);
  const progress = new Progress('mails');
  let status: ExitStatus = 0;
  for (const [index, file] of files.entries()) {
    if (!process.stdout.isTTY) progress.show(index + 1, files.length);
    const source = await fileBytes(file);
    try {
      const message = await parseMessage(source);
      const business = businesses.businessOf(message);
      const output = work({ file, message, business, own: businesses.own, now });
      if (options.json) printJson(output.document);
      else print(output.present());
    } catch (cause) {
      status = 1;
      if (options.json) printJson({ file, error: errorOf(cause) });
      else say(`${file}: ${errorOf(cause).message}`);
    }
  }
  return status;
}
