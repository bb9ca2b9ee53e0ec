import type { LanguageCode } from '../model/language.ts';
import { lockedRules, type Policy, type RuleId, type Wish } from '../model/policy.ts';
import { inStaffLanguage, type StaffTexts } from '../model/staff-texts.ts';
import type { Finding, Verdict } from '../model/verdict.ts';
import { openCase, type Case, type CheckInput } from './case.ts';
import type { Found, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { measure, specificityOf } from './specificity.ts';

export type { CheckInput } from './case.ts';
export type { Policy } from '../model/policy.ts';

/**
 * Judges a reply to a complaint, whoever wrote it: `reject` when any rule finds an error. Warnings
 * are for the person who approves. Pure, and never throws: what breaks down holds the letter back,
 * whatever the policy, and a locked rule blocks whatever the policy says of it. Says nothing of a policy
 * that names an unknown rule: that is for whoever reads the configuration.
 */
export function checkReply(input: CheckInput, policy: Policy = {}): Verdict {
  let of: Case;
  try {
    of = openCase(input);
  } catch {
    return { verdict: 'reject', specificity: 0, findings: [failure('gate', 'en')] };
  }
  const findings = rules
    .flatMap((rule) => findingsOf(rule, of, wishOf(rule, of, policy)))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const verdict = findings.some(stops) ? 'reject' : 'pass';
  return { verdict, specificity: scoreOf(of), findings };
}

const stops = ({ severity }: Finding): boolean => severity === 'error';
const severities = { block: 'error', warn: 'warning' } as const;

const locked: ReadonlySet<RuleId> = new Set(lockedRules);

/** What is made of a rule's findings; null leaves that to the rule. */
function wishOf(rule: Rule, of: Case, policy: Policy): Wish | null {
  if (locked.has(rule.id)) return 'block';
  const wish = policy[rule.id] ?? null;
  // The blank stops the letter as it is, and asks for just what such a rule misses.
  return wish === null && rule.waits === true && of.isOpen ? 'warn' : wish;
}

/** Runs an ignored rule too: one that breaks down stops the letter. */
function findingsOf(rule: Rule, of: Case, wish: Wish | null): readonly Finding[] {
  try {
    const findings = rule.check(of).map((found) => findingOf(rule, found, of));
    if (wish === 'ignore') return [];
    if (wish === null) return findings;
    return findings.map((finding) => ({ ...finding, severity: severities[wish] }));
  } catch {
    return [failure(rule.id, of.staff)];
  }
}

function findingOf(rule: Rule, found: Found, of: Case): Finding {
  const excerpt = of.reply.slice(found.start, found.end);
  return {
    rule: rule.id,
    severity: found.severity ?? rule.severity,
    message: inStaffLanguage(found.texts, of.staff).replace('{words}', () => excerpt),
    start: found.start,
    end: found.end,
    excerpt,
  };
}

function scoreOf(of: Case): number {
  try {
    return Math.round(specificityOf(measure(of)) * 10_000) / 10_000;
  } catch {
    return 0;
  }
}

const broken: StaffTexts<string> = {
  da: 'Reglen brød sammen (rule-failed), så brevet holdes tilbage. Meld fejlen.',
  nb: 'Regelen brøt sammen (rule-failed), så brevet holdes tilbake. Meld fra om feilen.',
  nn: 'Regelen braut saman (rule-failed), så brevet blir halde att. Meld frå om feilen.',
  sv: 'Regeln bröt samman (rule-failed), så brevet hålls kvar. Anmäl felet.',
  en: 'The rule broke down (rule-failed), so the letter is held back. Please report it.',
};

const failure = (rule: string, staff: LanguageCode): Finding => ({
  rule,
  severity: 'error',
  message: inStaffLanguage(broken, staff),
  start: 0,
  end: 0,
  excerpt: '',
});
