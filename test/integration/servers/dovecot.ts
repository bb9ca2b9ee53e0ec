/**
 * A real Dovecot for tests: its own folder, random loopback ports, one fresh user, gone when stopped.
 * It runs as root (mail then belongs to `nobody`) and as a plain user alike.
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { dovecotConfig, type DovecotLayout } from './dovecot-config.ts';
import { Maildir } from './maildir.ts';
import { freePort, greets } from './ports.ts';

const program = '/usr/sbin/dovecot';
const startMilliseconds = 8000;
const run = promisify(execFile);

export interface DovecotOptions {
  /** The Drafts folder's name; false: the account has none. Default `Drafts`. */
  readonly drafts?: string | false;
  /** The Sent folder's name; false: the account has none. Default `Sent`. */
  readonly sent?: string | false;
  /** Whether those two bear \Drafts and \Sent (RFC 6154). Default true. */
  readonly specialUse?: boolean;
  /** Further folders, without special use. */
  readonly folders?: readonly string[];
  /** The hierarchy delimiter. Default `/`. */
  readonly separator?: '/' | '.';
  /** Adds a TLS port with a self-signed certificate for `localhost`, and STARTTLS on the plain port. */
  readonly tls?: boolean;
}

export interface Dovecot {
  readonly host: '127.0.0.1';
  /** Plain IMAP. */
  readonly port: number;
  /** IMAP over TLS and the certificate it shows (PEM); null without `tls`. */
  readonly tls: { readonly port: number; readonly certificate: string } | null;
  readonly user: string;
  readonly password: string;
  /** The account's home folder; the mail lies in `Maildir` below it. */
  readonly home: string;
  /** The mail on disk, folder by folder. */
  readonly maildir: Maildir;
  /** Puts a mail into INBOX, bytes kept as they are. It gets a UID above all delivered before. */
  deliver(raw: Uint8Array | string, receivedAt?: Date): Promise<void>;
  deliverMany(raws: Iterable<Uint8Array | string>): Promise<void>;
  /** Ends the server as a crash of the machine would, mail stays; `start` brings it back on the same ports. */
  halt(): Promise<void>;
  start(): Promise<void>;
  restart(): Promise<void>;
  /** What the server has logged so far. */
  log(): string;
  /** Ends the server and removes its folder. */
  stop(): Promise<void>;
}

/** Throws where Dovecot is not installed or does not come up; never skips. */
export async function startDovecot(options: DovecotOptions = {}): Promise<Dovecot> {
  if (!existsSync(program)) {
    throw new Error(`${program} is missing; these tests need it: apt-get install dovecot-imapd`);
  }
  for (let attempt = 1; ; attempt++) {
    const root = await mkdtemp(join(tmpdir(), 'takkebrev-dovecot-'));
    try {
      return await startIn(root, options);
    } catch (error) {
      await rm(root, { recursive: true, force: true });
      // Somebody took the free port before Dovecot did.
      const taken = error instanceof Error && error.message.includes('Address already in use');
      if (!taken || attempt === 3) throw error;
    }
  }
}

async function startIn(root: string, options: DovecotOptions): Promise<Dovecot> {
  const layout = await layOut(root, options);
  const user = `user-${randomBytes(4).toString('hex')}`;
  const password = randomBytes(8).toString('hex');
  await prepare(layout, `${user}:${password}\n`);
  const certificate = layout.tlsPort === null ? null : await makeCertificate(root);
  const server = new Server(root, layout.port);
  await server.start();
  const maildir = new Maildir(join(layout.home, 'Maildir'), layout.owner, layout.separator);
  await maildir.prepare();
  return {
    host: '127.0.0.1',
    port: layout.port,
    tls:
      layout.tlsPort === null || certificate === null
        ? null
        : { port: layout.tlsPort, certificate },
    user,
    password,
    home: layout.home,
    maildir,
    deliver: (raw, receivedAt) => maildir.deliver(raw, receivedAt),
    deliverMany: async (raws) => {
      for (const raw of raws) await maildir.deliver(raw);
    },
    halt: () => server.end(),
    start: () => server.start(),
    restart: async () => {
      await server.end();
      await server.start();
    },
    log: () => server.log,
    stop: async () => {
      await server.end();
      await rm(root, { recursive: true, force: true });
    },
  };
}

async function layOut(root: string, options: DovecotOptions): Promise<DovecotLayout> {
  const { drafts = 'Drafts', sent = 'Sent', specialUse = true, folders = [] } = options;
  const special = (name: string | false, use: string): DovecotLayout['folders'] =>
    name === false ? [] : [{ name, specialUse: specialUse ? use : null }];
  const me = userInfo();
  const asRoot = me.uid === 0;
  return {
    root,
    home: join(root, 'home'),
    port: await freePort(),
    tlsPort: options.tls === true ? await freePort() : null,
    owner: asRoot ? { uid: 65534, gid: 65534 } : { uid: me.uid, gid: me.gid },
    self: asRoot ? null : { user: me.username, group: await groupName() },
    separator: options.separator ?? '/',
    folders: [
      ...special(drafts, '\\Drafts'),
      ...special(sent, '\\Sent'),
      ...folders.map((name) => ({ name, specialUse: null })),
    ],
  };
}

const groupName = async (): Promise<string> => (await run('id', ['-gn'])).stdout.trim();

/** Dovecot's login and auth processes run as other users: they must be able to walk into `root`. */
async function prepare(layout: DovecotLayout, passwd: string): Promise<void> {
  await chmod(layout.root, 0o755);
  for (const folder of ['run', 'state']) await mkdir(join(layout.root, folder));
  await mkdir(layout.home);
  await chown(layout.home, layout.owner.uid, layout.owner.gid);
  await writeFile(join(layout.root, 'passwd'), passwd, { mode: 0o644 });
  await writeFile(join(layout.root, 'dovecot.conf'), dovecotConfig(layout));
}

async function makeCertificate(root: string): Promise<string> {
  const certificate = join(root, 'tls.crt');
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const files = ['-keyout', join(root, 'tls.key'), '-out', certificate, '-days', '2'];
  await run('openssl', ['req', '-x509', ...key, ...names, ...files]);
  return readFile(certificate, 'utf8');
}

/** Dovecot's master process and, through it, its children; nothing else is ever killed. */
class Server {
  log = '';
  readonly #root: string;
  readonly #port: number;
  #child: ChildProcess | null = null;

  constructor(root: string, port: number) {
    this.#root = root;
    this.#port = port;
  }

  async start(): Promise<void> {
    const child = spawn(program, ['-F', '-c', join(this.#root, 'dovecot.conf')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#child = child;
    child.stderr.on('data', (chunk: Buffer) => (this.log += chunk.toString()));
    const gone = once(child, 'exit').then(() => false);
    const die = (): void => kill(child);
    process.once('exit', die);
    void gone.finally(() => process.removeListener('exit', die));
    if (await Promise.race([greets(this.#port, startMilliseconds), gone])) return;
    await this.end();
    throw new Error(`Dovecot did not come up on port ${this.#port}:\n${this.log}`);
  }

  async end(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    kill(child);
    await gone;
  }
}

/**
 * The master alone would wait a second, and leave busy connections open for ten; killing it first
 * would orphan its children. So it is told to end, and the children it waits for are killed.
 */
function kill(master: ChildProcess): void {
  if (master.pid === undefined) return;
  const children = readFileSync(`/proc/${master.pid}/task/${master.pid}/children`, 'utf8');
  master.kill('SIGTERM');
  for (const pid of children.trim().split(' ').filter(Boolean)) {
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It ended by itself meanwhile.
    }
  }
}
