/** A small page behind the real door, a clock that can be moved, and browsers that keep cookies. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import Handlebars from 'handlebars';
import type { Member, ReviewConfig } from '../../../../src/config/people.ts';
import { silentLog } from '../../../../src/log.ts';
import type { LanguageCode } from '../../../../src/model/language.ts';
import type { Role } from '../../../../src/model/people.ts';
import type { Store } from '../../../../src/model/store.ts';
import { createDoor } from '../../../../src/review/auth/door.ts';
import type { AuthEnv, Door, RouteRule } from '../../../../src/review/auth/environment.ts';
import { hashPassword } from '../../../../src/review/auth/password.ts';
import { openStore } from '../../../../src/store/open.ts';

const templates = join(import.meta.dirname, '../../../../templates/pages');
const cheap = { cost: 4, blockSize: 8, parallelization: 1 };
export const passwordOf = (login: string): string => `${login} og fire lange ord`;

export const routes: readonly RouteRule[] = [
  { method: 'GET', path: '/assets/*', role: 'anyone' },
  { method: 'GET', path: '/', role: 'reader' },
  { method: 'GET', path: '/cases/:id', role: 'reader' },
  { method: 'POST', path: '/cases/:id/save', role: 'drafter' },
  {
    method: 'POST',
    path: '/cases/:id/approve',
    role: 'approver',
    carry: '/cases/:id/save',
  },
  { method: 'POST', path: '/cases/:id/snooze', role: 'drafter' },
  { method: 'GET', path: '/outcomes', role: 'owner' },
];

export async function member(login: string, role: Role): Promise<Member> {
  return {
    person: { login, name: login, role, mandate: null },
    credential: { by: 'password', hash: await hashPassword(passwordOf(login), cheap) },
  };
}

export const owner: Member = {
  person: { login: 'owner', name: 'Lone Bak', role: 'owner', mandate: null },
  credential: { by: 'link' },
};

export const onLoopback: ReviewConfig = {
  host: '127.0.0.1',
  port: 8025,
  undoSeconds: 60,
  publicUrl: null,
  tls: null,
  proxy: [],
  oidc: null,
  metricsToken: null,
};

/** Everything one test needs; `acts` is what reached the page's own routes. */
export class House {
  now = new Date('2026-11-22T09:00:00Z');
  readonly clock = { now: () => this.now };
  readonly acts: string[] = [];
  readonly store: Store;
  readonly language: LanguageCode;

  private constructor(store: Store, language: LanguageCode) {
    this.store = store;
    this.language = language;
  }

  static async build(language: LanguageCode = 'en'): Promise<House> {
    return new House(await openStore('sqlite::memory:'), language);
  }

  door(members: readonly Member[], review: ReviewConfig = onLoopback): Door {
    const { store, clock } = this;
    return createDoor({
      members,
      review,
      routes,
      store: store.access,
      clock,
      log: silentLog(),
      render: (_c, name, _title, view) => pages[name](view),
    });
  }

  app(members: readonly Member[], review: ReviewConfig = onLoopback): Hono<AuthEnv> {
    const door = this.door(members, review);
    const app = new Hono<AuthEnv>();
    app.use(async (c, next) => {
      c.set('language', this.language);
      await next();
    });
    app.use(door.guard);
    app.route('/', door.pages);
    for (const { method, path } of routes) {
      app.on(method, path, async (c) => {
        const { text } = method === 'POST' ? await c.req.parseBody() : {};
        const typed = typeof text === 'string' ? text : '';
        this.acts.push(`${c.get('person')?.login ?? 'nobody'} ${method} ${c.req.path} ${typed}`);
        return c.html(caseForm(c.get('csrf') ?? ''));
      });
    }
    return app;
  }

  after(minutes: number): void {
    this.now = new Date(this.now.getTime() + minutes * 60_000);
  }
}

const compile = (name: string): HandlebarsTemplateDelegate =>
  Handlebars.compile(readFileSync(join(templates, `${name}.hbs`), 'utf8'), { strict: true });

const pages = {
  login: compile('login'),
  'carry-on': compile('carry-on'),
  refused: compile('refused'),
};

const caseForm = (csrf: string): string =>
  `<!doctype html><form method="post" action="/cases/7/approve"><input type="hidden" name="_csrf" value="${csrf}"><textarea name="text"></textarea><button>Approve</button></form>`;

/** Keeps cookies as a browser does, and says of its forms what browsers say. */
export class Browser {
  readonly cookies = new Map<string, string>();
  /** As they came, with their flags. */
  setCookies: string[] = [];
  readonly #app: Pick<Hono<AuthEnv>, 'request'>;
  readonly #root: string;
  /** Stands for the socket. */
  address = '127.0.0.1';

  constructor(app: Pick<Hono<AuthEnv>, 'request'>, root = 'http://127.0.0.1:8025') {
    this.#app = app;
    this.#root = root;
  }

  async get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return this.send(path, { headers });
  }

  /** Posts a form of the page's own. */
  async post(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {
      origin: this.#root,
      'sec-fetch-site': 'same-origin',
    },
  ): Promise<Response> {
    return this.send(path, { method: 'POST', body: new URLSearchParams(fields), headers });
  }

  async logIn(login: string, password = passwordOf(login), more = {}): Promise<Response> {
    return this.post('/login', { login, password, ...more });
  }

  async csrf(): Promise<string> {
    return /name="_csrf" value="([^"]*)"/.exec(await (await this.get('/')).text())?.[1] ?? '';
  }

  async send(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    if (cookie !== '') headers.set('cookie', cookie);
    const socket = { remoteAddress: this.address };
    const response = await this.#app.request(
      this.#root + path,
      { ...init, headers },
      { incoming: { socket } },
    );
    this.setCookies = response.headers.getSetCookie();
    for (const line of this.setCookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }
}
