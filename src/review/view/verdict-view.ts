import type { Finding, Verdict } from '../../model/verdict.ts';
import type { Texts } from '../texts.ts';

/** The gate's verdict as a page shows it. */
export interface VerdictView {
  readonly passes: boolean;
  /** `wait`: nothing is wrong, but something is still to be filled in. */
  readonly tone: 'good' | 'look' | 'wait' | 'stop';
  readonly word: string;
  readonly whyNot: string;
  readonly percent: number;
  readonly findings: readonly FindingView[];
}

interface FindingView extends Finding {
  readonly severityName: string;
  readonly excerptShort: string;
}

const longestExcerpt = 60;

export function verdictView(verdict: Verdict, { page }: Texts): VerdictView {
  const tone = toneOf(verdict);
  const words = {
    good: page.pass,
    look: page.passWarnings,
    wait: page.openSlots,
    stop: page.reject,
  };
  return {
    passes: verdict.verdict === 'pass',
    tone,
    word: words[tone],
    whyNot: tone === 'wait' ? page.openSlots : page.whyNotGate,
    percent: Math.round(verdict.specificity * 100),
    findings: verdict.findings.map((finding) => ({
      ...finding,
      severityName: finding.severity === 'error' ? page.stops : page.warns,
      excerptShort: shortened(finding.excerpt),
    })),
  };
}

function toneOf({ verdict, findings }: Verdict): VerdictView['tone'] {
  if (verdict === 'pass') return findings.length === 0 ? 'good' : 'look';
  const onlyOpen = findings.every(
    ({ rule, severity }) => severity === 'warning' || rule === 'open-slot',
  );
  return onlyOpen ? 'wait' : 'stop';
}

const shortened = (text: string): string =>
  text.length <= longestExcerpt ? text : `${text.slice(0, longestExcerpt - 1).trimEnd()}…`;
