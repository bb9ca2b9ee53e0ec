import { Refusal, textOf, type Argument } from './arguments.ts';
import { parseDate } from './dates.ts';
import { headerFields } from './header.ts';
import type { DemoMailbox, DemoMessage } from './mailbox.ts';
import { isSet, parseSet } from './sets.ts';

type Test = (message: DemoMessage, sequence: number) => boolean;

const dayMilliseconds = 86_400_000;
const dayOf = (at: Date): number => Math.floor(at.getTime() / dayMilliseconds);
const header =
  (name: string, value: string): Test =>
  ({ source }) =>
    headerFields(source, new Set([name.toLowerCase()])).some((field) =>
      field
        .slice(name.length + 1)
        .toLowerCase()
        .includes(value.toLowerCase()),
    );

/** Search keys with how they read their arguments; days are those of UTC. */
const keys: Readonly<Record<string, (next: () => string) => Test>> = {
  ALL: () => () => true,
  SEEN: () => (message) => message.flags.has('\\Seen'),
  UNSEEN: () => (message) => !message.flags.has('\\Seen'),
  SINCE: (next) => {
    const day = dayOf(parseDate(next()));
    return (message) => dayOf(message.receivedAt) >= day;
  },
  BEFORE: (next) => {
    const day = dayOf(parseDate(next()));
    return (message) => dayOf(message.receivedAt) < day;
  },
  HEADER: (next) => header(next(), next()),
  FROM: (next) => header('From', next()),
  SUBJECT: (next) => header('Subject', next()),
};

/** The messages that meet every key (RFC 3501 section 6.4.4), with their sequence numbers. Throws Refusal. */
export function search(
  mailbox: DemoMailbox,
  args: readonly Argument[],
): { message: DemoMessage; sequence: number }[] {
  const tests = parseKeys(mailbox, args);
  return mailbox.messages
    .map((message, index) => ({ message, sequence: index + 1 }))
    .filter(({ message, sequence }) => tests.every((test) => test(message, sequence)));
}

function parseKeys(mailbox: DemoMailbox, args: readonly Argument[]): Test[] {
  const rest = [...args];
  const tests: Test[] = [];
  while (rest.length > 0) tests.push(parseKey(mailbox, rest));
  return tests;
}

/** Takes one key with its arguments off the front of `rest`. */
function parseKey(mailbox: DemoMailbox, rest: Argument[]): Test {
  const argument = rest.shift();
  if (argument?.type === 'list') {
    const tests = parseKeys(mailbox, argument.items);
    return (message, sequence) => tests.every((test) => test(message, sequence));
  }
  const name = textOf(argument).toUpperCase();
  if (name === 'NOT') {
    const test = parseKey(mailbox, rest);
    return (message, sequence) => !test(message, sequence);
  }
  if (name === 'UID') {
    const holds = parseSet(textOf(rest.shift()), mailbox.uidNext - 1);
    return (message) => holds(message.uid);
  }
  if (isSet(name)) {
    const holds = parseSet(name, mailbox.messages.length);
    return (_message, sequence) => holds(sequence);
  }
  const key = keys[name];
  if (key === undefined) throw new Refusal('BAD', `Cannot search for ${name}`);
  return key(() => textOf(rest.shift()));
}
