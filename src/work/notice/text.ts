import type { Edition } from '../../model/desk.ts';
import type { Message } from '../../model/message.ts';

/** The letter in a mail that a mail program saved or sent. */
export const letterText = (message: Message): string => `${message.text.trim()}\n`;

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** What is left of a text when line breaks, spaces and quotation marks do not count: programs set them anew. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b]+/g, '')
    .replace(/["'’‘“”„«»]/g, '"');

/** True where the letter had this text before. */
export function isKnownText(text: string, editions: readonly Pick<Edition, 'text'>[]): boolean {
  const wanted = bare(text);
  return editions.some((edition) => bare(edition.text) === wanted);
}

/** How many of the shorter text's different words stand in the other, 0..1. */
export function likeness(one: string, other: string): number {
  const [a, b] = [new Set(words(one)), new Set(words(other))];
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  if (fewer.size === 0) return 0;
  return [...fewer].filter((word) => more.has(word)).length / fewer.size;
}
