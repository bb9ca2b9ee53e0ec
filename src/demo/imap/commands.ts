import { itemsOf, Refusal, textOf, type Argument } from './arguments.ts';
import { parseDate } from './dates.ts';
import { fetchAnswer, parseFetchItems } from './fetch.ts';
import { changes } from './changes.ts';
import type { DemoMailbox } from './mailbox.ts';
import { search } from './search.ts';
import type { Command, Session } from './session.ts';
import { parseSet } from './sets.ts';

export const capabilities =
  'IMAP4rev1 LITERAL+ SASL-IR ID IDLE NAMESPACE UIDPLUS MOVE UNSELECT CHILDREN LIST-EXTENDED SPECIAL-USE AUTH=PLAIN';

const done = 'OK Done';

/** Commands anybody may give. */
const open: Readonly<Record<string, Command>> = {
  CAPABILITY: ({ send }) => {
    send(`* CAPABILITY ${capabilities}\r\n`);
    return done;
  },
  ID: ({ send }) => {
    send('* ID ("name" "takkebrev demo")\r\n');
    return done;
  },
  NOOP: () => done,
  LOGOUT: ({ send }) => {
    send('* BYE\r\n');
    return done;
  },
  LOGIN: (session, [user, password]) => {
    session.logIn(textOf(user), textOf(password));
    return done;
  },
  AUTHENTICATE: (session, [mechanism, initial]) => {
    if (textOf(mechanism).toUpperCase() !== 'PLAIN') throw new Refusal('NO', 'Only PLAIN');
    const plain = (line: string): string => {
      const [, user = '', password = ''] = Buffer.from(line, 'base64').toString('utf8').split('\0');
      session.logIn(user, password);
      return done;
    };
    if (initial !== undefined) return plain(textOf(initial));
    session.nextLine = plain;
    session.send('+ \r\n');
    return null;
  },
};

/** Commands for those who have logged in. */
const authenticated: Readonly<Record<string, Command>> = {
  ...changes,
  NAMESPACE: ({ send }) => {
    send('* NAMESPACE (("" "/")) NIL NIL\r\n');
    return done;
  },
  LIST: (session, args) => list(session, 'LIST', args),
  LSUB: (session, args) => list(session, 'LSUB', args),
  STATUS: (session, [name, wanted]) => {
    const mailbox = session.mailbox(textOf(name));
    const told = itemsOf(wanted).map((item) => statusItem(mailbox, textOf(item).toUpperCase()));
    session.send(`* STATUS "${mailbox.name}" (${told.join(' ')})\r\n`);
    return done;
  },
  SELECT: (session, [name]) => openMailbox(session, textOf(name), false),
  EXAMINE: (session, [name]) => openMailbox(session, textOf(name), true),
  CLOSE: (session) => {
    const { mailbox, readOnly } = session.selected;
    session.unselect();
    if (!readOnly) mailbox.expunge(({ flags }) => flags.has('\\Deleted'));
    return done;
  },
  UNSELECT: (session) => {
    session.unselect();
    return done;
  },
  FETCH: (session, args) => fetch(session, args, false),
  'UID FETCH': (session, args) => fetch(session, args, true),
  SEARCH: (session, args) => find(session, args, false),
  'UID SEARCH': (session, args) => find(session, args, true),
  APPEND: (session, [name, ...rest]) => {
    const mailbox = session.mailbox(textOf(name));
    const source = rest.at(-1);
    if (source?.type !== 'string') throw new Refusal('BAD', 'No message to append');
    const flags = rest[0]?.type === 'list' ? rest[0].items.map(textOf) : [];
    const date = rest.slice(0, -1).find((argument) => argument.type === 'string');
    const receivedAt = date === undefined ? new Date() : parseDate(textOf(date));
    const { uid } = mailbox.append(source.bytes, receivedAt, flags);
    return `OK [APPENDUID ${mailbox.uidValidity} ${uid}] Done`;
  },
  IDLE: (session) => {
    session.send('+ idling\r\n');
    session.tellChanges();
    session.idling = true;
    session.nextLine = (line) => {
      session.idling = false;
      if (line.trim().toUpperCase() !== 'DONE') throw new Refusal('BAD', 'Expected DONE');
      return done;
    };
    return null;
  },
};

/** Does a command (name in capitals). Throws Refusal. */
export function command(session: Session, name: string, args: readonly Argument[]): string | null {
  const anybodys = open[name];
  if (anybodys !== undefined) return anybodys(session, args);
  const found = authenticated[name];
  if (found === undefined) throw new Refusal('BAD', 'Unknown command');
  if (!session.authenticated) throw new Refusal('BAD', 'Log in first');
  return found(session, args);
}

/** Selection and return options of LIST-EXTENDED (RFC 5258) are heard, and all there is to tell is told. */
function list(session: Session, name: string, args: readonly Argument[]): string {
  const plain = args.filter((argument) => argument.type !== 'list').map(textOf);
  const [reference = '', pattern = ''] = plain;
  if (pattern === '') session.send(`* ${name} (\\Noselect) "/" ""\r\n`);
  const matches = listPattern(reference + pattern);
  for (const mailbox of session.account.mailboxes.filter((one) => matches(one.name))) {
    const special = mailbox.specialUse === null ? '' : ` ${mailbox.specialUse}`;
    session.send(`* ${name} (\\HasNoChildren${special}) "/" "${mailbox.name}"\r\n`);
  }
  return done;
}

/** `*` and `%` stand for any text; names here have no hierarchy. */
function listPattern(pattern: string): (name: string) => boolean {
  if (pattern.length > 200) throw new Refusal('BAD', 'Pattern too long');
  const parts = pattern.split(/[*%]+/).map((part) => part.replace(/[^\w ]/g, '\\$&'));
  const form = new RegExp(`^${parts.join('.*')}$`, 'i');
  return (name) => form.test(name);
}

function statusItem(mailbox: DemoMailbox, item: string): string {
  const values: Readonly<Record<string, number>> = {
    MESSAGES: mailbox.messages.length,
    RECENT: 0,
    UIDNEXT: mailbox.uidNext,
    UIDVALIDITY: mailbox.uidValidity,
    UNSEEN: mailbox.messages.filter(({ flags }) => !flags.has('\\Seen')).length,
  };
  const value = values[item];
  if (value === undefined) throw new Refusal('BAD', `No status ${item}`);
  return `${item} ${value}`;
}

const flags = '\\Answered \\Flagged \\Deleted \\Seen \\Draft';

function openMailbox(session: Session, name: string, readOnly: boolean): string {
  session.unselect();
  const mailbox = session.mailbox(name);
  session.select(mailbox, readOnly);
  session.send(`* ${mailbox.messages.length} EXISTS\r\n* 0 RECENT\r\n* FLAGS (${flags})\r\n`);
  session.send(`* OK [PERMANENTFLAGS (${readOnly ? '' : flags})] Flags\r\n`);
  session.send(`* OK [UIDVALIDITY ${mailbox.uidValidity}] UIDs\r\n`);
  session.send(`* OK [UIDNEXT ${mailbox.uidNext}] Next UID\r\n`);
  return `OK [READ-${readOnly ? 'ONLY' : 'WRITE'}] Done`;
}

function fetch(session: Session, [set, wanted]: readonly Argument[], byUid: boolean): string {
  const { mailbox, readOnly } = session.selected;
  const last = byUid ? mailbox.uidNext - 1 : mailbox.messages.length;
  const holds = parseSet(textOf(set), last);
  const asked = parseFetchItems(wanted);
  const named = asked.some(({ label }) => label === 'UID');
  const uidItem = parseFetchItems({ type: 'atom', text: 'UID' });
  const items = byUid && !named ? [...uidItem, ...asked] : asked;
  for (const [index, message] of mailbox.messages.entries()) {
    if (!holds(byUid ? message.uid : index + 1)) continue;
    if (!readOnly && items.some(({ marksSeen }) => marksSeen)) message.flags.add('\\Seen');
    session.send(fetchAnswer(index + 1, message, items));
  }
  return done;
}

function find(session: Session, args: readonly Argument[], byUid: boolean): string {
  const found = search(session.selected.mailbox, args);
  const numbers = found.map(({ message, sequence }) => (byUid ? message.uid : sequence));
  session.send(`* ${['SEARCH', ...numbers].join(' ')}\r\n`);
  return done;
}
