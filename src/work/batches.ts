import type { ListedMessage } from '../model/mailbox.ts';

export interface BatchBounds {
  readonly messages: number;
  readonly bytes: number;
}

/** What is held in memory at once: many small mails, or few large ones. */
export const defaultBounds: BatchBounds = { messages: 200, bytes: 8 * 1024 * 1024 };

/**
 * Cuts a listing into batches that keep to `bounds`; a single message above them is a batch of its
 * own. A message above `sizeLimit` counts as small: only its text is fetched.
 */
export function batches(
  listed: readonly ListedMessage[],
  sizeLimit: number,
  bounds: BatchBounds = defaultBounds,
): ListedMessage[][] {
  const cut: ListedMessage[][] = [];
  let batch: ListedMessage[] = [];
  let bytes = 0;
  for (const message of listed) {
    const weight = message.size > sizeLimit ? 0 : message.size;
    if (batch.length > 0 && (batch.length >= bounds.messages || bytes + weight > bounds.bytes)) {
      cut.push(batch);
      batch = [];
      bytes = 0;
    }
    batch.push(message);
    bytes += weight;
  }
  return batch.length > 0 ? [...cut, batch] : cut;
}
