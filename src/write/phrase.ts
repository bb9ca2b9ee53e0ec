import type { LetterTemplates, Variant } from '../config/templates.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Evidence } from '../model/letter.ts';
import type { Chooser } from './seed.ts';
import type { Values } from './values.ts';

export interface Phrased {
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** Chooses among the ways of putting a thing those whose values are known. */
export class Phrasing {
  readonly templates: LetterTemplates;
  readonly language: LanguageCode;
  readonly chooser: Chooser;

  constructor(templates: LetterTemplates, language: LanguageCode, chooser: Chooser) {
    this.templates = templates;
    this.language = language;
    this.chooser = chooser;
  }

  /** From the first of `sections` that has a usable line; null where none has. */
  phrase(file: string, sections: readonly string[], values: Values): Phrased | null {
    for (const section of sections) {
      const usable = this.usable(file, section, values);
      const chosen = this.chooser.pick(`${file} ${section}`, usable);
      if (chosen !== null) return render(chosen, values);
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
    return chosen === null ? null : { ...render(chosen, values), uses: most };
  }

  private usable(file: string, section: string, values: Values): readonly Variant[] {
    const variants = this.templates.variants(this.language, file, section);
    return variants.filter((variant) => variant.needs.every((need) => values.has(need)));
  }
}

function render(variant: Variant, values: Values): Phrased {
  const known = variant.names.flatMap((name) => {
    const value = values.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const text = variant.render(Object.fromEntries(known.map(([name, value]) => [name, value.text])));
  return {
    text: text.replace(/\s+/gu, ' ').trim(),
    evidence: known.flatMap(([, value]) => value.evidence),
  };
}
