import { existsSync, rmSync } from 'node:fs';
import type { BackupState } from '../model/backups.ts';
import type { Clock } from '../model/clock.ts';
import type { ErasureReport, Privacy } from '../model/privacy.ts';
import type { Store } from '../model/store.ts';
import { holding } from './hold.ts';

export interface ForgetPorts {
  readonly store: Pick<Store, 'lockMailbox'>;
  readonly privacy: Privacy;
  readonly clock: Clock;
  /** Every mailbox of the configuration. */
  readonly mailboxes: readonly string[];
  /** The weights learnt on this machine; they need not be there. */
  readonly weightsFiles: readonly string[];
  /** Files of examples on this machine that were learnt from and hold one of these addresses. */
  examplesHolding(addresses: readonly string[]): readonly string[];
  backups(): Promise<readonly BackupState[]>;
  /** Which of these addresses a backup file holds. */
  addressesIn(file: string, addresses: readonly string[]): Promise<readonly string[]>;
}

/** A backup and whether somebody is in it; null: it is not where it was, and cannot be looked into. */
export interface BackupHolding {
  readonly file: string;
  readonly madeAt: Date;
  readonly holds: boolean | null;
}

export interface Forgotten extends ErasureReport {
  /** What was learnt on this machine was learnt from this person's mail too, and is gone. */
  readonly weightsRemoved: boolean;
  /** Files of examples that were learnt from and hold this person's mail: they are left where they are. */
  readonly examplesLeft: readonly string[];
  readonly backups: readonly BackupHolding[];
}

/**
 * Forgets whoever writes from `address`, while nobody works on a mailbox. Nothing on a mail server
 * and no backup is touched: what is left there is told. Throws `store-*`, `disk-full`.
 */
export async function forget(address: string, ports: ForgetPorts): Promise<Forgotten> {
  return holding(ports.store, ports.mailboxes, async () => {
    // The weights go first: ended in between, the examples are still there to say that they must.
    const { tables, addresses } = await ports.privacy.record(address);
    const examplesLeft = ports.examplesHolding(addresses);
    const examples = (tables.get('corrections')?.length ?? 0) + examplesLeft.length;
    const learnt = examples > 0 ? ports.weightsFiles.filter((file) => existsSync(file)) : [];
    for (const file of learnt) rmSync(file);
    const weightsRemoved = learnt.length > 0;
    const report = await ports.privacy.forget(address, ports.clock.now());
    const backups: BackupHolding[] = [];
    for (const { backup, state } of await ports.backups()) {
      const { file, madeAt } = backup;
      const holds =
        state === 'moved' ? null : (await ports.addressesIn(file, report.addresses)).length > 0;
      backups.push({ file, madeAt, holds });
    }
    return { ...report, weightsRemoved, examplesLeft, backups };
  });
}
