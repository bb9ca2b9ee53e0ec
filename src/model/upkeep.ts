/** When tasks that come back were last done. Throws TakkebrevError `store-*`, `disk-full`. */
export interface Upkeep {
  /** Null: never. */
  lastDone(task: string, mailbox: string): Promise<Date | null>;
  done(task: string, mailbox: string, at: Date): Promise<void>;
}
