/** A message as the demo's server keeps it. */
export interface DemoMessage {
  readonly uid: number;
  readonly source: Buffer;
  readonly flags: Set<string>;
  /** INTERNALDATE. */
  readonly receivedAt: Date;
}

/** One mailbox, in memory. Messages are only ever added, so a sequence number is a place in `messages`. */
export class DemoMailbox {
  readonly name: string;
  /** `\Drafts`, `\Sent` (RFC 6154), or null. */
  readonly specialUse: string | null;
  readonly uidValidity: number;
  readonly messages: DemoMessage[] = [];
  readonly #listeners = new Set<() => void>();

  constructor(name: string, specialUse: string | null, uidValidity: number) {
    this.name = name;
    this.specialUse = specialUse;
    this.uidValidity = uidValidity;
  }

  get uidNext(): number {
    return (this.messages.at(-1)?.uid ?? 0) + 1;
  }

  append(source: Uint8Array, receivedAt: Date, flags: Iterable<string> = []): DemoMessage {
    const message = {
      uid: this.uidNext,
      source: Buffer.from(source),
      flags: new Set(flags),
      receivedAt,
    };
    this.messages.push(message);
    for (const listener of this.#listeners) listener();
    return message;
  }

  /** Calls `listener` after every message that arrives; the function returned ends that. */
  onArrival(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
