/** Names for single characters, so that those that look alike or cannot be seen can be told apart in a message. */
import { codePoint } from '../domain/text.ts';

const NAMES: Readonly<Record<string, string>> = {
  '\u0009': 'tab',
  '\u000A': 'line feed',
  '\u000D': 'carriage return',
  '\u0020': 'space',
  '\u00A0': 'no-break space',
  '\u00AD': 'soft hyphen',
  '\u034F': 'grapheme joiner',
  '\u061C': 'Arabic letter mark',
  '\u2002': 'en space',
  '\u2003': 'em space',
  '\u2007': 'figure space',
  '\u2009': 'thin space',
  '\u200A': 'hair space',
  '\u200B': 'zero-width space',
  '\u200C': 'zero-width non-joiner',
  '\u200D': 'zero-width joiner',
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u202A': 'left-to-right embedding',
  '\u202B': 'right-to-left embedding',
  '\u202C': 'pop directional formatting',
  '\u202D': 'left-to-right override',
  '\u202E': 'right-to-left override',
  '\u202F': 'narrow no-break space',
  '\u2060': 'word joiner',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first strong isolate',
  '\u2069': 'pop directional isolate',
  '\u3000': 'ideographic space',
  '\uFEFF': 'zero-width no-break space',
};

/** Marks that are easily taken for one another; each is shown and named. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '-': 'hyphen-minus',
  '\u2010': 'hyphen',
  '\u2011': 'no-break hyphen',
  '\u2012': 'figure dash',
  '\u2013': 'en dash',
  '\u2014': 'em dash',
  '\u2212': 'minus sign',
  '\u2026': 'ellipsis',
};

const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee'].map(
  (name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const,
);

const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]|[\p{Zs}--[ ]]/gv;

/** One character by its code point, and by its name, its look or its alphabet: “U+2019 ’”, “U+00A0 no-break space”. */
export function nameOf(character: string): string {
  const code = codePoint(character);
  const name = NAMES[character];
  if (name) return `${code} ${name}`;
  if (/\p{C}/u.test(character)) return code;
  if (/\p{M}/u.test(character)) return `${code} combining mark ◌${character}`;
  const kind = LOOKALIKES[character] ?? SCRIPTS.find(([, script]) => script.test(character))?.[0];
  return kind ? `${code} ${character} (${kind})` : `${code} ${character}`;
}

/** A text as a message can print it: what cannot be seen is written as its code point. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, codePoint);
}

/** A text in quotation marks, shortened in the middle where it is long. */
export function quoteForMessage(text: string, longest = 160): string {
  const characters = [...text];
  if (characters.length <= longest) return `"${withoutUnseen(text)}"`;
  const half = Math.floor(longest / 2);
  return `"${withoutUnseen(characters.slice(0, half).join(''))} … ${withoutUnseen(characters.slice(-half).join(''))}"`;
}
