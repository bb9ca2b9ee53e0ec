/** A real SMTP server for tests (npm smtp-server) on a random loopback port, which fails when told to. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly source: Buffer;
}

/**
 * How the server fails until told otherwise: `login` refuses every login, `later` and `never` answer
 * the mail with 451 and 550, `recipient` refuses the recipient for good, `cut-before` drops the
 * connection when the mail begins, `cut-after` takes the mail whole and drops the connection without
 * an answer, `lose` does so without keeping the mail.
 */
export type SmtpFault =
  'login' | 'later' | 'never' | 'recipient' | 'cut-before' | 'cut-after' | 'lose';

export class TestSmtpServer {
  readonly host = '127.0.0.1';
  readonly user = 'kontakt';
  readonly password = 'hemmelig';
  readonly received: ReceivedMail[] = [];
  port = 0;
  fault: SmtpFault | null = null;
  #server: SMTPServer | null = null;

  static async start(): Promise<TestSmtpServer> {
    const server = new TestSmtpServer();
    await server.listen();
    return server;
  }

  /** Listens, again on the same port where it did before. */
  async listen(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      closeTimeout: 100,
      logger: false,
      onAuth: ({ username, password }, _session, done) => {
        const right = username === this.user && password === this.password;
        if (right && this.fault !== 'login') done(null, { user: username });
        else done(answer(535, 'Wrong user or password'));
      },
      onRcptTo: (_address, _session, done) => {
        done(this.fault === 'recipient' ? answer(550, 'No such user here') : null);
      },
      onData: (stream, { envelope }, done) => {
        if (this.fault === 'cut-before') return this.#cut();
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          if (this.fault === 'later') return done(answer(451, 'Try again later'));
          if (this.fault === 'never') return done(answer(550, 'Not wanted here'));
          if (this.fault !== 'lose') {
            const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
            const to = envelope.rcptTo.map(({ address }) => address);
            this.received.push({ from, to, source: Buffer.concat(chunks) });
          }
          if (this.fault === 'cut-after' || this.fault === 'lose') return this.#cut();
          return done();
        });
      },
    });
    server.on('error', () => {});
    server.listen(this.port, this.host);
    await once(server.server, 'listening');
    this.port = (server.server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** Drops every connection without a word. */
  #cut(): void {
    const connections = this.#server?.connections as
      Set<{ readonly _socket?: { destroy(): void } }> | undefined;
    for (const { _socket } of connections ?? []) _socket?.destroy();
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (server === null) return;
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}

const answer = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode });
