import type { CauseProposal } from '../model/causes.ts';
import type { Store } from '../model/store.ts';
import { proposeCauses } from '../work/causes.ts';

/** With more complaints than these, they are not compared while somebody waits for a page. */
const fewCases = 300;
const freshMilliseconds = 600_000;

/** What looks like one cause; with many complaints, as it was found at most ten minutes ago. */
export class Proposals {
  readonly #store: Pick<Store, 'causes'>;
  #last: readonly CauseProposal[] | null = null;
  #at = 0;
  #isLooking = false;

  constructor(store: Pick<Store, 'causes'>) {
    this.#store = store;
  }

  /** Null while many complaints are compared for the first time. */
  async of(cases: number, now: Date): Promise<readonly CauseProposal[] | null> {
    if (cases <= fewCases) return proposeCauses(this.#store, now);
    if (!this.#isLooking && now.getTime() - this.#at >= freshMilliseconds) {
      this.#isLooking = true;
      // After the answer at hand has gone out.
      setTimeout(() => void this.#look(now), 20).unref();
    }
    return this.#last;
  }

  async #look(now: Date): Promise<void> {
    try {
      this.#last = await proposeCauses(this.#store, now);
      this.#at = now.getTime();
    } catch {
      // The store says so itself to whoever asks it next; the last ones stand meanwhile.
    } finally {
      this.#isLooking = false;
    }
  }
}
