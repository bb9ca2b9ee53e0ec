import type { Sentence, Slot } from '../model/letter.ts';

export interface Realised {
  readonly text: string;
  readonly html: string;
  readonly sentences: readonly Sentence[];
}

/** Joins paragraphs of sentences into the letter's text and HTML; open slots are marked in the HTML. */
export function realise(
  paragraphs: readonly (readonly Sentence[])[],
  slots: readonly Slot[],
): Realised {
  const filled = paragraphs.filter((paragraph) => paragraph.length > 0);
  const texts = filled.map((paragraph) =>
    paragraph.map((sentence) => sentence.text).join(joint(paragraph)),
  );
  const html = texts.map((text) => `<p>${markSlots(text, slots)}</p>`).join('\n');
  return { text: `${texts.join('\n\n')}\n`, html: `${html}\n`, sentences: filled.flat() };
}

/** Closing and signature stand on lines of their own. */
const joint = (paragraph: readonly Sentence[]): string =>
  paragraph.some((sentence) => sentence.move === 'signature') ? '\n' : ' ';

/** A letter's text as HTML: a paragraph for each of its paragraphs. */
export const htmlOf = (text: string): string =>
  text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${markSlots(paragraph, [])}</p>\n`)
    .join('');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);

function markSlots(text: string, slots: readonly Slot[]): string {
  let html = escape(text).replace(/\n/g, '<br>\n');
  for (const { placeholder } of slots) {
    const escaped = escape(placeholder);
    html = html.split(escaped).join(`<mark>${escaped}</mark>`);
  }
  return html;
}
