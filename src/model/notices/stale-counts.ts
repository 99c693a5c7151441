/** Numbers of articles and days in the tracker's own words that the content does not bear out. */
import { numbersIn } from '../../anchoring/numbers.ts';
import { gapInDays } from '../../domain/dates.ts';
import { baseLanguage } from '../../domain/language.ts';
import type { Tracker } from '../tracker.ts';

/** A number in the title or the sentence, what it counts, and how many there are. */
export interface StaleCount {
  readonly field: 'title' | 'sentence';
  readonly words: string;
  readonly counts: Counted;
  readonly there: number;
}

type Counted = 'articles' | 'days';

/** The words for what is counted, by language, directly behind a number or behind one more word. */
const NOUNS: Readonly<Record<string, Record<Counted, RegExp>>> = {
  en: { articles: /^\s+(?:\p{L}+\s+)?articles?\b/iu, days: /^\s+(?:\p{L}+\s+)?days?\b/iu },
  uk: {
    articles: /^\s+(?:\p{L}+\s+)?стат(?:тя|ті|тей)(?!\p{L})/iu,
    days: /^\s+(?:\p{L}+\s+)?(?:день|дні|днів)(?!\p{L})/iu,
  },
};

/** The counts of the title and the sentence that are not so: of the articles held, and of the days between their dates. */
export function staleCounts(tracker: Tracker): StaleCount[] {
  const { title, sentence, language } = tracker.data;
  const nouns = NOUNS[baseLanguage(language)];
  if (!nouns) return [];
  const there = { articles: tracker.articles.length, days: daysBetween(tracker) };
  return [['title', title] as const, ['sentence', sentence] as const].flatMap(([field, text]) =>
    numbersIn(text, language).flatMap(({ words, value, range }) => {
      const behind = text.slice(range.end);
      const counts = (['articles', 'days'] as const).find((one) => nouns[one].test(behind));
      return counts && value !== undefined && value !== there[counts]
        ? [{ field, words, counts, there: there[counts] }]
        : [];
    }),
  );
}

/** The days between the dates of the oldest and of the newest article. */
function daysBetween({ articles }: Tracker): number {
  const spans = articles.flatMap(({ date }) => date.span ?? []);
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last ? gapInDays(first, last) : 0;
}
