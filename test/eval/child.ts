import { fork } from 'node:child_process';
import { once } from 'node:events';

/** What a program sends before it ends. Throws where it fails or sends nothing. */
export async function heard<T>(file: string, args: readonly string[] = []): Promise<T> {
  const child = fork(file, args);
  const messages: T[] = [];
  child.on('message', (message) => messages.push(message as T));
  const [status] = (await once(child, 'exit')) as [number | null];
  const [message] = messages;
  if (status !== 0 || message === undefined) throw new Error(`${file} ended with ${status}`);
  return message;
}
