import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import type { ReviewEnv } from './environment.ts';

const own = (name: string): string =>
  fileURLToPath(new URL(`../../templates/pages/assets/${name}`, import.meta.url));
const script = 'text/javascript; charset=utf-8';

const files = {
  'review.css': { path: () => own('review.css'), type: 'text/css; charset=utf-8' },
  'review.js': { path: () => own('review.js'), type: script },
  'icon.svg': { path: () => own('icon.svg'), type: 'image/svg+xml' },
  'htmx.js': {
    path: () => createRequire(import.meta.url).resolve('htmx.org/dist/htmx.min.js'),
    type: script,
  },
} as const;
type Asset = keyof typeof files;

export interface Assets {
  /** Serves them under their names. */
  readonly routes: Hono<ReviewEnv>;
  /** Changes when any of them does: pages name it, so that a browser may keep a file for ever. */
  readonly edition: string;
}

/** Reads the page's style and scripts once; nothing else of the disk can be asked for. */
export function loadAssets(): Assets {
  const routes = new Hono<ReviewEnv>();
  const hash = createHash('sha256');
  for (const name of Object.keys(files) as Asset[]) {
    const { path, type } = files[name];
    const bytes = readFileSync(path());
    hash.update(bytes);
    routes.get(`/${name}`, (c) => {
      c.header('Content-Type', type);
      c.header('Cache-Control', 'public, max-age=31536000, immutable');
      return c.body(bytes);
    });
  }
  return { routes, edition: hash.digest('hex').slice(0, 12) };
}
