/** Whether words of an article name somebody: a name, an alias, an office, in any of the forms that a language gives them. */

/** Words of two letters or three that are written small join others, and name nobody. */
const SHORT = /^[\p{Ll}\p{M}]{1,3}$/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** As many letters must two forms of one word share. */
const STEM = 4;

/** The words of a text that can name somebody, in lower case, without the ending of a possessive. */
export function namingWords(text: string): string[] {
  const words = text.normalize('NFC').match(WORD) ?? [];
  return words.filter((word) => !SHORT.test(word)).map((word) => word.toLowerCase());
}

/** Whether two texts share a word that can name somebody. */
export function shareName(a: string, b: string): boolean {
  const others = namingWords(b);
  return namingWords(a).some((word) => others.some((other) => areForms(word, other)));
}

/** Whether two words are one, or forms of one: “Буданов”, “Буданова”; “official”, “officials”. */
export function areForms(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < STEM) return false;
  return long.includes(short) || long.startsWith(short.slice(0, Math.max(STEM, short.length - 2)));
}

/** Titles and ranks before a name, also cut short. */
const TITLES =
  /^(?:(?:the|mrs?|ms|mx|dr|prof(?:essor)?|gen(?:eral)?|adm(?:iral)?|sen(?:ator)?|rep(?:resentative)?|gov(?:ernor)?|lt|col(?:onel)?|maj(?:or)?|capt(?:ain)?|sgt|sir|dame|lord|lady|president|minister)\.?\s+)+(?=\S)/;

/** A name as it is compared with others: without case, titles, accents on Latin letters, and the space between, the family name last. */
export function sameName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(TITLES, '')
    .replace(/^(\S+),\s+(\S.*)$/, '$2 $1')
    .replace(/[\s.’'-]+/g, ' ')
    .trim();
}
