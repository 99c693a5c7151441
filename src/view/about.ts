/** What the about page tells, computed from the tables by which the code works, so that the two cannot part. */
import { baseLanguage } from '../anchoring/language.ts';
import { type NumberWords, numberWordsOf } from '../anchoring/number-words.ts';
import { languagesWithNumberWords, readVague } from '../anchoring/numbers.ts';
import type { Article, Tracker } from '../model/tracker.ts';
import type { Basis, Form, Modality } from '../schema.ts';
import { groupDigits } from './dates.ts';
import { BASIS_WORDS } from './labels.ts';

/** The facts of an article, as the page names them. */
export const FACT_WORDS = {
  title: 'title',
  authors: 'author',
  date: 'date',
  source: 'outlet',
  address: 'address',
  copied: 'day of the copy',
  rights: 'rights',
} as const;

type FactName = keyof typeof FACT_WORDS;

/** How a fact is known across the articles: for each basis, how many of them. */
export interface FactCount {
  readonly fact: string;
  readonly counts: readonly { readonly basis: Basis; readonly words: string; readonly articles: number }[];
}

/** For each fact, in how many articles it is not printed in the copy, and how it is known there. */
export function unprintedFacts({ articles }: Tracker): FactCount[] {
  return (Object.keys(FACT_WORDS) as FactName[]).flatMap((name) => {
    const counts = countBases(articles, name);
    return counts.length === 0 ? [] : [{ fact: FACT_WORDS[name], counts }];
  });
}

const UNPRINTED: readonly Basis[] = ['unknown', 'traced', 'inferred', 'supplied'];

function countBases(articles: readonly Article[], name: FactName): FactCount['counts'] {
  return UNPRINTED.flatMap((basis) => {
    const { length } = articles.filter(({ data }) => data[name].basis === basis);
    return length === 0 ? [] : [{ basis, words: BASIS_WORDS[basis], articles: length }];
  });
}

/** Vague number words and how they are read. */
export interface VagueRow {
  readonly words: string;
  readonly reading: string;
}

/** The published table of vague number words of a language; words that are read alike share a row. */
export function vagueTable(language: string): VagueRow[] {
  const list = numberWordsOf(language);
  if (!list) return [];
  const byReading = Map.groupBy([...list.plurals.keys(), ...compoundsOf(list)], (words) => readingOf(words, language));
  return [...byReading].flatMap(([reading, words]) => (reading ? [{ words: words.join(', '), reading }] : []));
}

const COMPOUND_UNITS = [1e3, 1e6];

/** “Tens of thousands” and the like, in one grammatical form each. */
function compoundsOf({ compounds, plurals, of }: NumberWords): string[] {
  const [firsts, lasts] = [oneOfEach(compounds), oneOfEach(plurals)];
  const link = of ? ` ${of} ` : ' ';
  return lasts
    .filter(([, unit]) => COMPOUND_UNITS.includes(unit))
    .flatMap(([last, unit]) => firsts.filter(([, count]) => count < unit).map(([first]) => `${first}${link}${last}`));
}

function oneOfEach(words: ReadonlyMap<string, number>): [string, number][] {
  return [...words].filter(([, unit], index, all) => all.findIndex(([, other]) => other === unit) === index);
}

function readingOf(words: string, language: string): string {
  const span = readVague(words, language);
  return span ? `${groupDigits(span[0])} to ${groupDigits(span[1])}` : '';
}

/** A language by its name in the language of the page. */
export function languageName(tag: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
}

/** The languages with a list of number words, and those of the articles held that have none. */
export function numberLanguages({ articles, data }: Tracker): { listed: string[]; unlisted: string[] } {
  const held = new Set(articles.map((article) => baseLanguage(article.data.language)));
  const unlisted = [...held].filter((tag) => !languagesWithNumberWords.includes(tag));
  const named = (tags: readonly string[]) => tags.map((tag) => languageName(tag, data.language));
  return { listed: named(languagesWithNumberWords), unlisted: named(unlisted) };
}

/** What each way of knowing a fact means. */
export const BASIS_NOTES = {
  stated: 'The copy prints the fact; the words that do are quoted.',
  traced: 'Found outside the copy, at an address that is named.',
  inferred: 'Concluded by us from what is printed; the steps are given.',
  supplied: 'Our own words where the copy has none, such as a title in square brackets.',
  unknown: 'Neither printed nor found.',
} as const satisfies Record<Basis, string>;

/** What each degree of firmness means. */
export const MODALITY_NOTES = {
  confirmed: 'A party speaks of its own decision or action.',
  asserted: 'Said plainly, without a hedge.',
  reported: 'Passed on from others: “reportedly”, “reports say”.',
  predicted: 'Expected to happen.',
  possible: 'May, might or could be.',
  open: 'Said to be undecided or unknown.',
  evaluative: 'A view of what something means or is worth.',
} as const satisfies Record<Modality, string>;

/** What each form of a statement means. */
export const FORM_NOTES = {
  'direct-quote': 'The speaker’s words, as the article quotes them.',
  paraphrase: 'What a speaker said, told by the article.',
  'author-voice': 'The article says it itself and names no speaker.',
  headline: 'It stands in the headline.',
  caption: 'It stands under a picture.',
} as const satisfies Record<Form, string>;
