/**
 * How mail programs of one language mark what the customer did not write now.
 * Patterns are matched against one line (already trimmed) unless said otherwise, are
 * anchored, and must run in linear time.
 */
export interface ClientForms {
  /** Attribution lines before quoted text: "Den ... skrev ...:". May span up to three lines joined by a space. */
  readonly attributions: readonly ClientForm[];
  /** Names of the header fields in Outlook's quoted blocks, in lower case: `from` is "fra", `sent` is "sendt". */
  readonly outlookHeaders: {
    readonly from: readonly string[];
    readonly sent: readonly string[];
    readonly to: readonly string[];
    readonly cc: readonly string[];
    readonly subject: readonly string[];
  };
  /** Lines that open a quoted original or a forwarded mail: "-----Oprindelig meddelelse-----". */
  readonly separators: readonly ClientForm[];
  /** Footers a program adds by itself: "Sendt fra min iPhone". */
  readonly footers: readonly ClientForm[];
  /** Words that close a letter, in lower case, without punctuation: "med venlig hilsen", "mvh". */
  readonly closings: readonly string[];
  /** Openings of legal disclaimers below a signature. */
  readonly disclaimers: readonly ClientForm[];
}

/** One form with an example it must match: the examples run as tests. */
export interface ClientForm {
  readonly client: string;
  readonly pattern: RegExp;
  readonly example: string;
}
