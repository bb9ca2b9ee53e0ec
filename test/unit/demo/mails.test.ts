/**
 * Contract: the demo's mails are whole, standard mails that come in shortly before `now`: a mail
 * parser gets every letter of them right, most are complaints, and all five languages are there.
 */
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { demoBusiness } from '../../../src/demo/business.ts';
import { composeMail } from '../../../src/demo/compose-mail.ts';
import { sampleMails } from '../../../src/demo/mails.ts';
import { readCodes } from '../../../src/language/identify.ts';

const now = new Date('2026-11-22T10:17:42Z');
const mails = sampleMails(now);
const source = (name: string): string =>
  String(mails.find((mail) => mail.name === name)?.source ?? '');

const text = async (name: string): Promise<string> => (await simpleParser(source(name))).text ?? '';

describe('the sample mails', () => {
  it('are twelve, seven of them complaints, in all five languages', () => {
    expect(mails).toHaveLength(12);
    expect(mails.filter(({ kind }) => kind === 'complaint')).toHaveLength(7);
    expect(new Set(mails.map(({ language }) => language))).toEqual(new Set(readCodes));
  });

  it.each(mails)('$name is a whole mail to the firm, shortly before now', async (mail) => {
    const parsed = await simpleParser(String(mail.source));
    expect(parsed.to).toMatchObject({ value: [{ address: demoBusiness.mailbox }] });
    expect(parsed.from?.value[0]?.name).toMatch(/^\p{Lu}[\p{L}-]+( \p{Lu}[\p{L}-]+)+$/u);
    expect(parsed.messageId).toMatch(/^<[\w.-]+@[\w.]+\.example>$/);
    const age = now.getTime() - (parsed.date?.getTime() ?? 0);
    expect(age).toBeGreaterThan(0);
    expect(age).toBeLessThan(2 * 86_400_000);
    expect(mail.receivedAt.getTime()).toBeGreaterThan(parsed.date?.getTime() ?? 0);
    expect(`${parsed.subject} ${parsed.text}`).not.toMatch(
      /\uFFFD|undefined|Invalid|NaN|=[0-9A-F]{2}/,
    );
  });

  it('come oldest first, each under its own Message-ID, the same for the same now', () => {
    const times = mails.map(({ receivedAt }) => receivedAt.getTime());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    const ids = mails.map((mail) => /^Message-ID: (.*)$/im.exec(String(mail.source))?.[1]);
    expect(new Set(ids).size).toBe(12);
    expect(sampleMails(now)).toEqual(mails);
  });

  it('hold dates of their own day and language', async () => {
    expect(await text('taklampe')).toContain('taklampen 14. oktober, sto');
    expect(await text('feil-farge')).toContain('hos dykk 12. november (ordre');
    expect(await text('golvlampan')).toContain('från Helsingborg i fredags för');
    expect(await text('golvlampan')).toContain('> 17 nov. 2026 kl. 14:05 skrev');
    expect(await text('ros')).toMatch(/^I torsdags kom jeg/m);
    expect(await text('two-payments')).toContain('on 9 November and another on 11 November');
  });

  it('come in the forms mail comes in', () => {
    expect(source('mammas-stol')).toContain('charset=windows-1252\r\n');
    expect(source('mammas-stol')).toContain('hoppats =96 min');
    expect(source('two-payments')).toContain('Content-Type: text/html');
    expect(source('nyt-11')).toContain('\r\nList-Unsubscribe: <');
    expect(source('autosvar')).toContain('\r\nAuto-Submitted: auto-replied\r\n');
  });
});

describe('composing', () => {
  const base = {
    from: { name: 'Åse Øye', address: 'a@b.example' },
    to: { name: 'Firm', address: 'c@d.example' },
    at: now,
    messageId: '<x@y.example>',
  };
  const subjects = ['Hello', 'Blåbærgrød '.repeat(20).trim(), 'Sv: ”…” – €', '=?UTF-8?B?'];
  it.each(subjects)('keeps the subject %s', async (subject) => {
    const part = { type: 'text/plain', charset: 'utf-8', text: 'x' } as const;
    const composed = composeMail({ ...base, subject, parts: [part] });
    expect((await simpleParser(composed)).subject).toBe(subject);
    expect(Math.max(...composed.split('\r\n').map(({ length }) => length))).toBeLessThan(79);
  });

  const texts = [
    'a = b',
    `${'æ'.repeat(500)} `.repeat(3).trim(),
    'x \ny\t\nz',
    '‘Nå’ – “ja” … € 5',
  ];
  it.each(texts)('keeps the text %s in either charset', async (text) => {
    for (const charset of ['utf-8', 'windows-1252'] as const) {
      const part = { type: 'text/plain', charset, text } as const;
      const composed = composeMail({ ...base, subject: 'x', parts: [part] });
      expect((await simpleParser(composed)).text?.trim()).toBe(text);
      expect(composed).toMatch(/^[ -~\r\n]*$/);
      expect(Math.max(...composed.split('\r\n').map(({ length }) => length))).toBeLessThan(79);
    }
  });
});
