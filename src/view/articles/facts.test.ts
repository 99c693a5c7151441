import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { gate } from '../../model/build/gate.ts';
import type { Article } from '../../model/tracker.ts';
import { plainText } from '../../words/plain-text.ts';
import { articleName } from '../people.ts';
import {
  checkedWords,
  currentDigest,
  factRows,
  furnitureRows,
  hardToSquareWith,
  notClaimRows,
  numbersWords,
  pageTitle,
  speakersOf,
} from './facts.ts';

function articlesOf(folder: string): (id: string) => Article {
  const { tracker } = gate(fileURLToPath(new URL(folder, import.meta.url)));
  return (id) => {
    const found = tracker?.articles.find((one) => one.id === id);
    if (!found) throw new Error(`${folder} holds no article ${id}`);
    return found;
  };
}

const real = articlesOf('../../../content');
const story = articlesOf('../../../tests/fixtures/stories/overlaps');

test('every fact has its value and its basis, outlet and date first', () => {
  const rows = factRows(real('us-policy-unchanged')).map(({ label, value, basis }) => [label, plainText(value), basis]);
  expect(rows).toEqual([
    ['Outlet', 'RBC-Ukraine', 'looked up by us'],
    ['Date', '24 October 2024', 'looked up by us'],
    [
      'Title',
      '“US policy on Ukrainian strikes deep into Russia remains unchanged, White House says”',
      'printed in our copy',
    ],
    ['Author', 'Bohdan Babaiev', 'printed in our copy'],
    [
      'Original address',
      'newsukraine.rbc.ua/news/us-policy-on-ukrainian-strikes-deep-into-1729736142.html',
      'looked up by us',
    ],
    ['Copied', 'not known', undefined],
    ['Rights', 'not known', undefined],
  ]);
});

test('a fact shows the words of the copy that state it, and where else it was found', () => {
  const rows = Map.groupBy(factRows(real('us-policy-unchanged')), ({ label }) => label);
  expect(rows.get('Author')?.[0]?.quote?.words).toBe('Author: Bohdan Babaiev');
  expect(rows.get('Date')?.[0]?.note).toContain('1729736142');
  expect(rows.get('Outlet')?.[0]?.evidence).toMatch(/^https:/);
});

test('what stands in the copy beside the article is listed with our note', () => {
  const rows = furnitureRows(real('us-policy-unchanged')).map(({ words, note }) => [words.words, note]);
  expect(rows).toContainEqual(['ua en ru', 'language switch: Ukrainian, English, Russian']);
  expect(rows).toContainEqual(['(www.army.mil)', 'picture credit']);
});

test('a title of ours stands without quotation marks of its own', () => {
  expect(pageTitle(real('us-policy-unchanged'))).toBe(
    'RBC-Ukraine, 24 October 2024: “US policy on Ukrainian strikes deep into Russia remains unchanged, White House says”',
  );
  expect(pageTitle(real('no-new-restrictions'))).toMatch(/^telegraphnews\.eu, 29 October 2024: \[Untitled/);
});

test('an outlet’s name written from right to left keeps the date on its other side', () => {
  expect(articleName(story('arabic'))).toBe('المرفأ\u200E, 3 March 2025');
});

test('the quotations are counted, and never called verified', () => {
  expect(checkedWords(real('us-policy-unchanged'))).toBe('All 17 quotations were found in this copy.');
  expect(checkedWords({ ...real('us-policy-unchanged'), statements: [] })).toBe('No passage is recorded yet.');
});

test('the numbers that are no claims are listed with the sentence in which they stand', () => {
  expect(numbersWords(real('us-policy-unchanged'))).not.toContain('except');
  expect(numbersWords(story('nested'))).toContain('except two that are no claims');
  const [route] = notClaimRows(story('nested'));
  expect(route).toMatchObject({ words: { words: 'Route 7', language: 'en' }, reason: 'name' });
  expect(route?.sentence).toMatch(/^s_\d+$/);
});

test('the digest is that of the last correction of the text', () => {
  const article = story('nested');
  const correction = { date: '2025-03-06', what: 'a', why: 'b', by: 'us', sha256: 'f'.repeat(64) } as const;
  expect(currentDigest(article)).toBe(article.data.sha256);
  expect(currentDigest({ ...article, data: { ...article.data, corrections: [correction] } })).toBe(correction.sha256);
});

test('speakers are listed as they first speak, with their passages', () => {
  expect(speakersOf(real('us-policy-unchanged')).map(({ speaker, count }) => [speaker.data.name, count])).toEqual([
    ['the White House', 1],
    ['John Kirby', 5],
    ['media reports', 1],
    ['NATO', 2],
    ['Kyrylo Budanov', 2],
  ]);
});

test('a passage that is hard to square with another names it', () => {
  const found = real('us-policy-unchanged').statements.flatMap(({ id, answers }) =>
    answers.flatMap((answer) => hardToSquareWith(answer).map((other) => [id, other.id])),
  );
  expect(found).toEqual([
    ['could-grow-to-10000', 'fighting-11000'],
    ['fighting-11000', 'could-grow-to-10000'],
  ]);
});
