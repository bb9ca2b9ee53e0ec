import type { AuthContext } from './environment.ts';
import type { RouteTable } from './routes-table.ts';

/** What somebody typed into a form that could not be taken, and where it goes once it can. */
export interface Carried {
  readonly path: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** Fields of ours: they belong to the request that was refused. */
const notCarried: readonly string[] = ['_csrf', 'next', 'carry'];

/** The typed fields of a form; files are left out. */
export async function typedFields(c: AuthContext): Promise<Carried['fields']> {
  const body = await c.req.parseBody({ all: true });
  return Object.entries(body).flatMap(([name, values]) =>
    notCarried.includes(name)
      ? []
      : [values]
          .flat()
          .filter((value) => typeof value === 'string')
          .map((value) => [name, value] as const),
  );
}

/** Reads what the login form carried along; null where it is nothing, or leads where nothing typed goes. */
export function readCarried(text: unknown, table: RouteTable): Carried | null {
  if (typeof text !== 'string' || text === '') return null;
  const carried = parse(text);
  return carried !== null && table.takesCarried(carried.path) ? carried : null;
}

function parse(text: string): Carried | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const { path, fields } = value as Record<string, unknown>;
    if (typeof path !== 'string' || !Array.isArray(fields) || !fields.every(isField)) return null;
    return { path, fields };
  } catch {
    return null;
  }
}

const isField = (one: unknown): one is readonly [string, string] =>
  Array.isArray(one) && one.length === 2 && one.every((part) => typeof part === 'string');
