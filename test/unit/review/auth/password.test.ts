/**
 * Contract: a hash is scrypt at no less than what OWASP advises, salted, says its own cost, and is
 * matched by its password alone; an unknown login costs as much as a known one.
 */
import { describe, expect, it } from 'vitest';
import {
  decoyHash,
  hashPassword,
  owaspMinimum,
  verifyPassword,
} from '../../../../src/review/auth/password.ts';

const cheap = { cost: 4, blockSize: 8, parallelization: 1 };

describe('a password hash', () => {
  it('costs what OWASP advises at least, and is different every time', async () => {
    const [one, other] = [
      await hashPassword('fire lange ord her'),
      await hashPassword('fire lange ord her'),
    ];
    expect(owaspMinimum).toEqual({ cost: 17, blockSize: 8, parallelization: 1 });
    expect(one).toMatch(/^scrypt\$17\$8\$1\$[\w-]{22}\$[\w-]{43}$/);
    expect(one).not.toBe(other);
    expect(await verifyPassword('fire lange ord her', one)).toBe(true);
    expect(await verifyPassword('fire lange ord Her', one)).toBe(false);
  });

  it('keeps the cost it was made with', async () => {
    expect(await verifyPassword('x', await hashPassword('x', cheap))).toBe(true);
  });

  it.each([
    '',
    'scrypt',
    'bcrypt$4$8$1$c2FsdHNhbHQ$x',
    'scrypt$4$8$1$c2FsdHNhbHQ$',
    'scrypt$40$8$1$c2FsdHNhbHQ$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    'scrypt$4$8$1000$c2FsdHNhbHQ$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    'scrypt$x$8$1$c2FsdHNhbHQ$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  ])('that cannot be read matches nothing: %s', async (hash) => {
    expect(await verifyPassword('', hash)).toBe(false);
  });

  it('of nobody costs as much as that of somebody', async () => {
    const hash = await hashPassword('x', cheap);
    expect(decoyHash(hash).split('$').slice(0, 4)).toEqual(hash.split('$').slice(0, 4));
    expect(decoyHash(undefined)).toMatch(/^scrypt\$17\$8\$1\$/);
    expect(await verifyPassword('x', decoyHash(hash))).toBe(false);
  });
});
