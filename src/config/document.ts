import { readFileSync } from 'node:fs';
import { isNode, isPair, isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import * as z from 'zod';
import { TakkebrevError, type ErrorCode } from '../model/errors.ts';

/** Reads a configuration file as text; `code` is what to throw where it cannot be read. */
export function readConfigText(file: string, code: ErrorCode): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new TakkebrevError(
      code,
      missing
        ? `${file} does not exist: write it with \`takkebrev init\`, or name another file.`
        : `${file} cannot be read: ${String(cause)}`,
      { cause, fields: { file } },
    );
  }
}

/**
 * Parses YAML (JSON is YAML too) and checks it against `schema`. Throws `code` with every fault
 * as `file:line:column: what is wrong; what may stand there`.
 */
export function parseConfigDocument<T extends z.ZodType>(
  text: string,
  file: string,
  schema: T,
  code: ErrorCode,
): z.output<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const fail = (faults: readonly string[]): never => {
    throw new TakkebrevError(code, faults.join('\n'), { fields: { file } });
  };
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  if (document.errors.length > 0) {
    fail(document.errors.map((error) => `${at(error.pos[0])}: ${error.message}`));
  }
  const result = schema.safeParse(document.toJS({ maxAliasCount: 100 }));
  if (result.success) return result.data;
  return fail(
    result.error.issues.flatMap((issue) =>
      describe(issue, schema).map(({ path, key, message }) => {
        const place = at(offsetOf(document, path, key));
        return `${place}: ${[...path, ...(key === undefined ? [] : [key])].join('.')}: ${message}`;
      }),
    ),
  );
}

interface Fault {
  readonly path: readonly PropertyKey[];
  /** Set when the fault is a key of the map at `path`, not a value. */
  readonly key?: string;
  readonly message: string;
}

function describe(issue: z.core.$ZodIssue, schema: z.ZodType): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path);
    const hint = known.length === 0 ? '' : `; known here: ${known.join(', ')}`;
    return issue.keys.map((key) => ({ path: issue.path, key, message: `unknown key${hint}` }));
  }
  return [{ path: issue.path, message: issue.message }];
}

/** The keys a map at `path` may hold, by way of the schema's JSON Schema. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  interface Node {
    readonly properties?: Readonly<Record<string, Node>>;
    readonly items?: Node;
  }
  let node = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node | undefined;
  for (const step of path) {
    node = typeof step === 'number' ? node?.items : node?.properties?.[String(step)];
  }
  return Object.keys(node?.properties ?? {});
}

/** Where the value at `path` begins (or the key, when one is named); the nearest parent's place where it is missing. */
function offsetOf(document: Document, path: readonly PropertyKey[], key?: string): number {
  for (let length = path.length; length >= 0; length--) {
    const node =
      length === 0 ? document.contents : document.getIn(path.slice(0, length).map(String), true);
    if (!isNode(node)) continue;
    if (key !== undefined && length === path.length && isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && item.key.value === key,
      );
      if (isScalar(pair?.key)) return pair.key.range?.[0] ?? 0;
    }
    return node.range?.[0] ?? 0;
  }
  return 0;
}
