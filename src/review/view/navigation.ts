import { mayAs, type Person, type Role } from '../../model/people.ts';
import type { Texts } from '../texts.ts';

const entries = [
  { name: 'queue', path: '/', label: 'navQueue', role: 'reader' },
  { name: 'promises', path: '/promises', label: 'navPromises', role: 'reader' },
  { name: 'causes', path: '/causes', label: 'navCauses', role: 'reader' },
  { name: 'digest', path: '/digest', label: 'navDigest', role: 'reader' },
  { name: 'outcomes', path: '/outcomes', label: 'navOutcomes', role: 'reader' },
  { name: 'voice', path: '/voice', label: 'navVoice', role: 'owner' },
] as const satisfies readonly {
  readonly name: string;
  readonly path: string;
  readonly label: keyof Texts['after'];
  readonly role: Role;
}[];

/** Which entry a page is; `none` for what is under no entry. */
export type Here = (typeof entries)[number]['name'] | 'none';

/** The main menu as this person sees it. */
export const navigation = (person: Person | null, here: Here, { after }: Texts) =>
  person === null
    ? []
    : entries
        .filter(({ role }) => mayAs(person, role))
        .map(({ name, path, label }) => ({ path, label: after[label], current: name === here }));
