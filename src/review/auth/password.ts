import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** `cost` is the base-2 logarithm of scrypt's N; RFC 7914. */
export interface ScryptCost {
  readonly cost: number;
  readonly blockSize: number;
  readonly parallelization: number;
}

/**
 * The least that OWASP advises for scrypt: N = 2^17, r = 8, p = 1, which takes 128 MiB for a moment
 * (https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html).
 */
export const owaspMinimum: ScryptCost = { cost: 17, blockSize: 8, parallelization: 1 };

const keyBytes = 32;
const saltBytes = 16;
const mostCost = 20;
const mostFactor = 32;

interface StoredHash extends ScryptCost {
  readonly salt: Buffer;
  readonly key: Buffer;
}

/** A password's hash with its salt and cost: `scrypt$17$8$1$SALT$KEY`. */
export async function hashPassword(password: string, cost = owaspMinimum): Promise<string> {
  const salt = randomBytes(saltBytes);
  const key = await derive(password, { ...cost, salt });
  return [
    'scrypt',
    cost.cost,
    cost.blockSize,
    cost.parallelization,
    salt.toString('base64url'),
    key.toString('base64url'),
  ].join('$');
}

/** A hash nobody has the password of: it makes an unknown login take as long as a known one. */
export function decoyHash(like: string | undefined): string {
  const stored = like === undefined ? null : parse(like);
  const { cost, blockSize, parallelization } = stored ?? owaspMinimum;
  return [
    'scrypt',
    cost,
    blockSize,
    parallelization,
    randomBytes(saltBytes).toString('base64url'),
    randomBytes(keyBytes).toString('base64url'),
  ].join('$');
}

/** True where `password` is the one hashed; false too for a hash that cannot be read. */
export async function verifyPassword(password: string, hash: string): Promise<boolean> {
  const stored = parse(hash);
  if (stored === null) return false;
  return timingSafeEqual(await derive(password, stored), stored.key);
}

function parse(hash: string): StoredHash | null {
  const [scheme, cost, blockSize, parallelization, salt, key, ...more] = hash.split('$');
  const numbers = [Number(cost), Number(blockSize), Number(parallelization)] as const;
  const [n, r, p] = numbers;
  const sound =
    scheme === 'scrypt' &&
    more.length === 0 &&
    numbers.every((one) => Number.isInteger(one) && one >= 1) &&
    n <= mostCost &&
    r * p <= mostFactor;
  if (!sound || salt === undefined || key === undefined) return null;
  const bytes = Buffer.from(key, 'base64url');
  if (bytes.length !== keyBytes) return null;
  return {
    cost: n,
    blockSize: r,
    parallelization: p,
    salt: Buffer.from(salt, 'base64url'),
    key: bytes,
  };
}

let turn: Promise<unknown> = Promise.resolve();

/** One at a time: each takes the memory its cost says, and many at once would take the machine's. */
function derive(password: string, stored: Omit<StoredHash, 'key'>): Promise<Buffer> {
  const next = turn.then(() => deriveNow(password, stored));
  turn = next.catch(() => {});
  return next;
}

function deriveNow(
  password: string,
  { cost, blockSize, parallelization, salt }: Omit<StoredHash, 'key'>,
): Promise<Buffer> {
  const N = 2 ** cost;
  const maxmem = 128 * N * blockSize + 128 * blockSize * (parallelization + 2) + 1024 * 1024;
  return new Promise((resolve, reject) => {
    // The same letter may be typed as one character or as two (å): both are the same password.
    scrypt(
      password.normalize('NFKC'),
      salt,
      keyBytes,
      { N, r: blockSize, p: parallelization, maxmem },
      (error, key) => (error === null ? resolve(key) : reject(error)),
    );
  });
}
