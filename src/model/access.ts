/** SHA-256 of a token, in hexadecimal: the token itself is only in the browser, never in the store. */
export type TokenHash = string & { readonly brand: 'TokenHash' };

/** Somebody is logged in, in one browser. */
export interface Session {
  readonly token: TokenHash;
  readonly login: string;
  /** Marks how this person logged in; a session under another mark than today's is over. */
  readonly credential: string;
  readonly openedAt: Date;
  readonly seenAt: Date;
}

export const passPurposes = ['login-link', 'oidc', 'browser'] as const;
/** `login-link`: a link that logs in once. `oidc`: a login under way elsewhere. `browser`: one this person has logged in from before. */
export type PassPurpose = (typeof passPurposes)[number];

/** Something a browser shows by its token, until it expires. */
export interface Pass {
  readonly token: TokenHash;
  readonly purpose: PassPurpose;
  /** JSON of whoever made it. */
  readonly content: string;
  readonly expiresAt: Date;
}

/** How often a key may fail before it must wait, and how long. */
export interface Patience {
  /** Failures without a pause. */
  readonly free: number;
  /** The first pause, doubled with every further failure. */
  readonly firstSeconds: number;
  readonly longestSeconds: number;
  /** Without failures for so long, all is forgotten. */
  readonly forgetSeconds: number;
}

/** One thing attempts are counted by: a login, an address, a browser. */
export interface AttemptKey {
  readonly key: TokenHash;
  readonly patience: Patience;
}

/** What takkebrev remembers of who may come in. Throws TakkebrevError `store-*` and `disk-full`. */
export interface AccessStore {
  openSession(session: Session): Promise<void>;
  session(token: TokenHash): Promise<Session | null>;
  seeSession(token: TokenHash, at: Date): Promise<void>;
  closeSession(token: TokenHash): Promise<void>;
  /** Closes the sessions of everybody else than these, and those under another credential than given here. */
  keepSessions(credentials: ReadonlyMap<string, string>): Promise<void>;
  savePass(pass: Pass): Promise<void>;
  /** Null where there is none of that purpose, or it has expired. */
  pass(token: TokenHash, purpose: PassPurpose, now: Date): Promise<Pass | null>;
  /** The same, and it is gone: of two who ask at once, one gets it. */
  takePass(token: TokenHash, purpose: PassPurpose, now: Date): Promise<Pass | null>;
  /**
   * Counts an attempt against every key, as a failure until `forgetAttempts` says otherwise, and gives null; or,
   * where one of them must wait, counts nothing and gives the seconds. In one transaction, so
   * that a thousand attempts at once are no more than one after the other.
   */
  countAttempt(keys: readonly AttemptKey[], now: Date): Promise<number | null>;
  forgetAttempts(keys: readonly TokenHash[]): Promise<void>;
  /** One attempt was none: what was counted before it stands, and nobody waits for it. */
  takeBackAttempt(keys: readonly TokenHash[], now: Date): Promise<void>;
  /** Throws away what expired before `now` and sessions opened before `sessionsBefore`. */
  clear(now: Date, sessionsBefore: Date): Promise<void>;
}
