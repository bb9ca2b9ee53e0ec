/**
 * Contract: `voice` proposes what was changed in letters really sent; a person's yes writes it into
 * the business file, all else in it kept, and letters say it so from then on; a no is remembered.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fill, lone } from './people.ts';
import { jsonLines, takkebrev, Workplace, type Ended } from './servers/workplace.ts';

const names = ['Mette Holm', 'Lars Skov', 'Ingeborg Lund', 'Aksel Friis'];
const business = `# our firm
name: Tranebæk Bolig # as on the sign
mailbox: kontakt@firm.example
language: da
signer: { name: Louise Hald }
`;

let place: Workplace;
beforeEach(async () => {
  place = await Workplace.make({ host: '127.0.0.1', port: 1, user: 'x', password: 'x' });
  const config = JSON.parse(readFileSync(place.config, 'utf8'));
  config.mailboxes[0].business = 'business.yaml';
  writeFileSync(place.config, JSON.stringify(config));
  writeFileSync(file('business.yaml'), business);
  for (const [at, name] of names.entries()) {
    const address = `${name.split(' ')[0]?.toLowerCase() ?? ''}@kunde${at}.example`;
    const text = await fill(place.folder, { ...lone, name, address, subject: `Sag ${at}` }, at + 1);
    send(at + 1, text.replace(/^\S+/u, 'Halløj'));
  }
});
afterEach(() => place.remove());

const file = (name: string): string => join(place.folder, name);
const call = (...args: readonly string[]): Promise<Ended> =>
  takkebrev([...args, '--config', place.config]);

/** As if a person had sent this letter. */
function send(id: number, text: string): void {
  const database = new DatabaseSync(file('takkebrev.db'));
  database
    .prepare(
      `insert into edition (case_id, version, subject, text, verdict, author, at)
       select case_id, version + 1, subject, ?, verdict, 'eva', at from edition where case_id = ?`,
    )
    .run(text, id);
  database
    .prepare(
      `update desk_case set state = 'answered', version = version + 1, sent_version = version + 1,
       closed_at = received_at where id = ?`,
    )
    .run(id);
  database.close();
}

const proposed = async (): Promise<{ id: string; kind: string; to: string }[]> =>
  jsonLines((await call('voice', '--json', '--now', '2026-11-23T10:00:00Z')).stdout);

describe('the voice of the house', () => {
  it('is proposed with examples, and taken when a person says so', async () => {
    const [greeting, ...more] = await proposed();
    expect(more).toEqual([]);
    expect(greeting).toMatchObject({ kind: 'greeting', to: 'Halløj {name}' });
    const shown = await call('voice', '--now', '2026-11-23T10:00:00Z');
    expect(shown.stdout).toMatch(/4 of 4 letters[\s\S]*"Halløj Mette"[\s\S]*--take/u);
    const id = greeting?.id ?? '';
    expect(await call('voice', '--take', id, '--now', '2026-11-23T10:00:00Z')).toMatchObject({
      status: 0,
    });
    const written = readFileSync(file('business.yaml'), 'utf8');
    expect(written.startsWith(business)).toBe(true);
    expect(written).toMatch(/voice:\s+da:\s+greeting: Halløj \{name\}/u);
    expect(await proposed()).toEqual([]);
    writeFileSync(
      file('mail.eml'),
      `From: Bo Vang <bo@vang.example>\nTo: kontakt@firm.example\nSubject: Bordet\nMessage-ID: <b@vang>\n\nHej\n\nBordet er ridset, og jeg vil gerne have et nyt. Ordre 4711.\n\nVenlig hilsen\nBo Vang\n`,
    );
    const draft = await call(
      'draft',
      file('mail.eml'),
      '--business',
      file('business.yaml'),
      '--json',
    );
    const [one] = jsonLines<{ reply: { text: string } }>(draft.stdout);
    expect(one?.reply.text).toMatch(/^Halløj Bo\n/u);
  });

  it('is left when a person says no, and not asked again', async () => {
    const [greeting] = await proposed();
    await call('voice', '--leave', greeting?.id ?? '', '--now', '2026-11-23T10:00:00Z');
    expect(await proposed()).toEqual([]);
    expect(readFileSync(file('business.yaml'), 'utf8')).toBe(business);
    expect(await call('voice', '--take', 'ffff')).toMatchObject({ status: 2 });
  });
});
