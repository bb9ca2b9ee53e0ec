import { createHash } from 'node:crypto';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Member } from '../../config/people.ts';
import type { AccessStore, Session } from '../../model/access.ts';
import type { Clock } from '../../model/clock.ts';
import type { Person } from '../../model/people.ts';
import type { AuthContext } from './environment.ts';
import { csrfOf, hashOf, newToken } from './token.ts';

const hourMilliseconds = 3_600_000;
const dayMilliseconds = 24 * hourMilliseconds;
const seenEveryMilliseconds = 60_000;

interface Lifetime {
  /** Without a request for so long, it is over. */
  readonly idle: number;
  /** So long after login it is over in any case. */
  readonly whole: number;
}

/** A working day, and a week. */
const ofTeam: Lifetime = { idle: 12 * hourMilliseconds, whole: 7 * dayMilliseconds };
/** On the owner's own machine the terminal is the door, and it is opened less often. */
const ofOnePerson: Lifetime = { idle: 7 * dayMilliseconds, whole: 30 * dayMilliseconds };

/** What is left of anybody's session after this is nothing. */
export const longestSession = ofOnePerson.whole;

/** Changes when the password, or whom the login service must name, does: sessions from before are over then. */
export const credentialMark = ({ credential }: Member): string =>
  createHash('sha256').update(JSON.stringify(credential)).digest('hex');

/** Who is logged in, by a cookie that says nothing but a random token. */
export class Sessions {
  readonly #store: AccessStore;
  readonly #clock: Clock;
  readonly #members: ReadonlyMap<string, Member>;
  readonly #secure: boolean;

  constructor(
    store: AccessStore,
    clock: Clock,
    members: ReadonlyMap<string, Member>,
    secure: boolean,
  ) {
    this.#store = store;
    this.#clock = clock;
    this.#members = members;
    this.#secure = secure;
  }

  /** `__Host-` lets no other host of the domain set it (RFC 6265bis, 4.1.3.2); it needs TLS. */
  get cookie(): string {
    return this.#secure ? '__Host-takkebrev' : 'takkebrev';
  }

  /** Who asks, as the configuration has them now, and the token of their forms; null for a stranger. */
  async find(c: AuthContext): Promise<{ person: Person; csrf: string } | null> {
    const token = getCookie(c, this.cookie);
    if (token === undefined) return null;
    const session = await this.#store.session(hashOf(token));
    if (session === null) return null;
    const member = this.#members.get(session.login);
    const now = this.#clock.now();
    if (member === undefined || !isAlive(session, member, now)) {
      await this.#store.closeSession(session.token);
      return null;
    }
    if (now.getTime() - session.seenAt.getTime() >= seenEveryMilliseconds)
      await this.#store.seeSession(session.token, now);
    return { person: member.person, csrf: csrfOf(token) };
  }

  /** Logs `member` in under a new token; what the browser showed before counts no more. Gives the forms' token. */
  async open(c: AuthContext, member: Member): Promise<string> {
    await this.close(c);
    const token = newToken();
    const now = this.#clock.now();
    await this.#store.openSession({
      token: hashOf(token),
      login: member.person.login,
      credential: credentialMark(member),
      openedAt: now,
      seenAt: now,
    });
    this.setCookie(c, this.cookie, token, lifetimeOf(member).whole);
    return csrfOf(token);
  }

  async close(c: AuthContext): Promise<void> {
    const token = getCookie(c, this.cookie);
    if (token === undefined) return;
    await this.#store.closeSession(hashOf(token));
    deleteCookie(c, this.cookie, { path: '/', secure: this.#secure });
  }

  /** Lax, not Strict: a link in a mail to a case must find who follows it logged in. */
  setCookie(c: AuthContext, name: string, value: string, milliseconds: number): void {
    setCookie(c, name, value, {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure: this.#secure,
      maxAge: Math.floor(milliseconds / 1000),
    });
  }
}

const lifetimeOf = ({ credential }: Member): Lifetime =>
  credential.by === 'link' ? ofOnePerson : ofTeam;

function isAlive(session: Session, member: Member, now: Date): boolean {
  const { idle, whole } = lifetimeOf(member);
  return (
    session.credential === credentialMark(member) &&
    now.getTime() - session.seenAt.getTime() < idle &&
    now.getTime() - session.openedAt.getTime() < whole
  );
}
