/**
 * Contract: every rule has an id, a sentence, a reason and examples in every language; what must be
 * found is found and what must be left in silence is, with spans that slice to their excerpts.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkReply, type CheckInput } from '../../src/gate/check.ts';
import type { Example } from '../../src/gate/rule.ts';
import { rules } from '../../src/gate/rules.ts';
import { examplesIn } from '../../src/gate/samples.ts';
import { languages } from '../../src/language/languages.ts';
import { ruleIds } from '../../src/model/policy.ts';
import { languageCodes, type LanguageCode } from '../../src/model/language.ts';

/** An example's reply beside the sample complaint of its language. */
function inputOf(example: Example, language: LanguageCode): CheckInput {
  const sample = languages[language].samples.complaints[0];
  const name = sample?.name ?? '';
  const text = example.mail ?? sample?.text ?? '';
  const subject = example.subject ?? sample?.subject ?? '';
  const greeting = example.greeting === undefined ? (name.split(' ')[0] ?? null) : example.greeting;
  return {
    reply: example.reply,
    sent: example.sent ?? [],
    message: {
      messageId: null,
      inReplyTo: null,
      references: [],
      subject,
      from: { name, address: 'kunde@example.com' },
      replyTo: null,
      to: [],
      cc: [],
      date: new Date('2026-11-20T09:00:00Z'),
      text,
      fromHtml: false,
      headers: new Map(),
      attachments: [],
      truncated: false,
    },
    reading: {
      language,
      kind: 'complaint',
      confidence: 1,
      doubtful: false,
      authored: text,
      customer: { name, greeting, address: 'kunde@example.com' },
      issues: [],
      consequence: null,
      facts: { orders: [], dates: [], amounts: [], products: [], people: [], places: [] },
      wants: ['refund'],
      fault: 'firm',
      tone: 'calm',
      repeat: false,
      aboutStaff: false,
      unreasonable: false,
      mustAsk: [],
      screened: null,
    },
    business: {
      id: 'sample',
      name: 'Lund Køkken',
      what: 'web shop for kitchen things',
      city: 'Odense',
      mailbox: 'hej@lundkokken.example',
      language,
      signer: { name: 'Signe Lund', title: null },
      staff: ['Signe Lund'],
      mandate: { currency: 'DKK', goodwill_max: 500, may: ['refund', 'replace'] },
      facts: [],
    },
  };
}

describe('the rules of the gate', () => {
  it('are all listed', () => {
    const files = readdirSync(join(import.meta.dirname, '../../src/gate/rules'));
    expect(rules.map((rule) => `${rule.id}.ts`).toSorted()).toEqual(files.toSorted());
    expect(rules.map((rule) => rule.id)).toEqual(ruleIds);
  });

  describe.each(rules)('$id', (rule) => {
    it('says what it rejects, and why', () => {
      expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(rule.rejects).toMatch(/\.$/);
      expect(rule.why.length).toBeGreaterThan(20);
    });

    describe.each(languageCodes)('in %s', (language) => {
      const { found, silent } = examplesIn(language, rule) ?? { found: [], silent: [] };

      it('has examples', () => {
        expect(found.length).toBeGreaterThan(0);
        expect(silent.length).toBeGreaterThan(0);
      });

      it.each(found)('finds $reply', (example) => {
        const verdict = checkReply(inputOf(example, language));
        const own = verdict.findings.filter((finding) => finding.rule === rule.id);
        expect(own).not.toEqual([]);
        for (const finding of own) {
          expect(finding.excerpt).toBe(example.reply.slice(finding.start, finding.end));
          expect(finding.message).not.toContain('{words}');
        }
      });

      it.each(silent)('leaves $reply alone', (example) => {
        const verdict = checkReply(inputOf(example, language));
        expect(verdict.findings.filter((finding) => finding.rule === rule.id)).toEqual([]);
      });
    });
  });

  it.each(languageCodes)(
    'pass a good letter in %s and only that beside its own mail',
    (language) => {
      const { greeting, good: body, closing } = languages[language].samples;
      const good = { reply: `${greeting}\n\n${body}\n\n${closing}` };
      expect(checkReply(inputOf(good, language)).verdict).toBe('pass');
      for (const other of languages[language].samples.complaints.slice(1)) {
        const input = inputOf({ ...good, mail: other.text, subject: other.subject }, language);
        const from = { name: other.name, address: 'kunde@example.com' };
        const swapped = { ...input, message: { ...input.message, from } };
        expect(checkReply(swapped).verdict, other.subject).toBe('reject');
      }
    },
  );
});
