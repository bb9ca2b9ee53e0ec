/**
 * What the libraries cost by themselves, as a program of its own: `look` connects, examines and logs
 * out; `fetch` also fetches every mail and parses it. The account stands in the environment.
 */
import { ImapFlow } from 'imapflow';

const { BENCH_PORT, BENCH_USER, BENCH_PASSWORD } = process.env;
const client = new ImapFlow({
  host: '127.0.0.1',
  port: Number(BENCH_PORT),
  secure: false,
  doSTARTTLS: false,
  auth: { user: BENCH_USER ?? '', pass: BENCH_PASSWORD ?? '' },
  logger: false,
  disableAutoIdle: true,
});
await client.connect();
await client.mailboxOpen('INBOX', { readOnly: true });
if (process.argv[2] === 'fetch') {
  const { simpleParser } = await import('mailparser');
  for await (const { source } of client.fetch('1:*', { source: true })) {
    if (source) await simpleParser(source);
  }
}
await client.logout();
