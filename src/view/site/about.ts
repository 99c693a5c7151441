/** What the about page tells, computed from the tables by which the code works, so that the two cannot part. */

import { type NumberWords, numberWordsOf } from '../../anchoring/number-words.ts';
import { languagesWithNumberWords, readVague } from '../../anchoring/numbers.ts';
import { baseLanguage } from '../../domain/language.ts';
import { BASES, type Basis, FACTS, type FactName } from '../../domain/vocabulary.ts';
import type { Article, Tracker } from '../../model/tracker.ts';
import { BASIS_WORDS, FACT_WORDS, listOf, rangeLines } from '../../words/words.ts';

/** How a fact is known across the articles: for each basis, how many of them. */
export interface FactCount {
  readonly fact: string;
  readonly counts: readonly { readonly basis: Basis; readonly words: string; readonly articles: number }[];
}

/** For each fact, in how many articles it is not printed in the copy, and how it is known there. */
export function unprintedFacts({ articles }: Tracker): FactCount[] {
  return FACTS.flatMap((name) => {
    const counts = countBases(articles, name);
    return counts.length === 0 ? [] : [{ fact: FACT_WORDS[name], counts }];
  });
}

const UNPRINTED: readonly Basis[] = ['unknown', ...BASES.filter((basis) => basis !== 'stated' && basis !== 'unknown')];

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
  return [...byReading].flatMap(([reading, words]) => (reading ? [{ words: listOf(words), reading }] : []));
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
  return span ? rangeLines.between(span[0], span[1]) : '';
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
