import type { Socket } from 'node:net';
import type { DemoAccount } from './account.ts';
import { parseArguments, Refusal } from './arguments.ts';
import { capabilities, command } from './commands.ts';
import { Session } from './session.ts';
import { LineReader, type ClientLine } from './wire.ts';

const commandForm = /^([^\s(){%*"\\+]{1,100}) ((?:UID )?[A-Za-z]{1,30})(?: |$)/i;

/** Serves one client until it leaves. */
export function serve(socket: Socket, account: DemoAccount): void {
  const send = (data: string | Buffer): void => {
    if (socket.writable) socket.write(data);
  };
  const session = new Session(account, send);
  const reader = new LineReader(() => send('+ go on\r\n'));
  let waitingTag = '*';
  const answer = (line: ClientLine): void => {
    const pending = session.nextLine;
    session.nextLine = null;
    const [whole, tag = '*', name = ''] = commandForm.exec(line.text) ?? [];
    const outcome = refusable(() => {
      if (pending !== null) return pending(line.text);
      if (whole === undefined) throw new Refusal('BAD', 'Not a command');
      const rest = line.text.slice(whole.length);
      return command(session, name.toUpperCase(), parseArguments(rest, line.literals));
    });
    if (pending === null) waitingTag = tag;
    if (outcome === null) return;
    session.tellChanges();
    send(`${waitingTag} ${outcome}\r\n`);
    if (pending === null && name.toUpperCase() === 'LOGOUT') socket.end();
  };
  socket.setNoDelay(true);
  socket.on('data', (chunk) => {
    try {
      for (const line of reader.read(chunk)) answer(line);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      socket.end(`* BYE ${error.message}\r\n`);
    }
  });
  socket.on('error', () => socket.destroy());
  socket.on('close', () => session.unselect());
  send(`* OK [CAPABILITY ${capabilities}] takkebrev demo\r\n`);
}

function refusable(act: () => string | null): string | null {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return `${error.status} ${error.message}`;
  }
}
