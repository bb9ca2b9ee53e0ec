/**
 * The gate as a library: judges any reply to a complaint.
 *
 * @example
 * import { checkReply } from 'takkebrev/gate';
 * const verdict = checkReply({ reply, message, reading, business: null, sent: [] });
 * if (verdict.verdict === 'reject') for (const one of verdict.findings) show(one.message);
 */
export { checkReply, type CheckInput } from './check.ts';
export { rules } from './rules.ts';
export type { Rule } from './rule.ts';
export type { Finding, Severity, Verdict } from '../model/verdict.ts';
