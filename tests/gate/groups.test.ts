/** The columns of a claim by answer, by text and by speaker, and what the silence of the others means. */
import { describe, expect, test } from 'vitest';
import { silenceOf } from '../../src/model/silence.ts';
import { answersBySpeaker } from '../../src/model/speakers.ts';
import {
  asked,
  DENIED,
  EARLIER,
  five,
  groupNames,
  groups,
  KIRBY,
  nameOf,
  OPEN,
  on,
  question,
  says,
  takes,
  three,
  type Values,
} from './asked.ts';
import { claimOf, type Saying, story, type Told, trackerOf } from './world.ts';

describe('groups', () => {
  test('columns that give the same answer stand in one group, however firmly each says it', () => {
    expect(groups({}, [says(three)], [says(five)], [says(three, { modality: 'reported' })])).toEqual([
      ['3,000', 'a c'],
      ['5,000', 'b'],
    ]);
  });

  test('a column that gives several answers stands in a group of its own', () => {
    expect(groups({}, [says(three)], [says(three), says(five)], [says(five)])).toEqual([
      ['3,000', 'a'],
      ['3,000, 5,000', 'b'],
      ['5,000', 'c'],
    ]);
  });

  test('columns that give the same several answers stand together, in whatever order they give them', () => {
    expect(groups({}, [says(three), says(five)], [says(five), says(three), says(three)])).toEqual([
      ['3,000, 5,000', 'a b'],
    ]);
  });

  test('positions that the table calls agreeing stay groups of their own', () => {
    expect(groups(question('agree'), [takes('yes')], [takes('no')])).toEqual([
      ['yes', 'a'],
      ['no', 'b'],
    ]);
  });

  test('what fits together or is rounded is not the same answer', () => {
    expect(
      groups({}, [says({ exactly: 11_000 })], [says({ exactly: 11_300 })], [says({ about: 11_000 })]),
    ).toHaveLength(3);
  });

  test('what is not known stands with nothing but what is not known', () => {
    expect(groups({}, [says(three, OPEN)], [says(three)], [says(three, OPEN)])).toEqual([
      ['open 3,000', 'a c'],
      ['3,000', 'b'],
    ]);
  });

  test('a denial stands with nothing but the same denial', () => {
    expect(groups({}, [says(three, DENIED)], [says(three)], [says(three, DENIED)], [says(five, DENIED)])).toEqual([
      ['denied 3,000', 'a c'],
      ['3,000', 'b'],
      ['denied 5,000', 'd'],
    ]);
  });

  test('they stand in the order of the dates of their articles, undated ones last, and never of size', () => {
    const given = [on(undefined, says({ exactly: 1 })), on('2024-10-09', says(three)), on('2024-10-01', says(five))];
    expect(groups({}, ...given, on('2024-10-10', says(three)))).toEqual([
      ['5,000', 'c'],
      ['3,000', 'b d'],
      ['1', 'a'],
    ]);
  });

  test('groups of one day stand in the order of the articles of that day', () => {
    const day = '2024-10-05';
    const given = [on('2024-10-06', says(three)), on(day, says(five)), on(day, says(three))];
    expect(groups({}, ...given)).toEqual([
      ['5,000', 'b'],
      ['3,000', 'c a'],
    ]);
  });

  describe('of forecasts', () => {
    const forecast = (month?: string) => [says(three, month === undefined ? {} : { when: { date: month } })];
    const [october, november] = [forecast('2024-10'), forecast('2024-11')];
    const future = (...given: Saying[][]) => asked({ about: 'future' }, ...given).comparison;

    test('one figure for two months is two answers', () => {
      expect(future(october, november).groups.map(groupNames)).toEqual([
        ['3,000', 'a'],
        ['3,000', 'b'],
      ]);
      expect(future(october, november).relation).toBe('not-comparable');
    });

    test('one for no month stands with the oldest that it agrees with, and joins no two for other months', () => {
      const { groups: found, brackets } = future(forecast(), october, november);
      expect(found.map(groupNames)).toEqual([
        ['3,000', 'a b'],
        ['3,000', 'c'],
      ]);
      expect(brackets).toEqual([]);
    });

    test('one for no month is told once of its speaker', () => {
      const claim = asked(
        { about: 'future' },
        ...[october, forecast(), november].map(([one]) => [{ ...(one as Saying), ...KIRBY }]),
      );
      expect(answersBySpeaker(claim)[0]?.answers.map(({ length }) => length)).toEqual([2, 1]);
    });
  });

  test('a group names the earlier figures that its articles print, and which of them do', () => {
    const newer = [says(three, EARLIER), says(five)];
    const [first, second] = asked({}, [says(three)], newer, newer, [says(five)]).comparison.groups;
    expect(first?.replaces).toEqual([]);
    expect(second?.replaces.map(({ answer, articles }) => [nameOf(answer), articles.map(({ id }) => id)])).toEqual([
      ['3,000', ['b', 'c']],
    ]);
  });
});

describe('brackets', () => {
  /** A question with four answers, all pairs of which compare in one way but for those given. */
  const positions = ['yes', 'no', 'maybe', 'never'];
  function table(agreeing: readonly string[]): Values {
    const pairs = positions.flatMap((a, at) => positions.slice(at + 1).map((b) => [a, b] as const));
    return question('agree', {
      positions: positions.map((id) => ({ id, label: id })),
      table: pairs.map((pair) => ({
        pair,
        relation: pair.every((id) => agreeing.includes(id)) ? 'agree' : 'differ',
        reason: 'Because.',
      })),
    });
  }
  const brackets = (...given: Parameters<typeof asked>) =>
    asked(...given).comparison.brackets.map((bracket) => bracket.flatMap((group) => groupNames(group)[0]));

  test('join groups of which every pair agrees', () => {
    const all = positions.map((id) => [takes(id)]);
    expect(brackets(table(['yes', 'no', 'maybe']), ...all)).toEqual([['yes', 'no', 'maybe']]);
    expect(brackets(table([]), ...all)).toEqual([]);
  });

  test('join no group of several answers, no denial, and nothing that is not known', () => {
    const both = table(positions);
    expect(brackets(both, [takes('yes')], [takes('no'), takes('maybe')])).toEqual([]);
    expect(brackets(both, [takes('yes')], [takes('no', DENIED)])).toEqual([]);
    expect(brackets(both, [takes('yes')], [takes('no', OPEN)], [takes('maybe', OPEN)])).toEqual([
      ['open no', 'open maybe'],
    ]);
  });
});

describe('one text, many outlets', () => {
  const WIRE = { name: 'Wire', whole: true };
  const told = (origin?: Told['origin'], ...given: Saying[]): Partial<Told> => ({
    ...(origin && { origin }),
    says: given.length > 0 ? given : [says(three)],
  });
  const texts = (...given: Partial<Told>[]) =>
    asked({}, ...given).comparison.groups.map((group) =>
      group.texts.map(({ origin, articles }) => [origin, articles.map(({ id }) => id).join(' ')]),
    );

  test('articles that carry one agency’s text are one text', () => {
    expect(texts(told(WIRE), told(), told({ name: 'WIRE', whole: true }))).toEqual([
      [
        ['Wire', 'a c'],
        [undefined, 'b'],
      ],
    ]);
  });

  test('an article that carries another outlet’s text is one with that outlet’s own', () => {
    expect(texts(told(), told({ source: 'a', whole: true }))).toEqual([[['a', 'a b']]]);
  });

  test('an article that carries part of a text is a text of its own', () => {
    const part = { name: 'Wire', whole: false };
    expect(texts(told(WIRE), told(part), told(part))[0]?.map(([, articles]) => articles)).toEqual(['a', 'b', 'c']);
  });

  test('one text with two answers is told in each group', () => {
    expect(texts(told(WIRE), told(WIRE, says(five)))).toHaveLength(2);
  });
});

describe('by speaker', () => {
  const kirby = (value: Values, more: Partial<Saying> = {}) => says(value, { ...KIRBY, ...more });
  const bySpeaker = (...given: Parameters<typeof asked>) =>
    answersBySpeaker(asked(...given)).map(({ speaker, answers, isReportedDifferently }) => [
      speaker.id,
      answers.map(
        (own) => `${own[0] && nameOf(own[0])}: ${own.map(({ statement }) => statement.article.id).join(' ')}`,
      ),
      isReportedDifferently,
    ]);
  const differently = (a: Saying[] | Partial<Told>, b: Saying[] | Partial<Told>, claim: Values = {}) =>
    bySpeaker(claim, a, b)[0]?.[2];
  const day = (...given: Saying[]) => on('2024-10-05', ...given);

  test('each named person or body, the answers, and the outlets that carry them', () => {
    const board = says(five, { speaker: 'board', kind: 'institution' });
    expect(bySpeaker({}, [kirby(three), board], [kirby(three)], [kirby(five), says(five)])).toEqual([
      ['kirby', ['3,000: a b', '5,000: c'], false],
      ['board', ['5,000: a'], false],
    ]);
  });

  test.each(['unnamed-reports', 'anonymous-official'])('%s are never matched', (kind) => {
    expect(bySpeaker({}, [kirby(three, { kind })], [kirby(three, { kind })])).toEqual([]);
  });

  test('what an article gives as earlier is not set under the speaker', () => {
    expect(bySpeaker({}, [kirby(three, EARLIER), kirby(five)])).toEqual([['kirby', ['5,000: a'], false]]);
  });

  test('a denial and what is not known stand apart', () => {
    expect(bySpeaker({}, [kirby(three)], [kirby(three, OPEN)], [kirby(three, DENIED)])).toEqual([
      ['kirby', ['3,000: a', 'open 3,000: b', 'denied 3,000: c'], false],
    ]);
  });

  test.each([
    ['with different figures', day(kirby(three)), day(kirby(five)), true],
    ['with a denial of what another has', day(kirby(three)), day(kirby(three, DENIED)), true],
    ['with what is said not to be known', day(kirby(three)), day(kirby(three, OPEN)), true],
    ['with the same figure', day(kirby(three)), day(kirby(three)), false],
    ['on different days', [kirby(three)], [kirby(five)], false],
    ['without a day', on(undefined, kirby(three)), day(kirby(five)), false],
    ['with the answers of both', day(kirby(three), kirby(five)), day(kirby(five)), false],
    ['with figures that fit together', day(kirby({ about: 3000 })), day(kirby(three)), false],
    ['with a figure, and a denial of another', day(kirby(three)), day(kirby(five, DENIED)), false],
  ])('one person is reported %s', (_name, a, b, expected) => {
    expect(differently(a, b)).toBe(expected);
    expect(differently(b, a)).toBe(expected);
  });

  test('in words it follows the editor’s table', () => {
    const [yes, no] = ['yes', 'no'].map((id) => day(takes(id, KIRBY)));
    const found = (kind: string) => differently(yes as Partial<Told>, no as Partial<Told>, question(kind));
    expect(['contradict', 'differ', 'agree', 'not-comparable'].map(found)).toEqual([true, true, false, false]);
  });
});

describe('silence', () => {
  const ASKED = { asked: '2025-01-10' };
  const READ = { read: '2025-01-10' };

  function silence(claim: Values, ...articles: Partial<Told>[]) {
    const silent = articles.map((more, at): Told => ({ id: `s${at}`, source: 's', says: [], ...more }));
    const tracker = trackerOf(story({ q: claim }, [{ id: 'a', says: [says(three)] }, ...silent]));
    const [column] = tracker.columns.filter(({ key }) => key === 's');
    return column && silenceOf(column, claimOf(tracker, 'q'));
  }

  test('not mentioned: the copy is whole and was read since the question was asked', () => {
    expect(silence(ASKED, READ)).toBe('not-mentioned');
    expect(silence(ASKED, { read: '2025-02-01' })).toBe('not-mentioned');
  });

  test('not in the excerpt: the copy was read, and is not whole', () => {
    expect(silence(ASKED, { ...READ, excerpt: 'The rest is for subscribers.' })).toBe('not-in-excerpt');
  });

  test('not yet read: nobody has read the copy since the question was asked, whole or not', () => {
    expect(silence(ASKED, {})).toBe('not-yet-read');
    expect(silence(ASKED, { read: '2025-01-09' })).toBe('not-yet-read');
    expect(silence(ASKED, { read: '2025-01-09', excerpt: 'The rest is for subscribers.' })).toBe('not-yet-read');
  });

  test('of several articles of an outlet, the least that can be said', () => {
    expect(silence(ASKED, READ, { ...READ, excerpt: 'Cut.' })).toBe('not-in-excerpt');
    expect(silence(ASKED, READ, { ...READ, excerpt: 'Cut.' }, {})).toBe('not-yet-read');
    expect(silence(ASKED, READ, READ)).toBe('not-mentioned');
  });
});
