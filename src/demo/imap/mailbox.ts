/** A message as the demo's server keeps it. */
export interface DemoMessage {
  readonly uid: number;
  readonly source: Buffer;
  readonly flags: Set<string>;
  /** INTERNALDATE. */
  readonly receivedAt: Date;
}

/** Whoever has a mailbox open. */
export interface Watcher {
  arrived(): void;
  /** The message with this sequence number is gone, and those behind it have moved up. */
  expunged(sequence: number): void;
}

/** One mailbox, in memory. A sequence number is a place in `messages`. */
export class DemoMailbox {
  readonly name: string;
  /** `\Drafts`, `\Sent` (RFC 6154), or null. */
  readonly specialUse: string | null;
  readonly uidValidity: number;
  readonly #messages: DemoMessage[] = [];
  readonly #watchers = new Set<Watcher>();
  #uidNext = 1;

  constructor(name: string, specialUse: string | null, uidValidity: number) {
    this.name = name;
    this.specialUse = specialUse;
    this.uidValidity = uidValidity;
  }

  get messages(): readonly DemoMessage[] {
    return this.#messages;
  }

  get uidNext(): number {
    return this.#uidNext;
  }

  append(source: Uint8Array, receivedAt: Date, flags: Iterable<string> = []): DemoMessage {
    const message = {
      uid: this.#uidNext,
      source: Buffer.from(source),
      flags: new Set(flags),
      receivedAt,
    };
    this.#uidNext += 1;
    this.#messages.push(message);
    for (const watcher of this.#watchers) watcher.arrived();
    return message;
  }

  /** Takes the messages away that `isGone` names. */
  expunge(isGone: (message: DemoMessage) => boolean): void {
    for (let index = 0; index < this.#messages.length;) {
      const message = this.#messages[index];
      if (message === undefined || !isGone(message)) {
        index += 1;
        continue;
      }
      this.#messages.splice(index, 1);
      for (const watcher of this.#watchers) watcher.expunged(index + 1);
    }
  }

  /** Tells `watcher` of every change; the function returned ends that. */
  watch(watcher: Watcher): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }
}
