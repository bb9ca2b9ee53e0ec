import { TakkebrevError } from '../model/errors.ts';
import type { Store } from '../model/store.ts';
import { openSqliteStore } from './sqlite/open.ts';

/** Opens the store that `url` names (`sqlite:FILE`). Throws `store-*`, `disk-full`, `config-invalid`. */
export async function openStore(url: string): Promise<Store> {
  const scheme = url.slice(0, url.indexOf(':') + 1);
  if (scheme === 'sqlite:') return openSqliteStore(url.slice(scheme.length));
  throw new TakkebrevError(
    'config-invalid',
    `store.url: ${scheme}// is not understood; write sqlite:FILE.`,
  );
}
