/** Words that are made here: numbers in words, and whose words a speaker’s passages are in. */
import { describe, expect, test } from 'vitest';
import { claimsPageWords, speakerPageWords, timelineLines } from './en.ts';

describe('two counts of one heading', () => {
  test.each([
    [21, 2, 'Twenty-one questions, two articles'],
    [1, 1, 'One question, one article'],
    [13, 40, 'Thirteen questions, forty articles'],
    [99, 12, 'Ninety-nine questions, twelve articles'],
  ])('%i and %i are both in words', (questions, articles, heading) => {
    expect(claimsPageWords.heading(questions, articles)).toBe(heading);
  });

  test('are both in digits where one is too long for words', () => {
    expect(claimsPageWords.heading(1200, 2)).toBe('1,200 questions, 2 articles');
    expect(claimsPageWords.heading(4, 100)).toBe('4 questions, 100 articles');
  });
});

test('only a speaker who stands in quotation marks is said to be quoted', () => {
  expect(speakerPageWords.cited(2, 2, 1)).toBe('Quoted in two passages of one article.');
  expect(speakerPageWords.cited(5, 3, 1)).toBe('Quoted or reported in five passages of one article.');
  expect(speakerPageWords.cited(2, 0, 1)).toBe('Reported in two passages of one article, in the article’s own words.');
  expect(speakerPageWords.cited(3, 0, 2)).toBe(
    'Reported in three passages of two articles, in the articles’ own words.',
  );
});

test('an article that answers nothing says so', () => {
  expect([0, 1, 13].map(timelineLines.article)).toEqual([
    'Answers none of our questions.',
    'Answers one of our questions.',
    'Answers 13 of our questions.',
  ]);
});
