import type { LawWords } from '../../language/consumer-law.ts';
import { languages } from '../../language/languages.ts';
import type { Case, WeighedSentence } from '../case.ts';
import type { Found, Rule, Texts } from '../rule.ts';
import { examplesOf } from '../samples.ts';

/**
 * The EU's platform for disputes took no new cases after 20 March 2025 and was closed on 20 July 2025
 * (regulation (EU) 2024/3228, art. 1 and 2, seen 2026-11): a link to it leads nowhere.
 */
const closedPlatform =
  /(?:https?:\/\/)?(?:webgate\.)?ec\.europa\.eu\/(?:consumers\/)?odr[^\s<>"]{0,200}|\b(?:ODR[- ](?:plat\w{2,10})|(?:EU|Europa)\S{0,20} (?:ODR|online (?:dispute|klage|tvist)\S{0,20}))\b/giu;

const daysOfMonth = 30;
const daysOfYear = 365;

const shortened: Texts = {
  da: '"{words}" giver kortere tid, end loven gør (købeloven §§ 81-86: to år, og altid to måneder efter at fejlen er fundet). Slet fristen.',
  nb: '«{words}» gir kortere tid enn loven gjør (forbrukerkjøpsloven § 27: to eller fem år, og alltid to måneder etter at feilen er funnet). Stryk fristen.',
  nn: '«{words}» gir kortare tid enn lova gjer (forbrukarkjøpslova § 27: to eller fem år, og alltid to månader etter at feilen er funnen). Stryk fristen.',
  sv: '”{words}” ger kortare tid än lagen (konsumentköplagen 2022:260: tre år, och alltid två månader efter att felet upptäckts). Stryk fristen.',
  en: '"{words}" allows less time than the law does (directive (EU) 2019/771: two years at least; three in Sweden, five for lasting things in Norway). Delete the limit.',
};
const denied: Texts = {
  da: '"{words}": ved køb på nettet er der 14 dages fortrydelsesret (forbrugeraftaleloven §§ 18-19), med få undtagelser. Er varen en af dem? Ellers slet det.',
  nb: '«{words}»: Ved kjøp på nett er det 14 dagers angrerett (angrerettloven), med få unntak. Er varen ett av dem? Ellers stryk det.',
  nn: '«{words}»: Ved kjøp på nett er det 14 dagars angrerett (angrerettlova), med få unntak. Er vara eitt av dei? Elles stryk det.',
  sv: '”{words}”: vid köp på nätet gäller 14 dagars ångerrätt (distansavtalslagen 2005:59), med få undantag. Är varan ett av dem? Stryk annars.',
  en: '"{words}": what is bought at a distance may be sent back within 14 days (directive 2011/83/EU art. 9), with few exceptions. Is this one? If not, delete it.',
};
const closed: Texts = {
  da: '{words}: EU’s klageplatform lukkede 20. juli 2025 (forordning 2024/3228). Slet henvisningen.',
  nb: '{words}: EUs klageplattform stengte 20. juli 2025 (forordning 2024/3228). Stryk henvisningen.',
  nn: '{words}: Klageplattforma til EU stengde 20. juli 2025 (forordning 2024/3228). Stryk tilvisinga.',
  sv: '{words}: EU:s tvistlösningsplattform stängde den 20 juli 2025 (förordning 2024/3228). Stryk hänvisningen.',
  en: '{words}: the EU platform for disputes closed on 20 July 2025 (regulation 2024/3228). Delete the reference.',
};

/** The first time span of a sentence in days, with its place: "14 dage", "two weeks". */
function spanOf(
  one: WeighedSentence,
  { units, counts }: LawWords,
): {
  readonly days: number;
  readonly unit: number;
  readonly start: number;
  readonly end: number;
} | null {
  for (const [at, word] of one.words.entries()) {
    const unit = units[word.lower];
    const before = one.words[at - 1];
    if (unit === undefined || before === undefined) continue;
    const count = /^\d{1,3}$/u.test(before.text) ? Number(before.text) : counts[before.lower];
    if (count === undefined) continue;
    return { days: count * unit, unit, start: before.start, end: word.end };
  }
  return null;
}

function checkSentence(one: WeighedSentence, of: Case): Found[] {
  const { words, claimYears, noticeMonths, withdrawalDays } = languages[of.language].law;
  const span = spanOf(one, words);
  if (words.withdrawal.test(one.text)) {
    if (span !== null && span.days < withdrawalDays)
      return [{ start: span.start, end: span.end, texts: denied }];
    if (!words.denied.test(one.text)) return [];
    return [{ start: one.start, end: one.end, texts: denied, severity: 'warning' }];
  }
  // "I answer your claim within three days" is the firm's own time.
  const isOurs = one.words.some(({ lower }) => of.lexicon.i.has(lower) || of.lexicon.we.has(lower));
  if (span === null || isOurs) return [];
  if (!words.claim.test(one.text) || !words.due.test(one.text)) return [];
  const isLawful = span.days === noticeMonths * daysOfMonth || span.days >= claimYears * daysOfYear;
  return isLawful ? [] : [{ start: span.start, end: span.end, texts: shortened }];
}

export const illegalTerm: Rule = {
  id: 'illegal-term',
  severity: 'error',
  rejects:
    'A term that takes from consumers what the law gives them: time to complain, the right to withdraw, a place to turn to.',
  why: 'Such terms bind nobody and mislead (directives 2019/771 and 2011/83, the latter art. 25); the acts, each with where and when it was looked up, stand in law.ts of each language.',
  examples: examplesOf({
    da: {
      found: [
        'Reklamation skal ske inden 8 dage efter modtagelsen.',
        'Reklamationsretten er kun 1 år.',
        'Der er ingen fortrydelsesret på udsalgsvarer.',
        'Du kan klage på https://ec.europa.eu/consumers/odr.',
      ],
      silent: [
        'Reklamationsretten er 2 år.',
        'Jeg svarer på din reklamation inden for 3 dage.',
        'Du har 14 dages fortrydelsesret.',
      ],
    },
    nb: {
      found: [
        'Reklamasjon må skje innen 14 dager etter levering.',
        'Reklamasjonsfristen er seks måneder.',
        'Det er ingen angrerett på salgsvarer.',
        'Du kan klage på https://ec.europa.eu/consumers/odr.',
      ],
      silent: [
        'Reklamasjonsfristen er fem år.',
        'Jeg svarer på reklamasjonen din innen 3 dager.',
        'Du har 14 dagers angrerett.',
      ],
    },
    nn: {
      found: [
        'Reklamasjon må skje innan 14 dagar etter levering.',
        'Reklamasjonsfristen er seks månader.',
        'Det er ingen angrerett på salsvarer.',
        'Du kan klage på https://ec.europa.eu/consumers/odr.',
      ],
      silent: [
        'Reklamasjonsfristen er fem år.',
        'Eg svarar på reklamasjonen din innan 3 dagar.',
        'Du har 14 dagars angrerett.',
      ],
    },
    sv: {
      found: [
        'Reklamation måste ske inom 8 dagar efter leverans.',
        'Reklamationsrätten gäller i två år.',
        'Det finns ingen ångerrätt på reavaror.',
        'Du kan klaga på https://ec.europa.eu/consumers/odr.',
      ],
      silent: [
        'Reklamationsrätten är tre år.',
        'Jag svarar på din reklamation inom 3 dagar.',
        'Du har 14 dagars ångerrätt.',
      ],
    },
    en: {
      found: [
        'Complaints must be made within 8 days of delivery.',
        'Faults must be reported within six months.',
        'There is no right of withdrawal on sale items.',
        'You may complain at https://ec.europa.eu/consumers/odr.',
      ],
      silent: [
        'Faults must be reported within two years.',
        'I answer your complaint within 3 days.',
        'You have a right of withdrawal for 14 days.',
      ],
    },
  }),
  check(of) {
    const links = [...of.reply.matchAll(closedPlatform)].map((hit) => ({
      start: hit.index,
      end: hit.index + hit[0].length,
      texts: closed,
    }));
    return [...links, ...of.body.flatMap((one) => checkSentence(one, of))];
  },
};
