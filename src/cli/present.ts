import type { Letter } from '../model/letter.ts';
import type { Message } from '../model/message.ts';
import type { Issue, Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { Finding, Verdict } from '../model/verdict.ts';
import type { Draft } from '../work/draft.ts';
import { styled, wrapped } from './terminal.ts';

/** A reading as a person reads it: what kind of mail, and the mail with its problem marked. */
export function presentReading(file: string, message: Message, reading: Reading): string {
  return [
    header(file, message, reading),
    wrapped(markedMail(reading), '  │ '),
    ...aboutComplaint(reading),
    '',
  ].join('\n');
}

/** The mail read, and the letter to it with its blanks and the gate's findings. */
export function presentDraft(file: string, message: Message, draft: Draft): string {
  const { reading } = draft;
  const mail = [header(file, message, reading), wrapped(markedMail(reading), '  │ ')];
  if (draft.letter === null) {
    return [...mail, `  ${styled('dim', `No letter: ${draft.why.replace(/\.$/, '')}.`)}`, ''].join(
      '\n',
    );
  }
  return [
    ...mail,
    ...aboutComplaint(reading),
    '',
    wrapped(markedLetter(draft.letter), '    '),
    '',
    ...presentVerdictLines(draft.verdict),
    '',
  ].join('\n');
}

/** A verdict with the words each finding is about. */
export function presentVerdict(reply: string, verdict: Verdict): string {
  const errors = verdict.findings.filter(({ severity }) => severity === 'error');
  const marked = mark(reply, errors, (text) => styled(['red', 'underline'], text));
  return [wrapped(marked, '  '), '', ...presentVerdictLines(verdict)].join('\n');
}

function header(file: string, message: Message, reading: Reading): string {
  const from = message.from?.name || message.from?.address || 'somebody without address';
  const kind =
    reading.kind === 'complaint'
      ? styled(['bold', 'yellow'], 'complaint')
      : styled('bold', reading.kind);
  const doubt = reading.doubtful ? styled('magenta', ' (doubtful: please decide)') : '';
  const subject = message.subject || '(no subject)';
  return `${styled('bold', file)}  ${from}: ${subject}\n  ${kind}${doubt}, ${reading.language}`;
}

/** Of the passages that may state a problem, people are shown the first and those that surely do. */
const isTold = (issue: Issue, at: number): boolean => at === 0 || issue.confidence >= 0.4;

const list = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('; ');

function aboutComplaint(reading: Reading): string[] {
  if (reading.kind !== 'complaint') return [];
  const { issues, facts, wants, mustAsk } = reading;
  const rows: (readonly [string, string])[] = [
    [
      'problem',
      issues
        .filter(isTold)
        .map(({ type, text }) => `${styled(['bold', 'yellow'], text)} (${type})`)
        .join('; '),
    ],
    ['meant', reading.consequence?.text ?? ''],
    ['order', list(facts.orders)],
    ['dates', list(facts.dates)],
    ['amounts', list(facts.amounts)],
    ['wants', wants.join(', ')],
    ['fault', reading.fault],
    ['ask', mustAsk.join(' ')],
    [
      'note',
      [reading.repeat ? 'again' : '', reading.aboutStaff ? 'about staff: for the owner' : '']
        .filter(Boolean)
        .join(', '),
    ],
  ];
  return rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${styled('dim', name.padEnd(8))} ${value}`);
}

/** The customer's words with the problem standing out. */
function markedMail(reading: Reading): string {
  const spans = reading.issues.filter(({ source }) => source === 'body');
  return mark(reading.authored, spans, (text) => styled(['bold', 'yellow'], text));
}

function markedLetter(letter: Letter): string {
  const { text } = letter.reply;
  const spans = letter.slots.flatMap(({ placeholder }) => {
    const start = text.indexOf(placeholder);
    return start < 0 ? [] : [{ start, end: start + placeholder.length }];
  });
  return mark(text, spans, (slot) => styled(['black', 'bgYellow'], slot));
}

interface Marked {
  readonly start: number;
  readonly end: number;
}

/** Styles passages of a text; where two overlap, the earlier wins. */
function mark(text: string, spans: readonly Marked[], style: (text: string) => string): string {
  let out = '';
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < at || end <= start) continue;
    // Each line is styled by itself, so that wrapping and indenting stay unmarked.
    const passage = text.slice(start, end).split(/(\s+)/);
    out +=
      text.slice(at, start) +
      passage.map((part) => (part.trim() === '' ? part : style(part))).join('');
    at = end;
  }
  return out + text.slice(at);
}

function presentVerdictLines(verdict: Verdict): string[] {
  const passed = verdict.verdict === 'pass';
  const word = passed
    ? styled('green', '✓ passes the gate')
    : styled('red', '✗ stopped by the gate');
  return [
    `  ${word} (specificity ${verdict.specificity.toFixed(2)})`,
    ...verdict.findings.map((finding) => `    ${presentFinding(finding)}`),
  ];
}

function presentFinding({ rule, severity, message, excerpt }: Finding): string {
  const sign = severity === 'error' ? styled('red', '✗') : styled('yellow', '!');
  const words = excerpt === '' ? '' : ` «${excerpt.replace(/\s+/g, ' ').slice(0, 80)}»`;
  return `${sign} ${rule}: ${message}${words}`;
}
