import { ImapFlow } from 'imapflow';
import type { Account } from './workplace.ts';

/** Does something in an account as a person's mail program would, and logs out. */
export async function withClient(
  account: Account,
  work: (client: ImapFlow) => Promise<unknown>,
): Promise<void> {
  const { host, port, user, password } = account;
  const auth = { user, pass: password };
  const client = new ImapFlow({
    host,
    port,
    secure: false,
    doSTARTTLS: false,
    auth,
    logger: false,
  });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.logout();
  }
}
