/** The published table of words that qualify a figure, by language: “more than 3,000” is not exactly 3,000. */
import { baseLanguage } from '../domain/language.ts';
import type { Range } from '../domain/text.ts';
import type { ValueForm } from '../domain/vocabulary.ts';

/** What a qualifying word makes of a figure. */
export type Qualification = 'floor' | 'reach' | 'ceiling' | 'nearness' | 'shortfall' | 'precision';

/** How a figure so qualified may be read; the first is the one to offer. */
export const READINGS = {
  floor: ['atLeast'],
  reach: ['upTo', 'atMost'],
  ceiling: ['atMost', 'upTo'],
  nearness: ['about'],
  shortfall: ['about', 'atMost', 'upTo'],
  precision: ['exactly'],
} as const satisfies Record<Qualification, readonly ValueForm[]>;

export const QUALIFICATIONS = Object.keys(READINGS) as Qualification[];

/** Words directly before a figure, and directly behind it, of one language. */
interface Qualifiers {
  /** A word directly before, behind which they qualify nothing, as a pattern. */
  readonly unless?: string;
  readonly before: Partial<Record<Qualification, readonly string[]>>;
  readonly behind: Partial<Record<Qualification, readonly string[]>>;
}

const EN: Qualifiers = {
  before: {
    floor: [
      ...[
        'more than',
        'at least',
        'over',
        'above',
        'upwards of',
        'upward of',
        'in excess of',
        'exceeding',
        'not less than',
      ],
      ...[
        'no less than',
        'no fewer than',
        'not fewer than',
        'a minimum of',
        'a minimum',
        'at a minimum,',
        'at minimum,',
        'at the very least,',
        'as few as',
        'greater than',
        'well over',
        'north of',
        ...['tops', 'topped', 'topping', 'exceeds', 'exceeded', 'surpassed', 'surpassing'],
      ],
    ],
    reach: [
      ...['up to', 'as many as', 'as much as', 'could grow to', 'may grow to', 'might grow to', 'could reach'],
      ...['may reach', 'might reach', 'could rise to', 'may rise to', 'could climb to'],
    ],
    ceiling: [
      ...['fewer than', 'less than', 'under', 'below', 'at most', 'no more than', 'not more than', 'a maximum of'],
      ...['a maximum', 'maximum'],
      ...['at the most', 'not exceeding', 'south of'],
    ],
    nearness: [
      ...['about', 'around', 'some', 'roughly', 'approximately', 'an estimated', 'close to', 'in the region of'],
      ...['circa', 'approx.', 'somewhere around', 'perhaps', 'maybe', 'possibly', 'more or less', 'a good'],
    ],
    shortfall: ['nearly', 'almost', 'just under', 'just below', 'not quite'],
    precision: ['exactly', 'precisely'],
  },
  behind: {
    floor: ['or more', 'and more', 'or greater', 'at least', 'and counting', 'at the least'],
    ceiling: ['or fewer', 'or less', 'at most', 'at the most'],
    nearness: ['or so', 'or thereabouts', 'more or less', 'approximately'],
  },
};

/** “Has grown to”: what has come to a figure is that figure, though the same “до” says “up to” elsewhere. */
const HAS_COME = [
  ...['зріс', 'зросл[аио]', 'виріс', 'виросл[аио]', 'сяг\\p{L}*', 'дійш\\p{L}+', 'впа[вл]\\p{L}*'],
  ...['збільши', 'скороти', 'зменши', 'знизи', 'підня', 'підвищи'].map((stem) => `${stem}[вл]\\p{L}*`),
  ...['збільшено', 'скорочено', 'зменшено', 'знижено', 'підвищено', 'доведено'],
];

const UK: Qualifiers = {
  unless: HAS_COME.join('|'),
  before: {
    floor: ['понад', 'більше ніж', 'більш ніж', 'більше як', 'більше', 'щонайменше', 'не менше', 'не менш як'],
    reach: ['до', 'аж до', 'може зрости до', 'можуть зрости до', 'може сягнути', 'може досягти'],
    ceiling: ['менше ніж', 'менш ніж', 'менше', 'щонайбільше', 'не більше', 'не більше ніж', 'не більш як'],
    nearness: ['близько', 'приблизно', 'орієнтовно', 'десь', 'біля'],
    shortfall: ['майже'],
    precision: ['рівно', 'точно'],
  },
  behind: { floor: ['або більше', 'чи більше'], ceiling: ['або менше', 'чи менше'] },
};

const DE: Qualifiers = {
  before: {
    floor: ['mehr als', 'mindestens', 'über', 'wenigstens', 'nicht weniger als', 'ab'],
    reach: ['bis zu'],
    ceiling: ['weniger als', 'höchstens', 'unter', 'nicht mehr als', 'maximal'],
    nearness: ['etwa', 'rund', 'ungefähr', 'circa', 'ca.', 'gut', 'an die'],
    shortfall: ['fast', 'knapp', 'beinahe', 'nahezu', 'nicht ganz'],
    precision: ['genau', 'exakt'],
  },
  behind: { floor: ['oder mehr'], ceiling: ['oder weniger'] },
};

const FR: Qualifiers = {
  before: {
    floor: ['plus de', 'au moins', 'au minimum', 'un minimum de', 'pas moins de', 'au-delà de', 'au-dessus de'],
    reach: ["jusqu'à", 'jusqu’à', "jusqu'à quelque", 'jusqu’à quelque'],
    ceiling: ['moins de', 'au plus', 'tout au plus', 'au maximum', 'un maximum de', 'pas plus de'],
    nearness: ['environ', 'quelque', 'à peu près', 'autour de', 'aux alentours de', 'approximativement'],
    shortfall: ['près de', 'presque', 'un peu moins de'],
    precision: ['exactement', 'précisément'],
  },
  behind: {
    floor: ['ou plus', 'au moins', 'au minimum'],
    ceiling: ['ou moins', 'au plus', 'au maximum'],
    nearness: ['environ'],
  },
};

/** The table; in other languages only about signs is asked. */
export const QUALIFIERS: Readonly<Record<string, Qualifiers>> = { en: EN, uk: UK, de: DE, fr: FR };

/** The words that qualify a figure, and what they make of it. */
export interface Qualified {
  readonly words: string;
  readonly kind: Qualification;
}

interface Matcher {
  readonly pattern: RegExp;
  readonly kinds: ReadonlyMap<string, Qualification>;
}

/** Signs that qualify a figure in every language, directly before it and directly behind. */
export const SIGNS: Qualifiers = {
  before: { floor: ['>', '≥', '>='], ceiling: ['<', '≤', '<='], nearness: ['~', '≈', '±', '∼'] },
  behind: { floor: ['+', '-plus'], nearness: ['-odd'] },
};

const CURRENCY = '[$€£¥₴]?\\s?$';

const SIGN_MATCHERS = {
  before: matcher(SIGNS.before, (signs) => `(?:${signs})(?=\\s?${CURRENCY})`),
  behind: matcher(SIGNS.behind, (signs) => `^(?:${signs})(?![\\p{L}\\p{N}])`),
};

const MATCHERS = new Map(
  Object.entries(QUALIFIERS).map(([language, { before, behind, unless }]) => [
    language,
    {
      before: matcher(
        before,
        (words) =>
          `(?<![\\p{L}\\p{N}])${unless ? `(?<!(?:${unless})\\s)` : ''}(?:${words})(?=[\\s\\u00A0]+${CURRENCY}|[$€£¥₴]$)`,
      ),
      behind: matcher(behind, (words) => `^(?:\\s+\\p{L}+)??,?[\\s\\u00A0]+(?:${words})(?![\\p{L}\\p{N}])`),
    },
  ]),
);

function matcher(table: Qualifiers['before'], pattern: (words: string) => string): Matcher {
  const kinds = new Map(Object.entries(table).flatMap(([kind, words]) => words.map((one) => [one, kind] as const)));
  const longestFirst = [...kinds.keys()].sort((a, b) => b.length - a.length).map((one) => RegExp.escape(one));
  return { pattern: new RegExp(pattern(longestFirst.join('|')), 'iu'), kinds: kinds as Matcher['kinds'] };
}

/** How far from a figure its qualifying words can begin or end. */
const REACH = 32;

/** The words directly before or behind a figure that qualify it; undefined where none do; in a language without a table only signs are known. */
export function qualifierOf(text: string, { start, end }: Range, language: string): Qualified | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  const own = MATCHERS.get(baseLanguage(language));
  for (const matchers of own ? [SIGN_MATCHERS, own] : [SIGN_MATCHERS]) {
    const qualified = found(matchers.before, before) ?? found(matchers.behind, behind);
    if (qualified) return qualified;
  }
  return undefined;
}

function found({ pattern, kinds }: Matcher, text: string): Qualified | undefined {
  const words = pattern.exec(text.replace(/\s+/g, ' '))?.[0];
  const key = words?.toLowerCase().trimStart() ?? '';
  const kind = kinds.get(key) ?? kinds.get([...kinds.keys()].find((one) => key.endsWith(` ${one}`)) ?? '');
  return words && kind ? { words: words.trim(), kind } : undefined;
}
