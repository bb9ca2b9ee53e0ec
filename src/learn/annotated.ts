import { languageCodes, type LanguageCode } from '../model/language.ts';
import {
  faults,
  issueTypes,
  kinds,
  tones,
  wants,
  type Fault,
  type Kind,
  type Tone,
  type Want,
} from '../model/reading.ts';

/** What a passage of a mail is: its role or the fact it states, and for issues and wants which. */
export interface Mark {
  readonly label: MarkLabel;
  readonly detail: string | null;
  /** UTF-16 offsets into the text without marks, half-open. */
  readonly start: number;
  readonly end: number;
}

const labels = {
  g: 'greeting',
  z: 'closing',
  i: 'issue',
  c: 'consequence',
  w: 'want',
  h: 'history',
  v: 'venting',
  t: 'threat',
  k: 'praise',
  q: 'question',
  o: 'order',
  d: 'date',
  a: 'amount',
  p: 'product',
  n: 'person',
  l: 'place',
} as const;
export type MarkLabel = (typeof labels)[keyof typeof labels];

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A whole mail with every passage marked; what tells of complaints alone is null elsewhere. */
export interface AnnotatedMail {
  readonly lang: LanguageCode;
  readonly kind: Kind;
  readonly from: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly subject: MarkedText;
  readonly body: MarkedText;
  readonly greet: string | null;
  readonly tone: Tone | null;
  readonly fault: Fault | null;
  readonly wants: readonly Want[];
  readonly repeat: boolean;
  readonly aboutStaff: boolean;
  readonly unreasonable: boolean;
  /** Chosen for how hard it is to find what went wrong: by which words complaints differ from other mail is not learnt from it. */
  readonly chosen: boolean;
  /** A mail of a sentence or two: what its sentences do in it is not learnt, for that tells nothing of longer mails. */
  readonly short: boolean;
}

/** Reads `{x text}` and `{x:detail text}`, nested. Throws where a mark is unknown or left open. */
export function parseMarks(source: string): MarkedText {
  let text = '';
  const marks: Mark[] = [];
  const open: { label: MarkLabel; detail: string | null; start: number }[] = [];
  for (const [piece] of source.matchAll(/\{[^\s{}]{1,40}\s?|\}|[^{}]+|\{/gu)) {
    if (piece.startsWith('{')) {
      const [short = '', detail = null] = piece.slice(1).trim().split(':');
      const label = short in labels ? labels[short as keyof typeof labels] : undefined;
      if (label === undefined) throw new Error(`unknown mark "${piece}"`);
      open.push({ label, detail, start: text.length });
    } else if (piece === '}') {
      const mark = open.pop();
      if (mark === undefined) throw new Error(`"}" without a mark after "${text.slice(-30)}"`);
      marks.push({ ...mark, end: text.length });
    } else text += piece;
  }
  if (open.length > 0) throw new Error(`mark left open at "${text.slice(open[0]?.start)}"`);
  return { text, marks };
}

/**
 * The mails of one file, parted by lines of `=====`. Throws where a mark is unknown or left open, or a
 * word stands at the top that means nothing there.
 */
export function parseAnnotated(source: string): AnnotatedMail[] {
  return source
    .split(/^=====\s*$/m)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(parseMail);
}

function parseMail(source: string): AnnotatedMail {
  const [, top = '', body = ''] = /^([\s\S]*?)^---[ \t]*$([\s\S]*)$/m.exec(source) ?? [];
  const head = new Map(
    top
      .trim()
      .split('\n')
      .map((line): [string, string] => {
        const at = line.indexOf(':');
        return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
      }),
  );
  const value = (name: string): string | null => head.get(name) ?? null;
  const kind = oneOf('kind', kinds, value('kind'));
  const isComplaint = kind === 'complaint';
  const greet = value('greet');
  const marked = parseMarks(body.trim());
  for (const { label, detail } of marked.marks)
    if (label === 'issue') oneOf('mark i:', issueTypes, detail);
  return {
    lang: oneOf('lang', languageCodes, value('lang')),
    kind,
    from: value('from') ?? '',
    date: value('date') ?? '',
    subject: parseMarks(value('subject') ?? ''),
    body: marked,
    greet: greet === 'null' ? null : greet,
    tone: isComplaint ? oneOf('tone', tones, value('tone')) : null,
    fault: isComplaint ? oneOf('fault', faults, value('fault')) : null,
    wants: (value('wants') ?? 'none')
      .split(/[ ,]+/)
      .filter((want) => want !== 'none' && want !== '')
      .map((want) => oneOf('wants', wants, want)),
    repeat: value('repeat') === 'yes',
    aboutStaff: value('staff') === 'yes',
    unreasonable: value('unreasonable') === 'yes',
    chosen: value('chosen') === 'yes',
    short: value('short') === 'yes',
  };
}

function oneOf<T extends string>(name: string, known: readonly T[], word: string | null): T {
  const found = known.find((one) => one === word);
  if (found === undefined)
    throw new Error(`${name} "${word ?? ''}" is not one of ${known.join(', ')}`);
  return found;
}
