import type { Message } from '../model/message.ts';

/** Long, and of no use for reading a mail: how it travelled, and what vouched for it. */
const notKept = /^(?:received|dkim-signature|arc-.*|x-google-.*|x-ms-exchange-.*)$/;

/** A message as JSON: headers as pairs, without those that only tell how it travelled. */
export const messageToJson = (message: Message): string =>
  JSON.stringify({
    ...message,
    headers: [...message.headers].filter(([name]) => !notKept.test(name)),
  });

export function messageFromJson(json: string): Message {
  const kept = JSON.parse(json) as Omit<Message, 'date' | 'headers'> & {
    readonly date: string | null;
    readonly headers: readonly (readonly [string, readonly string[]])[];
  };
  return {
    ...kept,
    date: kept.date === null ? null : new Date(kept.date),
    headers: new Map(kept.headers),
  };
}
