import type { Mandate } from './business.ts';

export const roles = ['reader', 'drafter', 'approver', 'owner'] as const;
/** What somebody may do; each may also do what those before may: see cases, change letters, approve them, see everything. */
export type Role = (typeof roles)[number];

/** Somebody of the firm who works with the letters. */
export interface Person {
  /** Unique, short, as it stands in the configuration and in the audit trail. */
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  /** What this person may promise; null: whatever the business file allows. */
  readonly mandate: Mandate | null;
}

/** True when `person` may do what `role` may. */
export const mayAs = (person: Pick<Person, 'role'>, role: Role): boolean =>
  roles.indexOf(person.role) >= roles.indexOf(role);
