import type { LanguageCode } from '../model/language.ts';
import type { Finding, Verdict } from '../model/verdict.ts';
import { openCase, type Case, type CheckInput } from './case.ts';
import type { Found, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { measure, specificityOf } from './specificity.ts';

export type { CheckInput } from './case.ts';

/**
 * Judges a reply to a complaint, whoever wrote it: `reject` when any rule finds an error. Warnings
 * are for the person who approves. Pure, and never throws: what breaks down holds the letter back.
 */
export function checkReply(input: CheckInput): Verdict {
  let of: Case;
  try {
    of = openCase(input);
  } catch {
    return { verdict: 'reject', specificity: 0, findings: [failure('gate', 'en')] };
  }
  const findings = rules
    .flatMap((rule) => findingsOf(rule, of))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const verdict = findings.some((one) => one.severity === 'error') ? 'reject' : 'pass';
  return { verdict, specificity: scoreOf(of), findings };
}

function findingsOf(rule: Rule, of: Case): readonly Finding[] {
  try {
    return rule.check(of).map((found) => findingOf(rule, found, of));
  } catch {
    return [failure(rule.id, of.staff)];
  }
}

function findingOf(rule: Rule, found: Found, of: Case): Finding {
  const excerpt = of.reply.slice(found.start, found.end);
  return {
    rule: rule.id,
    severity: found.severity ?? rule.severity,
    message: found.texts[of.staff].replace('{words}', () => excerpt),
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

const broken: Readonly<Record<LanguageCode, string>> = {
  da: 'Reglen brød sammen (rule-failed), så brevet holdes tilbage. Meld fejlen.',
  nb: 'Regelen brøt sammen (rule-failed), så brevet holdes tilbake. Meld fra om feilen.',
  nn: 'Regelen braut saman (rule-failed), så brevet blir halde att. Meld frå om feilen.',
  sv: 'Regeln bröt samman (rule-failed), så brevet hålls kvar. Anmäl felet.',
  en: 'The rule broke down (rule-failed), so the letter is held back. Please report it.',
};

const failure = (rule: string, staff: LanguageCode): Finding => ({
  rule,
  severity: 'error',
  message: broken[staff],
  start: 0,
  end: 0,
  excerpt: '',
});
