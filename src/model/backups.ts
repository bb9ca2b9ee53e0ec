/** One backup that was made. */
export interface Backup {
  /** An absolute path. */
  readonly file: string;
  readonly madeAt: Date;
  readonly bytes: number;
  readonly sha256: string;
  /** How many steps the database's shape had been through. */
  readonly schemaVersion: number;
}

/** Where one known backup stands today. */
export interface BackupState {
  readonly backup: Backup;
  /** `changed`: it is not the file that was written. `moved`: it is not there; where it is now, it holds what it held. */
  readonly state: 'there' | 'changed' | 'moved';
}

/** What was put in the place of the database. */
export interface Restored {
  /** Where the database from before is kept; null where there was none. */
  readonly kept: string | null;
  readonly schemaVersion: number;
  /** How many people were forgotten since the backup was made, and are forgotten in it too. */
  readonly forgottenAgain: number;
  /** Letters that may have been sent since: a person must look. */
  readonly uncertain: number;
}
