import { access, chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { presetFor } from '../config/presets.ts';
import { currencyOf, starterBusiness, starterConfig, type Starter } from '../config/starter.ts';
import { TakkebrevError } from '../model/errors.ts';
import { doctor } from './doctor.ts';
import type { ExitStatus } from './exit.ts';
import { Prompt } from './prompt.ts';
import { print } from './terminal.ts';

export interface InitOptions {
  readonly config: string;
  readonly force?: boolean;
}

/**
 * `takkebrev init`: asks at most five questions, writes the configuration, the business file and
 * the password's file (readable by its owner alone), and tests the connection.
 */
export async function init(options: InitOptions): Promise<ExitStatus> {
  const folder = dirname(options.config);
  const files = {
    config: options.config,
    business: join(folder, 'business.yaml'),
    password: join(folder, 'takkebrev.password'),
  };
  if (!options.force) await refuseToOverwrite([files.config, files.business]);
  const { starter, password } = await ask();
  await mkdir(folder, { recursive: true });
  await writeFile(files.password, `${password}\n`, { mode: 0o600 });
  await chmod(files.password, 0o600);
  await writeFile(files.config, starterConfig(starter));
  await writeFile(files.business, starterBusiness(starter));
  print(
    `\nWrote ${files.config}, ${files.business} and ${files.password}. Testing the connection:\n`,
  );
  const status = await doctor({ config: files.config });
  print(
    status === 0
      ? `\nNext: look through ${files.business} (what may be offered to a customer?), then \`npx takkebrev run\` from cron, or \`npx takkebrev watch\`.\nThe first run drafts nothing for old mail: it begins with what comes after it.`
      : `\nMend what is marked above in ${files.config}, then run \`npx takkebrev doctor\`.`,
  );
  return status;
}

async function ask(): Promise<{ starter: Starter; password: string }> {
  const prompt = new Prompt();
  try {
    print('Five questions at most; what they make can be changed in two text files.\n');
    const address = await prompt.ask('E-mail address customers write to', isAddress);
    const preset = presetFor(address);
    if (preset?.note) print(`  (${preset.name}. ${preset.note})`);
    const suggested = `imap.${address.slice(address.indexOf('@') + 1)}`;
    const host = preset?.imap.host ?? (await prompt.ask('Mail server (IMAP)', isHost, suggested));
    const password = await prompt.askHidden('Password of the mailbox');
    const name = await prompt.ask('Name of the firm', isFilled);
    const signer = await prompt.ask('Who signs the letters (full name)', isFilled);
    const { smtp } = preset ?? {
      smtp: { host: host.replace(/^imap\./, 'smtp.'), port: 465, security: 'tls' as const },
    };
    const port = preset?.imap.port ?? 993;
    const currency = currencyOf(address, Intl.DateTimeFormat().resolvedOptions().locale);
    return { starter: { address, imap: { host, port }, smtp, name, signer, currency }, password };
  } finally {
    prompt.close();
  }
}

const isHost = (answer: string): string | null =>
  /^[\p{L}\d](?:[\p{L}\d.-]*[\p{L}\d])?$/u.test(answer)
    ? null
    : 'Please write the name alone, as imap.example.com; the port can be changed in the file afterwards.';

const isFilled = (answer: string): string | null =>
  answer === '' ? 'Please write something.' : null;
const isAddress = (answer: string): string | null =>
  /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(answer)
    ? null
    : 'Please write an address as kontakt@example.com.';

async function refuseToOverwrite(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const there = await access(file).then(
      () => true,
      () => false,
    );
    if (there) {
      throw new TakkebrevError(
        'usage',
        `${file} is there already: change it in a text editor, or write it anew with --force.`,
      );
    }
  }
}
