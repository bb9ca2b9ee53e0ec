/** The demo's mail server: real IMAP on a loopback port, mail in memory, gone with the process. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { DemoAccount } from './imap/account.ts';
import { serve } from './imap/connection.ts';
import type { DemoMailbox } from './imap/mailbox.ts';

/** A mail to be found in the inbox. */
export interface DemoMail {
  /** RFC 5322; a string is written in UTF-8 with CRLF line ends, bytes are kept. */
  readonly source: string | Uint8Array;
  readonly receivedAt: Date;
}

export interface DemoServer {
  readonly host: '127.0.0.1';
  /** Plain IMAP. */
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly account: DemoAccount;
  readonly inbox: DemoMailbox;
  readonly drafts: DemoMailbox;
  readonly sent: DemoMailbox;
  /** Puts a mail into the inbox; clients in IDLE hear of it at once. */
  deliver(mail: DemoMail): void;
  /** Drops every connection and frees the port. */
  stop(): Promise<void>;
}

/**
 * Starts the server with `mails` in its inbox, and empty Drafts and Sent. It speaks as much IMAP4rev1
 * as takkebrev and a mail program take to work on drafts; ENVELOPE and BODYSTRUCTURE are refused.
 * UIDVALIDITY is new with every start, as the UIDs are.
 */
export async function startDemoServer(
  mails: readonly DemoMail[],
  user = 'demo',
): Promise<DemoServer> {
  const uidValidity = Math.floor(Date.now() / 1000);
  const password = randomBytes(12).toString('hex');
  const account = new DemoAccount(user, password, uidValidity);
  const inbox = account.create('INBOX');
  const drafts = account.create('Drafts', '\\Drafts');
  const sent = account.create('Sent', '\\Sent');
  const deliver = ({ source, receivedAt }: DemoMail): void =>
    void inbox.append(toBytes(source), receivedAt);
  for (const mail of mails) deliver(mail);
  const { port, stop } = await listen((socket) => serve(socket, account));
  return { host: '127.0.0.1', port, user, password, account, inbox, drafts, sent, deliver, stop };
}

const toBytes = (source: string | Uint8Array): Uint8Array =>
  typeof source === 'string' ? Buffer.from(source.replace(/\r?\n/g, '\r\n')) : source;

async function listen(
  accept: (socket: Socket) => void,
): Promise<{ port: number; stop: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    accept(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const stop = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return { port, stop };
}
