import type { Tables } from '../tables.ts';

/**
 * What becomes of a column when the person a row is about is forgotten, or the row grows too old.
 * `kept`: it tells nothing of anybody. `null`, `''`: emptied to that. `json`: every text in it is
 * emptied but for the words of our own categories, so that it can still be counted. `bytes`: no
 * byte is left.
 */
export type Erasure = 'kept' | 'null' | 'empty' | 'json' | 'bytes';

/** A row belongs to whoever the row of `table` belongs to whose `its` equals this row's `column`. */
export interface Link {
  readonly column: string;
  readonly table: string;
  readonly its: string;
}

export interface TableListing {
  /**
   * Tells rows apart, or at least those of one person from others'; needed where rows are about
   * people. `rowid` where no single column does.
   */
  readonly key?: string;
  /** Columns that hold an address of the person a row is about. */
  readonly addresses?: readonly string[];
  readonly links?: readonly Link[];
  /** Each row says of two addresses whether they are one customer's, as a person decided: `holds` is 1 then. */
  readonly pairs?: { readonly one: string; readonly other: string; readonly holds: string };
  /** `deleted`: a row about somebody goes as a whole; else its columns are emptied and it still counts. */
  readonly rows?: 'deleted' | 'emptied';
  /** Is set to the time when a row was emptied. */
  readonly erasedAt?: string;
  readonly columns: Readonly<Record<string, Erasure>>;
}

type Listing = {
  readonly [T in keyof Tables]?: TableListing & {
    readonly columns: { readonly [C in keyof Tables[T]]: Erasure };
  };
};

/**
 * Every table of the database, and what of it tells of a person: forgetting, exporting and
 * retention go by this alone. A table that is missing here fails the contract of the store.
 */
export const listing: Readonly<Record<string, TableListing>> = {
  mailbox: {
    columns: {
      name: 'kept',
      folder: 'kept',
      uid_validity: 'kept',
      next_uid: 'kept',
      since: 'kept',
      renumbered_below: 'kept',
      drafts: 'kept',
      sent: 'kept',
      look_below: 'kept',
    },
  },
  mail: {
    key: 'id',
    addresses: ['sender'],
    links: [{ column: 'id', table: 'complaint', its: 'mail_id' }],
    erasedAt: 'erased_at',
    columns: {
      id: 'kept',
      mailbox: 'kept',
      folder: 'kept',
      uid_validity: 'kept',
      uid: 'kept',
      // A digest, from which nothing can be read: it keeps the same mail from being answered twice.
      identity: 'kept',
      message_id: 'null',
      received_at: 'kept',
      handled_at: 'kept',
      sender: 'null',
      subject: 'empty',
      language: 'kept',
      kind: 'kept',
      doubtful: 'kept',
      outcome: 'kept',
      reason: 'null',
      erased_at: 'kept',
    },
  },
  complaint: {
    key: 'id',
    addresses: ['customer'],
    links: [
      { column: 'mail_id', table: 'mail', its: 'id' },
      { column: 'id', table: 'desk_case', its: 'id' },
    ],
    columns: {
      id: 'kept',
      mail_id: 'kept',
      customer: 'empty',
      about_staff: 'kept',
      reading: 'json',
      opened_at: 'kept',
    },
  },
  letter: {
    key: 'id',
    links: [{ column: 'complaint_id', table: 'complaint', its: 'id' }],
    columns: {
      id: 'kept',
      complaint_id: 'kept',
      // Our own name for the draft: made of a digest and the firm's domain.
      message_id: 'kept',
      language: 'kept',
      subject: 'empty',
      text: 'empty',
      sentences: 'json',
      slots: 'json',
      source: 'bytes',
      written_at: 'kept',
    },
  },
  verdict: {
    key: 'id',
    links: [{ column: 'letter_id', table: 'letter', its: 'id' }],
    columns: {
      id: 'kept',
      letter_id: 'kept',
      verdict: 'kept',
      specificity: 'kept',
      findings: 'json',
    },
  },
  journal: {
    key: 'id',
    links: [{ column: 'letter_id', table: 'letter', its: 'id' }],
    columns: {
      id: 'kept',
      letter_id: 'kept',
      mailbox: 'kept',
      action: 'kept',
      state: 'kept',
      path: 'kept',
      uid_validity: 'kept',
      uid_next: 'kept',
      uid: 'kept',
      intended_at: 'kept',
      done_at: 'kept',
    },
  },
  corrections: {
    key: 'identity',
    addresses: ['sender'],
    links: [{ column: 'identity', table: 'mail', its: 'identity' }],
    rows: 'deleted',
    columns: {
      identity: 'kept',
      message_id: 'null',
      sender: 'null',
      mailed_at: 'null',
      subject: 'empty',
      authored: 'empty',
      passage: 'empty',
      corrected_at: 'kept',
      kind: 'kept',
    },
  },
  // Who works here, not who writes here.
  session: {
    columns: {
      token: 'kept',
      login: 'kept',
      credential: 'kept',
      opened_at: 'kept',
      seen_at: 'kept',
    },
  },
  pass: { columns: { token: 'kept', purpose: 'kept', content: 'kept', expires_at: 'kept' } },
  attempt: { columns: { key: 'kept', failures: 'kept', wait_until: 'kept', forget_at: 'kept' } },
  desk_case: {
    key: 'id',
    links: [{ column: 'id', table: 'complaint', its: 'id' }],
    columns: {
      id: 'kept',
      mailbox: 'kept',
      state: 'kept',
      customer: 'empty',
      subject: 'empty',
      language: 'kept',
      kind: 'kept',
      doubtful: 'kept',
      about_staff: 'kept',
      safety: 'kept',
      issue_type: 'kept',
      issue_text: 'null',
      message_id: 'null',
      // A draft still on the server is not to be taken for this case's any more.
      draft_id: 'empty',
      received_at: 'kept',
      assignee: 'kept',
      snoozed_until: 'kept',
      leaves_at: 'kept',
      version: 'kept',
      draft_wanted: 'kept',
      again: 'kept',
      sent_version: 'kept',
      closed_at: 'kept',
    },
  },
  desk_mail: {
    key: 'case_id',
    links: [{ column: 'case_id', table: 'desk_case', its: 'id' }],
    columns: { case_id: 'kept', message: 'json' },
  },
  desk_letter: {
    key: 'case_id',
    links: [{ column: 'case_id', table: 'desk_case', its: 'id' }],
    columns: { case_id: 'kept', version: 'kept', letter: 'json' },
  },
  edition: {
    key: 'case_id',
    links: [{ column: 'case_id', table: 'desk_case', its: 'id' }],
    columns: {
      case_id: 'kept',
      version: 'kept',
      subject: 'empty',
      text: 'empty',
      verdict: 'json',
      author: 'kept',
      at: 'kept',
    },
  },
  audit: {
    key: 'id',
    links: [{ column: 'case_id', table: 'desk_case', its: 'id' }],
    columns: {
      id: 'kept',
      case_id: 'kept',
      at: 'kept',
      by: 'kept',
      action: 'kept',
      from_version: 'kept',
      to_version: 'kept',
      note: 'null',
    },
  },
  submission: {
    key: 'id',
    links: [{ column: 'case_id', table: 'desk_case', its: 'id' }],
    columns: {
      id: 'kept',
      case_id: 'kept',
      mailbox: 'kept',
      version: 'kept',
      state: 'kept',
      approved_by: 'kept',
      approved_at: 'kept',
      leaves_at: 'kept',
      message_id: 'kept',
      source: 'bytes',
      envelope: 'json',
      attempts: 'kept',
      next_try_at: 'kept',
      last_error: 'null',
      began_at: 'kept',
      ended_at: 'kept',
      laid_in_sent: 'kept',
      marked_answered: 'kept',
    },
  },
  draft_copy: {
    key: 'case_id',
    links: [{ column: 'case_id', table: 'desk_case', its: 'id' }],
    rows: 'deleted',
    columns: { case_id: 'kept', mailbox: 'kept', path: 'kept', uid_validity: 'kept', uid: 'kept' },
  },
  seen_folder: {
    columns: {
      mailbox: 'kept',
      path: 'kept',
      uid_validity: 'kept',
      uid_next: 'kept',
      messages: 'kept',
    },
  },
  forgotten: { columns: { salt: 'kept', fingerprint: 'kept', forgotten_at: 'kept' } },
  backup: {
    columns: {
      file: 'kept',
      made_at: 'kept',
      bytes: 'kept',
      sha256: 'kept',
      schema_version: 'kept',
    },
  },
  pulse: { columns: { mailbox: 'kept', good_at: 'kept', failed_at: 'kept', failure: 'kept' } },
  voice_choice: { columns: { id: 'kept', choice: 'kept', chosen_at: 'kept' } },
  upkeep: { columns: { task: 'kept', mailbox: 'kept', done_at: 'kept' } },
  // gate: what new letters are compared with
  sent_letter: {
    key: 'id',
    addresses: ['recipient'],
    rows: 'deleted',
    columns: { id: 'kept', mailbox: 'kept', recipient: 'empty', sent_at: 'kept' },
  },
  letter_run: {
    key: 'letter_id',
    links: [{ column: 'letter_id', table: 'sent_letter', its: 'id' }],
    rows: 'deleted',
    columns: { letter_id: 'kept', run: 'kept' },
  },
  complaint_word: {
    key: 'complaint_id',
    links: [{ column: 'complaint_id', table: 'complaint', its: 'id' }],
    rows: 'deleted',
    columns: { complaint_id: 'kept', word: 'kept' },
  },
  // after: threads
  thread_mail: {
    key: 'id',
    addresses: ['sender'],
    links: [
      { column: 'identity', table: 'mail', its: 'identity' },
      { column: 'case_id', table: 'complaint', its: 'id' },
    ],
    columns: {
      id: 'kept',
      mailbox: 'kept',
      identity: 'kept',
      message_id: 'null',
      sender: 'empty',
      subject: 'empty',
      orders: 'json',
      received_at: 'kept',
      kind: 'kept',
      case_id: 'kept',
      thread: 'kept',
      relation: 'kept',
      ground: 'kept',
    },
  },
  customer_trace: {
    key: 'address',
    addresses: ['address'],
    rows: 'deleted',
    columns: { address: 'empty', name: 'null', phone: 'null', orders: 'empty', seen_at: 'kept' },
  },
  customer_pair: {
    key: 'rowid',
    addresses: ['one', 'other'],
    pairs: { one: 'one', other: 'other', holds: 'same' },
    rows: 'deleted',
    columns: { one: 'empty', other: 'empty', same: 'kept', decided_by: 'kept', decided_at: 'kept' },
  },
  greeted: {
    key: 'address',
    addresses: ['address'],
    rows: 'deleted',
    columns: { address: 'empty', read_as: 'null', greeted_as: 'empty', at: 'kept' },
  },
  // after: promises
  promised_letter: {
    key: 'letter',
    links: [{ column: 'case_id', table: 'complaint', its: 'id' }],
    columns: { letter: 'kept', case_id: 'kept', sent_at: 'kept' },
  },
  promise: {
    key: 'id',
    addresses: ['customer'],
    links: [{ column: 'case_id', table: 'complaint', its: 'id' }],
    columns: {
      id: 'kept',
      case_id: 'kept',
      letter: 'kept',
      mailbox: 'kept',
      customer: 'empty',
      text: 'empty',
      text_start: 'kept',
      text_end: 'kept',
      due: 'kept',
      owner: 'kept',
      kind: 'kept',
      state: 'kept',
      made_at: 'kept',
      moved_to: 'kept',
      settled_at: 'kept',
      settled_by: 'kept',
    },
  },
  // after: causes. A cause's name, notes and change are the house's words; an address in them is masked.
  cause: {
    columns: {
      id: 'kept',
      name: 'kept',
      state: 'kept',
      owner: 'kept',
      notes: 'kept',
      seen_at: 'kept',
      changed: 'kept',
      fixed_at: 'kept',
      decided_by: 'kept',
    },
  },
  case_cause: {
    columns: { case_id: 'kept', cause_id: 'kept', decided_by: 'kept', decided_at: 'kept' },
  },
  case_features: {
    key: 'case_id',
    links: [{ column: 'case_id', table: 'complaint', its: 'id' }],
    rows: 'deleted',
    columns: { case_id: 'kept', features: 'empty', product: 'null' },
  },
  cause_report: {
    key: 'rowid',
    addresses: ['customer'],
    links: [{ column: 'case_id', table: 'complaint', its: 'id' }],
    rows: 'deleted',
    columns: { cause_id: 'kept', customer: 'empty', case_id: 'kept', at: 'kept' },
  },
  opt_out: {
    key: 'address',
    addresses: ['address'],
    rows: 'deleted',
    columns: { address: 'empty', at: 'kept' },
  },
  thread_close: { columns: { thread: 'kept', closed_by: 'kept', closed_at: 'kept' } },
  digest_sent: { columns: { mailbox: 'kept', occasion: 'kept', at: 'kept' } },
} satisfies Listing;
