import type { LetterTemplates, Variant } from '../config/templates.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Evidence } from '../model/letter.ts';
import type { Chooser } from './seed.ts';
import type { Values } from './values.ts';

export interface Phrased {
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** What is said to one, by word, as it is said to two. */
export type ToTwo = Readonly<Record<string, string>>;

/** Where a value stands while the words around it are turned; no text of people holds these. */
const [open, close] = ['\uE000', '\uE001'];
const held = new RegExp(`${open}(\\d+)${close}`, 'gu');

/** Words to one customer as words to two: "du" is "I". */
export const inPlural = (text: string, toTwo: ToTwo): string =>
  text.replace(/(?<!\p{L})\p{L}+(?!\p{L})/gu, (word) => {
    const turned = toTwo[word.toLowerCase()];
    if (turned === undefined) return word;
    return /^\p{Lu}/u.test(word) ? turned.charAt(0).toUpperCase() + turned.slice(1) : turned;
  });

/** What a letter names more often than this sounds like a form. */
const often = 2;
/** What places a case: named once, where a line allows. */
const placing = [
  'product',
  'order',
  'invoice',
  'booking',
  'amount',
  'room',
  'date',
  'occasion',
  'passages',
];

/** Chooses among the ways of putting a thing those whose values are known. */
export class Phrasing {
  readonly templates: LetterTemplates;
  readonly language: LanguageCode;
  readonly chooser: Chooser;
  private readonly named = new Map<string, number>();
  readonly toTwo: ToTwo | null;

  /** `toTwo` says what is said to one customer as it is said to two who write together. */
  constructor(
    templates: LetterTemplates,
    language: LanguageCode,
    chooser: Chooser,
    toTwo: ToTwo | null = null,
  ) {
    this.templates = templates;
    this.language = language;
    this.chooser = chooser;
    this.toTwo = toTwo;
  }

  /**
   * From the first of `sections` that has a usable line; null where none has. Lines come first that
   * do not name once more what the letter has named, and of these such as place the case.
   */
  phrase(file: string, sections: readonly string[], values: Values): Phrased | null {
    for (const section of sections) {
      const usable = this.usable(file, section, values);
      const fresh = usable.filter((variant) => !this.repeats(variant, values));
      const apt = fresh.filter((variant) => this.tellsMore(variant, values));
      const best = [apt, fresh, usable].find((lines) => lines.length > 0) ?? [];
      const chosen = this.chooser.pick(`${file} ${section}`, best);
      if (chosen !== null) return this.render(chosen, values);
    }
    return null;
  }

  /** Like `phrase`, from the lines that use most of what is known. */
  richest(
    file: string,
    section: string,
    values: Values,
  ): (Phrased & { readonly uses: number }) | null {
    const usable = this.usable(file, section, values);
    const most = Math.max(0, ...usable.map((variant) => variant.needs.length));
    const rich = usable.filter((variant) => variant.needs.length === most);
    const chosen = this.chooser.pick(`${file} ${section}`, rich);
    return chosen === null ? null : { ...this.render(chosen, values), uses: most };
  }

  /** Lets `text` be named `times` times only. */
  spare(text: string, times: number): void {
    this.named.set(text, (this.named.get(text) ?? 0) + often - times);
  }

  private usable(file: string, section: string, values: Values): readonly Variant[] {
    const variants = this.templates.variants(this.language, file, section);
    return variants.filter((variant) => variant.needs.every((need) => values.has(need)));
  }

  /** True of a line that names what places the case and has not been named. */
  private tellsMore(variant: Variant, values: Values): boolean {
    return placing.some(
      (name) =>
        variant.names.includes(name) && values.has(name) && !this.named.has(textOf(values, name)),
    );
  }

  private repeats(variant: Variant, values: Values): boolean {
    return variant.names.some((name) => (this.named.get(textOf(values, name)) ?? 0) >= often);
  }

  private render(variant: Variant, values: Values): Phrased {
    const known = variant.names.flatMap((name) => {
      const value = values.get(name);
      return value === undefined ? [] : [[name, value] as const];
    });
    for (const text of new Set(known.map(([name]) => textOf(values, name))))
      this.named.set(text, (this.named.get(text) ?? 0) + 1);
    // What the values say is turned where they are made: only the line's own words are here.
    const text = variant.render(
      Object.fromEntries(known.map(([name], at) => [name, `${open}${at}${close}`])),
    );
    const turned = this.toTwo === null ? text : inPlural(text, this.toTwo);
    const filled = turned.replace(held, (_, at: string) => known[Number(at)]?.[1].text ?? '');
    return {
      text: filled.replace(/\s+/gu, ' ').trim(),
      evidence: known.flatMap(([, value]) => value.evidence),
    };
  }
}

const textOf = (values: Values, name: string): string => values.get(name)?.text.toLowerCase() ?? '';
