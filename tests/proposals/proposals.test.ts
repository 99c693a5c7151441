import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../../src/desk/proposals/attributions.ts';
import { figuresIn } from '../../src/desk/proposals/figures.ts';
import { modalityOf } from '../../src/desk/proposals/modality.ts';
import { timeWordsIn } from '../../src/desk/proposals/times.ts';
import { gate } from '../../src/model/build/gate.ts';
import { emptyScore, scoreFields, scorePassages } from './score.ts';

describe('on real prose', () => {
  test.each([
    ['content', 0.85],
    ['tests/fixtures/stories/flood', 0.8],
  ])('%s: at least %d of all fields are right', (folder, share) => {
    const { tracker, entries } = gate(folder);
    if (!tracker) throw new Error('the content has faults');
    const score = emptyScore();
    for (const article of tracker.articles) scoreFields(article, { tracker, entries }, score);
    const sum = (key: 'right' | 'all') => Object.values(score).reduce((total, tally) => total + tally[key], 0);
    expect(sum('right') / sum('all')).toBeGreaterThan(share);
    const passages = tracker.articles.map((article) => scorePassages(article, { tracker, entries }));
    expect(passages.filter(({ found, all }) => found / all < 0.85)).toEqual([]);
  });
});

test.each([
  ['“We wait,” said Anna Brook, the mayor of Lowmere.', 'Anna Brook', 'said Anna Brook', 'quotation'],
  [
    'The bridge stays closed, according to the water board.',
    'the water board',
    'according to the water board',
    'before',
  ],
  ['Growing reports that boats are lost reached us.', 'Growing reports', 'Growing reports', 'behind'],
  ['Ina Voss, the mayor, noted that it rains.', 'Ina Voss', 'Ina Voss, the mayor, noted', 'behind'],
  [
    '“No change,” said White House spokesman John Kirby.',
    'John Kirby',
    'said White House spokesman John Kirby',
    'quotation',
  ],
  ['All are safe, the River Board said on Tuesday.', 'the River Board', 'the River Board said', 'before'],
])('%s', (sentence, name, words, said) => {
  const [found] = attributionsIn(sentence);
  expect(found && [found.name, sentence.slice(found.start, found.end), found.said]).toEqual([name, words, said]);
});

test('no attribution is made of words within quotation marks', () => {
  expect(attributionsIn('“He said that Hale told me so.”')).toEqual([]);
});

test.each([
  ['closed on Tuesday night', 'on Tuesday night', '2031-03-11', undefined],
  ['gone by the end of the year', 'by the end of the year', '2031-12-31', 'until'],
  ['as of last week', 'last week', '2031-03-03/2031-03-09', undefined],
  ['begins in May', 'in May', '2031-05', undefined],
  ['since 3 March', 'since 3 March', '2031-03-03', 'from'],
  ['seen in December', 'in December', '2030-12', undefined],
  ['has already left', 'already', undefined, undefined],
])('%s, in an article of Wednesday 12 March 2031', (words, time, date, bound) => {
  const found = timeWordsIn(words, 'en', '2031-03-12');
  expect(found && [words.slice(found.start, found.end), found.date, found.bound]).toEqual([time, date, bound]);
});

test.each([
  ['at least 40 families', { words: 'at least 40', atLeast: 40 }],
  ['as many as 1,000 people', { words: 'as many as 1,000', upTo: 1000 }],
  ['about 9,000 vehicles', { words: 'about 9,000', about: 9000 }],
  ['fewer than ten', { words: 'fewer than ten', atMost: 10 }],
  ['between 10 and 20 boats', { words: 'between 10 and 20', between: [10, 20] }],
  ['10 to 20 boats', { words: '10 to 20', between: [10, 20] }],
  ['thousands of troops', { words: 'thousands', vague: 'thousands' }],
  ['3.2 metres', { words: '3.2', exactly: 3.2 }],
])('%s', (words, value) => {
  expect(figuresIn(words, 'en', []).map((figure) => figure.value)).toEqual([value]);
});

test('hedges say how firmly', () => {
  const modality = (words: string) => modalityOf(words, 'author-voice', undefined);
  expect(['It may rain', 'It will rain', 'Reportedly it rains', 'It is unclear', 'It rains'].map(modality)).toEqual([
    'possible',
    'predicted',
    'reported',
    'open',
    'asserted',
  ]);
});
