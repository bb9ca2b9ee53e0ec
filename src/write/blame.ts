import type { Brief } from './brief.ts';
import { customerErred, firmRegrets } from './sure.ts';

/** True where the firm is known to be at fault. */
export function erred({ matter: { reading }, faults }: Brief): boolean {
  return firmRegrets(reading) || (faults[0]?.kind.ours === true && reading.fault === 'firm');
}

/** True where the staff have to find out whose fault it is. */
export const isFaultOpen = (brief: Brief): boolean =>
  !erred(brief) && !customerErred(brief.matter.reading);
