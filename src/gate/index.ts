/**
 * The gate as a library: judges any reply to a complaint, in a help desk of whatever make.
 *
 * @example
 * import { checkReply, complaintOf } from 'takkebrev/gate';
 * const complaint = complaintOf({ from: 'Mette Kragh', subject: 'Elkedlen', text: mail });
 * const { verdict, findings } = checkReply({ ...complaint, reply, business: null, sent: [] });
 * if (verdict === 'reject') for (const one of findings) show(one.message, one.start, one.end);
 */
export { checkReply, type CheckInput } from './check.ts';
export { complaintOf, type PlainComplaint } from './complaint.ts';
export { EarlierLetters, type Earlier, type EarlierLetter, type Likeness } from './earlier.ts';
export { OtherComplaints, type Asked, type OtherComplaint, type Others } from './others.ts';
export { rules } from './rules.ts';
export type { Rule } from './rule.ts';
export type { Business, Mandate } from '../model/business.ts';
export type { LanguageCode } from '../model/language.ts';
export { lockedRules, ruleIds, type Policy, type RuleId, type Wish } from '../model/policy.ts';
export type { Message } from '../model/message.ts';
export type { Reading } from '../model/reading.ts';
export type { Finding, Severity, Verdict } from '../model/verdict.ts';
