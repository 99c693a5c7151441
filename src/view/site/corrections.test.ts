/** The list of corrections: of articles and of questions alike, ours apart from the outlets’. */
import { describe, expect, test } from 'vitest';
import { question, takes } from '../../../tests/gate/asked.ts';
import { story, trackerOf } from '../../../tests/gate/world.ts';
import { trackerFeed } from '../../outputs/feeds/feeds.ts';
import { plainText } from '../../words/plain-text.ts';
import { correctionsBy } from './corrections.ts';

const reworded = { date: '2025-03-06', what: 'The question named one ship.', why: 'Two had left.' };
const later = { date: '2025-03-09', what: 'An answer was called “no”.', why: 'It is “not yet”.' };
const tracker = trackerOf(
  story({ q: question('differ', { corrections: [reworded, later] }) }, [
    { id: 'a', source: 'a', date: '2024-10-01', says: [takes('yes')] },
    { id: 'b', source: 'b', date: '2024-10-02', says: [takes('no')] },
  ]),
);

describe('a question that was corrected twice', () => {
  test('stands in the list of our mistakes, the later correction first, under its own words', () => {
    const ours = correctionsBy(tracker, 'us').map(({ date, what, why, of }) => [date, what, why, plainText(of)]);
    expect(ours).toEqual([later, reworded].map(({ date, what, why }) => [date, what, why, 'Is it so?']));
  });

  test('leads to its page, and changed no copy', () => {
    for (const { of, isOfText } of correctionsBy(tracker, 'us'))
      expect([of, isOfText]).toEqual([[{ link: 'Is it so?', to: '/claims/q/' }], false]);
  });

  test('is no change of an outlet', () => {
    expect(correctionsBy(tracker, 'outlet')).toEqual([]);
  });

  test('is told by the feed, each correction with what and why', () => {
    const news = trackerFeed(tracker).news();
    const told = news.filter(({ kind }) => kind === 'correction');
    expect(told.map(({ date, path, title, text }) => [date, path, title, text])).toEqual(
      [later, reworded].map(({ date, what, why }) => [
        date,
        '/claims/q/',
        'Correction of ours: Is it so?',
        `${what}\n${why}`,
      ]),
    );
    expect(new Set(news.map(({ id }) => id)).size).toBe(news.length);
  });
});
