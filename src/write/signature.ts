import type { Business } from '../model/business.ts';
import type { Sentence } from '../model/letter.ts';
import type { Blanks } from './blanks.ts';
import { stated } from './values.ts';

/** The closing with who signs: the business file's signer, or a blank. */
export function signature(
  closing: readonly Sentence[],
  business: Business | null,
  blanks: Blanks,
): Sentence[] {
  const firm = business === null ? [] : [business.name];
  if (business?.signer != null) {
    const { name } = business.signer;
    const text = [name, ...firm].join('\n');
    return [
      ...closing,
      {
        text,
        move: 'signature',
        evidence: [stated('business', name), stated('business', business.name)],
      },
    ];
  }
  const [slot] = blanks.leave('signer', ['signer'], 'signature');
  if (slot === undefined) return [...closing];
  return [...closing, { ...slot, text: [slot.text, ...firm].join('\n') }];
}
