import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { TakkebrevError } from '../model/errors.ts';
import type { MailToSubmit, Submitted } from '../model/submitter.ts';
import { smtpFailure } from './submit-failure.ts';

export interface SmtpAccount {
  readonly host: string;
  readonly port: number;
  readonly security: 'tls' | 'starttls' | 'none';
  /** Null where the server asks for no login. */
  readonly login: { readonly user: string; password(): string } | null;
}

const connectMilliseconds = 20_000;
const silentMilliseconds = 120_000;

const connectionTo = ({ host, port, security }: SmtpAccount): SMTPConnection =>
  new SMTPConnection({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    connectionTimeout: connectMilliseconds,
    greetingTimeout: connectMilliseconds,
    socketTimeout: silentMilliseconds,
  });

async function enter(connection: SMTPConnection, { login }: SmtpAccount): Promise<void> {
  await asked((done) => connection.connect(done));
  if (login === null) return;
  const credentials = { user: login.user, pass: login.password() };
  await asked((done) => connection.login({ credentials }, done));
}

/** Connects, logs in where the server asks for it, and leaves: nothing is sent. Throws as submitting does. */
export async function tryLogin(account: SmtpAccount): Promise<void> {
  const connection = connectionTo(account);
  const lost = Promise.withResolvers<never>();
  lost.promise.catch(() => {});
  connection.on('error', lost.reject);
  connection.on('end', () => lost.reject(new Error('the connection was closed')));
  try {
    await Promise.race([enter(connection, account), lost.promise]);
    connection.quit();
  } catch (cause) {
    connection.close();
    throw cause instanceof TakkebrevError ? cause : smtpFailure(cause, account);
  }
}

/** One attempt to hand one mail over, on a connection of its own. */
export class Submission {
  readonly #account: SmtpAccount;
  readonly #mail: MailToSubmit;
  readonly #permit: () => Promise<boolean>;
  readonly #connection: SMTPConnection;
  #withheld = false;
  /** What `permit` threw. */
  #broken: unknown = null;
  /** True from when the last byte of the mail is given to the connection, which then sends the end mark. */
  #handedOver = false;

  constructor(account: SmtpAccount, mail: MailToSubmit, permit: () => Promise<boolean>) {
    this.#account = account;
    this.#mail = mail;
    this.#permit = permit;
    this.#connection = connectionTo(account);
  }

  async run(): Promise<Submitted> {
    const lost = Promise.withResolvers<never>();
    lost.promise.catch(() => {});
    this.#connection.on('error', lost.reject);
    this.#connection.on('end', () => lost.reject(new Error('the connection was closed')));
    try {
      await Promise.race([this.#send(), lost.promise]);
      this.#connection.quit();
      return { outcome: 'taken' };
    } catch (cause) {
      this.#connection.close();
      return this.#explain(cause);
    }
  }

  async #send(): Promise<void> {
    await enter(this.#connection, this.#account);
    const { envelope, source } = this.#mail;
    const { from } = envelope;
    const to = [...envelope.to];
    await asked((done) =>
      this.#connection.send({ from, to, size: source.length }, this.#stream(), done),
    );
  }

  /** The mail's bytes; they are asked for when the server has answered DATA, and not before. */
  #stream(): Readable {
    const stream = Readable.from(this.#bytes(), { objectMode: false });
    stream.on('error', () => this.#connection.close());
    return stream;
  }

  async *#bytes(): AsyncGenerator<Uint8Array> {
    const permitted = await this.#permit().catch((cause: unknown) => {
      this.#broken = cause;
      throw cause;
    });
    if (!permitted) {
      this.#withheld = true;
      throw new Error('the approval was taken back');
    }
    yield this.#mail.source;
    this.#handedOver = true;
  }

  #explain(cause: unknown): Submitted {
    if (this.#withheld) return { outcome: 'withheld' };
    if (this.#broken !== null) throw this.#broken;
    if (cause instanceof TakkebrevError) throw cause;
    const answer = answerOf(cause);
    if (answer.code >= 500 && answer.aboutMail) return { outcome: 'refused', why: answer.text };
    // Without an answer to the mail nobody knows; any answer at all says that it was not taken.
    if (this.#handedOver && answer.code === 0) return { outcome: 'uncertain', why: answer.text };
    throw smtpFailure(cause, this.#account);
  }
}

/** A callback of Node's kind as a promise. */
function asked(ask: (done: (error?: Error | null) => void) => void): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  ask((error) => (error ? reject(error) : resolve()));
  return promise;
}

/** What the server said; code 0 where it said nothing. */
function answerOf(cause: unknown): { code: number; text: string; aboutMail: boolean } {
  const from: Readonly<Record<string, unknown>> =
    typeof cause === 'object' && cause !== null ? (cause as Record<string, unknown>) : {};
  const text = cause instanceof Error ? cause.message : String(cause);
  const code = typeof from['responseCode'] === 'number' ? from['responseCode'] : 0;
  const said = typeof from['response'] === 'string' ? from['response'] : text;
  const kind = from['code'];
  return { code, text: said, aboutMail: kind === 'EENVELOPE' || kind === 'EMESSAGE' };
}
