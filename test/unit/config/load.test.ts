/**
 * Contract: a faulty configuration says file, line and column, what stood there and what may
 * stand there; a good one fills in what the owner left out; nothing unknown is let through.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../../src/config/load.ts';
import { TakkebrevError } from '../../../src/model/errors.ts';

const folder = mkdtempSync(join(tmpdir(), 'takkebrev-config-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'takkebrev.yaml');

writeFileSync(
  join(folder, 'business.yaml'),
  'name: Lampehuset\nmailbox: Hej@Lampehuset.example\nmandate: { currency: DKK }\n',
);
writeFileSync(join(folder, 'broken.yaml'), 'name: Lampehuset\nmailbxo: hej@lampehuset.example\n');
writeFileSync(join(folder, 'password'), 'hemmelig\r\nmore\n');

function load(yaml: string) {
  writeFileSync(file, yaml);
  return loadConfig(file);
}

function failureOf(yaml: string): TakkebrevError {
  try {
    load(yaml);
  } catch (cause) {
    if (cause instanceof TakkebrevError) return cause;
    throw cause;
  }
  throw new Error('it was let through');
}

const mailbox = (imap: string, rest = ''): string =>
  `mailboxes:\n  - name: kontakt\n    imap: ${imap}\n    business: business.yaml\n${rest}`;

describe('a good configuration', () => {
  it('fills in what is left out', () => {
    const { mailboxes, store, warnings } = load(
      mailbox('{ host: imap.example.com, password: { env: X } }'),
    );
    expect(mailboxes[0]).toMatchObject({
      imap: {
        host: 'imap.example.com',
        port: 993,
        security: 'tls',
        user: 'hej@lampehuset.example',
      },
      folders: { inbox: 'INBOX', drafts: 'auto', sent: 'auto', send: 'Takkebrev/Send' },
      since: null,
      sizeLimitBytes: 25 * 1024 * 1024,
    });
    expect(mailboxes[0]?.businesses[0]).toMatchObject({
      name: 'Lampehuset',
      language: 'da',
      signer: null,
    });
    expect(store.url).toBe(`sqlite:${join(folder, 'takkebrev.db')}`);
    expect(warnings).toEqual([]);
  });

  it('finds the server of a known provider', () => {
    const { mailboxes } = load(mailbox('{ user: lone@gmail.com, password: { env: X } }'));
    expect(mailboxes[0]?.imap.host).toBe('imap.gmail.com');
  });

  it('warns of a password in clear text', () => {
    const { warnings } = load(mailbox('{ host: imap.example.com, password: hemmelig }'));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).not.toContain('hemmelig');
  });

  it.each([
    ['{ env: TAKKEBREV_UNIT_TEST }', 'fra miljøet'],
    ['{ file: password }', 'hemmelig'],
    ['{ command: "printf abc" }', 'abc'],
  ])('fetches the password from %s', (secret, expected) => {
    process.env['TAKKEBREV_UNIT_TEST'] = 'fra miljøet';
    const { mailboxes } = load(mailbox(`{ host: imap.example.com, password: ${secret} }`));
    expect(mailboxes[0]?.imap.password()).toBe(expected);
  });

  it.each([['{ env: TAKKEBREV_NOT_SET }'], ['{ file: nowhere }'], ['{ command: "exit 1" }']])(
    'says where the password %s is missing',
    (secret) => {
      const { mailboxes } = load(mailbox(`{ host: imap.example.com, password: ${secret} }`));
      expect(() => mailboxes[0]?.imap.password()).toThrow(
        expect.objectContaining({
          code: 'secret-missing',
          message: expect.stringContaining('kontakt'),
        }),
      );
    },
  );
});

describe('a faulty configuration', () => {
  it.each([
    {
      yaml: mailbox('{ host: a.example, pasword: x }'),
      at: ':3:30',
      says: 'known here: host, port',
    },
    {
      yaml: mailbox('{ host: a.example, security: ssl }'),
      at: ':3:40',
      says: 'tls, starttls or none',
    },
    {
      yaml: mailbox('{ host: a.example, security: none }'),
      at: ':3:40',
      says: 'this machine only',
    },
    { yaml: mailbox('{ host: a.example, port: many }'), at: ':3:36', says: '1 to 65535' },
    {
      yaml: mailbox('{ host: a.example, password: { envv: X } }'),
      at: ':3:40',
      says: '{ env: NAME }',
    },
    {
      yaml: mailbox('{ host: a.example }', '    since: yesterday\n'),
      at: ':5:12',
      says: '2026-11-01',
    },
    {
      yaml: mailbox('{ host: a.example }', 'sotre: {}\n'),
      at: ':5:1',
      says: 'mailboxes, store, review',
    },
    {
      yaml: mailbox('{ host: a.example }', 'store: { url: "mysql://x" }\n'),
      at: ':5:15',
      says: 'sqlite:FILE',
    },
    { yaml: 'mailboxes:\n  - name: [', at: ':2', says: '' },
    { yaml: 'mailboxes: []\n', at: ':1:12', says: 'at least one' },
    { yaml: '{}\n', at: ':1:1', says: 'list of mailboxes' },
  ])('is named at $at', ({ yaml, at, says }) => {
    const failure = failureOf(yaml);
    expect(failure.code).toBe('config-invalid');
    expect(failure.message).toContain(`${file}${at}`);
    expect(failure.message).toContain(says);
  });

  it('names every fault at once', () => {
    const failure = failureOf(mailbox('{ host: a.example, port: 0, securty: tls }'));
    expect(failure.message.split('\n')).toHaveLength(2);
  });

  it('names a fault of the business file there', () => {
    const failure = failureOf(
      mailbox('{ host: a.example }').replace('business.yaml', 'broken.yaml'),
    );
    expect(failure.code).toBe('business-invalid');
    expect(failure.message).toContain('broken.yaml:2:1');
    expect(failure.message).toContain('mailbox');
  });

  it('says that a file is not there', () => {
    expect(() => loadConfig(join(folder, 'none.yaml'))).toThrow(
      expect.objectContaining({ code: 'config-missing' }),
    );
    expect(
      failureOf(mailbox('{ host: a.example }').replace('business.yaml', 'none.yaml')).code,
    ).toBe('business-invalid');
  });

  it('wants a host where the provider is not known', () => {
    expect(failureOf(mailbox('{ password: { env: X } }')).message).toContain('imap.host');
  });
});

describe('the gate', () => {
  const good = '{ host: imap.example.com, password: { env: X } }';
  const gate = (rules: string): string => mailbox(good, `gate:\n  rules:\n${rules}`);

  it('lets every rule speak for itself where nothing is said', () => {
    expect(load(mailbox(good)).gate.rules).toEqual({});
  });

  it('takes a wish for a rule', () => {
    const { rules } = load(gate('    thanks: ignore\n    undated-promise: block\n')).gate;
    expect(rules).toEqual({ thanks: 'ignore', 'undated-promise': 'block' });
  });

  it.each([
    [
      '    thansk: warn\n',
      /takkebrev\.yaml:7:5: gate\.rules\.thansk: unknown key; known here: .*thanks/,
    ],
    [
      '    thanks: maybe\n',
      /takkebrev\.yaml:7:13: gate\.rules\.thanks: write block, warn or ignore/,
    ],
    ['    open-slot: ignore\n', /:7:16: gate\.rules\.open-slot: this rule always blocks/],
    ['    insult: warn\n', /:7:13: gate\.rules\.insult: this rule always blocks/],
    ['    hidden-text: warn\n', /:7:18: gate\.rules\.hidden-text: this rule always blocks/],
  ])('says what is wrong with %s', (rules, message) => {
    const failure = failureOf(gate(rules));
    expect(failure.code).toBe('config-invalid');
    expect(failure.message).toMatch(message);
  });
});
