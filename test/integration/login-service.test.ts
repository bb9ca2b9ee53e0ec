/**
 * Contract: over real sockets, a login by OpenID Connect lets in those the configuration names, by
 * subject or verified e-mail address, and nobody by a token that is forged, stale, meant for somebody else or asked
 * for by another browser. The login service is a small one of our own: no public one is asked.
 */
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Member } from '../../src/config/people.ts';
import { House, onLoopback } from '../unit/review/auth/house.ts';
import { LoginService, type Cheat, type Claims } from './servers/login-service.ts';

const lone: Member = {
  person: { login: 'lone', name: 'Lone Bak', role: 'owner', mandate: null },
  credential: { by: 'oidc', claim: 'email', value: 'lone@lampehuset.example' },
};
const per: Member = {
  person: { login: 'per', name: 'Per', role: 'reader', mandate: null },
  credential: { by: 'oidc', claim: 'sub', value: '4711' },
};
const asLone = { sub: '1', email: 'Lone@Lampehuset.example', email_verified: true };

let service: LoginService;
let house: House;
let root: string;
let stop: () => Promise<unknown>;

beforeEach(async () => {
  service = await LoginService.start();
  house = await House.build();
  const app = house.app([lone, per], {
    ...onLoopback,
    oidc: {
      issuer: new URL(service.issuer),
      clientId: service.client.id,
      clientSecret: () => service.client.secret,
    },
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  stop = () => new Promise((resolve) => server.close(resolve));
});
afterEach(async () => {
  await stop();
  await service.stop();
  await house.store.close();
});

/** Follows no redirect by itself, and keeps the cookies of our page. */
class Visitor {
  readonly cookies = new Map<string, string>();

  async get(url: string): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const ours = url.startsWith(root);
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { connection: 'close', ...(ours ? { cookie } : {}) },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }

  /** To the login service and to the address it sends back to, which is not opened yet. */
  async goThere(next = '/'): Promise<string> {
    const sent = await this.get(`${root}/login/oidc?next=${encodeURIComponent(next)}`);
    const back = await this.get(sent.headers.get('location') ?? '');
    return back.headers.get('location') ?? '';
  }

  async logIn(next = '/'): Promise<Response> {
    return this.get(await this.goThere(next));
  }
}

const logInAs = async (claims: Claims, cheat: Cheat = {}): Promise<Response> => {
  service.claims = claims;
  service.cheat = cheat;
  return new Visitor().logIn();
};

describe('a login by the login service', () => {
  it('lets in whom the configuration names, to the page asked for', async () => {
    service.claims = asLone;
    const visitor = new Visitor();
    const back = await visitor.logIn('/outcomes');
    expect(back.headers.get('location')).toBe('/outcomes');
    expect((await visitor.get(`${root}/outcomes`)).status).toBe(200);
    expect(house.acts).toEqual(['lone GET /outcomes ']);
    expect(service.tokenRequests[0]?.get('code_verifier')).toMatch(/^[\w-]{43,}$/);
  });

  it('knows people by subject too, and gives each their own role', async () => {
    service.claims = { sub: '4711' };
    const visitor = new Visitor();
    await visitor.logIn();
    expect((await visitor.get(`${root}/`)).status).toBe(200);
    expect((await visitor.get(`${root}/outcomes`)).status).toBe(403);
  });

  it.each([
    ['a stranger', { sub: '2', email: 'x@lampehuset.example', email_verified: true }],
    ['an address nobody verified', { ...asLone, email_verified: false }],
    ['an address of which that is not said', { sub: '1', email: 'lone@lampehuset.example' }],
    ['a subject that is an address', { sub: 'lone@lampehuset.example' }],
  ])('refuses %s, and says why', async (_who, claims) => {
    const refused = await logInAs(claims);
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain('you are not on the list here');
    expect(refused.headers.getSetCookie().join()).not.toMatch(/takkebrev=[\w-]/);
  });

  it.each([
    ['for another client', { aud: 'somebody-else' }],
    ['by another issuer', { iss: 'https://evil.example' }],
    ['of an hour ago', { exp: Math.floor(Date.now() / 1000) - 3600 }],
    ['of another login', { nonce: 'replayed' }],
    ['without a nonce', { nonce: undefined }],
  ])('refuses a token %s', async (_what, cheat) => {
    expect((await logInAs(asLone, cheat)).status).toBe(403);
  });

  it.each(['strange key', 'none'] as const)('refuses a token signed with %s', async (signWith) => {
    service.signWith = signWith;
    expect((await logInAs(asLone)).status).toBe(403);
  });

  it('refuses a code that comes to another browser: nobody is logged in as somebody else', async () => {
    service.claims = asLone;
    const enemy = await new Visitor().goThere();
    const victim = new Visitor();
    expect((await victim.get(enemy)).status).toBe(403);
    await victim.goThere();
    expect((await victim.get(enemy)).status).toBe(403);
    expect((await victim.get(`${root}/`)).status).toBe(303);
  });

  it('refuses a second use, another state, and an answer that is too late', async () => {
    service.claims = asLone;
    const visitor = new Visitor();
    const back = await visitor.goThere();
    expect((await visitor.get(back.replace('state=', 'state=x'))).status).toBe(403);
    expect((await visitor.get(back)).status).toBe(403);
    const late = await visitor.goThere();
    house.after(11);
    expect((await visitor.get(late)).status).toBe(403);
  });

  it('leads to our own pages alone', async () => {
    service.claims = asLone;
    const back = await new Visitor().logIn('//evil.example/');
    expect(back.headers.get('location')).toBe('/');
  });

  it('says so where the service is down, and works again when it is back', async () => {
    const { port } = new URL(service.issuer);
    await service.stop();
    const down = await new Visitor().get(`${root}/login/oidc`);
    expect(down.status).toBe(403);
    expect(await down.text()).toContain('Logging in with 127.0.0.1 failed');
    service = await LoginService.start(Number(port));
    expect((await logInAs(asLone)).status).toBe(303);
  });

  it('is offered on the login page, the password is not', async () => {
    const page = await (await new Visitor().get(`${root}/login`)).text();
    expect(page).toContain('Log in with 127.0.0.1');
    expect(page).not.toContain('type="password"');
  });
});

/** Asks for the login page with headers no browser would send. */
const statusFor = (headers: Record<string, string>): Promise<number> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(root);
    request({ host: '127.0.0.1', port, path: '/login', headers, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .once('error', reject)
      .end();
  });

it('a name that another site made to lead here is not answered, as the wire has it', async () => {
  expect(await statusFor({ host: 'localhost' })).toBe(200);
  expect(await statusFor({ host: 'evil.example' })).toBe(421);
  expect(await statusFor({ host: 'evil.example', 'x-forwarded-host': 'localhost' })).toBe(421);
  expect(await statusFor({ host: 'localhost@evil.example' })).toBeGreaterThanOrEqual(400);
});
