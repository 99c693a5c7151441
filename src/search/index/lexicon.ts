/** What the search of a tracker knows of words, in every language that has lists: readers ask in any. */
import { languagesWithNumberWords, numberWordsOf } from '../../anchoring/number-words.ts';
import type { Tracker } from '../../model/tracker.ts';
import type { Months } from '../query/dates.ts';
import type { CountingWords } from '../query/figures.ts';
import type { Lexicon } from '../query/lexicon.ts';
import { foldWord } from '../query/tokens.ts';

/** Words that questions are made of, in their normal forms, by language; readers ask in any. */
const QUESTION_WORDS: Readonly<Record<string, string>> = {
  en: 'a about an and any anything are as at be been being but by can could did do does doing done for from get had happen happens has have he her his how i if in is it its just kind many me more much my not now of on or our really s said same saying says say she should so still tell than that the their them there these they thing this those to too was we were what when where whether which who whom whose why will with would yes you your',
  uk: 'а або багато був була було були в він вона вони від де для до є за з зі і із й коли кого кому має на не по про саме сказав сказала сказали скільки та так такий така таке ті то у хто це ці цей чи чий чому чого що щодо щоб як яка який яке які якими якого',
};

/** The same as one list. */
export const COMMON = Object.values(QUESTION_WORDS).flatMap((words) => words.split(' '));

const LISTS = languagesWithNumberWords.flatMap((language) => numberWordsOf(language) ?? []);

/** The number words of all languages that have a list. */
export const COUNTING: CountingWords = {
  cardinals: folded(LISTS.map(({ cardinals }) => cardinals)),
  scales: folded(LISTS.flatMap(({ scales, attachedScales, moneyScales }) => [scales, attachedScales, moneyScales])),
};

/** In the languages of these lists, as they stand by themselves and beside a day. */
export const MONTHS: Months = Array.from({ length: 12 }, (_, month) =>
  languagesWithNumberWords.flatMap((language) => monthIn(language, new Date(Date.UTC(2024, month, 5)))),
);

function monthIn(language: string, day: Date): string[] {
  const month = { timeZone: 'UTC', month: 'long' } as const;
  const alone = new Intl.DateTimeFormat(language, month).format(day);
  const parts = new Intl.DateTimeFormat(language, { ...month, day: 'numeric' }).formatToParts(day);
  const beside = parts.find(({ type }) => type === 'month')?.value ?? alone;
  return [...new Set([alone.toLowerCase(), beside.toLowerCase()])];
}

function folded(lists: readonly ReadonlyMap<string, number>[]): Record<string, number> {
  return Object.fromEntries(lists.flatMap((list) => [...list].map(([word, value]) => [foldWord(word), value])));
}

/** What the search knows of words: the tracker's list, every name that has aliases, and what questions are made of. */
export function lexiconOf({ data, speakers, sources, topics }: Tracker): Lexicon {
  const names = [
    ...[...speakers, ...sources].map((it) => [it.data.name, ...(it.data.aliases ?? [])]),
    ...topics.map((it) => [it.data.title, ...(it.data.aliases ?? [])]),
  ];
  return {
    counting: COUNTING,
    months: MONTHS,
    common: COMMON,
    synonyms: [...(data.synonyms ?? []), ...names.filter(({ length }) => length > 1), ...MONTHS],
  };
}
