import { itemsOf, Refusal, textOf, type Argument } from './arguments.ts';
import { fetchAnswer, parseFetchItems } from './fetch.ts';
import type { DemoMailbox, DemoMessage } from './mailbox.ts';
import type { Command, Session } from './session.ts';
import { parseSet } from './sets.ts';

const done = 'OK Done';

/** Commands that change messages or folders that are there. */
export const changes: Readonly<Record<string, Command>> = {
  STORE: (session, args) => store(session, args, false),
  'UID STORE': (session, args) => store(session, args, true),
  EXPUNGE: (session) => {
    writable(session).expunge(({ flags }) => flags.has('\\Deleted'));
    return done;
  },
  'UID EXPUNGE': (session, [set]) => {
    const mailbox = writable(session);
    const holds = parseSet(textOf(set), mailbox.uidNext - 1);
    mailbox.expunge(({ uid, flags }) => flags.has('\\Deleted') && holds(uid));
    return done;
  },
  COPY: (session, args) => `OK ${copy(session, args, false).code} Done`,
  'UID COPY': (session, args) => `OK ${copy(session, args, true).code} Done`,
  MOVE: (session, args) => move(session, args, false),
  'UID MOVE': (session, args) => move(session, args, true),
  CREATE: (session, [name]) => {
    session.account.create(textOf(name));
    return done;
  },
  SUBSCRIBE: (session, [name]) => {
    session.mailbox(textOf(name));
    return done;
  },
};

/** The open mailbox; throws Refusal where it is only examined. */
function writable(session: Session): DemoMailbox {
  const { mailbox, readOnly } = session.selected;
  if (readOnly) throw new Refusal('NO', 'The mailbox is open for reading alone');
  return mailbox;
}

function chosen(mailbox: DemoMailbox, set: Argument | undefined, byUid: boolean): DemoMessage[] {
  const holds = parseSet(textOf(set), byUid ? mailbox.uidNext - 1 : mailbox.messages.length);
  return mailbox.messages.filter(({ uid }, index) => holds(byUid ? uid : index + 1));
}

const storeForm = /^([+-]?)FLAGS(\.SILENT)?$/i;

/** RFC 3501 section 6.4.6. */
function store(session: Session, [set, item, wanted]: readonly Argument[], byUid: boolean): string {
  const mailbox = writable(session);
  const [, sign, silent] = storeForm.exec(textOf(item)) ?? [];
  if (sign === undefined) throw new Refusal('BAD', 'Expected FLAGS');
  const flags = itemsOf(wanted).map(textOf);
  const told = (byUid ? ['UID', 'FLAGS'] : ['FLAGS']).flatMap((text) =>
    parseFetchItems({ type: 'atom', text }),
  );
  for (const message of chosen(mailbox, set, byUid)) {
    if (sign === '') message.flags.clear();
    for (const flag of flags)
      if (sign === '-') message.flags.delete(flag);
      else message.flags.add(flag);
    if (silent === undefined)
      session.send(fetchAnswer(mailbox.messages.indexOf(message) + 1, message, told));
  }
  return done;
}

const uids = (messages: readonly DemoMessage[]): string => messages.map(({ uid }) => uid).join(',');

/** Copies, and tells from which UIDs to which (RFC 4315 section 3). */
function copy(session: Session, [set, name]: readonly Argument[], byUid: boolean) {
  const from = chosen(session.selected.mailbox, set, byUid);
  const target = session.mailbox(textOf(name), '[TRYCREATE] ');
  const to = from.map((one) => target.append(one.source, one.receivedAt, one.flags));
  const code = from.length === 0 ? '' : `[COPYUID ${target.uidValidity} ${uids(from)} ${uids(to)}]`;
  return { code, from };
}

/** RFC 6851. */
function move(session: Session, args: readonly Argument[], byUid: boolean): string {
  const mailbox = writable(session);
  const { code, from } = copy(session, args, byUid);
  if (code !== '') session.send(`* OK ${code} Moved\r\n`);
  mailbox.expunge((message) => from.includes(message));
  return done;
}
