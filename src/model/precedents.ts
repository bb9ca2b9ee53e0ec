/** What a reply is looked for by: numbers that stand for its words, so that no text need be kept. */
export interface ReplyTraces {
  readonly mailbox: string;
  /** The customer's address. */
  readonly customer: string;
  /** Of its runs of words. */
  readonly runs: ReadonlySet<number>;
  /** Of its links, addresses and figures. */
  readonly pointers: ReadonlySet<number>;
  /** Of its content words. */
  readonly words: ReadonlySet<number>;
}

/** A letter sent earlier, as far as it is like the reply. */
export interface LikeLetter {
  readonly to: string;
  /** The reply's runs and pointers that it has too. */
  readonly shared: ReadonlySet<number>;
}

/** Another complaint to the same mailbox, for the swap test. */
export interface LikeComplaint {
  readonly subject: string;
  readonly text: string;
  readonly from: string;
}

/** What a mailbox's past has to say to one reply. */
export interface Near {
  /** Letters that share most with the reply, the newest to the same customer, and some that share a pointer. */
  readonly letters: readonly LikeLetter[];
  /** Complaints that share most rare words with it, the nearest first. */
  readonly complaints: readonly LikeComplaint[];
}

export interface SentLetter {
  readonly mailbox: string;
  /** The customer's address. */
  readonly to: string;
  readonly text: string;
  readonly at: Date;
}

/**
 * Letters that went out and complaints that came in, by an index: asking costs much the same however
 * many there are. One mailbox never sees another's. Throws TakkebrevError `store-*` and `disk-full`.
 */
export interface Precedents {
  near(traces: ReplyTraces): Promise<Near>;
  /** Keeps what later letters are compared with: numbers, and whom it went to; not its text. */
  keepLetter(letter: SentLetter): Promise<void>;
}
