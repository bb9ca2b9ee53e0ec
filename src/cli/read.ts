import { read } from '../read/read.ts';
import { configurationInUse, useOwnWeights } from './configuration.ts';
import { eachMail, type MailOptions } from './each-mail.ts';
import type { ExitStatus } from './exit.ts';
import { presentReading } from './present.ts';

/** `takkebrev read`: tells of each mail what it says. */
export async function readMails(
  paths: readonly string[],
  options: MailOptions,
): Promise<ExitStatus> {
  const config = await configurationInUse(options.config);
  useOwnWeights(config);
  return eachMail(paths, options, config, ({ file, message, business, own, now }) => {
    const reading = read(message, { business, own, now });
    return {
      document: { file, messageId: message.messageId, subject: message.subject, ...reading },
      present: () => presentReading(file, message, reading),
    };
  });
}
