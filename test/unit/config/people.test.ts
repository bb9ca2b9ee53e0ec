/**
 * Contract: the configuration names who may log in and where the page listens; what would let
 * strangers in, or passwords pass in clear text, is refused with the place and what to write.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../../src/config/load.ts';

const folder = mkdtempSync(join(tmpdir(), 'takkebrev-people-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'takkebrev.yaml');
writeFileSync(
  join(folder, 'business.yaml'),
  'name: Lampehuset\nmailbox: hej@lampehuset.example\nsigner: { name: Pernille Friis }\n',
);
const mailboxes =
  'mailboxes:\n  - { name: kontakt, imap: { host: imap.example.com }, business: business.yaml }\n';
const hash = `scrypt$17$8$1$${'s'.repeat(22)}$${'k'.repeat(43)}`;
const lone = `  - { login: lone, name: Lone Bak, role: owner, password: { hash: "${hash}" } }\n`;
const oidc = 'oidc: { issuer: "https://login.example.com", clientId: x, clientSecret: { env: S } }';
const team = 'publicUrl: "https://takk.example.com"';

function load(yaml: string) {
  writeFileSync(file, mailboxes + yaml);
  return loadConfig(file);
}

describe('people', () => {
  it('are the owner alone where none are named', () => {
    expect(load('').people).toEqual([
      {
        person: { login: 'owner', name: 'Pernille Friis', role: 'owner', mandate: null },
        credential: { by: 'link' },
      },
    ]);
  });

  it('have role, mandate and a way in', () => {
    const { people } = load(
      `people:\n${lone}  - { login: per, name: Per, role: approver, oidc: { email: Per@Example.com }, mandate: { currency: DKK, goodwill_max: 200, may: [ refund ] } }\nreview: { ${team}, ${oidc} }\n`,
    );
    expect(people).toEqual([
      {
        person: { login: 'lone', name: 'Lone Bak', role: 'owner', mandate: null },
        credential: { by: 'password', hash },
      },
      {
        person: {
          login: 'per',
          name: 'Per',
          role: 'approver',
          mandate: { currency: 'DKK', goodwill_max: 200, may: ['refund'] },
        },
        credential: { by: 'oidc', claim: 'email', value: 'per@example.com' },
      },
    ]);
  });

  it.each([
    [`people: []\n`, ':3:9', 'leave people out'],
    [`people:\n${lone}${lone}`, ':4:3', 'same login'],
    [`people:\n${lone.replace('owner', 'approver')}`, ':4:3', 'somebody must be owner'],
    [`people:\n${lone.replace('owner', 'boss')}`, ':4:42', 'reader, drafter, approver, owner'],
    [`people:\n${lone.replace('login: lone', 'login: takkebrev')}`, ':4:14', 'the program itself'],
    [`people:\n${lone.replace('login: lone', 'login: Lone')}`, ':4:14', 'small letters'],
    [`people:\n${lone.replace(hash, 'hemmelig')}`, ':4:67', 'takkebrev password'],
    [`people:\n  - { login: lone, name: Lone, role: owner }\n`, ':4:5', 'either password'],
    [`people:\n${lone.replace('role', 'rolle')}`, ':4:36', 'known here: login, name, role'],
    [
      `people:\n${lone}  - { login: per, name: Per, role: reader, oidc: { subject: x } }\n`,
      ':5:50',
      'review.oidc',
    ],
  ])('are refused as %j', (yaml, at, says) => {
    expect(() => load(yaml)).toThrow(expect.objectContaining({ code: 'config-invalid' }));
    expect(() => load(yaml)).toThrow(new RegExp(`yaml${at}: .*${says}`));
  });
});

describe('where the page listens', () => {
  it('is this machine where nothing is said', () => {
    expect(load('').review).toEqual({
      host: '127.0.0.1',
      port: 8025,
      undoSeconds: 60,
      publicUrl: null,
      tls: null,
      proxy: [],
      oidc: null,
      metricsToken: null,
    });
  });

  it.each([
    `review: { host: 0.0.0.0, ${team}, tls: { cert: c.pem, key: k.pem } }\npeople:\n${lone}`,
    `review: { host: 10.0.0.7, ${team}, proxy: [ 10.0.0.5, "fd00::/8" ] }\npeople:\n${lone}`,
    `review: { ${team}, proxy: [ 127.0.0.1 ] }\npeople:\n${lone}`,
    `review: { host: "::1" }\n`,
    `review: { ${team}, ${oidc} }\n`,
  ])('may be %j', (yaml) => {
    expect(load(yaml).review.undoSeconds).toBe(60);
  });

  it('is warned about where the client secret stands in the file', () => {
    const plain = oidc.replace('{ env: S }', 'hemmelig');
    const { warnings } = load(`review: { ${team}, ${plain} }\n`);
    expect(warnings.join()).toContain('the client secret of review.oidc stands in the file itself');
    expect(warnings.join()).not.toContain('hemmelig');
  });

  it('is named by files beside the configuration', () => {
    const { tls } = load(
      `review: { host: 0.0.0.0, ${team}, tls: { cert: c.pem, key: k.pem } }\npeople:\n${lone}`,
    ).review;
    expect(tls).toEqual({ cert: join(folder, 'c.pem'), key: join(folder, 'k.pem') });
  });

  it.each([
    [`review: { host: 0.0.0.0, ${team} }\npeople:\n${lone}`, 'passwords would pass in clear text'],
    [`review: { host: 192.168.1.7, ${team} }\npeople:\n${lone}`, 'clear text'],
    [`review: { host: takk.example.com, ${team} }\npeople:\n${lone}`, 'clear text'],
    [`review: { host: 0.0.0.0, tls: { cert: c, key: k } }\npeople:\n${lone}`, 'review.publicUrl'],
    [`review: { host: 0.0.0.0, ${team}, tls: { cert: c, key: k } }\n`, 'write people too'],
    [`review: { ${team}, proxy: [ 127.0.0.1 ] }\n`, 'write people too'],
    [`review: { ${team}, proxy: [ localhost ] }\npeople:\n${lone}`, 'an address as'],
    [`review: { ${team}, proxy: [ 10.0.0.0/33 ] }\npeople:\n${lone}`, 'an address as'],
    [`review: { publicUrl: "http://takk.example.com" }\n`, 'https://'],
    [`review: { publicUrl: "https://takk.example.com/desk" }\n`, 'without a path'],
    [`review: { publicUrl: "https://u:p@takk.example.com" }\n`, 'without a path'],
    [`review: { ${oidc} }\n`, 'review.publicUrl'],
    [`review: { ${team}, ${oidc.replace('https', 'http')} }\n`, 'https address'],
  ])('is refused as %j', (yaml, says) => {
    expect(() => load(yaml)).toThrow(new RegExp(`yaml:\\d+:\\d+: review.*${says}`));
  });
});
