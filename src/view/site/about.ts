/** What the about page tells, computed from the tables by which the code works, so that the two cannot part. */

import { languagesWithNumberWords, type NumberWords, numberWordsOf } from '../../anchoring/number-words.ts';
import { QUALIFICATIONS, QUALIFIERS } from '../../anchoring/qualifiers.ts';
import { readVague } from '../../anchoring/vague.ts';
import { baseLanguage } from '../../domain/language.ts';
import { BASES, type Basis, FACTS, GROUNDS, type Ground } from '../../domain/vocabulary.ts';
import { RELATION_OF } from '../../model/relations.ts';
import type { Tracker } from '../../model/tracker.ts';
import type { Row } from '../../words/phrase.ts';
import { aboutWords, BASIS_WORDS, FACT_WORDS, GROUND_WORDS, listOf, rangeLines, seriesOf } from '../../words/words.ts';
import { relationWords } from '../claims/labels.ts';

/** The bases of facts that the copy does not print, the unknown first. */
const UNPRINTED: readonly Basis[] = ['unknown', ...BASES.filter((basis) => basis !== 'stated' && basis !== 'unknown')];

/** For each fact that is not printed in every copy, in how many articles it is known in which way. */
export function unprintedFacts({ articles }: Tracker): Row[] {
  return FACTS.flatMap((name) => {
    const known = UNPRINTED.flatMap((basis) => {
      const { length } = articles.filter(({ data }) => data[name]?.basis === basis);
      return length === 0 ? [] : [aboutWords.knownIn(BASIS_WORDS[basis], length)];
    });
    return known.length === 0 ? [] : [{ heading: FACT_WORDS[name], text: [known.join(' · ')] }];
  });
}

/** The rules by which two answers are compared: what each gives, and what it says. */
export function comparisonRules(): Row[] {
  return GROUNDS.map((ground) => ({ heading: namesOf(ground), text: [GROUND_WORDS[ground].rule] }));
}

/** What a rule gives, for figures and for answers in words. */
function namesOf(ground: Ground): string {
  const relation = ground === 'table' ? undefined : RELATION_OF[ground];
  if (!relation) return aboutWords.byTable;
  return seriesOf([
    ...new Set([relationWords(relation, 'quantity', { ground }), relationWords(relation, 'position', { ground })]),
  ]);
}

/** Words of a language, and how they are read. */
interface Reading {
  readonly words: readonly string[];
  readonly reading: string;
}

/** The published table of words that qualify a figure: those before it, those behind it, and what they make of it. */
export function qualifierTable(language: string): Reading[] {
  const { before, behind } = QUALIFIERS[language] ?? { before: {}, behind: {} };
  return QUALIFICATIONS.filter((kind) => before[kind] ?? behind[kind]).map((kind) => ({
    words: [listOf(before[kind] ?? []), listOf(behind[kind] ?? [])],
    reading: aboutWords.qualifierKinds[kind],
  }));
}

/** The published table of vague number words of a language; words that are read alike share a row. */
export function vagueTable(language: string): Reading[] {
  const list = numberWordsOf(language);
  if (!list) return [];
  const byReading = Map.groupBy([...list.plurals.keys(), ...compoundsOf(list)], (words) => readingOf(words, language));
  return [...byReading].flatMap(([reading, words]) => (reading ? [{ words: [listOf(words)], reading }] : []));
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
