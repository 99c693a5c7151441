/** What an article answers to a claim, and which article of an outlet is asked. */
import { describe, expect, test } from 'vitest';
import {
  asked,
  BUDANOV,
  DENIED,
  EARLIER,
  five,
  groups,
  KIRBY,
  nameOf,
  OPEN,
  question,
  says,
  standings,
  takes,
  three,
  type Values,
} from './asked.ts';
import { claimOf, type Saying, story, type Told, trackerOf } from './world.ts';

const MONDAY = { when: { date: '2024-09-23' } };
const TUESDAY = { when: { date: '2024-09-24' } };
const thousands = { vague: 'thousands' };

describe('a figure that the article gives as replaced', () => {
  test('an answer marked earlier is printed beneath and not compared', () => {
    expect(standings({}, says(three, EARLIER), says(five))).toEqual([
      ['5,000', 'current'],
      ['3,000', 'earlier'],
    ]);
    expect(groups({}, [says(three, EARLIER), says(five)], [says(three)])).toEqual([
      ['5,000', 'a'],
      ['3,000', 'b'],
    ]);
  });

  test('an answer is earlier by its time where a later answer of the same voice stands in the article', () => {
    const found = [
      ['3,000', 'earlier'],
      ['5,000', 'current'],
    ];
    expect(standings({}, says(three, MONDAY), says(five, TUESDAY)).sort()).toEqual(found);
    expect(standings({}, says(three, MONDAY), says(five)).sort()).toEqual(found);
    expect(standings({}, says(three, { ...MONDAY, ...KIRBY }), says(five, KIRBY)).sort()).toEqual(found);
    const held = question('contradict');
    expect(standings(held, takes('no', MONDAY), takes('yes'))).toEqual([
      ['yes', 'current'],
      ['no', 'earlier'],
    ]);
  });

  test.each([
    ['of two voices', {}, [says(three, MONDAY), says(five, KIRBY)]],
    ['of two speakers', {}, [says(three, { ...MONDAY, ...BUDANOV }), says(five, KIRBY)]],
    ['of one day', {}, [says(three, MONDAY), says(five, MONDAY)]],
    ['of days that overlap', {}, [says(three, MONDAY), says(five, { when: { date: '2024-09' } })]],
    ['of what is to come', { about: 'future' }, [says(three, MONDAY), says(five, TUESDAY)]],
    ['that are the same', {}, [says(three, MONDAY), says(three, TUESDAY)]],
  ])('answers %s do not replace each other by time', (_name, claim, given) => {
    expect(standings(claim, ...given).map(([, standing]) => standing)).toEqual(['current', 'current']);
  });

  test('what was not known on Monday and is said on Tuesday is replaced', () => {
    expect(standings(question('contradict'), takes('yes', { ...OPEN, ...MONDAY }), takes('yes'))).toEqual([
      ['yes', 'current'],
      ['open yes', 'earlier'],
    ]);
  });

  test('a later denial replaces what it denies, and no other figure', () => {
    expect(standings({}, says(three, MONDAY), says(three, DENIED))).toEqual([
      ['denied 3,000', 'current'],
      ['3,000', 'earlier'],
    ]);
    expect(standings({}, says(three, MONDAY), says(five, DENIED)).map(([, standing]) => standing)).toEqual([
      'current',
      'current',
    ]);
  });

  test('an answer marked earlier replaces nothing, whatever its day', () => {
    expect(standings({}, says(three, MONDAY), says(five, { ...EARLIER, ...TUESDAY }))).toEqual([
      ['3,000', 'current'],
      ['5,000', 'earlier'],
    ]);
  });
});

describe('a figure that the article gives more precisely', () => {
  test.each([
    ['a vague word that a precise figure fits is left out', {}, [says(thousands), says(three)], 'less-precise'],
    [
      'also where another speaker gives the precise figure',
      {},
      [says(thousands, KIRBY), says(three, BUDANOV)],
      'less-precise',
    ],
    ['a vague word that no figure fits stays', {}, [says(thousands), says({ exactly: 40 })], 'current'],
    ['a vague word stays beside another', {}, [says(thousands), says({ vague: 'tens of thousands' })], 'current'],
    ['a vague word stays beside a figure said not to be known', {}, [says(thousands), says(three, OPEN)], 'current'],
    ['a vague word stays beside a denial', {}, [says(thousands), says(three, DENIED)], 'current'],
    [
      'a vague word stays beside a figure of another unit',
      {},
      [says(thousands), says({ ...three, unit: 'tanks' })],
      'current',
    ],
    [
      'a range that holds a figure of the same voice is left out',
      {},
      [says({ atLeast: 40 }), says(three)],
      'less-precise',
    ],
    [
      'a range that holds a narrower one of the same voice is left out',
      {},
      [says({ atLeast: 40 }), says({ between: [50, 60] })],
      'less-precise',
    ],
    ['a range stays beside a figure of another voice', {}, [says({ atLeast: 40 }), says(three, KIRBY)], 'current'],
    [
      'a range stays beside a figure said less firmly: “at least 40 dead”, “300 feared”',
      {},
      [says({ atLeast: 40 }), says({ exactly: 300 }, { modality: 'estimated' })],
      'current',
    ],
    ['a range stays beside the same range', {}, [says({ atMost: 40 }), says({ upTo: 40 })], 'current'],
    ['ranges that overlap both stay', {}, [says({ atLeast: 40 }), says({ atMost: 50 })], 'current'],
    [
      'a forecast for another day is not a more precise one',
      { about: 'future' },
      [says({ upTo: 5000 }, TUESDAY), says(three, MONDAY)],
      'current',
    ],
  ] as [string, Values, Saying[], string][])('%s', (_name, claim, given, expected) => {
    const found = asked(claim, given).cells.flatMap(({ lead, also }) => [lead, ...also]);
    expect(found.find(({ statement }) => statement.id === 'alpha')?.standing).toBe(expected);
  });
});

describe('the answer that the article puts forward', () => {
  test('where some are marked lead, only these are compared', () => {
    expect(standings({}, says(three), says(five, { lead: true }))).toEqual([
      ['5,000', 'current'],
      ['3,000', 'beside-lead'],
    ]);
    expect(groups({}, [says(three), says(five, { lead: true })], [says(five)])).toEqual([['5,000', 'a b']]);
  });

  test('a mark on a vague word does not bring it back', () => {
    expect(standings({}, says(thousands, { lead: true }), says(three))).toEqual([
      ['3,000', 'current'],
      ['thousands', 'less-precise'],
    ]);
  });

  test('several answers that are left are all put forward', () => {
    expect(groups({}, [says(three), says(five)])).toEqual([['3,000, 5,000', 'a']]);
  });

  test('the passage nearest to the speaker heads the cell, unless the editor marks another', () => {
    const headline = says(three, { form: 'headline' });
    const spoken = says(three, { form: 'direct-quote' });
    const speak = (...given: Saying[]) => asked({}, given).cells[0]?.lead.statement.id;
    expect(speak(headline, says(three), spoken)).toBe('charlie');
    expect(speak({ ...headline, lead: true }, spoken)).toBe('alpha');
  });

  test('everything that is left out stands in the cell, after what is put forward', () => {
    const [cell] = asked({}, [says(thousands), says(three, EARLIER), says(five)]).cells;
    expect([cell?.lead, ...(cell?.also ?? [])].map((answer) => answer && nameOf(answer))).toEqual([
      '5,000',
      'thousands',
      '3,000',
    ]);
    expect(cell?.compared.map(nameOf)).toEqual(['5,000']);
  });
});

describe('the newest article with a current answer heads the cell', () => {
  const at = (id: string, more: Partial<Told>, ...given: Saying[]): Told => ({ id, source: 's', says: given, ...more });
  const cellOf = (...told: Told[]) => claimOf(trackerOf(story({ q: {} }, told)), 'q').cells[0];

  test('earlier answers of the outlet stand under it, newest first', () => {
    const cell = cellOf(
      at('x', { date: '2024-10-02' }, says(three)),
      at('y', { date: '2024-10-03' }, says(five)),
      at('z', { date: '2024-10-01' }, says({ exactly: 1 })),
    );
    expect(cell?.article.id).toBe('y');
    expect(cell?.earlier.map(({ statement }) => statement.article.id)).toEqual(['x', 'z']);
  });

  test('a newer article that does not answer leaves the older answer in its place', () => {
    expect(cellOf(at('x', { date: '2024-10-02' }, says(three)), at('y', { date: '2024-10-03' }))?.article.id).toBe('x');
  });

  test('so does a newer article that only prints an earlier figure', () => {
    const newer = at('y', { date: '2024-10-03' }, says(five, EARLIER));
    const cell = cellOf(at('x', { date: '2024-10-02' }, says(three)), newer);
    expect([cell?.article.id, cell?.compared.map(nameOf)]).toEqual(['x', ['3,000']]);
    expect(cell?.earlier.map(nameOf)).toEqual(['5,000']);
  });

  test('an outlet that only prints earlier figures has a cell and stands in no group', () => {
    const { cells, comparison } = asked({}, [says(five, EARLIER)], [says(three)]);
    expect(cells.map(({ compared }) => compared.length)).toEqual([0, 1]);
    expect(comparison).toMatchObject({
      relation: 'single-source',
      groups: [{ answers: [{ value: { words: '3,000' } }] }],
    });
  });

  test('where nothing but earlier figures is printed, one outlet alone answers, and two are not compared', () => {
    const replaced = [says(five, EARLIER)];
    expect(asked({}, replaced).comparison).toMatchObject({ relation: 'single-source', groups: [] });
    expect(asked({}, replaced, replaced).comparison).toMatchObject({ relation: 'not-comparable', groups: [] });
    const sameOutlet = [at('x', {}, ...replaced), at('y', {}, ...replaced)];
    expect(claimOf(trackerOf(story({ q: {} }, sameOutlet)), 'q').comparison.relation).toBe('single-source');
  });

  test('an article whose date is unknown is not the newest of several', () => {
    expect(cellOf(at('x', { date: '2024-10-02' }, says(three)), at('y', {}, says(five)))?.article.id).toBe('x');
  });

  test('of two articles of one day, the one recorded later is the newer', () => {
    const day = { date: '2024-10-02' };
    const early = at('y', { ...day, recorded: '2024-11-01' }, says(three));
    expect(cellOf(early, at('x', { ...day, recorded: '2024-11-02' }, says(five)))?.article.id).toBe('x');
  });

  test('only the newest answer is compared with other outlets', () => {
    const files = story({ q: {} }, [
      at('x', { date: '2024-10-01' }, says(five)),
      at('y', { date: '2024-10-02' }, says(three)),
      { id: 'other', source: 'o', date: '2024-10-02', says: [says(three)] },
    ]);
    expect(claimOf(trackerOf(files), 'q').comparison.relation).toBe('agree');
  });
});
