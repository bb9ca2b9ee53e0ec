/**
 * Contract: sentences are weighed against those of their mail alone; those of which nobody said anything
 * are left out, and where there is nothing to choose from nothing is learnt.
 */
import { describe, expect, it } from 'vitest';
import { listErrors } from '../../../src/learn/list-loss.ts';

const sure = { share: 0.8, right: true };
const unsure = { share: 0.2, right: true };
const wrong = { share: 0.5, right: false };
const unknown = { share: 0.9, right: null };

describe('the errors of a list of sentences', () => {
  it('add up to nothing: what one loses the others gain', () => {
    const errors = [...(listErrors([sure, wrong, unknown, unsure]) ?? [])];
    expect(errors.reduce((sum, error) => sum + error, 0)).toBeCloseTo(0, 12);
    expect(errors.map(Math.sign)).toEqual([-1, 1, 0, -1]);
  });

  it('are larger where the wrong sentence is the surer one', () => {
    const [easy = 0] = listErrors([sure, wrong]) ?? [];
    const [hard = 0] = listErrors([unsure, wrong]) ?? [];
    expect(hard).toBeLessThan(easy);
  });

  it('stay numbers where a share is all or nothing', () => {
    const errors = listErrors([{ share: 0, right: true }, { share: 1, right: false }, wrong]) ?? [];
    expect([...errors].every(Number.isFinite)).toBe(true);
  });

  it('are none where there is nothing to choose from', () => {
    expect(listErrors([sure, unknown])).toBeNull();
    expect(listErrors([wrong, wrong])).toBeNull();
    expect(listErrors([])).toBeNull();
  });
});
