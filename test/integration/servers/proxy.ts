/** A TCP proxy before a mail server: it writes down what the client says, and fails when told to. */
import { createServer, connect, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { CommandReader, type ClientCommand } from './commands.ts';

export interface ProxyOptions {
  /** Hides UIDPLUS: takes it out of CAPABILITY, and APPENDUID out of answers. */
  readonly withoutUidPlus?: boolean;
}

/** Faults that wait to happen on whichever connection comes there first; each happens once. */
interface Faults {
  readonly lose: Map<string, 'answer' | 'command'>;
  cutBefore: string | null;
  bytesLeft: number | null;
}

/** Starts a proxy to a plain (not TLS) server on a random loopback port. */
export async function startProxy(
  target: { readonly host: string; readonly port: number },
  options: ProxyOptions = {},
): Promise<Proxy> {
  const proxy = new Proxy(target, options);
  await proxy.accept();
  return proxy;
}

export class Proxy {
  readonly host = '127.0.0.1';
  port = 0;
  /** What every connection so far has sent, oldest connection first. */
  readonly connections: ClientCommand[][] = [];
  readonly #target: { readonly host: string; readonly port: number };
  readonly #options: ProxyOptions;
  readonly #links = new Set<Link>();
  readonly #faults: Faults = { lose: new Map(), cutBefore: null, bytesLeft: null };
  #stalled = false;
  #server: Server | null = null;

  constructor(target: { readonly host: string; readonly port: number }, options: ProxyOptions) {
    this.#target = target;
    this.#options = options;
  }

  /** Every command so far, of all connections. */
  get commands(): readonly ClientCommand[] {
    return this.connections.flat();
  }

  /** The next such command (`APPEND`, `UID FETCH`) is done by the server, but its answer never reaches the client. */
  loseAnswer(name: string): void {
    this.#faults.lose.set(name, 'answer');
  }

  /** The next such command is cut off before its last bytes reach the server, which so never does it. */
  loseCommand(name: string): void {
    this.#faults.lose.set(name, 'command');
  }

  /** Lets `bytes` more bytes through from the server, then cuts the connection that asks for more. */
  cutAfter(bytes: number): void {
    this.#faults.bytesLeft = bytes;
  }

  /** Cuts the connection when the server is about to send `text`; nothing of that chunk goes through. */
  cutBefore(text: string): void {
    this.#faults.cutBefore = text;
  }

  /** Cuts every connection now. */
  cut(): void {
    for (const link of this.#links) link.cut();
  }

  /** Keeps connections open but lets nothing through, either way, on new ones as on old ones. */
  stall(): void {
    this.#stalled = true;
    for (const link of this.#links) link.stall();
  }

  resume(): void {
    this.#stalled = false;
    for (const link of this.#links) link.resume();
  }

  /** New connections are refused (ECONNREFUSED) until `accept`; those open stay. */
  refuse(): void {
    this.#server?.close();
    this.#server = null;
  }

  async accept(): Promise<void> {
    if (this.#server !== null) return;
    const server = createServer((client) => this.#open(client));
    server.listen(this.port, this.host);
    await once(server, 'listening');
    const address = server.address();
    if (typeof address === 'object' && address !== null) this.port = address.port;
    this.#server = server;
  }

  stop(): void {
    this.refuse();
    this.cut();
  }

  #open(client: Socket): void {
    const log: ClientCommand[] = [];
    this.connections.push(log);
    const server = connect(this.#target.port, this.#target.host);
    const link = new Link(client, server, log, this.#faults, this.#options);
    this.#links.add(link);
    client.once('close', () => this.#links.delete(link));
    if (this.#stalled) link.stall();
  }
}

/** One client's connection, and the proxy's own to the server for it. */
class Link {
  readonly #client: Socket;
  readonly #server: Socket;
  readonly #log: ClientCommand[];
  readonly #faults: Faults;
  readonly #options: ProxyOptions;
  readonly #reader = new CommandReader();
  /** The tag whose answer is waited for, to be kept from the client. */
  #losing: string | null = null;
  #heard = '';

  constructor(
    client: Socket,
    server: Socket,
    log: ClientCommand[],
    faults: Faults,
    options: ProxyOptions,
  ) {
    this.#client = client;
    this.#server = server;
    this.#log = log;
    this.#faults = faults;
    this.#options = options;
    client.setNoDelay(true);
    server.setNoDelay(true);
    client.on('data', (chunk) => this.#fromClient(chunk));
    server.on('data', (chunk) => this.#fromServer(chunk));
    for (const socket of [client, server]) {
      socket.on('error', () => this.cut());
      socket.on('close', () => this.#end());
    }
  }

  cut(): void {
    this.#client.destroy();
    this.#server.destroy();
  }

  stall(): void {
    this.#client.pause();
    this.#server.pause();
  }

  resume(): void {
    this.#client.resume();
    this.#server.resume();
  }

  /** Lets what is still on its way arrive. */
  #end(): void {
    this.#client.end();
    this.#server.end();
  }

  #fromClient(chunk: Buffer): void {
    for (const command of this.#reader.read(chunk)) {
      this.#log.push(command);
      const loss = this.#faults.lose.get(command.name);
      if (loss === undefined) continue;
      this.#faults.lose.delete(command.name);
      if (loss === 'command') return this.cut();
      this.#losing = command.tag;
    }
    this.#server.write(chunk);
  }

  #fromServer(chunk: Buffer): void {
    if (this.#client.destroyed) return;
    if (this.#losing !== null) return this.#keepBack(chunk, this.#losing);
    const { cutBefore, bytesLeft } = this.#faults;
    if (cutBefore !== null && this.#announces(chunk, cutBefore)) {
      this.#faults.cutBefore = null;
      return this.cut();
    }
    const sent = this.#options.withoutUidPlus === true ? hideUidPlus(chunk) : chunk;
    if (bytesLeft === null) {
      this.#client.write(sent);
    } else if (sent.length <= bytesLeft) {
      this.#faults.bytesLeft = bytesLeft - sent.length;
      this.#client.write(sent);
    } else {
      this.#faults.bytesLeft = null;
      this.#client.write(sent.subarray(0, bytesLeft), () => this.cut());
    }
  }

  #keepBack(chunk: Buffer, tag: string): void {
    this.#heard += chunk.toString('latin1');
    if (`\n${this.#heard}`.includes(`\n${tag} `)) this.cut();
  }

  #announces(chunk: Buffer, text: string): boolean {
    this.#heard = this.#heard.slice(-text.length) + chunk.toString('latin1');
    return this.#heard.includes(text);
  }
}

/** Answers to short commands come in one piece, which is all this looks at. */
const hideUidPlus = (chunk: Buffer): Buffer =>
  Buffer.from(
    chunk
      .toString('latin1')
      .replace(/\[APPENDUID \d+ \d+\] /, '')
      .replace(/^(.*\bCAPABILITY\b.*) UIDPLUS\b/m, '$1'),
    'latin1',
  );
