import { describe, expect, test } from 'vitest';
import { answerWith } from '../../src/desk/proposals/answers.ts';
import { attributionsIn } from '../../src/desk/proposals/attributions.ts';
import { claimsLike } from '../../src/desk/proposals/claims.ts';
import { excerptOf } from '../../src/desk/proposals/excerpts.ts';
import { figuresIn } from '../../src/desk/proposals/figures.ts';
import { modalityOf } from '../../src/desk/proposals/modality.ts';
import { timeWordsIn } from '../../src/desk/proposals/times.ts';
import { gate } from '../../src/model/build/gate.ts';
import { emptyScore, scoreFields, scorePassages } from './score.ts';

describe('on real prose', () => {
  test.each([
    ['content', 0.93],
    ['tests/fixtures/stories/flood', 0.9],
    ['tests/fixtures/stories/harbour', 0.94],
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
  ['It is lost, its master Mara Holt told the paper.', 'Mara Holt', 'its master Mara Holt told the paper', 'before'],
  [
    'A senior official at the maritime authority, who asked not to be named, said it was lost.',
    'A senior official at the maritime authority',
    'A senior official at the maritime authority, who asked not to be named, said',
    'behind',
  ],
  [
    'There were 214 on board, according to the operator, Ostline.',
    'Ostline',
    'according to the operator, Ostline',
    'before',
  ],
  [
    'Passengers who reached Skarvik say it came late.',
    'Passengers who reached Skarvik',
    'Passengers who reached Skarvik say',
    'behind',
  ],
  [
    'South Korea’s service reportedly believes that 7,000 were moved, fewer than Ukraine has said.',
    'South Korea’s service',
    'South Korea’s service reportedly believes',
    'behind',
  ],
  [
    'Three people were hurt, regional governor Oleh Syniehubov said.',
    'Oleh Syniehubov',
    'regional governor Oleh Syniehubov said',
    'before',
  ],
  ['“Nobody told us,” said Ida Berg, 41, a teacher.', 'Ida Berg', 'said Ida Berg, 41', 'quotation'],
])('%s', (sentence, name, words, said) => {
  const [found] = attributionsIn(sentence, 'en');
  expect(found && [found.name, sentence.slice(found.start, found.end), found.said]).toEqual([name, words, said]);
});

test('no attribution is made of words within quotation marks', () => {
  expect(attributionsIn('“He said that Hale told me so.”', 'en')).toEqual([]);
});

test.each([
  ['closed on Tuesday night', 'on Tuesday night', '2031-03-11', undefined],
  ['gone by the end of the year', 'by the end of the year', '2031-12-31', 'until'],
  ['as of last week', 'last week', '2031-03-03/2031-03-09', undefined],
  ['begins in May', 'in May', '2031-05', undefined],
  ['since 3 March', 'since 3 March', '2031-03-03', 'from'],
  ['seen in December', 'in December', '2030-12', undefined],
  ['has already left', 'already', undefined, undefined],
  ['will begin on Monday', 'on Monday', '2031-03-17', undefined],
  ['lifted by the end of June', 'by the end of June', '2031-06-30', 'until'],
  ['came in the night', 'in the night', '2031-03-11/2031-03-12', undefined],
  ['sank in 2027', 'in 2027', '2027', undefined],
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
  ['at about 22:15 with 214 people', { words: '214', exactly: 214 }],
  [
    'between eleven and twelve thousand people',
    { words: 'between eleven and twelve thousand', between: [11_000, 12_000] },
  ],
])('%s', (words, value) => {
  expect(figuresIn(words, 'en', []).map((figure) => figure.value)).toEqual([value]);
});

test('hedges say how firmly', () => {
  const modality = (words: string) => modalityOf(words, 'author-voice', undefined, 'en');
  expect(['It may rain', 'It will rain', 'Reportedly it rains', 'It is unclear', 'It rains'].map(modality)).toEqual([
    'possible',
    'predicted',
    'reported',
    'open',
    'asserted',
  ]);
});

test.each([
  ['About 70 containers were reportedly lost from the Calla', 'About 70', 'reportedly'],
  ['up to 60 containers would be lifted by the end of June', 'up to 60', 'would be lifted'],
  [
    'The Pentagon has confirmed that the U.S. will not impose new restrictions on it',
    undefined,
    'will not impose new restrictions',
  ],
  ['three boats', 'three', undefined],
  ['We have taken 187 passengers ashore, and the work is not finished', '187', 'have taken 187 passengers ashore'],
  ['Marta Quist denied that the crew had taken a short cut.', undefined, 'denied that the crew had taken a short cut'],
  ['Nobody should read anything into the numbers yet.', undefined, undefined],
])('the words of “%s” that a short row prints', (words, figure, excerpt) => {
  expect(excerptOf(words, figure, 'en')).toBe(excerpt);
});

test('an answer says that the passage denies it, or gives it as replaced', () => {
  const given = { claim: 'dead', value: { words: '40', exactly: 40 } };
  expect(answerWith(given, 'The board denied that 40 had died.', { language: 'en', denied: true })).toEqual({
    ...given,
    excerpt: 'denied that 40 had died',
    denied: true,
  });
  expect(answerWith(given, 'up from 40', { language: 'en' })).toEqual({ ...given, earlier: true });
});

test('a claim is proposed without an answer where the passage says another thing than the answers that are known', () => {
  const data = {
    ...{
      kind: 'position' as const,
      question: 'What limits strikes with US weapons?',
      label: 'Strikes',
      topic: 'policy',
    },
    ...{
      about: 'present' as const,
      corrections: [],
      positions: [{ id: 'no-leave', label: 'No leave for strikes' }],
      table: [],
    },
  };
  const claims = [{ id: 'strikes', data, note: '', quotes: [] }];
  const proposed = (words: string) => claimsLike({ words, language: 'en', figures: [] }, claims)[0];
  expect(proposed('There is no leave for strikes with US weapons')).toMatchObject({
    claim: 'strikes',
    position: 'no-leave',
  });
  expect(proposed('The US has given leave for strikes with its weapons')).toEqual({
    claim: 'strikes',
    likeness: expect.any(Number),
  });
  expect(proposed('It is unclear whether there is no leave for strikes with US weapons')).not.toHaveProperty(
    'position',
  );
});
