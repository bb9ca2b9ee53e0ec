/**
 * Debian's Postfix for tests: an instance of its own in a temporary folder, on a random loopback port,
 * that keeps mail to `kunde.example` as files and sends nothing on. Postfix starts as root alone.
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort, greets } from './ports.ts';

const run = promisify(execFile);
const daemons = '/usr/lib/postfix/sbin';
const startMilliseconds = 8000;

export interface Postfix {
  readonly host: '127.0.0.1';
  readonly port: number;
  /** What customers have received, headers and all, in no order. */
  received(): Promise<string[]>;
  /** Ends the server; `start` brings it back on the same port, with the mail it had. */
  halt(): Promise<void>;
  start(): Promise<void>;
  log(): Promise<string>;
  /** Ends the server and removes its folder. */
  stop(): Promise<void>;
}

/** Throws where Postfix is not installed or cannot be started; never skips. */
export async function startPostfix(): Promise<Postfix> {
  if (!existsSync(join(daemons, 'master')))
    throw new Error(`${daemons}/master is missing; these tests need it: apt-get install postfix`);
  if (process.getuid?.() !== 0)
    throw new Error('Postfix can be started by root alone: run these tests as root.');
  const root = await mkdtemp(join(tmpdir(), 'takkebrev-postfix-'));
  const server = new RunningPostfix(root, await freePort());
  await server.layOut();
  await server.start();
  return server;
}

class RunningPostfix implements Postfix {
  readonly host = '127.0.0.1';
  readonly port: number;
  readonly #root: string;
  #master: ChildProcess | null = null;

  constructor(root: string, port: number) {
    this.#root = root;
    this.port = port;
  }

  async layOut(): Promise<void> {
    await chmod(this.#root, 0o755);
    for (const folder of ['etc', 'queue', 'data', 'mail']) await mkdir(join(this.#root, folder));
    await chown(join(this.#root, 'data'), await idOf('postfix'), 0);
    const nobody = await idOf('nobody');
    await chown(join(this.#root, 'mail'), nobody, 0);
    await writeFile(join(this.#root, 'etc/main.cf'), mainOf(this.#root, nobody));
    await writeFile(join(this.#root, 'etc/master.cf'), mastersOf(this.port));
    // Makes the queue's folders.
    await run('/usr/sbin/postfix', ['-c', join(this.#root, 'etc'), 'check']);
  }

  async start(): Promise<void> {
    const etc = join(this.#root, 'etc');
    // It ends its children by their process group, so it must lead one.
    const master = spawn(join(daemons, 'master'), ['-c', etc, '-d'], {
      detached: true,
      stdio: 'ignore',
    });
    this.#master = master;
    if (await greets(this.port, startMilliseconds)) return;
    throw new Error(`Postfix did not come up: ${await this.log()}`);
  }

  async halt(): Promise<void> {
    const master = this.#master;
    this.#master = null;
    if (master === null || master.exitCode !== null || master.signalCode !== null) return;
    master.kill('SIGTERM');
    await once(master, 'exit');
  }

  async received(): Promise<string[]> {
    const folder = join(this.#root, 'mail/inbox/new');
    const names = existsSync(folder) ? await readdir(folder) : [];
    return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  }

  async log(): Promise<string> {
    const file = join(this.#root, 'log');
    return existsSync(file) ? readFile(file, 'utf8') : '';
  }

  async stop(): Promise<void> {
    await this.halt();
    await rm(this.#root, { recursive: true, force: true });
  }
}

const idOf = async (user: string): Promise<number> =>
  Number((await run('id', ['-u', user])).stdout.trim());

/** `spaeter@` is refused for now, whoever is not of `kunde.example` for good. */
const mainOf = (root: string, nobody: number): string =>
  [
    'compatibility_level = 3.6',
    `queue_directory = ${root}/queue`,
    `data_directory = ${root}/data`,
    'command_directory = /usr/sbin',
    `daemon_directory = ${daemons}`,
    'mail_owner = postfix',
    'setgid_group = postdrop',
    'inet_interfaces = 127.0.0.1',
    'inet_protocols = ipv4',
    'myhostname = mail.kunde.example',
    'mydestination =',
    'alias_maps =',
    'local_recipient_maps =',
    'mynetworks = 127.0.0.0/8',
    'virtual_mailbox_domains = kunde.example',
    `virtual_mailbox_base = ${root}/mail`,
    'virtual_mailbox_maps = static:inbox/',
    `virtual_uid_maps = static:${nobody}`,
    `virtual_gid_maps = static:${nobody}`,
    'default_transport = error:nothing leaves this machine',
    'relay_transport = error:nothing leaves this machine',
    'smtpd_relay_restrictions = reject_unauth_destination',
    'smtpd_recipient_restrictions = check_recipient_access inline:{{spaeter@kunde.example=450 4.7.1 Try again later}}',
    `maillog_file = ${root}/log`,
    `maillog_file_prefixes = ${root}`,
    '',
  ].join('\n');

const mastersOf = (port: number): string =>
  [
    `127.0.0.1:${port} inet n - n - - smtpd`,
    'cleanup unix n - n - 0 cleanup',
    'qmgr unix n - n 300 1 qmgr',
    'rewrite unix - - n - - trivial-rewrite',
    'bounce unix - - n - 0 bounce',
    'defer unix - - n - 0 bounce',
    'trace unix - - n - 0 bounce',
    'proxymap unix - - n - - proxymap',
    'error unix - - n - - error',
    'retry unix - - n - - error',
    'virtual unix - n n - - virtual',
    'anvil unix - - n - 1 anvil',
    'postlog unix-dgram n - n - 1 postlogd',
    '',
  ].join('\n');
