import { describe, expect, test } from 'vitest';
import { judge, LONG_TOPICS, longStory, type StoryArticle } from '../../../tests/fixtures/story.ts';
import { gate } from '../../model/build/gate.ts';
import { type Moment, timelineEntries, timelineOf } from '../../model/timeline.ts';
import type { Tracker } from '../../model/tracker.ts';
import { plainText } from '../../words/plain-text.ts';
import {
  entryCount,
  gapWords,
  isExpected,
  onlyOutlet,
  readingPhrase,
  timedSentence,
  timelineFilters,
  timelineParts,
  timeWords,
} from './timeline.ts';

function tracker(articles: readonly StoryArticle[], topics?: readonly string[]): Tracker {
  const { tracker: built, issues } = judge(articles, topics);
  if (!built) throw new Error(issues.map(({ message }) => message).join('\n'));
  return built;
}

describe('an entry', () => {
  const story = tracker([
    {
      id: 'copy',
      date: '2024-10-24',
      source: 'post',
      statements: [
        {
          id: 'horizon',
          text: 'It could grow by the end of the year.',
          when: { words: 'by the end of the year', date: '2024-12-31', bound: 'until' },
        },
        { id: 'vague', text: 'It was recently so.', when: { words: 'recently' } },
      ],
    },
  ]);
  const [, horizon, vague] = timelineEntries(story);

  test('gives the article’s own words, and then how they are read and how that is known', () => {
    if (horizon?.clock !== 'about' || vague?.clock !== 'about') throw new Error('entries are missing');
    expect(timeWords(horizon)).toEqual({ words: 'by the end of the year', language: 'en' });
    expect(plainText(readingPhrase(horizon))).toMatch(/^We read “by the end of the year” as until 31 December 2024/);
    expect(plainText(readingPhrase(vague))).toBe('“recently” names no day.');
  });

  test('prints its whole sentence with the quote and the time words told apart', () => {
    if (horizon?.clock !== 'about') throw new Error('the entry is missing');
    expect(timedSentence(horizon)).toEqual([
      { text: 'It could grow ', quoted: true, timed: false },
      { text: 'by the end of the year', quoted: true, timed: true },
      { text: '.', quoted: true, timed: false },
    ]);
  });
});

describe('a moment', () => {
  const moments = (...dates: [date: string, bound?: 'until' | 'from' | undefined, modality?: string][]): Moment[] => {
    const statements = dates.map(([date, bound, modality = 'asserted'], index) => {
      const words = `then ${'abcdef'[index]}`;
      return { id: `p${index}`, text: `It is so ${words}.`, modality, when: { words, date, ...(bound && { bound }) } };
    });
    const story = tracker([{ id: 'copy', statements }]);
    return [...timelineOf(timelineEntries(story), story.newest).moments];
  };

  test('says how far it is from the one before, unless that is the day before', () => {
    const found = moments(['2024-10-01'], ['2024-10-02'], ['2024-10-04'], ['2024-11-20'], ['2031-01-01']);
    expect(found.map(gapWords)).toEqual([undefined, undefined, 'Two days later', '47 days later', '2,233 days later']);
  });

  test('is expected where it holds nothing but forecasts and possibilities', () => {
    const found = moments(
      ['2024-10-01', undefined, 'predicted'],
      ['2024-10-02', undefined, 'possible'],
      ['2024-10-03'],
      ['2024-10-03', undefined, 'predicted'],
    );
    expect(found.map(isExpected)).toEqual([true, true, false]);
  });
});

describe('the ways to parts', () => {
  const rows = (story: Tracker, path: string) =>
    timelineFilters(story, path, timelineParts(story).entries).map((links) => links.map((link) => link.path));

  test('lead to every topic and every outlet', () => {
    const story = tracker(
      [
        {
          id: 'copy',
          date: '2024-10-24',
          source: 'post',
          statements: [
            { id: 'p', text: 'It rains today.', when: { words: 'today', date: '2024-10-24' }, claim: 'weather' },
          ],
        },
      ],
      ['weather', 'trade'],
    );
    expect(rows(story, '/timeline/')).toEqual([
      ['/timeline/', '/timeline/topics/weather/', '/timeline/topics/trade/', '/timeline/sources/post/'],
    ]);
  });

  const years = (story: Tracker, path: string) => rows(story, path)[1]?.[0];

  test('lead down the page to its years', () => {
    expect(years(tracker(longStory(300), LONG_TOPICS), '/timeline/')).toBe('/timeline/#y_2020');
  }, 30_000);

  test('lead to pages of the years above 500 entries, but down the page where a part of the story is shown', () => {
    const split = tracker(longStory(600), LONG_TOPICS);
    expect(years(split, '/timeline/')).toBe('/timeline/2020/');
    expect(years(split, '/timeline/2024/')).toBe('/timeline/2020/');
    expect(years(split, '/timeline/topics/weather/')).toMatch('/timeline/topics/weather/#y_2020');
  }, 30_000);

  test('are few on the page of one of many outlets', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      id: `copy-${index}`,
      date: '2024-10-24',
      source: `outlet-${index}`,
    }));
    const story = tracker(many);
    const outlets = (path: string) => rows(story, path)[0]?.filter((to) => to.includes('/sources/'));
    expect(outlets('/timeline/')).toHaveLength(30);
    expect(outlets('/timeline/sources/outlet-7/')).toEqual(['/timeline/sources/outlet-7/']);
  });
});

test('the story of this repository gives the moments that its provenance says', () => {
  const { tracker: story } = gate('content');
  if (!story) throw new Error('the content has faults');
  const { moments, undated } = timelineOf(timelineEntries(story), story.newest);
  const words = moments.map((moment) => [
    moment.span.edtf,
    moment.ahead ? 'ahead' : 'held',
    ...moment.said.map(({ article }) => article.source?.data.name),
    ...moment.about.map((entry) => `${timeWords(entry).words} (${entry.basis})`),
  ]);
  expect(words).toEqual([
    ['2024-10-14/2024-10-20', 'held', 'Last week (inferred)'],
    ['2024-10-23', 'held', 'right now (traced)', 'today (traced)'],
    ['2024-10-24', 'held', 'RBC-Ukraine', 'currently known (inferred)'],
    ['2024-10-29', 'held', 'telegraphnews.eu'],
    ['2024-11', 'ahead', 'in November (inferred)'],
    ['2024-12-31', 'ahead', 'by the end of the year (inferred)'],
  ]);
  expect(undated.map((entry) => entry.clock === 'about' && timeWords(entry).words)).toEqual([
    'already',
    'In a briefing',
    'recently',
  ]);
  expect(onlyOutlet(undated)).toBe('telegraphnews.eu');
  expect(entryCount(timelineEntries(story))).toBe('2 articles, 9 passages');
});
