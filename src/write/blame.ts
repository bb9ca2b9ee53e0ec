import type { Brief } from './brief.ts';
import { customerErred, firmErred } from './sure.ts';

/** True where the firm is known to be at fault. */
export function erred({ matter: { reading }, faults }: Brief): boolean {
  return firmErred(reading) || (faults[0]?.kind.ours === true && reading.fault === 'firm');
}

/** True where the staff have to find out whose fault it is. */
export const isFaultOpen = (brief: Brief): boolean =>
  !erred(brief) && !customerErred(brief.matter.reading);
