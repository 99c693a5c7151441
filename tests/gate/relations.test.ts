/** How the answers of two columns compare, what is hard to square inside one article, and what the two real articles give. */
import { describe, expect, test } from 'vitest';
import {
  asked,
  BUDANOV,
  DENIED,
  decided,
  EARLIER,
  five,
  groupNames,
  KIRBY,
  nameOf,
  OPEN,
  on,
  question,
  relation,
  says,
  takes,
  three,
  type Values,
} from './asked.ts';
import { claimOf, REAL, type Saying, story, trackerOf, withFiles } from './world.ts';

const REPORTED = { modality: 'reported' };
const CUMULATIVE = { course: 'cumulative' };
const VARYING = { course: 'varying' };
const FIXED = { course: 'fixed' };
const FUTURE = { about: 'future' };
const within = (days: number) => ({ comparableWithin: `P${days}D` });

describe('one column or none', () => {
  test('a claim that nothing answers is silent', () => {
    expect(relation({}, [])).toBe('silent');
  });

  test('a claim that one outlet answers stands in a single source, however many of its articles answer', () => {
    expect(relation({}, [says(three)], [])).toBe('single-source');
    const twice = story({ q: {} }, [
      { id: 'x', source: 's', date: '2024-10-01', says: [says(three)] },
      { id: 'y', source: 's', date: '2024-10-02', says: [says(five)] },
    ]);
    expect(claimOf(trackerOf(twice), 'q').comparison.relation).toBe('single-source');
  });

  test('an article of unknown source is a column of its own', () => {
    const { cells, comparison } = asked({}, { says: [says(three)], source: undefined as never }, [says(three)]);
    expect(cells.map(({ column }) => column.key)).toEqual(['a', 'b']);
    expect(comparison.relation).toBe('agree');
    const two = ['x', 'y'].map((id) => ({ id, date: '2024-10-01', says: [says(three)] }));
    expect(claimOf(trackerOf(story({ q: {} }, two)), 'q').cells).toHaveLength(2);
  });
});

describe('two figures', () => {
  test.each([
    ['equal figures agree', three, three, ['same', 'agree']],
    ['equal ranges agree, however they are worded', { upTo: 9 }, { atMost: 9 }, ['same', 'agree']],
    ['disjoint figures are different figures', three, five, ['disjoint', 'contradict']],
    ['disjoint ranges are different figures', { between: [1000, 2000] }, { atLeast: 2001 }, ['disjoint', 'contradict']],
    ['a figure inside a range fits together with it', three, { between: [2000, 4000] }, ['overlap', 'compatible']],
    ['ranges that meet in one number fit together', { atMost: 3000 }, { atLeast: 3000 }, ['overlap', 'compatible']],
    [
      'a figure within ten per cent of “about” fits together',
      { about: 3000 },
      { exactly: 3300 },
      ['overlap', 'compatible'],
    ],
    [
      'a figure further from “about” is a different figure',
      { about: 3000 },
      { exactly: 3301 },
      ['disjoint', 'contradict'],
    ],
    ['a vague word agrees with the same word', { vague: 'thousands' }, { vague: 'thousands' }, ['same', 'agree']],
    [
      'a vague word fits together with what it may hold',
      { vague: 'thousands' },
      { exactly: 2000 },
      ['word-fits', 'compatible'],
    ],
    [
      'a vague word is not compared with a figure below it',
      { vague: 'thousands' },
      { exactly: 1999 },
      ['word', 'not-comparable'],
    ],
    [
      'a vague word is not compared with a figure above it',
      { vague: 'thousands' },
      { exactly: 100_000 },
      ['word', 'not-comparable'],
    ],
    [
      'a vague word fits together with one that it holds',
      { vague: 'thousands' },
      { vague: 'tens of thousands' },
      ['word-fits', 'compatible'],
    ],
    [
      'a vague word is not compared with one that it holds in part only',
      { vague: 'thousands' },
      { vague: 'hundreds' },
      ['word', 'not-comparable'],
    ],
    ['figures of other units are not compared', three, { ...five, unit: 'tanks' }, ['units', 'not-comparable']],
    ['equal figures of other units are not compared', three, { ...three, unit: 'tanks' }, ['units', 'not-comparable']],
    ['a figure is perhaps the other, rounded', { exactly: 11_000 }, { exactly: 11_300 }, ['rounded', 'compatible']],
    ['so is one rounded up', { exactly: 10_000 }, { exactly: 9600 }, ['rounded', 'compatible']],
    ['a figure more than five per cent away is not', { exactly: 1000 }, { exactly: 1060 }, ['disjoint', 'contradict']],
    [
      'a figure that would be rounded to another is not',
      { exactly: 11_000 },
      { exactly: 11_600 },
      ['disjoint', 'contradict'],
    ],
    ['two figures that are both exact are not', { exactly: 2137 }, { exactly: 2138 }, ['disjoint', 'contradict']],
    ['figures below a hundred are given as they are', { exactly: 60 }, { exactly: 62 }, ['disjoint', 'contradict']],
    ['a range is not rounded', { exactly: 11_000 }, { atLeast: 11_300 }, ['disjoint', 'contradict']],
  ] as const)('%s', (_name, a, b, expected) => {
    expect(decided({}, [says(a)], [says(b)])).toEqual(expected);
    expect(decided({}, [says(b)], [says(a)])).toEqual(expected);
  });

  test('the same figure said with another certainty agrees, and the certainty differs', () => {
    expect(relation({}, [says(three)], [says(three, REPORTED)])).toBe('agree-certainty-differs');
  });

  test('who speaks is printed, not compared', () => {
    expect(relation({}, [says(three, KIRBY)], [says(three, BUDANOV)])).toBe('agree');
  });

  test('the pair carries both answers, the gap in days, the limit and the weaker basis', () => {
    const later = { ...on('2024-10-08', says(five)), basis: 'inferred' };
    const { pairs } = asked(within(9), [says(three)], later).comparison;
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toMatchObject({ relation: 'contradict', gap: 7, within: 9, weakestBasis: 'inferred' });
    expect([pairs[0]?.a, pairs[0]?.b].map((answer) => answer?.statement.ref)).toEqual(['a#alpha', 'b#alpha']);
  });
});

describe('two answers in words', () => {
  test.each(['agree', 'differ', 'contradict', 'not-comparable'])('the table decides: %s', (kind) => {
    const { comparison } = asked(question(kind), [takes('yes')], [takes('no')]);
    expect(comparison).toMatchObject({ relation: kind, pairs: [{ ground: 'table', reason: 'no and yes' }] });
  });

  test('the same answer agrees, whatever the table holds', () => {
    expect(decided(question('contradict'), [takes('yes')], [takes('yes')])).toEqual(['same', 'agree']);
  });

  test('answers that the table calls agreeing, said with another certainty, differ in certainty', () => {
    expect(relation(question('agree'), [takes('yes')], [takes('no', REPORTED)])).toBe('agree-certainty-differs');
  });
});

describe('answers of different dates', () => {
  const apart = (claim: Values, a: Values, b: Values, first = '2024-10-01', second = '2024-10-06') =>
    decided(claim, on(first, says(a)), on(second, says(b)));
  const CONTRADICT = ['disjoint', 'contradict'];

  test.each([
    ['unequal figures further apart than the limit', within(4), three, five, ['apart', 'differ-in-time']],
    ['unequal figures exactly at the limit', within(5), three, five, CONTRADICT],
    ['unequal figures without a limit', {}, three, five, CONTRADICT],
    ['equal figures further apart than the limit', within(4), three, three, ['same', 'agree']],
    [
      'figures that fit together, further apart than the limit',
      within(4),
      three,
      { atLeast: 1 },
      ['overlap', 'compatible'],
    ],
    [
      'those of a level, further apart',
      { ...within(4), ...VARYING },
      three,
      { atLeast: 1 },
      ['apart', 'differ-in-time'],
    ],
    [
      'those of a level, within the limit',
      { ...within(5), ...VARYING },
      three,
      { atLeast: 1 },
      ['overlap', 'compatible'],
    ],
    ['those of a level without a limit', VARYING, three, { atLeast: 1 }, ['overlap', 'compatible']],
    [
      'rounded figures of a level, further apart',
      { ...within(4), ...VARYING },
      { exactly: 11_000 },
      { exactly: 11_300 },
      ['apart', 'differ-in-time'],
    ],
    [
      'figures of other units further apart than the limit',
      within(4),
      three,
      { ...five, unit: 'x' },
      ['units', 'not-comparable'],
    ],
    ['a level that fell', VARYING, five, three, ['other-dates', 'differ-in-time']],
    ['a level that rose', VARYING, three, five, ['other-dates', 'differ-in-time']],
    ['a running total that grew', CUMULATIVE, three, five, ['grown', 'differ-in-time']],
    ['a range of a running total that grew', CUMULATIVE, { atMost: 40 }, { atLeast: 51 }, ['grown', 'differ-in-time']],
    ['a running total that shrank', CUMULATIVE, five, three, CONTRADICT],
    ['a fact that is only found out', FIXED, three, five, CONTRADICT],
  ] as const)('%s', (_name, claim, a, b, expected) => {
    expect(apart(claim, a, b)).toEqual(expected);
    expect(apart(claim, b, a, '2024-10-06', '2024-10-01')).toEqual(expected);
  });

  test('of a running total of one day it is said that which is later is not known', () => {
    expect(apart(CUMULATIVE, three, five, '2024-10-01', '2024-10-01')).toEqual(['same-day', 'contradict']);
    expect(apart(CUMULATIVE, three, five, '2024-10', '2024-10-06')).toEqual(['same-day', 'contradict']);
  });

  test('a level of one day has one figure', () => {
    expect(apart(VARYING, three, five, '2024-10-01', '2024-10-01')).toEqual(CONTRADICT);
  });

  test.each([
    ['a course', CUMULATIVE, ['undated', 'differ-in-time']],
    ['a limit in days', within(0), ['undated', 'differ-in-time']],
    ['neither', {}, CONTRADICT],
  ])('different figures, one undated, where the claim has %s', (_name, claim, expected) => {
    const pair = () => asked(claim, [says(three)], on(undefined, says(five))).comparison.pairs[0];
    expect([pair()?.ground, pair()?.relation]).toEqual(expected);
    expect(pair()).toMatchObject({ gap: undefined, weakestBasis: 'unknown' });
  });

  test('a figure that the other article prints as earlier is of a different date', () => {
    const newer = [says(three, EARLIER), says(five)];
    expect(decided({}, [says(three)], newer)).toEqual(['printed-as-earlier', 'differ-in-time']);
    expect(decided({}, newer, [says(three)])).toEqual(['printed-as-earlier', 'differ-in-time']);
    expect(decided({}, [says({ exactly: 2000 })], newer)).toEqual(CONTRADICT);
  });

  test('so is one that it prints with an earlier day, and it is not called rounded', () => {
    const monday = says({ exactly: 11_000 }, { when: { date: '2024-09-30' } });
    const newer = [monday, says({ exactly: 11_300 })];
    expect(decided({}, [says({ exactly: 11_000 })], newer)).toEqual(['printed-as-earlier', 'differ-in-time']);
  });

  test('answers in words follow the limit, except those that the table calls agreeing or not comparable', () => {
    const at = (kind: string) => relation(question(kind, within(1)), [takes('yes')], on('2024-10-06', takes('no')));
    expect(['agree', 'differ', 'contradict', 'not-comparable'].map(at)).toEqual([
      'agree',
      'differ-in-time',
      'differ-in-time',
      'not-comparable',
    ]);
  });

  test('different answers in words, one undated, where the claim has a limit', () => {
    const undated = on(undefined, takes('no'));
    expect(decided(question('differ', within(1)), [takes('yes')], undated)).toEqual(['undated', 'differ-in-time']);
    expect(decided(question('differ'), [takes('yes')], undated)).toEqual(['table', 'differ']);
  });

  test('the gap is counted between the nearest ends, and is nought where the dates overlap', () => {
    expect(apart(within(1), three, five, '2024-10', '2024-11-01')).toEqual(CONTRADICT);
    expect(apart(within(1), three, five, '2024-10', '2024-11-02')).toEqual(['apart', 'differ-in-time']);
    const overlapping = asked(within(1), on('2024-10', says(three)), on('2024-10-15', says(five)));
    expect(overlapping.comparison.pairs[0]?.gap).toBe(0);
  });

  test('time words date an answer about the present, not one about the future', () => {
    const spoken = says(five, { when: { date: '2024-10-01' } });
    const both = [on('2024-10-01', says(three)), on('2024-12-01', spoken)];
    expect(relation(within(1), ...both)).toBe('contradict');
    expect(relation({ ...within(1), ...FUTURE }, ...both)).toBe('differ-in-time');
  });

  test('figures of what is to come, about different days, are not compared', () => {
    const about = (value: Values, date?: string) => [says(value, date === undefined ? {} : { when: { date } })];
    const found = (a: Saying[], b: Saying[], claim: Values = FUTURE) => decided(claim, a, b);
    const OTHER = ['other-days', 'not-comparable'];
    expect(found(about(three, '2024-11'), about(five, '2024-12'))).toEqual(OTHER);
    expect(found(about(three, '2024-11'), about({ atLeast: 1 }, '2024-12'))).toEqual(OTHER);
    expect(found(about(three, '2024-11'), about(five, '2024-11-30'))).toEqual(CONTRADICT);
    expect(found(about(three, '2024-11'), about(five))).toEqual(CONTRADICT);
    expect(found(about(three, '2024-11'), about(five, '2024-12'), {})).toEqual(CONTRADICT);
  });
});

describe('a denial', () => {
  const denied = (value: Values, more: Partial<Saying> = {}) => says(value, { ...DENIED, ...more });
  const CONTRADICT = ['denied', 'contradict'];
  const NOT_COMPARED = ['other-denial', 'not-comparable'];

  test.each([
    ['contradicts what it denies', denied(five), says(five), CONTRADICT],
    ['contradicts what lies wholly inside what it denies', denied({ atLeast: 40 }), says({ exactly: 51 }), CONTRADICT],
    ['is not compared with what only partly lies inside', denied(five), says({ atLeast: 40 }), NOT_COMPARED],
    ['is not compared with another figure', denied(five), says(three), NOT_COMPARED],
    ['is not compared with the same figure of another unit', denied(five), says({ ...five, unit: 'x' }), NOT_COMPARED],
    ['agrees with the same denial', denied(five), denied(five), ['same-denial', 'agree']],
    ['is not compared with another denial', denied(five), denied(three), NOT_COMPARED],
    ['is not compared with what is not known', denied(five), says(five, OPEN), NOT_COMPARED],
  ])('%s', (_name, a, b, expected) => {
    expect(decided({}, [a], [b])).toEqual(expected);
    expect(decided({}, [b], [a])).toEqual(expected);
  });

  test('in words contradicts the position that it denies, and is compared with no other', () => {
    const no = takes('yes', DENIED);
    expect(decided(question('agree'), [no], [takes('yes')])).toEqual(CONTRADICT);
    expect(decided(question('agree'), [no], [takes('no')])).toEqual(NOT_COMPARED);
    expect(decided(question('agree'), [no], [no])).toEqual(['same-denial', 'agree']);
  });

  test('of the same figure, said with another certainty, agrees, and the certainty differs', () => {
    expect(relation({}, [denied(five)], [denied(five, REPORTED)])).toBe('agree-certainty-differs');
  });

  test.each([
    ['a running total may have grown since', CUMULATIVE, '2024-10-01', '2024-10-06', ['grown', 'differ-in-time']],
    ['a running total that was denied later', CUMULATIVE, '2024-10-06', '2024-10-01', CONTRADICT],
    ['a running total denied on the same day', CUMULATIVE, '2024-10-01', '2024-10-01', CONTRADICT],
    ['a level was another before', VARYING, '2024-10-06', '2024-10-01', ['other-dates', 'differ-in-time']],
    ['a fact that is only found out', FIXED, '2024-10-01', '2024-10-06', CONTRADICT],
    ['further apart than the limit', within(4), '2024-10-01', '2024-10-06', ['apart', 'differ-in-time']],
    ['undated, with a course', FIXED, '2024-10-01', undefined, ['undated', 'differ-in-time']],
  ] as const)('and its date: %s', (_name, claim, ofDenial, ofFigure, expected) => {
    expect(decided(claim, on(ofDenial, denied(five)), on(ofFigure, says(five)))).toEqual(expected);
  });

  test('of a forecast for another day is not compared', () => {
    const [november, december] = ['2024-11', '2024-12'].map((date) => ({ when: { date } }));
    expect(decided(FUTURE, [denied(five, november)], [says(five, december)])).toEqual(['other-days', 'not-comparable']);
  });

  test('is the same denial only of the same days: two months denied alike are two denials', () => {
    const about = (date: string) => [denied(five, { when: { date } })];
    expect(decided(FUTURE, about('2024-11'), about('2024-12'))).toEqual(['other-days', 'not-comparable']);
    expect(decided(FUTURE, about('2024-11'), about('2024-11-30'))).toEqual(['same-denial', 'agree']);
    const no = (date: string) => [takes('yes', { ...DENIED, when: { date } })];
    expect(decided(question('agree', FUTURE), no('2024-11'), no('2024-12'))).toEqual(['other-days', 'not-comparable']);
  });
});

describe('an answer said not to be decided or not to be known', () => {
  const open = (value: Values) => says(value, OPEN);
  const DIFFER = ['open', 'differ'];

  test.each([
    ['beside the same figure is a different answer', open(five), says(five), DIFFER],
    ['beside another figure is a different answer', open(five), says(three), DIFFER],
    ['beside a range that holds it is a different answer', open(five), says({ atLeast: 1 }), DIFFER],
    ['beside another unit is not compared', open(five), says({ ...five, unit: 'x' }), ['units', 'not-comparable']],
    ['beside the same that is not known either agrees', open(five), open(five), ['same', 'agree']],
    ['beside another that is not known rules nothing out', open(five), open(three), DIFFER],
  ])('%s', (_name, a, b, expected) => {
    expect(decided({}, [a], [b])).toEqual(expected);
    expect(decided({}, [b], [a])).toEqual(expected);
  });

  test('in words is a different answer from the same, from what agrees with it, and from what contradicts it', () => {
    const unknown = [takes('yes', OPEN)];
    expect(decided(question('agree'), unknown, [takes('yes')])).toEqual(DIFFER);
    expect(decided(question('agree'), unknown, [takes('no')])).toEqual(DIFFER);
    expect(decided(question('contradict'), unknown, [takes('no')])).toEqual(DIFFER);
    expect(decided(question('not-comparable'), unknown, [takes('no')])).toEqual(['table', 'not-comparable']);
  });

  test('follows the limit in days like other different answers', () => {
    const later = (claim: Values) => decided(claim, [takes('yes', OPEN)], on('2024-10-06', takes('yes')));
    expect(later(question('differ', within(1)))).toEqual(['apart', 'differ-in-time']);
    expect(later(question('differ', within(9)))).toEqual(DIFFER);
  });
});

describe('two columns of several answers', () => {
  const kirby = (value: Values) => says(value, KIRBY);
  const seven = { exactly: 7 };

  test('one named speaker with different answers decides, whatever else is shared', () => {
    const both = [says(seven), kirby(three)];
    expect(decided({}, both, [says(seven), kirby(five)])).toEqual(['disjoint', 'contradict']);
    const [pair] = asked({}, both, [says(seven), kirby(five)]).comparison.pairs;
    expect([pair?.a, pair?.b].map((answer) => answer?.statement.speaker?.id)).toEqual(['kirby', 'kirby']);
  });

  test('one named speaker said to know and not to know decides', () => {
    const one = [takes('no'), takes('yes', { ...KIRBY, ...OPEN })];
    expect(decided(question('differ'), one, [takes('no'), takes('yes', KIRBY)])).toEqual(['open', 'differ']);
  });

  test.each([
    ['unnamed reports', 'unnamed-reports'],
    ['an official who is not named', 'anonymous-official'],
  ])('%s decide nothing: they are not matched across articles', (_name, kind) => {
    const unnamed = { speaker: 'someone', kind };
    expect(relation({}, [says(seven), says(three, unnamed)], [says(seven), says(five, unnamed)])).toBe('contradict');
    const shared = asked({}, [says(seven), says(three, unnamed)], [says(seven), says(five, unnamed)]);
    expect(shared.comparison.pairs[0]?.shared.map(nameOf)).toEqual(['7']);
  });

  test('a body that is named is matched', () => {
    const board = { speaker: 'board', kind: 'institution' };
    const { pairs } = asked({}, [says(seven), says(three, board)], [says(seven), says(five, board)]).comparison;
    expect(pairs[0]?.shared).toEqual([]);
  });

  test('a speaker who gives one answer in both decides nothing', () => {
    expect(relation({}, [kirby(three), kirby(five)], [kirby(three)])).toBe('partly-agree');
  });

  test('answers of one speaker to different things decide nothing', () => {
    const battalion = { exactly: 1, unit: 'battalions' };
    expect(relation({}, [kirby(battalion), says(seven)], [kirby(seven)])).toBe('partly-agree');
    expect(relation({}, [says(three, { ...KIRBY, ...DENIED }), says(seven)], [kirby(seven)])).toBe('partly-agree');
  });

  test('they agree where every answer of each agrees with one of the other’s', () => {
    expect(relation({}, [says(three), says(five)], [says(five), says(three)])).toBe('agree');
    expect(relation(question('agree'), [takes('yes'), takes('no')], [takes('yes')])).toBe('agree');
  });

  test('the certainty differs where any of them lacks a partner of equal modality', () => {
    const doubted = [says(three, REPORTED), says(five)];
    expect(relation({}, [says(three), says(five)], doubted)).toBe('agree-certainty-differs');
    expect(relation({}, [says(three), says(three, REPORTED)], [says(three)])).toBe('agree-certainty-differs');
    expect(relation({}, doubted, [says(three, REPORTED), says(five)])).toBe('agree');
  });

  test('they agree in part where only one side has answers left over', () => {
    const [pair] = asked({}, [says(three), says(five)], [says(three, REPORTED)]).comparison.pairs;
    expect([pair?.relation, pair?.shared.map(nameOf), pair?.unshared.map(nameOf)]).toEqual([
      'partly-agree',
      ['3,000'],
      ['5,000'],
    ]);
  });

  test('where both have answers left over, the strongest relation among those counts, and the shared one is named', () => {
    const [pair] = asked({}, [says(three), says(five)], [says(three), says(seven)]).comparison.pairs;
    expect([pair?.relation, pair?.shared.map(nameOf), pair?.unshared.map(nameOf)]).toEqual([
      'contradict',
      ['3,000'],
      ['5,000', '7'],
    ]);
    expect([pair?.a, pair?.b].map((answer) => answer && nameOf(answer))).toEqual(['5,000', '7']);
  });

  test('left-overs that are not at odds do not hide what is shared', () => {
    const units = ['battalions', 'brigades'].map((unit) => says({ exactly: 1, unit }));
    expect(relation({}, [says(three), ...units.slice(0, 1)], [says(three), ...units.slice(1)])).toBe('partly-agree');
  });

  test('where none is shared, the strongest relation counts', () => {
    expect(relation(question('not-comparable'), [takes('yes')], [takes('no'), takes('maybe')])).toBe('differ');
    expect(relation({}, [says(five)], [says({ atLeast: 4000 }), says(seven, KIRBY)])).toBe('contradict');
  });

  test('what an article does not put forward is not compared', () => {
    const { cells, comparison } = asked({}, [says({ vague: 'thousands' }), says(three)], [says(three)]);
    expect(comparison).toMatchObject({ relation: 'agree', pairs: [{ a: { value: { words: '3,000' } } }] });
    expect(cells[0]?.also.map(({ value }) => value?.words)).toEqual(['thousands']);
  });
});

describe('three columns and more', () => {
  test('the strongest relation among the pairs is the claim’s', () => {
    const { relation: found, pairs } = asked({}, [says(five)], ...Array(4).fill([says(three)])).comparison;
    expect(found).toBe('contradict');
    expect(pairs.map((pair) => pair.relation)).toEqual([...Array(4).fill('contradict'), ...Array(6).fill('agree')]);
  });

  const plain = [says(three)];
  test.each([
    ['contradict over differ', [plain, [says(three, OPEN)], [says(five)]], 'contradict'],
    ['differ over differ in time', [plain, [says(three, OPEN)], on('2024-12-01', says(five))], 'differ'],
    [
      'differ in time over partly agree',
      [plain, [says(three), says({ exactly: 1, unit: 'x' })], on('2024-12-01', says(five))],
      'differ-in-time',
    ],
    [
      'partly agree over another certainty',
      [plain, [says(three), says({ exactly: 1, unit: 'x' })], [says(three, REPORTED)]],
      'partly-agree',
    ],
    ['another certainty over agree', [plain, plain, [says(three, REPORTED)]], 'agree-certainty-differs'],
    ['agree over compatible', [plain, plain, [says({ atLeast: 1 })]], 'agree'],
    ['compatible over not comparable', [plain, [says({ atLeast: 1 })], [says({ ...three, unit: 'x' })]], 'compatible'],
  ])('the order of strength: %s', (_name, articles, expected) => {
    expect(relation(within(14), ...articles)).toBe(expected);
  });
});

describe('tension inside one article', () => {
  test('two disjoint figures for one claim, the larger first, and their difference', () => {
    const { tensions, comparison } = asked({}, [says(three), says({ between: [4000, 5000] })]);
    expect(comparison.relation).toBe('single-source');
    expect(tensions).toHaveLength(1);
    expect(tensions[0]).toMatchObject({
      kind: 'disjoint-values',
      difference: 1000,
      a: { statement: { id: 'bravo' } },
      b: { statement: { id: 'alpha' } },
    });
  });

  test('positions that cannot both be true, with the editor’s reason', () => {
    const { tensions } = asked(question('contradict'), [takes('yes'), takes('no')]);
    expect(tensions).toMatchObject([{ kind: 'positions', because: 'no and yes', difference: undefined }]);
    expect(asked(question('differ'), [takes('yes'), takes('no')]).tensions).toEqual([]);
  });

  test('figures that fit together, or of other units, or of dates too far apart to compare, are in none', () => {
    expect(asked({}, [says(three), says({ atLeast: 1 })]).tensions).toEqual([]);
    expect(asked({}, [says(three), says({ ...five, unit: 'tanks' })]).tensions).toEqual([]);
    const [june, october] = ['2024-06-01', '2024-10-01'].map((date, at) =>
      says({ exactly: at + 1 }, { when: { date } }),
    );
    const apart = (claim: Values) => asked(claim, [june, october] as Saying[]).tensions.length;
    expect([apart({ comparableWithin: 'P14D' }), apart({})]).toEqual([0, 0]);
  });

  test.each([
    ['of one speaker', [says(three, KIRBY), says(five, KIRBY)], 1],
    ['of a speaker and of the article itself', [says(three, KIRBY), says(five)], 1],
    ['of two other speakers', [says(three, KIRBY), says(five, BUDANOV)], 0],
    ['one of which the editor marked as the lead', [says(three, { lead: true }), says(five)], 1],
    ['one of which is replaced', [says(three, EARLIER), says(five)], 0],
    ['one of which is said not to be known', [says(three, OPEN), says(five)], 0],
    ['one of which is denied', [says(five, DENIED), says(five)], 0],
  ])('answers %s', (_name, given, expected) => {
    expect(asked({}, given).tensions).toHaveLength(expected);
  });

  test('figures of two articles are in none, even of one outlet', () => {
    expect(asked({}, { source: 's', says: [says(three)] }, { source: 's', says: [says(five)] }).tensions).toEqual([]);
  });

  describe('a figure above the one that it cannot exceed', () => {
    const claims = { part: { cannotExceed: { claim: 'whole', because: 'all of these are among those' } }, whole: {} };
    const tensions = (part: Saying, whole: Saying) => {
      const files = story(claims, [{ id: 'a', source: 'a', date: '2024-10-01', says: [part, whole] }]);
      return claimOf(trackerOf(files), 'part').tensions;
    };
    const part = (value: Values, more: Partial<Saying> = {}) => ({ claim: 'part', value, ...more });
    const whole = (value: Values, more: Partial<Saying> = {}) => ({ claim: 'whole', value, ...more });

    test('is in tension, and both claims say so with the reason', () => {
      const files = story(claims, [
        { id: 'a', date: '2024-10-01', says: [part({ exactly: 11 }), whole({ upTo: 10 })] },
      ]);
      const tracker = trackerOf(files);
      const [found] = claimOf(tracker, 'part').tensions;
      expect(found).toMatchObject({ kind: 'exceeds', difference: 1, because: 'all of these are among those' });
      expect(claimOf(tracker, 'whole').tensions).toEqual([found]);
    });

    test('is in none where its lower bound does not lie above the other’s upper bound', () => {
      expect(tensions(part({ atMost: 11 }), whole({ upTo: 10 }))).toEqual([]);
      expect(tensions(part({ exactly: 10 }), whole({ upTo: 10 }))).toEqual([]);
      expect(tensions(part({ exactly: 11 }), whole({ atLeast: 10 }))).toEqual([]);
    });

    test('is in none where it is later than the other', () => {
      const when = (date: string) => ({ when: { date } });
      expect(tensions(part({ exactly: 11 }, when('2025-01')), whole({ upTo: 10 }, when('2024-12-31')))).toEqual([]);
      expect(tensions(part({ exactly: 11 }, when('2024-11')), whole({ upTo: 10 }, when('2024-12-31')))).toHaveLength(1);
    });

    test('is in tension whoever gives the two', () => {
      expect(tensions(part({ exactly: 11 }, KIRBY), whole({ upTo: 10 }, BUDANOV))).toHaveLength(1);
    });

    test.each([
      ['replaced', EARLIER],
      ['denied', DENIED],
      ['said not to be known', OPEN],
    ])('is in none where one of them is %s', (_name, more) => {
      expect(tensions(part({ exactly: 11 }, more), whole({ upTo: 10 }))).toEqual([]);
      expect(tensions(part({ exactly: 11 }), whole({ upTo: 10 }, more))).toEqual([]);
    });

    test('is in none where the units differ', () => {
      expect(tensions(part({ exactly: 11, unit: 'brigades' }), whole({ upTo: 10 }))).toEqual([]);
    });
  });
});

describe('history', () => {
  test('is the comparison over the articles recorded up to each day, whatever their own dates', () => {
    const { history } = asked(
      {},
      { recorded: '2024-12-02', says: [says(three)] },
      { recorded: '2024-12-01', says: [says(five)] },
      { recorded: '2024-12-03', source: 'b', date: '2024-10-09', says: [says(three)] },
      { recorded: '2024-12-04', says: [] },
    );
    expect(
      history.map(({ recorded, articles, comparison }) => [
        recorded,
        articles.map(({ id }) => id),
        comparison.relation,
      ]),
    ).toEqual([
      ['2024-12-01', ['b'], 'single-source'],
      ['2024-12-02', ['a'], 'contradict'],
      ['2024-12-03', ['c'], 'agree'],
    ]);
  });
});

describe('the two real articles', () => {
  const tracker = trackerOf(REAL);

  test.each([
    ['troops-sent', 'agree-certainty-differs', ['a', 'b']],
    ['troops-forecast', 'single-source', ['a']],
    ['troops-in-combat', 'single-source', ['a']],
    ['combat-deployment', 'single-source', ['a']],
    ['policy-change', 'agree', ['a', 'b']],
    ['if-north-korea-enters', 'differ-in-time', ['a', 'b']],
    ['strikes-on-russian-territory', 'differ', ['a', 'b']],
    ['us-restrictions', 'differ', ['a', 'b']],
    ['escalation', 'not-comparable', ['a', 'b']],
    ...['nato-confirmation', 'training', 'location', 'tech-transfer', 'us-posture'].map(
      (id) => [id, 'single-source', ['a']] as const,
    ),
    ...[
      'materiel',
      'ukrainian-pledge',
      'weapons-named',
      'sanctions',
      'cooperation',
      'us-commitment',
      'battlefield-effect',
    ].map((id) => [id, 'single-source', ['b']] as const),
  ] as const)('%s: %s', (id, expected, columns) => {
    const names: Record<string, string> = { 'rbc-ukraine': 'a', 'telegraphnews-eu': 'b' };
    const { comparison, cells } = claimOf(tracker, id);
    expect([comparison.relation, cells.map(({ column }) => names[column.key])]).toEqual([expected, columns]);
  });

  test('there are twenty-one claims and nothing in them contradicts', () => {
    expect(tracker.claims).toHaveLength(21);
    expect(tracker.claims.flatMap(({ comparison }) => comparison.pairs.map((pair) => pair.relation))).not.toContain(
      'contradict',
    );
  });

  test('troops sent: 3,000 against 3,000; “thousands” stands beneath; NATO stands beside', () => {
    const { cells } = claimOf(tracker, 'troops-sent');
    expect(cells.map(({ lead }) => [lead.value?.words, lead.statement.speaker?.id])).toEqual([
      ['3,000', undefined],
      ['3,000', 'intelligence-reports'],
    ]);
    expect(cells[1]?.also.map(({ value }) => value?.words)).toEqual(['thousands']);
    expect(cells[0]?.beside.map(({ statement }) => statement.id)).toEqual(['nato-information']);
  });

  test('the only tension is 11,000 in combat against up to 10,000 by the end of the year: 1,000 apart, two speakers', () => {
    const inTension = tracker.claims.filter(({ tensions }) => tensions.length > 0);
    expect(inTension.map(({ id }) => id).sort()).toEqual(['troops-forecast', 'troops-in-combat']);
    const [tension] = claimOf(tracker, 'troops-in-combat').tensions;
    expect(tension).toMatchObject({ kind: 'exceeds', difference: 1000 });
    expect([tension?.a.statement.speaker?.id, tension?.b.statement.speaker?.id]).toEqual(['kyrylo-budanov', undefined]);
  });

  test('whether they will fight: two speakers, no tension', () => {
    const { cells, tensions } = claimOf(tracker, 'combat-deployment');
    const speakers = [cells[0]?.lead, ...(cells[0]?.also ?? [])].map((answer) => answer?.statement.speaker?.id);
    expect([speakers.sort(), tensions]).toEqual([['john-kirby', 'kyrylo-budanov'], []]);
  });

  test('the reason for the agreement on policy names both questions', () => {
    const reason = claimOf(tracker, 'policy-change').comparison.pairs[0]?.reason;
    expect(reason).toMatch(/easing.*adding/);
  });

  test('what the US will do is bound to a day: five days apart, one allowed', () => {
    expect(claimOf(tracker, 'if-north-korea-enters').comparison.pairs[0]).toMatchObject({ gap: 6, within: 1 });
  });

  test('a third article that answers existing questions touches no file but its own', () => {
    const third = story({}, [
      { id: 'third', source: 'wire', date: '2024-10-30', says: [{ claim: 'troops-sent', value: { exactly: 12_000 } }] },
    ]);
    const own = ['articles/third.md', 'statements/third.yaml', 'sources/wire.yaml'];
    const files = withFiles(REAL, Object.fromEntries(own.map((path) => [path, third.get(path)])));
    const { comparison } = claimOf(trackerOf(files), 'troops-sent');
    expect([comparison.relation, comparison.pairs[0]?.ground]).toEqual(['differ-in-time', 'grown']);
    expect(comparison.groups.map(groupNames)).toEqual([
      ['3,000', 'rbc-ukraine telegraphnews-eu'],
      ['12,000', 'wire'],
    ]);
  });
});
