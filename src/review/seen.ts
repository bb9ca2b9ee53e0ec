import type { Seen } from '../model/desk-store.ts';
import type { Person } from '../model/people.ts';

/** Cases about colleagues are for owners alone. */
export const seenBy = ({ role }: Pick<Person, 'role'>): Seen => ({ aboutStaff: role === 'owner' });
