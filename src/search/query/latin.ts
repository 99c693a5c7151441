/** Names in another script: Cyrillic letters as English prints them in names. */

const CYRILLIC = 'абвгдеєжзиіїйклмнопрстуфхцчшщюяыэьъ';
const LATIN = 'a b v h d e ie zh z y i i i k l m n o p r s t u f kh ts ch sh shch iu ia y e'.split(' ');

/** A folded Cyrillic word in Latin letters; undefined for a word of another script. */
export function inLatin(word: string): string | undefined {
  return /^[а-ґ]+$/.test(word) ? word.replace(/./g, (letter) => LATIN[CYRILLIC.indexOf(letter)] ?? '') : undefined;
}
