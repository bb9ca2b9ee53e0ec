/**
 * Who must get no letter, by the headers alone (RFC 3834 section 2 and what programs use around it).
 * A complaint must not be lost to a careless header, so a weak sign counts only beside another.
 */
import type { Address, Message } from '../model/message.ts';
import type { Kind } from '../model/reading.ts';
import { isNoReply, outOfOffice } from './screen-forms.ts';

export interface Screening {
  readonly kind: Kind;
  /** One plain English sentence for a log or a table. */
  readonly reason: string;
}

type Sign = (message: Message, own: ReadonlySet<string>) => Screening | null;

const screening = (kind: Kind, reason: string): Screening => ({ kind, reason });
const first = (message: Message, name: string): string | undefined =>
  message.headers.get(name)?.[0]?.trim();
const short = (value: string): string => (value.length > 60 ? `${value.slice(0, 60)}...` : value);

/** Null where a letter may be written. `own` holds the firm's addresses in lower case. */
export function screen(message: Message, own: readonly string[]): Screening | null {
  const addresses = new Set(own);
  for (const sign of signs) {
    const found = sign(message, addresses);
    if (found !== null) return found;
  }
  return null;
}

const ownLetter: Sign = (message) => {
  const name = [...message.headers.keys()].find((key) => key.startsWith('x-takkebrev-'));
  return name === undefined ? null : screening('other', `Written by takkebrev itself (${name}).`);
};

const bounce: Sign = (message) => {
  const type = first(message, 'content-type')?.toLowerCase() ?? '';
  if (type.startsWith('multipart/report') && !type.includes('disposition-notification')) {
    return screening('bounce', 'A delivery report (multipart/report, RFC 6522).');
  }
  if (type.startsWith('multipart/report')) {
    return screening('auto-reply', 'A read receipt (disposition notification, RFC 8098).');
  }
  if (message.headers.has('x-failed-recipients')) {
    return screening('bounce', 'A delivery failure (X-Failed-Recipients).');
  }
  const local = message.from?.address.split('@')[0]?.toLowerCase() ?? '';
  return /^(?:mailer-daemon|mail-daemon|post_?master|bounces?|microsoftexchange[0-9a-f]+)$/.test(
    local,
  )
    ? screening('bounce', `Sent by the mail system (${local}).`)
    : null;
};

const automatic: Sign = (message, own) => {
  const submitted = first(message, 'auto-submitted')?.toLowerCase() ?? '';
  const keyword = submitted.split(/[;\s(]/)[0] ?? '';
  const form = keyword === 'auto-generated' && isForm(message, own);
  if (keyword !== '' && keyword !== 'no' && !form) {
    return screening(
      keyword === 'auto-replied' ? 'auto-reply' : 'other',
      `Auto-Submitted: ${short(keyword)} (RFC 3834).`,
    );
  }
  for (const name of ['x-autoreply', 'x-autorespond', 'x-autoreply-from', 'x-autoresponder']) {
    const value = first(message, name);
    if (value !== undefined && value.toLowerCase() !== 'no') {
      return screening('auto-reply', `An automatic reply (${name}).`);
    }
  }
  return null;
};

const precedence: Sign = (message) => {
  const value = first(message, 'precedence')?.toLowerCase() ?? '';
  if (value === 'auto_reply') return screening('auto-reply', 'Precedence: auto_reply.');
  if (value === 'bulk' || value === 'junk') {
    const away = outOfOffice(message.subject);
    return screening(away ? 'auto-reply' : 'newsletter', `Precedence: ${value}.`);
  }
  return value === 'list' && !isGroupPost(message)
    ? screening('newsletter', 'Precedence: list.')
    : null;
};

/**
 * A firm may receive its customers' mail through a group address (Google Groups, Microsoft 365):
 * the group adds List-* headers and Precedence: list to every customer's mail. Such a mail may be
 * posted to (List-Post) and names the customer as its sender; a newsletter takes no posts.
 */
function isGroupPost(message: Message): boolean {
  const post = first(message, 'list-post');
  return (
    message.headers.has('x-google-group-id') ||
    message.headers.has('x-ms-exchange-organization-grouptype') ||
    (post !== undefined && ownGroup(message, post))
  );
}

/** True where the mail was written to the very address that the list takes posts at. */
function ownGroup(message: Message, post: string): boolean {
  const address = /<mailto:([^>?]+)/i.exec(post)?.[1]?.toLowerCase();
  return (
    address !== undefined &&
    [...message.to, ...message.cc].some((to) => to.address.toLowerCase() === address)
  );
}

const listHeaders = [
  'list-id',
  'list-post',
  'list-help',
  'list-subscribe',
  'list-owner',
  'list-archive',
];
const campaignHeaders = [
  'feedback-id',
  'x-campaign',
  'x-campaignid',
  'x-campaign-id',
  'x-mc-user',
  'x-mailchimp-campaign-id',
  'x-mailer-campaign',
  'x-csa-complaints',
  'x-apsis',
  'x-rule.io',
];

/**
 * List-Unsubscribe alone counts: no program adds it to a letter a person writes, while shops'
 * systems put it on their mail without List-Id. Campaign headers are weak: services that carry
 * web forms and help desks add them too; they count in pairs or beside a no-reply sender.
 */
const mailingList: Sign = (message) => {
  if (isGroupPost(message)) return null;
  const list = listHeaders.find((name) => message.headers.has(name));
  if (list !== undefined) return screening('newsletter', `From a mailing list (${list}).`);
  return message.headers.has('list-unsubscribe')
    ? screening('newsletter', 'Can be unsubscribed from (List-Unsubscribe, RFC 2369).')
    : null;
};

const domainOf = (address: string): string =>
  address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/**
 * A web form that writes in the customer's name: a no-reply or own sender, and answers go to
 * somebody else. A shop's no-reply sender with the shop's own answer address is no form.
 */
function isForm(message: Message, own: ReadonlySet<string>): boolean {
  const { from, replyTo } = message;
  if (from === null || replyTo === null || replyTo.address === '') return false;
  const answer = replyTo.address.toLowerCase();
  if (answer === from.address.toLowerCase() || own.has(answer) || isNoReply(replyTo)) return false;
  if (own.has(from.address.toLowerCase())) return true;
  return isNoReply(from) && domainOf(answer) !== domainOf(from.address);
}

const sender: Sign = (message, own) => {
  const { from } = message;
  if (from === null) {
    return message.replyTo === null
      ? screening('other', 'Nobody to answer: there is no From.')
      : null;
  }
  if (from.address === '') {
    return (message.replyTo?.address ?? '') === ''
      ? screening('other', 'Nobody to answer: From holds no address.')
      : null;
  }
  if (isForm(message, own)) return null;
  if (own.has(from.address.toLowerCase())) return screening('other', "The firm's own mail.");
  if (!isNoReply(from)) return null;
  const campaign = campaignHeaders.find((name) => message.headers.has(name));
  return campaign === undefined
    ? screening('other', 'The sender takes no answers (no-reply address).')
    : screening('newsletter', `A campaign (${campaign}) from a no-reply address.`);
};

/** Set by programs that answer or notify; RFC 3834 section 2 forbids answering it. */
const emptyPath: Sign = (message) =>
  first(message, 'return-path') === '<>'
    ? screening('auto-reply', 'Sent by a program (empty Return-Path).')
    : null;

/**
 * X-Auto-Response-Suppress says which automatic answers the sender does not want; Exchange and
 * help desks set it on letters that people write as well. A subject that says "out of office" may
 * be a person's who writes about one. Neither counts alone; both together are an automatic reply.
 */
const weakSigns: Sign = (message) => {
  const suppress = first(message, 'x-auto-response-suppress')?.toLowerCase() ?? '';
  const exchange =
    /\b(?:all|oof|autoreply)\b/.test(suppress) ||
    message.headers.has('x-ms-exchange-inbox-rules-loop');
  return exchange && outOfOffice(message.subject)
    ? screening('auto-reply', 'An automatic reply (its subject, and X-Auto-Response-Suppress).')
    : null;
};

const isNamed = (address: Address | null): boolean => (address?.address ?? '') !== '';

const campaign: Sign = (message) => {
  const found = campaignHeaders.filter((name) => message.headers.has(name));
  return found.length >= 2 && !isNamed(message.replyTo)
    ? screening('newsletter', `A campaign (${found.join(', ')}).`)
    : null;
};

const signs: readonly Sign[] = [
  ownLetter,
  bounce,
  automatic,
  precedence,
  mailingList,
  sender,
  emptyPath,
  weakSigns,
  campaign,
];
