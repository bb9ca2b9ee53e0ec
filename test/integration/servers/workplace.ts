/** A firm's folder with its configuration, and the real command line run in it. */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

export const projectRoot = join(import.meta.dirname, '../../..');
const program = join(projectRoot, 'dist/cli/main.js');

export interface Ended {
  /** Null when a signal ended the process. */
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly cwd?: string;
  /** Ends the process by SIGKILL after so many milliseconds. */
  readonly killAfter?: number;
}

/** Runs `takkebrev` with these arguments to its end. Run `npm run build` first. */
export async function takkebrev(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const child = startTakkebrev(args, options);
  const timer =
    options.killAfter === undefined
      ? undefined
      : setTimeout(() => child.kill('SIGKILL'), options.killAfter);
  child.stdin.end(options.input ?? '');
  const ended = Promise.withResolvers<{ status: number | null; signal: NodeJS.Signals | null }>();
  child.once('close', (status, signal) => ended.resolve({ status, signal }));
  const [stdout, stderr, end] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended.promise,
  ]);
  clearTimeout(timer);
  return { ...end, stdout, stderr };
}

/** Starts `takkebrev` and leaves it running: the caller ends it. */
export function startTakkebrev(args: readonly string[], options: RunOptions = {}) {
  return spawn(process.execPath, [program, ...args], {
    cwd: options.cwd ?? projectRoot,
    env: { ...process.env, NO_COLOR: '1', ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** The objects of a JSON Lines output. */
export const jsonLines = <T = Record<string, unknown>>(output: string): T[] =>
  output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

export interface Account {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
}

type SmtpServer = Pick<Account, 'host' | 'port'> & Partial<Account>;

export interface WorkplaceOptions {
  readonly folders?: Readonly<Record<string, string>>;
  /** First day whose mail the first run drafts for. Default: long ago. */
  readonly since?: string | null;
  /** Store folder, where it is not the workplace's own. */
  readonly store?: string;
  readonly sizeLimitMegabytes?: number;
  readonly undoSeconds?: number;
  /** Of the review page. Default: any that is free. */
  readonly reviewPort?: number;
  /** The server letters are handed to; one without a user asks for none. */
  readonly smtp?: SmtpServer;
  readonly markAnswered?: boolean;
}

const smtpConfig = ({ host, port, user, password }: SmtpServer) => ({
  host,
  port,
  security: 'none',
  ...(user === undefined ? {} : { user, password }),
});

/** A temporary folder that holds `takkebrev.yaml` for one account, every sample firm and the database. */
export class Workplace {
  readonly folder: string;
  #password = '';
  readonly config: string;

  private constructor(folder: string) {
    this.folder = folder;
    this.config = join(folder, 'takkebrev.yaml');
  }

  static async make(account: Account, options: WorkplaceOptions = {}): Promise<Workplace> {
    const place = new Workplace(await mkdtemp(join(tmpdir(), 'takkebrev-place-')));
    await mkdir(join(place.folder, 'mails'));
    await cp(
      join(projectRoot, 'test/mails/businesses.jsonl'),
      join(place.folder, 'business.jsonl'),
    );
    await place.configure(account, options);
    return place;
  }

  async configure(account: Account, options: WorkplaceOptions = {}): Promise<void> {
    const since = options.since === undefined ? '2001-01-01' : options.since;
    const config = {
      mailboxes: [
        {
          name: 'kontakt',
          imap: {
            host: account.host,
            port: account.port,
            security: 'none',
            user: account.user,
            password: { env: 'TEST_PASSWORD' },
          },
          ...(options.smtp === undefined ? {} : { smtp: smtpConfig(options.smtp) }),
          ...(options.markAnswered === undefined ? {} : { markAnswered: options.markAnswered }),
          ...(options.folders === undefined ? {} : { folders: options.folders }),
          business: 'business.jsonl',
          ...(since === null ? {} : { since }),
          ...(options.sizeLimitMegabytes === undefined
            ? {}
            : { sizeLimitMegabytes: options.sizeLimitMegabytes }),
        },
      ],
      store: { url: `sqlite:${join(options.store ?? '.', 'takkebrev.db')}` },
      // Any free port: several of these may be at work at once.
      review: { port: options.reviewPort ?? 0, undoSeconds: options.undoSeconds ?? 60 },
    };
    await writeFile(this.config, JSON.stringify(config, null, 2));
    this.#password = account.password;
  }

  get env(): Readonly<Record<string, string>> {
    return { TEST_PASSWORD: this.#password };
  }

  async run(args: readonly string[] = [], options: RunOptions = {}): Promise<Ended> {
    return takkebrev(['run', '--config', this.config, ...args], {
      ...options,
      env: { ...this.env, ...options.env },
    });
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
