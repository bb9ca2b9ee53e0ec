// Builds small messages, readings and firms for the letter's tests.
import { loadLetterTemplates } from '../../../src/config/templates.ts';
import type { Business } from '../../../src/model/business.ts';
import type { Letter } from '../../../src/model/letter.ts';
import type { Message } from '../../../src/model/message.ts';
import type { Issue, IssueType, Reading } from '../../../src/model/reading.ts';
import { spanOf, type Span } from '../../../src/model/span.ts';
import { writeLetter } from '../../../src/write/write.ts';

export const templates = loadLetterTemplates();

export const messageOf = (over: Partial<Message> = {}): Message => ({
  messageId: null,
  inReplyTo: null,
  references: [],
  subject: 'Vase',
  from: { name: 'Ida Lund', address: 'ida@post.example' },
  replyTo: null,
  to: [],
  cc: [],
  date: new Date('2026-11-02T09:00:00Z'),
  text: '',
  fromHtml: false,
  headers: new Map(),
  attachments: [],
  truncated: false,
  ...over,
});

export const firm: Business = {
  id: 'glasværket',
  name: 'Glasværket Havnø',
  what: 'glass workshop and web shop',
  city: 'Mariager',
  mailbox: 'hej@havnoe.example',
  language: 'da',
  signer: { name: 'Bodil Krag', title: 'ejer' },
  staff: ['Bodil Krag', 'Preben'],
  mandate: { currency: 'DKK', goodwill_max: 400, may: ['refund', 'replace'] },
  facts: [],
};

export const spanIn = (authored: string, text: string): Span => {
  const start = authored.indexOf(text);
  if (start < 0) throw new Error(`not in the mail: ${text}`);
  return spanOf(authored, start, start + text.length);
};

export const issueIn = (authored: string, text: string, type: IssueType): Issue => ({
  ...spanIn(authored, text),
  type,
  source: 'body',
  confidence: 1,
});

export const readingOf = (authored: string, over: Partial<Reading> = {}): Reading => ({
  language: 'da',
  kind: 'complaint',
  confidence: 1,
  doubtful: false,
  authored,
  customer: { name: 'Ida Lund', greeting: 'Ida', address: 'ida@post.example' },
  issues: [],
  consequence: null,
  facts: { orders: [], dates: [], amounts: [], products: [], people: [], places: [] },
  wants: [],
  fault: 'firm',
  tone: 'calm',
  repeat: false,
  aboutStaff: false,
  unreasonable: false,
  mustAsk: [],
  screened: null,
  ...over,
});

export const letterFor = (
  reading: Reading,
  business: Business | null = firm,
  message: Partial<Message> = {},
): Letter =>
  writeLetter({
    message: messageOf({ text: reading.authored, ...message }),
    reading,
    business,
    now: new Date('2026-11-02T12:00:00Z'),
    templates,
  });
