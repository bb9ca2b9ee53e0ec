/** What is handed to a mail server for sending. */
export interface MailToSubmit {
  /** RFC 5322 bytes. */
  readonly source: Uint8Array;
  readonly envelope: { readonly from: string; readonly to: readonly string[] };
}

/** What became of an attempt to hand a mail over. */
export type Submitted =
  /** The server took it on. */
  | { readonly outcome: 'taken' }
  /** `permit` said no. */
  | { readonly outcome: 'withheld' }
  /** The server will never take this mail; `why` is its answer. */
  | { readonly outcome: 'refused'; readonly why: string }
  /** The mail was handed over whole, and the connection lost before the server answered. */
  | { readonly outcome: 'uncertain'; readonly why: string };

/**
 * The way out of one account. Throws TakkebrevError (`mail-*`, `smtp-missing`) where the mail was
 * certainly not sent and the account, not the mail, is the reason: it may be tried again.
 */
export interface Submitter {
  /**
   * `permit` is asked when the server is ready for the mail and before its first byte is handed over:
   * the moment to record it. Where it gives false, or throws, nothing is handed over.
   */
  submit(mail: MailToSubmit, permit: () => Promise<boolean>): Promise<Submitted>;
}
