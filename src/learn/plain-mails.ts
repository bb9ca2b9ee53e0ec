import type { LanguageCode } from '../model/language.ts';
import type { Examples, KindMail, LabelledMail, LabelledSentence } from './examples.ts';
import type { Random } from './random.ts';

/** How many short complaints are put together at most. */
const most = 1600;

/** Which sentences a short complaint is made of, in this order, and how often each is there. */
const order: readonly (readonly [role: string, share: number])[] = [
  ['greeting', 0.8],
  ['background', 0.15],
  ['issue', 1],
  ['consequence', 0.2],
  ['venting', 0.1],
  ['want', 0.6],
  ['closing', 0.8],
  ['signature', 0.7],
];
const withSubject = 0.8;

/**
 * Short, plain complaints, put together from single sentences and the subject lines of ordinary
 * complaints. Written examples were chosen for being hard: without these a reader of them comes to
 * think that whoever says plainly what is broken does not complain.
 */
export function plainMails(examples: Examples, random: Random): LabelledMail[] {
  const single = [
    ...[...examples.sentences, ...examples.plain].map((one) => ({ lang: one.lang, one })),
    ...examples.mails.flatMap((mail) => mail.sentences.map((one) => ({ lang: mail.lang, one }))),
  ];
  const sentences = poolOf(single);
  const subjects = examples.kinds.filter((mail) => mail.kind === 'complaint');
  const languages = [...new Set(subjects.map((mail) => mail.lang))];
  return Array.from({ length: Math.min(most, single.length) }, () => {
    const lang = pick(languages, random) ?? 'en';
    return composed(lang, sentences, subjects, random);
  }).filter((mail) => mail.sentences.some(({ role }) => role === 'issue'));
}

type Pool = ReadonlyMap<string, readonly LabelledSentence[]>;
const keyOf = (lang: LanguageCode, role: string): string => `${lang} ${role}`;

function poolOf(
  all: readonly { readonly lang: LanguageCode; readonly one: LabelledSentence }[],
): Pool {
  const pool = new Map<string, LabelledSentence[]>();
  for (const { lang, one } of all) {
    const key = keyOf(lang, one.role);
    pool.set(key, [...(pool.get(key) ?? []), one]);
  }
  return pool;
}

const pick = <T>(all: readonly T[], random: Random): T | undefined =>
  all[Math.floor(random() * all.length)];

function composed(
  lang: LanguageCode,
  pool: Pool,
  subjects: readonly KindMail[],
  random: Random,
): LabelledMail {
  const sentences = order.flatMap(([role, share]) => {
    const one = pick(pool.get(keyOf(lang, role)) ?? [], random);
    return random() < share && one !== undefined ? [one] : [];
  });
  const own = subjects.filter((mail) => mail.lang === lang);
  const subject = pick(own, random)?.subject ?? '';
  return {
    lang,
    kind: 'complaint',
    from_name: '',
    subject: random() < withSubject ? subject : '',
    sentences,
    tone: null,
    fault: null,
    repeat: null,
    about_staff: null,
    unreasonable: null,
    greet: null,
  };
}
