import { readFileSync } from 'node:fs';
import type { CheckInput } from '../../../src/gate/check.ts';
import type { Business } from '../../../src/model/business.ts';
import { readCodes, type ReadCode } from '../../../src/language/identify.ts';
import type { Message } from '../../../src/model/message.ts';
import { read } from '../../../src/read/read.ts';

/** `personal` and `short` are to pass, the rest to be stopped. */
export type Label = 'personal' | 'short' | 'canned' | 'merge' | 'slop' | 'policy';
export const good: ReadonlySet<string> = new Set(['personal', 'short']);

/** A complaint as the gate gets it, with the replies to it and what they are. */
export interface JudgedCase {
  readonly language: ReadCode;
  readonly input: Omit<CheckInput, 'reply'>;
  readonly replies: ReadonlyMap<string, string>;
}

/** The text before the first newline, and the rest. */
function split(text: string): readonly [string, string] {
  const at = text.indexOf('\n');
  return [text.slice(0, at), text.slice(at + 1).trim()];
}

function messageOf(from: string, subject: string, text: string): Message {
  const [, name = '', address = ''] = /^(.*?) <(.*)>$/.exec(from) ?? [];
  const none = { messageId: null, inReplyTo: null, references: [], replyTo: null, to: [], cc: [] };
  const rest = { fromHtml: false, headers: new Map(), attachments: [], truncated: false };
  const date = new Date('2026-11-20T09:00:00Z');
  return { ...none, ...rest, subject, from: { name, address }, date, text };
}

function businessOf(name: string, signer: string, staff: string, language: ReadCode): Business {
  const mandate = { currency: 'DKK', goodwill_max: 500, may: ['refund', 'replace'] };
  return {
    id: 'judged',
    name,
    what: 'a small firm',
    city: null,
    mailbox: 'kontakt@firma.example',
    language,
    signer: { name: signer, title: null },
    staff: [signer, ...staff.split(', ')],
    mandate,
    facts: [],
  };
}

function caseOf(block: string): JudgedCase {
  const [head, body] = split(block);
  const [named = '', from = '', subject = '', firm = '', signer = '', staff = ''] =
    head.split(' | ');
  const language = readCodes.find((code) => code === named);
  if (language === undefined) throw new Error(`no language: ${head}`);
  const texts = new Map(
    body
      .split(/^--- /m)
      .slice(1)
      .map((one) => split(one)),
  );
  const message = messageOf(from, subject, texts.get('mail') ?? '');
  const business = businessOf(firm, signer, staff, language);
  const reading = read(message, { business, own: [], now: new Date('2026-11-20T10:00:00Z') });
  texts.delete('mail');
  return { language, input: { message, business, reading, sent: [] }, replies: texts };
}

/** The cases of a fixture: `== language | from | subject | firm | signer | staff`, then texts by label. */
export const judgedCases = (fixture: string): readonly JudgedCase[] =>
  readFileSync(new URL(`../../fixtures/${fixture}`, import.meta.url), 'utf8')
    .split(/^== /m)
    .slice(1)
    .map(caseOf);
