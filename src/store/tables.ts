import type { Generated } from 'kysely';
import type { PassPurpose } from '../model/access.ts';

/** Times are ISO 8601 in UTC; nested values are JSON texts; truths are 0 or 1. */
export interface Tables {
  mailbox: MailboxTable;
  mail: MailTable;
  complaint: CaseTable;
  letter: LetterTable;
  verdict: VerdictTable;
  journal: JournalTable;
  corrections: CorrectionTable;
  sent_letter: SentLetterTable;
  letter_run: LetterRunTable;
  complaint_word: ComplaintWordTable;
  desk_case: DeskCaseTable;
  desk_mail: DeskMailTable;
  desk_letter: DeskLetterTable;
  edition: EditionTable;
  audit: AuditTable;
  submission: SubmissionTable;
  draft_copy: DraftCopyTable;
  seen_folder: SeenFolderTable;
  session: SessionTable;
  pass: PassTable;
  attempt: AttemptTable;
  forgotten: ForgottenTable;
  backup: BackupTable;
  upkeep: UpkeepTable;
  pulse: PulseTable;
  voice_choice: VoiceChoiceTable;
  promised_letter: PromisedLetterTable;
  promise: PromiseTable;
  thread_mail: ThreadMailTable;
  customer_trace: CustomerTraceTable;
  customer_pair: CustomerPairTable;
  cause: CauseTable;
  case_cause: CaseCauseTable;
  case_features: CaseFeaturesTable;
  cause_report: CauseReportTable;
  thread_close: ThreadCloseTable;
  opt_out: OptOutTable;
  digest_sent: DigestSentTable;
  greeted: GreetedTable;
}

/** How far each mailbox has been read. */
export interface MailboxTable {
  name: string;
  folder: string;
  uid_validity: string;
  next_uid: number;
  since: string;
  renumbered_below: number;
  drafts: string;
  sent: string | null;
  /** Since a backup was restored: drafts for mails with a lower UID may lie there already. */
  look_below: Generated<number>;
}

/** What became of each mail. */
export interface MailTable {
  id: Generated<number>;
  mailbox: string;
  folder: string;
  uid_validity: string;
  uid: number;
  identity: string;
  message_id: string | null;
  received_at: string;
  handled_at: string;
  sender: string | null;
  subject: string;
  language: string;
  kind: string;
  doubtful: number;
  outcome: string;
  reason: string | null;
  /** When its texts and names were taken away. */
  erased_at: Generated<string | null>;
}

/** One complaint and what was understood of it. (CASE is a word of SQL.) */
export interface CaseTable {
  id: Generated<number>;
  mail_id: number;
  customer: string;
  about_staff: number;
  reading: string;
  opened_at: string;
}

export interface LetterTable {
  id: Generated<number>;
  complaint_id: number;
  /** Of the draft, as it was appended. */
  message_id: string;
  language: string;
  subject: string;
  text: string;
  sentences: string;
  slots: string;
  source: Uint8Array;
  written_at: string;
}

export interface VerdictTable {
  id: Generated<number>;
  letter_id: number;
  verdict: string;
  specificity: number;
  findings: string;
}

/** Every effect on a mail server, written before it is tried. */
export interface JournalTable {
  id: Generated<number>;
  letter_id: number;
  mailbox: string;
  action: 'append-draft';
  state: 'intended' | 'done';
  path: string;
  uid_validity: string;
  uid_next: number;
  uid: number | null;
  intended_at: string;
  done_at: string | null;
}

/** Which passage a person said states the problem of a mail. */
export interface CorrectionTable {
  identity: string;
  message_id: string | null;
  sender: string | null;
  mailed_at: string | null;
  subject: string;
  authored: string;
  /** Empty where only the kind was corrected. */
  passage: string;
  corrected_at: string;
  kind: Generated<string>;
}

/** A letter that went out: whom later ones are compared with, without its text. */
export interface SentLetterTable {
  id: Generated<number>;
  mailbox: string;
  recipient: string;
  sent_at: string;
}

/** Numbers of runs of words, links, addresses and figures of a letter that went out. */
export interface LetterRunTable {
  letter_id: number;
  run: number;
}

/** Numbers of a complaint's content words. */
export interface ComplaintWordTable {
  complaint_id: number;
  word: number;
}

/** A case as it stands now: narrow, so that the queue is quick. `id` is the complaint's. */
export interface DeskCaseTable {
  id: number;
  mailbox: string;
  state: string;
  customer: string;
  subject: string;
  language: string;
  kind: string;
  doubtful: number;
  about_staff: number;
  safety: number;
  issue_type: string | null;
  issue_text: string | null;
  /** Of the customer's mail. */
  message_id: string | null;
  /** Of the draft laid in Drafts. */
  draft_id: string;
  received_at: string;
  assignee: string | null;
  snoozed_until: string | null;
  leaves_at: string | null;
  version: number;
  /** 1: its letter is still to be laid in Drafts. */
  draft_wanted: number;
  /** Of the edition that went out. */
  sent_version: number | null;
  closed_at: string | null;
  /** 1: its customer had complained of the same before. */
  again: Generated<number>;
}

/** The customer's mail, so that its letter can be written anew. */
export interface DeskMailTable {
  case_id: number;
  message: string;
}

/** The letter as takkebrev wrote it, each time it did. */
export interface DeskLetterTable {
  case_id: number;
  version: number;
  letter: string;
}

/** Every text a letter had. */
export interface EditionTable {
  case_id: number;
  version: number;
  subject: string;
  text: string;
  verdict: string;
  author: string;
  at: string;
}

/** Rows are added, never changed and never taken away: triggers see to it. */
export interface AuditTable {
  id: Generated<number>;
  case_id: number;
  at: string;
  by: string;
  action: string;
  from_version: number | null;
  to_version: number | null;
  note: string | null;
}

/** Every approval of a letter and how far its sending came. */
export interface SubmissionTable {
  id: Generated<number>;
  case_id: number;
  mailbox: string;
  version: number;
  state: string;
  approved_by: string;
  approved_at: string;
  leaves_at: string;
  message_id: string;
  source: Uint8Array;
  envelope: string;
  attempts: number;
  /** Not tried before this. */
  next_try_at: string;
  last_error: string | null;
  began_at: string | null;
  ended_at: string | null;
  laid_in_sent: number;
  marked_answered: number;
}

/** Where drafts of a case stand in the account. */
export interface DraftCopyTable {
  case_id: number;
  mailbox: string;
  path: string;
  uid_validity: string;
  uid: number;
}

/** How a folder stood when it was last looked through. */
export interface SeenFolderTable {
  mailbox: string;
  path: string;
  uid_validity: string;
  uid_next: number;
  messages: number;
}

/** Who is logged in, by the SHA-256 of the browser's token. */
export interface SessionTable {
  token: string;
  login: string;
  credential: string;
  opened_at: string;
  seen_at: string;
}

/** What a browser shows by its token: a login link, a login under way, a browser known from before. */
export interface PassTable {
  token: string;
  purpose: PassPurpose;
  content: string;
  expires_at: string;
}

/** Failed logins, by the SHA-256 of what they are counted by. */
export interface AttemptTable {
  key: string;
  failures: number;
  wait_until: string;
  forget_at: string;
}

/** Who was forgotten, as a salted fingerprint of the address: an old backup is told of them. */
export interface ForgottenTable {
  salt: string;
  fingerprint: string;
  forgotten_at: string;
}

/** Every backup that was made, as far as this database knows. */
export interface BackupTable {
  file: string;
  made_at: string;
  bytes: number;
  sha256: string;
  schema_version: number;
}

/** When a task that comes back every day was last done for a mailbox. */
export interface UpkeepTable {
  task: string;
  mailbox: string;
  done_at: string;
}

/** How the last polls of a mailbox ended. */
export interface PulseTable {
  mailbox: string;
  good_at: string | null;
  failed_at: string | null;
  failure: string | null;
}

/** What a person said to a proposal of voice. */
export interface VoiceChoiceTable {
  id: string;
  choice: 'taken' | 'left';
  chosen_at: string;
}

/** Letters whose promises were entered. */
export interface PromisedLetterTable {
  letter: string;
  case_id: number;
  sent_at: string;
}

export interface PromiseTable {
  id: Generated<number>;
  case_id: number;
  letter: string;
  mailbox: string;
  customer: string;
  text: string;
  text_start: number;
  text_end: number;
  due: string | null;
  owner: string | null;
  kind: string;
  state: string;
  made_at: string;
  moved_to: string | null;
  settled_at: string | null;
  settled_by: string | null;
}

/** Where a mail belongs. */
export interface ThreadMailTable {
  id: Generated<number>;
  mailbox: string;
  identity: string;
  message_id: string | null;
  sender: string;
  subject: string;
  orders: string;
  received_at: string;
  kind: string;
  case_id: number | null;
  /** The case that opened the thread. */
  thread: number;
  relation: string;
  ground: string | null;
}

/** Who writes from an address, as their mails say. */
export interface CustomerTraceTable {
  address: string;
  name: string | null;
  phone: string | null;
  orders: string;
  /** Of the newest mail from there. */
  seen_at: string;
}

/** The owner's word on two addresses, in alphabetical order: one person, or two. */
export interface CustomerPairTable {
  one: string;
  other: string;
  same: number;
  decided_by: string;
  decided_at: string;
}

/** What customers found, as a person named it. */
export interface CauseTable {
  id: Generated<number>;
  name: string;
  state: string;
  owner: string | null;
  notes: string;
  seen_at: string;
  changed: string | null;
  fixed_at: string | null;
  decided_by: string;
}

/** A person's word on the cause of a case; null for none. */
export interface CaseCauseTable {
  case_id: number;
  cause_id: number | null;
  decided_by: string;
  decided_at: string;
}

export interface CaseFeaturesTable {
  case_id: number;
  features: string;
  product: string | null;
}

/** Who is told what came of a cause, once. */
export interface CauseReportTable {
  cause_id: number;
  customer: string;
  case_id: number;
  at: string;
}

/** Who asked not to be written to about causes. */
export interface OptOutTable {
  address: string;
  at: string;
}

export interface DigestSentTable {
  mailbox: string;
  occasion: string;
  at: string;
}

/** Threads that a person closed; a mail that comes later opens them again. */
export interface ThreadCloseTable {
  thread: number;
  closed_by: string;
  closed_at: string;
}

/** By address, the name in the greeting as a person changed it. */
export interface GreetedTable {
  address: string;
  /** The name a rule had found then; null where it found none. */
  read_as: string | null;
  greeted_as: string;
  at: string;
}
