/** Ordinals in digits, which count nothing: “the 101st”, “5-та бригада”, “2º”. */
import { baseLanguage } from '../domain/language.ts';

/** What stands directly behind the digits of an ordinal, by language; signs that all have. “3-х”, “5-ти” count. */
const ENDINGS: Readonly<Record<string, string>> = {
  en: 'st|nd|rd|th|ˢᵗ|ⁿᵈ|ʳᵈ|ᵗʰ',
  uk: '[-‑–](?:й|я|а|та|тя|га|ша|ва|е|те|тє|ге|ше|ве|го|му|у|ту|тю|гу|шу|ву|ої|ій|ою|им|ім|их|ими|і|ті|гі|ші|ві)',
  fr: 'er|re|e|ème|nd|nde',
  nl: 'e|de|ste',
};

const PATTERNS = new Map(Object.keys(ENDINGS).map((language) => [language, patternOf(ENDINGS[language])]));
const ANYWHERE = patternOf();

function patternOf(endings?: string): RegExp {
  return new RegExp(`^(?:[ºª]|${endings ?? '[ºª]'})s?(?![\\p{L}\\p{N}])`, 'iu');
}

/** No ending is longer. */
const REACH = 8;

/** Whether the digits that end at a place of a text are those of an ordinal. */
export function isOrdinal(text: string, end: number, language: string): boolean {
  return (PATTERNS.get(baseLanguage(language)) ?? ANYWHERE).test(text.slice(end, end + REACH));
}
