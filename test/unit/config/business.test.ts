/**
 * Contract: a business file is YAML, JSON, or JSON Lines with several firms; each mail finds the
 * firm it was written to, and none where that cannot be told.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { businessFor } from '../../../src/config/business-for.ts';
import { loadBusinesses } from '../../../src/config/business.ts';
import { presetFor, presets } from '../../../src/config/presets.ts';
import { starterBusiness, starterConfig } from '../../../src/config/starter.ts';
import { loadConfig } from '../../../src/config/load.ts';

const folder = mkdtempSync(join(tmpdir(), 'takkebrev-business-'));
afterAll(() => rmSync(folder, { recursive: true }));

function load(text: string) {
  const file = join(folder, 'business');
  writeFileSync(file, text);
  return loadBusinesses(file);
}

const several = () =>
  load('{"name":"A","mailbox":"a@a.example"}\n{"name":"B","mailbox":"B@b.example"}\n');

describe('a business file', () => {
  it.each([
    [
      'YAML',
      'name: Lampehuset\nmailbox: hej@lampe.example\nmandate: { currency: NOK, may: [ refund ] }\n',
    ],
    [
      'JSON',
      '{\n "name": "Lampehuset", "mailbox": "hej@lampe.example",\n "mandate": { "currency": "NOK", "may": ["refund"] } }',
    ],
    [
      'one JSON line',
      '{"name":"Lampehuset","mailbox":"hej@lampe.example","mandate":{"currency":"NOK","may":["refund"]}}\n',
    ],
  ])('is read as %s', (_kind, text) => {
    expect(load(text)).toMatchObject([
      { name: 'Lampehuset', language: 'nb', mandate: { may: ['refund'], goodwill_max: 0 } },
    ]);
  });

  it('holds several firms as JSON Lines, and errors name the line', () => {
    const lines = '{"name":"A","mailbox":"a@a.example"}\n\n{"name":"B","mailbox":"b@b.example"}\n';
    expect(load(lines).map(({ name }) => name)).toEqual(['A', 'B']);
    expect(() => load(lines.replace('"name":"B"', '"nam":"B"'))).toThrow(/:3:2/);
  });

  it('is refused when it is empty', () => {
    expect(() => load('\n')).toThrow(expect.objectContaining({ code: 'business-invalid' }));
  });
});

describe('the firm a mail was written to', () => {
  it.each([
    { to: ['x@x.example', 'B@B.example'], name: 'B' },
    { to: ['x@x.example'], name: undefined },
    { to: [], name: undefined },
  ])('is $name for $to', ({ to, name }) => {
    expect(businessFor(several(), to)?.name).toBe(name);
  });

  it('is the only one there is', () => {
    expect(businessFor(load('name: A\nmailbox: a@a.example\n'), ['x@x.example'])?.name).toBe('A');
  });
});

describe('provider presets', () => {
  it('name no domain twice and give a source', () => {
    const domains = presets.flatMap((preset) => preset.domains);
    expect(new Set(domains).size).toBe(domains.length);
    for (const { source } of presets) expect(source).toMatch(/^https:\/\//);
  });

  it('are found by the address, whatever its case', () => {
    expect(presetFor('Lone@Online.NO')?.imap.host).toBe('imap.online.no');
    expect(presetFor('lone@lampehuset.example')).toBeUndefined();
  });
});

describe('what init writes', () => {
  it('is a configuration that loads', () => {
    const starter = {
      address: 'kontakt@lampehuset.example',
      imap: { host: 'imap.lampehuset.example', port: 993 },
      smtp: { host: 'smtp.lampehuset.example', port: 465, security: 'tls' as const },
      name: 'Lampehuset: "lys & liv" #1',
      signer: 'Lone Bak',
      currency: 'DKK',
    };
    writeFileSync(join(folder, 'takkebrev.yaml'), starterConfig(starter));
    writeFileSync(join(folder, 'business.yaml'), starterBusiness(starter));
    const [mailbox] = loadConfig(join(folder, 'takkebrev.yaml')).mailboxes;
    expect(mailbox?.businesses[0]).toMatchObject({
      name: 'Lampehuset: "lys & liv" #1',
      signer: { name: 'Lone Bak', title: null },
    });
  });
});
