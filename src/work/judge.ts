import { checkReply } from '../gate/check.ts';
import { NearComplaints, NearLetters, tracesOf } from '../gate/near.ts';
import type { Business } from '../model/business.ts';
import { isLanguageCode } from '../model/language.ts';
import type { Message } from '../model/message.ts';
import type { Policy } from '../model/policy.ts';
import type { Precedents } from '../model/precedents.ts';
import type { Reading } from '../model/reading.ts';
import type { Verdict } from '../model/verdict.ts';

/** A complaint as a reply to it is judged. */
export interface Judged {
  readonly mailbox: string;
  readonly message: Message;
  readonly reading: Reading;
  readonly business: Business | null;
  /** See `CheckInput.saidAgain`. */
  readonly saidAgain?: readonly string[];
  /** See `CheckInput.toldAll`. */
  readonly toldAll?: string | null;
}

/** What a reply is judged by besides its mail. */
export interface JudgePorts {
  readonly precedents: Precedents;
  /** What the firm makes of each rule's findings. */
  readonly policy: Policy;
}

/**
 * Judges a reply, whoever wrote it, beside letters sent earlier from the same mailbox and other
 * complaints to it. Keeps nothing. Throws TakkebrevError `store-*`.
 */
export async function judgeReply(
  reply: string,
  { mailbox, message, reading, business, saidAgain = [], toldAll = null }: Judged,
  { precedents, policy }: JudgePorts,
): Promise<Verdict> {
  const customer = reading.customer.address;
  const wanted = isLanguageCode(reading.language) ? reading.language : null;
  const near = await precedents.near(tracesOf(reply, { mailbox, customer, wanted }));
  const sent = new NearLetters(near.letters);
  const others = new NearComplaints(near.complaints);
  return checkReply(
    { reply, message, reading, business, sent, others, saidAgain, toldAll },
    policy,
  );
}
