import { loadConfig } from '../config/load.ts';
import { systemClock } from '../model/clock.ts';
import { TakkebrevError } from '../model/errors.ts';
import { newLoginLink } from '../review/auth/login-link.ts';
import { openStore } from '../store/open.ts';
import type { ExitStatus } from './exit.ts';
import { print } from './terminal.ts';

export interface LinkOptions {
  readonly config: string;
}

/** `takkebrev link`: prints a link that logs the owner in once, where the page has no other way in. */
export async function link(options: LinkOptions): Promise<ExitStatus> {
  const { people, review, store: place } = loadConfig(options.config);
  if (!people.some(({ credential }) => credential.by === 'link')) {
    throw new TakkebrevError(
      'usage',
      `${options.config} names people: they log in with a password or with your login service; \`takkebrev password\` makes a new password's hash.`,
    );
  }
  const store = await openStore(place.url);
  try {
    const path = await newLoginLink(store.access, systemClock);
    const root =
      review.publicUrl ?? new URL(`${review.tls ? 'https' : 'http'}://${hostIn(review)}`);
    print(new URL(path, root).href);
    return 0;
  } finally {
    await store.close();
  }
}

const hostIn = ({ host, port }: { readonly host: string; readonly port: number }): string =>
  `${host.includes(':') ? `[${host}]` : host}:${port}`;
