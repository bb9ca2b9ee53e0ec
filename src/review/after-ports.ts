import type { DigestConfig } from '../config/schema.ts';
import type { Policy } from '../model/policy.ts';
import type { Store } from '../model/store.ts';
import type { DeskMailbox } from '../work/desk/ports.ts';

/** What the pages of what comes after a letter stand on. */
export interface AfterPorts {
  readonly store: Store;
  readonly mailboxes: readonly (DeskMailbox & {
    /** Where the house's voice is written to. */
    readonly businessFile: string;
  })[];
  readonly policy: Policy;
  /** On which the week's digest goes out. */
  readonly weekday: DigestConfig['weekday'];
}
