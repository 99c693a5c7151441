import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/model/tracker.ts';
import { claimOf, REAL, type Saying, story, type Told, trackerOf, withFiles } from './world.ts';

type Values = Record<string, unknown>;

/** The claim “q” answered by one article of each outlet, a, b, c …, a day apart unless told otherwise. */
function asked(claim: Values, ...articles: (Saying[] | Partial<Told>)[]): Claim {
  const told = articles.map((given, index): Told => {
    const id = String.fromCharCode(97 + index);
    const more = Array.isArray(given) ? { says: given } : given;
    return { id, source: id, date: `2024-10-0${index + 1}`, says: [], ...more };
  });
  return claimOf(trackerOf(story({ q: claim }, told)), 'q');
}

const says = (value: Values, more: Partial<Saying> = {}): Saying => ({ claim: 'q', value, ...more });
const takes = (position: string, more: Partial<Saying> = {}): Saying => ({ claim: 'q', position, ...more });
const relation = (...given: Parameters<typeof asked>) => asked(...given).comparison.relation;

const three = { exactly: 3000 };
const five = { exactly: 5000 };

/** A question with the answers yes, no and maybe, and one row of its table for yes and no. */
function question(relationOfYesAndNo: string, more: Values = {}): Values {
  const row = (a: string, b: string, kind: string) => ({ pair: [a, b], relation: kind, reason: `${a} and ${b}` });
  return {
    question: 'Is it so?',
    positions: ['yes', 'no', 'maybe'].map((id) => ({ id, label: `${id}!` })),
    table: [row('no', 'yes', relationOfYesAndNo), row('yes', 'maybe', 'differ'), row('no', 'maybe', 'not-comparable')],
    ...more,
  };
}

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
    ['equal figures agree', three, three, 'agree'],
    ['equal ranges agree, however they are worded', { upTo: 9 }, { atMost: 9 }, 'agree'],
    ['disjoint figures are different figures', three, five, 'contradict'],
    ['disjoint ranges are different figures', { between: [1000, 2000] }, { atLeast: 2001 }, 'contradict'],
    ['a figure inside a range fits together with it', three, { between: [2000, 4000] }, 'compatible'],
    ['ranges that meet in one number fit together', { atMost: 3000 }, { atLeast: 3000 }, 'compatible'],
    ['a figure within ten per cent of “about” fits together', { about: 3000 }, { exactly: 3300 }, 'compatible'],
    ['a figure further from “about” is a different figure', { about: 3000 }, { exactly: 3301 }, 'contradict'],
    ['“thousands” fits together with 2,000', { vague: 'thousands' }, { exactly: 2000 }, 'compatible'],
    ['“thousands” is another figure than 1,999', { vague: 'thousands' }, { exactly: 1999 }, 'contradict'],
    ['“thousands” is another figure than 100,000', { vague: 'thousands' }, { exactly: 100_000 }, 'contradict'],
    ['figures of other units are not the same question', three, { ...five, unit: 'tanks' }, 'not-comparable'],
    ['equal figures of other units are not the same question', three, { ...three, unit: 'tanks' }, 'not-comparable'],
  ])('%s', (_name, a, b, expected) => {
    expect(relation({}, [says(a)], [says(b)])).toBe(expected);
    expect(relation({}, [says(b)], [says(a)])).toBe(expected);
  });

  test('the same figure said with another certainty agrees, and the certainty differs', () => {
    expect(relation({}, [says(three)], [says(three, { modality: 'reported' })])).toBe('agree-certainty-differs');
  });

  test('the pair carries both answers, the gap in days, the limit and the weaker basis', () => {
    const { pairs } = asked({ comparableWithin: 'P9D' }, [says(three)], {
      date: '2024-10-08',
      basis: 'inferred',
      says: [says(five)],
    }).comparison;
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toMatchObject({ relation: 'contradict', gap: 7, within: 9, weakestBasis: 'inferred' });
    expect([pairs[0]?.a, pairs[0]?.b].map((answer) => answer?.statement.ref)).toEqual(['a#alpha', 'b#alpha']);
  });
});

describe('two answers in words', () => {
  test.each(['agree', 'differ', 'contradict', 'not-comparable'])('the table decides: %s', (kind) => {
    const { comparison } = asked(question(kind), [takes('yes')], [takes('no')]);
    expect(comparison).toMatchObject({ relation: kind, pairs: [{ reason: 'no and yes' }] });
  });

  test('the same answer agrees, whatever the table holds', () => {
    expect(relation(question('contradict'), [takes('yes')], [takes('yes')])).toBe('agree');
  });

  test('answers that the table calls agreeing, said with another certainty, differ in certainty', () => {
    const reported = { modality: 'reported' };
    expect(relation(question('agree'), [takes('yes')], [takes('no', reported)])).toBe('agree-certainty-differs');
  });
});

describe('answers of different dates', () => {
  const within = (days: number) => ({ comparableWithin: `P${days}D` });

  test.each([
    ['unequal figures further apart than the limit', within(4), three, five, 'differ-in-time'],
    [
      'ranges that would fit together, further apart than the limit',
      within(4),
      three,
      { atLeast: 1 },
      'differ-in-time',
    ],
    ['unequal figures exactly at the limit', within(5), three, five, 'contradict'],
    ['equal figures further apart than the limit', within(4), three, three, 'agree'],
    ['figures of other units further apart than the limit', within(4), three, { ...five, unit: 'x' }, 'not-comparable'],
    ['unequal figures without a limit', {}, three, five, 'contradict'],
  ])('%s', (_name, claim, a, b, expected) => {
    expect(relation(claim, { date: '2024-10-01', says: [says(a)] }, { date: '2024-10-06', says: [says(b)] })).toBe(
      expected,
    );
  });

  test('answers in words follow the same rule, except those that the table calls agreeing or not comparable', () => {
    const at = (kind: string) =>
      relation(question(kind, within(1)), [takes('yes')], { date: '2024-10-06', says: [takes('no')] });
    expect(['agree', 'differ', 'contradict', 'not-comparable'].map(at)).toEqual([
      'agree',
      'differ-in-time',
      'differ-in-time',
      'not-comparable',
    ]);
  });

  test('the gap is counted between the nearest ends, and is nought where the dates overlap', () => {
    const month = { date: '2024-10', says: [says(three)] };
    expect(relation(within(1), month, { date: '2024-11-01', says: [says(five)] })).toBe('contradict');
    expect(relation(within(1), month, { date: '2024-11-02', says: [says(five)] })).toBe('differ-in-time');
    expect(asked(within(1), month, { date: '2024-10-15', says: [says(five)] }).comparison.pairs[0]?.gap).toBe(0);
  });

  test('an unknown date counts as comparable, and the pair says that the gap is not known', () => {
    const { relation: found, pairs } = asked(within(0), [says(three)], {
      date: undefined as never,
      says: [says(five)],
    }).comparison;
    expect(found).toBe('contradict');
    expect(pairs[0]).toMatchObject({ gap: undefined, weakestBasis: 'unknown' });
  });

  test('time words date an answer about the present, not one about the future', () => {
    const spoken = says(five, { when: { date: '2024-10-01' } });
    const both = [
      { date: '2024-10-01', says: [says(three)] },
      { date: '2024-12-01', says: [spoken] },
    ];
    expect(relation(within(1), ...both)).toBe('contradict');
    expect(relation({ ...within(1), about: 'future' }, ...both)).toBe('differ-in-time');
  });
});

describe('several answers in one cell', () => {
  test('a figure that holds a more precise one of its article is printed beneath and not compared', () => {
    const { cells, comparison } = asked({}, [says({ vague: 'thousands' }), says(three)], [says(three)]);
    expect(comparison).toMatchObject({ relation: 'agree', pairs: [{ a: { value: { words: '3,000' } } }] });
    expect(cells[0]?.lead.value?.words).toBe('3,000');
    expect(cells[0]?.also.map(({ value }) => value?.words)).toEqual(['thousands']);
  });

  test('a coarser figure stays beneath even where it is marked as the lead', () => {
    const { cells } = asked({}, [says({ vague: 'thousands' }, { lead: true }), says(three)]);
    expect(cells[0]?.lead.value?.words).toBe('3,000');
  });

  test('a figure of another unit is not a more precise one', () => {
    const { comparison } = asked(
      {},
      [says({ vague: 'thousands' }), says({ ...three, unit: 'tanks' })],
      [says({ exactly: 100 })],
    );
    expect(comparison.relation).toBe('contradict');
  });

  test('one agreeing pair makes the relation, whatever else is said', () => {
    expect(relation({}, [says(five), says(three)], [says(three), says({ exactly: 9000 })])).toBe('agree');
    expect(relation({}, [says(three), says(five)], [says(three, { modality: 'reported' }), says(five)])).toBe('agree');
    const doubted = says(three, { modality: 'reported' });
    expect(relation({}, [says(five), says(three)], [doubted])).toBe('agree-certainty-differs');
  });

  test('without an agreeing pair the strongest relation counts', () => {
    const yesNoMaybe = question('not-comparable');
    expect(relation(yesNoMaybe, [takes('yes')], [takes('no'), takes('maybe')])).toBe('differ');
    expect(relation({}, [says(five)], [says({ atLeast: 4000 }), says({ exactly: 10 })])).toBe('contradict');
  });

  test('the passage nearest to the speaker heads the cell, unless the editor marks another', () => {
    const headline = says(three, { form: 'headline' });
    const spoken = says(three, { form: 'direct-quote' });
    const speak = (...given: Saying[]) => asked({}, given).cells[0]?.lead.statement.id;
    expect(speak(headline, says(three), spoken)).toBe('charlie');
    expect(speak({ ...headline, lead: true }, spoken)).toBe('alpha');
  });
});

describe('three columns and more', () => {
  test('the columns are grouped by answer, the largest group first, and the strongest relation is the claim’s', () => {
    const {
      relation: found,
      groups,
      pairs,
    } = asked({}, [says({ exactly: 12_000 })], ...Array(4).fill([says(three)])).comparison;
    expect(found).toBe('contradict');
    expect(groups.map(({ label, answers }) => [label, answers.length])).toEqual([
      ['3,000', 4],
      ['12,000', 1],
    ]);
    expect(pairs.map((pair) => pair.relation)).toEqual([...Array(4).fill('contradict'), ...Array(6).fill('agree')]);
  });

  test('equally large groups stand in the order of the columns', () => {
    const { groups } = asked({}, [says(five)], [says(three)], [says({ exactly: 7 })]).comparison;
    expect(groups.map(({ label }) => label)).toEqual(['5,000', '3,000', '7']);
  });

  test('a column that gives two figures joins the group in which most others stand', () => {
    const { groups } = asked({}, [says(five), says(three)], [says(three)], [says(three)]).comparison;
    expect(groups.map(({ label, answers }) => [label, answers.length])).toEqual([['3,000', 3]]);
  });

  test.each([
    [
      'contradict over differ in time',
      [{ says: [says(three)] }, { says: [says(five)] }, { date: '2024-12-01', says: [says(five)] }],
      'contradict',
    ],
    [
      'differ in time over another certainty',
      [
        { says: [says(three)] },
        { says: [says(three, { modality: 'open' })] },
        { date: '2024-12-01', says: [says(five)] },
      ],
      'differ-in-time',
    ],
    [
      'another certainty over agree',
      [{ says: [says(three)] }, { says: [says(three)] }, { says: [says(three, { modality: 'open' })] }],
      'agree-certainty-differs',
    ],
    [
      'agree over compatible',
      [{ says: [says(three)] }, { says: [says(three)] }, { says: [says({ atLeast: 1 })] }],
      'agree',
    ],
    [
      'compatible over not comparable',
      [{ says: [says(three)] }, { says: [says({ atLeast: 1 })] }, { says: [says({ ...three, unit: 'x' })] }],
      'compatible',
    ],
  ])('the order of strength: %s', (_name, articles, expected) => {
    expect(relation({ comparableWithin: 'P14D' }, ...articles)).toBe(expected);
  });
});

describe('the newest article heads the cell', () => {
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
    expect([apart({ comparableWithin: 'P14D' }), apart({})]).toEqual([0, 1]);
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

describe('for any story', () => {
  const value = fc.oneof(
    fc.record({ exactly: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ atLeast: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ upTo: fc.integer({ min: 1, max: 5 }), unit: fc.constantFrom('troops', 'tanks') }),
  );
  const saying = fc.record({ claim: fc.constant('q'), value, modality: fc.constantFrom('asserted', 'reported') });
  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2024-10-${String(number).padStart(2, '0')}`);
  const date = fc.option(day, { nil: undefined as never });
  const articles = fc.array(
    fc.record({ date, source: fc.constantFrom('s', 't', 'u'), says: fc.array(saying, { minLength: 1, maxLength: 3 }) }),
    { minLength: 2, maxLength: 5 },
  );
  const claim = { comparableWithin: 'P7D' };
  const named = (given: readonly Partial<Told>[]): Told[] =>
    given.map((one, at) => ({ id: `a${at}`, says: [], ...one }));
  const judged = (told: Told[]) => claimOf(trackerOf(story({ q: claim }, told)), 'q');

  test('the relation is symmetric: the names of the outlets and the order of articles do not matter', () => {
    const turned: Record<string, string> = { s: 'u', t: 't', u: 's' };
    fc.assert(
      fc.property(articles, (given) => {
        const other = named(given).map((one) => ({ ...one, source: turned[one.source ?? ''] ?? 's' }));
        expect(judged(other).comparison.relation).toBe(judged(named(given)).comparison.relation);
      }),
      { numRuns: 25 },
    );
  });

  test('an article that answers nothing changes nothing', () => {
    fc.assert(
      fc.property(articles, date, (given, when) => {
        const silent: Told = { id: 'zz', source: 't', date: when, says: [] };
        const [before, after] = [judged(named(given)), judged([...named(given), silent])];
        expect(summary(after)).toEqual(summary(before));
      }),
      { numRuns: 25 },
    );
  });

  test('the order in which files are read does not matter', () => {
    fc.assert(
      fc.property(articles, (given) => {
        const told = named(given);
        expect(summary(judged([...told].reverse()))).toEqual(summary(judged(told)));
      }),
      { numRuns: 25 },
    );
  });

  function summary({ comparison, cells, history, tensions }: Claim) {
    const ref = ({ statement }: { statement: { ref: string } }) => statement.ref;
    return {
      relation: comparison.relation,
      groups: comparison.groups.map(({ answers }) => answers.map(ref).sort()).sort(),
      cells: cells.map((cell) => [cell.column.key, ref(cell.lead), cell.also.map(ref), cell.earlier.map(ref)]).sort(),
      history: history.map(({ recorded, comparison: { relation: then } }) => [recorded, then]),
      tensions: tensions.map(({ a, b }) => [ref(a), ref(b)]),
    };
  }
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

  test('there are twenty claims and nothing in them contradicts', () => {
    expect(tracker.claims).toHaveLength(20);
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
    expect(comparison.relation).toBe('contradict');
    expect(comparison.groups.map(({ label, answers }) => [label, answers.length])).toEqual([
      ['3,000', 2],
      ['12,000', 1],
    ]);
  });
});
