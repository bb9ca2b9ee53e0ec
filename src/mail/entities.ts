/** Character references (HTML Living Standard, 13.5), those that mail holds. */

import { TextDecoder } from 'node:util';

/** U+00A0..U+00FF in order. */
const latin1 = (
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg ' +
  'plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 ' +
  'iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave ' +
  'Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute ' +
  'Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave ' +
  'eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml ' +
  'divide oslash ugrave uacute ucirc uuml yacute thorn yuml '
)
  .trim()
  .split(' ');

const named = new Map<string, string>([
  ...latin1.map((name, at): [string, string] => [name, String.fromCodePoint(160 + at)]),
  ['Dagger', '\u{2021}'],
  ['OElig', '\u{152}'],
  ['Prime', '\u{2033}'],
  ['Scaron', '\u{160}'],
  ['Yuml', '\u{178}'],
  ['amp', '\u{26}'],
  ['apos', '\u{27}'],
  ['bdquo', '\u{201e}'],
  ['bull', '\u{2022}'],
  ['circ', '\u{2c6}'],
  ['dagger', '\u{2020}'],
  ['darr', '\u{2193}'],
  ['emsp', '\u{2003}'],
  ['ensp', '\u{2002}'],
  ['euro', '\u{20ac}'],
  ['ge', '\u{2265}'],
  ['gt', '\u{3e}'],
  ['harr', '\u{2194}'],
  ['hellip', '\u{2026}'],
  ['larr', '\u{2190}'],
  ['ldquo', '\u{201c}'],
  ['le', '\u{2264}'],
  ['lrm', '\u{200e}'],
  ['lsaquo', '\u{2039}'],
  ['lsquo', '\u{2018}'],
  ['lt', '\u{3c}'],
  ['mdash', '\u{2014}'],
  ['minus', '\u{2212}'],
  ['ndash', '\u{2013}'],
  ['ne', '\u{2260}'],
  ['oelig', '\u{153}'],
  ['permil', '\u{2030}'],
  ['prime', '\u{2032}'],
  ['quot', '\u{22}'],
  ['rarr', '\u{2192}'],
  ['rdquo', '\u{201d}'],
  ['rlm', '\u{200f}'],
  ['rsaquo', '\u{203a}'],
  ['rsquo', '\u{2019}'],
  ['sbquo', '\u{201a}'],
  ['scaron', '\u{161}'],
  ['thinsp', '\u{2009}'],
  ['tilde', '\u{2dc}'],
  ['trade', '\u{2122}'],
  ['uarr', '\u{2191}'],
  ['zwj', '\u{200d}'],
  ['zwnj', '\u{200c}'],
]);

const reference = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,7}));?/g;

/** Numbers 128..159 mean windows-1252, as browsers read them. */
const windows1252 = new TextDecoder('windows-1252');

function fromCode(code: number): string {
  if (code >= 128 && code < 160) return windows1252.decode(Uint8Array.of(code));
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)
    ? '\ufffd'
    : String.fromCodePoint(code);
}

/** Replaces character references; one that is not known stays as it stands. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(reference, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return fromCode(Number(decimal));
    if (hex !== undefined) return fromCode(parseInt(hex, 16));
    return named.get(name ?? '') ?? whole;
  });
}
