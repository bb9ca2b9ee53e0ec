import * as z from 'zod';
import { languageCodes } from '../model/language.ts';
import { lockedRules, ruleIds, wishes, type RuleId } from '../model/policy.ts';
import { isLoopback, languagesToWrite, mandate, secret, text } from './parts.ts';
import { checkPeople, peopleSchema, reviewSchema } from './review-schema.ts';

const server = z
  .strictObject({
    host: text.optional(),
    port: z
      .int({ error: 'write a number from 1 to 65535' })
      .min(1, 'write a number from 1 to 65535')
      .max(65535, 'write a number from 1 to 65535')
      .optional(),
    security: z
      .enum(['tls', 'starttls', 'none'], { error: 'write tls, starttls or none' })
      .default('tls'),
    user: text.optional(),
    password: secret.optional(),
  })
  .refine((one) => one.security !== 'none' || (one.host !== undefined && isLoopback(one.host)), {
    path: ['security'],
    error:
      'none sends the password in clear text and is allowed to this machine only (127.0.0.1); write tls or starttls',
  });
export type ServerConfig = z.output<typeof server>;

const folders = z.strictObject({
  inbox: text.default('INBOX'),
  drafts: text.default('auto'),
  sent: text.default('auto'),
  send: text.default('Takkebrev/Send'),
});

const mailbox = z.strictObject({
  name: text.regex(/^[\w.@-]+$/, 'use letters, digits, . - _ @ only'),
  imap: server,
  smtp: server.optional(),
  /** Flags a customer's mail as answered in the inbox once its letter was sent. */
  markAnswered: z.boolean({ error: 'write true or false' }).default(false),
  folders: folders.prefault({}),
  business: text,
  since: z
    .string({ error: 'write a date as 2026-11-01' })
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'write a date as 2026-11-01')
    .refine((day) => !Number.isNaN(Date.parse(day)), 'there is no such day')
    .optional(),
  retentionMonths: z
    .int({ error: 'write a whole number of months' })
    .min(1, 'must be at least 1')
    .max(1200, 'must be at most 1200')
    .default(24),
  sizeLimitMegabytes: z.number({ error: 'write a number' }).positive('must be above 0').default(25),
});

const locked: ReadonlySet<RuleId> = new Set(lockedRules);
const wish = z.enum(wishes, { error: 'write block, warn or ignore' });
const always = z.literal('block', {
  error: 'this rule always blocks: such a letter is never sent; write block or leave it out',
});

/** What is made of each rule's findings. */
const gate = z.strictObject({
  rules: z
    .strictObject(
      Object.fromEntries(
        ruleIds.map((id) => [id, (locked.has(id) ? always : wish).optional()]),
      ) as unknown as Readonly<Record<RuleId, z.ZodOptional<typeof wish>>>,
    )
    .prefault({}),
});
const address = text.regex(/^[^@\s]+@[^@\s]+$/, 'write an address');

/** What the firm is told of its own complaints, and who is told. */
const digest = z.strictObject({
  /** Owners: they also hear how many complaints were about colleagues. */
  owners: z.array(address, { error: 'write a list of addresses' }).default([]),
  /** Everybody else who reads it. */
  team: z.array(address, { error: 'write a list of addresses' }).default([]),
  weekday: z
    .enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'], {
      error: 'write a day of the week as monday',
    })
    .default('monday'),
});
export type DigestConfig = z.output<typeof digest>;

/** `config/takkebrev.yaml`. */
export const configSchema = z
  .strictObject({
    mailboxes: z
      .array(mailbox, { error: 'write a list of mailboxes, each begun with "- name:"' })
      .min(1, 'name at least one mailbox')
      .refine((all) => new Set(all.map((one) => one.name)).size === all.length, {
        error: 'two mailboxes have the same name',
      }),
    store: z
      .strictObject({
        url: text.regex(/^sqlite:./, 'write sqlite:FILE, for instance sqlite:takkebrev.db'),
      })
      .prefault({ url: 'sqlite:takkebrev.db' }),
    review: reviewSchema.prefault({}),
    people: peopleSchema.optional(),
    gate: gate.prefault({}),
    digest: digest.prefault({}),
  })
  .superRefine(checkPeople);

const languageCode = z.enum(languageCodes, { error: `write ${languagesToWrite}` });

const phrase = z.string({ error: 'write a text here' }).trim().min(1).nullish();
const voice = z.strictObject({
  greeting: phrase.refine((one) => one == null || one.includes('{name}'), {
    error: "write {name} where the customer's name stands",
  }),
  closing: phrase,
  signOff: phrase,
  words: z
    .array(z.strictObject({ from: text, to: text }), { error: 'write a list of { from, to }' })
    .default([]),
  never: z.array(text, { error: 'write a list of sentences' }).default([]),
});

/** `config/business.yaml`. */
export const businessSchema = z.strictObject({
  id: text.optional(),
  name: text,
  what: z.string().trim().default(''),
  city: text.nullish(),
  mailbox: text.regex(/^[^@\s]+@[^@\s]+$/, 'write the address customers write to'),
  language: languageCode.optional(),
  signer: z.strictObject({ name: text, title: z.string().trim().nullish() }).nullish(),
  staff: z.array(text, { error: 'write a list of names' }).default([]),
  mandate: mandate.optional(),
  facts: z.array(text, { error: 'write a list of notes' }).default([]),
  voice: z.partialRecord(languageCode, voice).optional(),
});
