import { expect, test } from 'vitest';
import { FACTS } from '../../domain/vocabulary.ts';
import type { Article, Tracker } from '../../model/tracker.ts';
import { numberLanguages, qualifierTable, unprintedFacts, vagueTable } from './about.ts';

const article = (language: string, bases: Record<string, string>) => {
  const facts = FACTS.map((name) => [name, { basis: bases[name] ?? 'stated' }]);
  return { data: { language, ...Object.fromEntries(facts) } } as unknown as Article;
};

const tracker = (...articles: Article[]) => ({ articles, data: { language: 'en' } }) as unknown as Tracker;

test('counts, fact by fact, the articles whose copies do not print it, the unknown first', () => {
  const given = tracker(article('en', { rights: 'unknown', date: 'traced' }), article('en', { rights: 'unknown' }));
  const held = tracker(...given.articles, article('en', { date: 'unknown' }));
  expect(unprintedFacts(held)).toEqual([
    { heading: 'date', text: ['not known: 1 article · looked up by us: 1 article'] },
    { heading: 'rights', text: ['not known: 2 articles'] },
  ]);
});

test('reads vague words by the table that the figures are read by', () => {
  const table = vagueTable('en');
  expect(table).toContainEqual({ words: ['thousands'], reading: '2,000 to 99,999' });
  expect(table).toContainEqual({ words: ['tens of thousands'], reading: '20,000 to 99,999' });
  expect(vagueTable('uk').map(({ reading }) => reading)).toContain('2,000 to 99,999');
  expect(vagueTable('ar')).toEqual([]);
});

test('prints the words that qualify a figure, before and behind it, by what they make of it', () => {
  const [floor, ...others] = qualifierTable('en');
  expect(floor?.words[0]).toContain('more than, at least');
  expect(floor?.words[1]).toContain('or more');
  expect(floor?.reading).toBe('that many or more');
  expect(others).toHaveLength(5);
  expect(qualifierTable('ar')).toEqual([]);
});

test('names the languages of articles in which only digits are found', () => {
  expect(numberLanguages(tracker(article('en-GB', {}), article('ar', {})))).toEqual({
    listed: ['English', 'Ukrainian'],
    unlisted: ['Arabic'],
  });
});
