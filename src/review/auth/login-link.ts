import type { AccessStore } from '../../model/access.ts';
import type { Clock } from '../../model/clock.ts';
import { hashOf, newToken } from './token.ts';

const hourMilliseconds = 3_600_000;

/** The path of a link that logs the owner in once, within the hour; it replaces none made before. */
export async function newLoginLink(store: AccessStore, clock: Clock): Promise<string> {
  const token = newToken();
  await store.savePass({
    token: hashOf(token),
    purpose: 'login-link',
    content: '',
    expiresAt: new Date(clock.now().getTime() + hourMilliseconds),
  });
  return `/login/once?token=${token}`;
}
