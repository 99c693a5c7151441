/** What holds of the comparison of any story, whatever its articles say. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RELATIONS } from '../../src/domain/vocabulary.ts';
import { areOfOtherDays, isOpen } from '../../src/model/answers.ts';
import { compareCells } from '../../src/model/comparison.ts';
import { compareAnswers, compareColumns, pairRules, RELATION_OF } from '../../src/model/relations.ts';
import { answersBySpeaker } from '../../src/model/speakers.ts';
import type { Answer, Cell, Claim, Comparison, Pair } from '../../src/model/tracker.ts';
import { OPEN, question, type Values } from './asked.ts';
import { claimOf, type Saying, story, type Told, trackerOf } from './world.ts';

const few = fc.integer({ min: 1, max: 5 });
const value: fc.Arbitrary<Values> = fc.oneof(
  fc.record({ exactly: fc.oneof(few, fc.constantFrom(200, 300, 11_000, 11_300)) }),
  fc.record({ atLeast: few }),
  fc.record({ upTo: few, unit: fc.constantFrom('troops', 'tanks') }),
  fc.constant({ between: [2, 4] }),
  fc.record({ vague: fc.constantFrom('hundreds', 'thousands', 'tens of thousands') }),
);
const position = fc.constantFrom('yes', 'no', 'maybe');
const dateOrMonth = fc.oneof(
  fc.integer({ min: 1, max: 28 }).map((number) => `2024-10-${String(number).padStart(2, '0')}`),
  fc.constantFrom('2024-10', '2024-11'),
);
const date = fc.option(dateOrMonth, { nil: undefined as never, freq: 4 });
const speaker = fc.constantFrom(
  {},
  {},
  { speaker: 'kirby' },
  { speaker: 'budanov' },
  { speaker: 'board', kind: 'institution' },
  { speaker: 'reports', kind: 'unnamed-reports' },
);
const mark = fc.constantFrom({}, {}, {}, { denied: true }, { earlier: true }, { lead: true });
const modality = fc.constantFrom('asserted', 'asserted', 'reported', 'estimated', 'predicted', 'possible', 'open');
const more = fc
  .tuple(speaker, mark, modality, fc.option(dateOrMonth, { nil: undefined as never }))
  .map(([who, marked, firmly, when]) => ({
    ...who,
    ...marked,
    modality: firmly,
    ...(when && { when: { date: when } }),
  }));
const course = fc.constantFrom({}, { course: 'cumulative' }, { course: 'varying' }, { course: 'fixed' });
const limit = fc.constantFrom({}, { comparableWithin: 'P3D' });
const figures = fc.tuple(fc.oneof(course, fc.constant({ about: 'future' })), limit).map(([a, b]) => ({ ...a, ...b }));
const positions = fc.tuple(fc.constantFrom('agree', 'differ', 'contradict', 'not-comparable'), limit);

/** A claim, and what articles of four outlets say to it. */
interface Given {
  claim: Values;
  told: Told[];
}

const given: fc.Arbitrary<Given> = fc.oneof(
  figures.chain((claim) => withArticles(claim, fc.record({ value }))),
  positions.chain(([kind, days]) => withArticles(question(kind, days), fc.record({ position }))),
);

function withArticles(claim: Values, answer: fc.Arbitrary<Partial<Saying>>): fc.Arbitrary<Given> {
  const saying = fc.tuple(answer, more).map(([one, other]): Saying => ({ claim: 'q', ...one, ...other }));
  const article = fc.record({
    date,
    source: fc.constantFrom('s', 't', 'u', 'v'),
    says: fc.array(saying, { minLength: 1, maxLength: 4 }),
  });
  return fc
    .array(article, { minLength: 2, maxLength: 5 })
    .map((all) => ({ claim, told: all.map((one, at) => ({ id: `a${at}`, ...one })) }));
}

const judged = ({ claim, told }: Given) => claimOf(trackerOf(story({ q: claim }, told)), 'q');

function always(name: string, holds: (given: Given) => void): void {
  test(name, () => fc.assert(fc.property(given, holds), { numRuns: 60 }));
}

describe('groups', () => {
  always(
    'every column that puts an answer forward stands in one group, under answers that it gives, all of them; two groups give the same only for other days',
    (one) => {
      const { cells, comparison } = judged(one);
      const grouped = comparison.groups.flatMap((group) => group.cells);
      expect(keysOf(grouped)).toEqual(keysOf(cells.filter(({ compared }) => compared.length > 0)));
      for (const group of comparison.groups) {
        const answers = namesOf(group.answers);
        for (const { compared } of group.cells) expect(namesOf(compared)).toEqual(answers);
      }
      for (const [a, b] of everyTwo(comparison.groups)) {
        if (namesOf(a.answers).join() !== namesOf(b.answers).join()) continue;
        const given = [a, b].flatMap(({ cells: own }) => own.flatMap(({ compared }) => compared));
        expect(everyTwo(given).some(([one, other]) => areOfOtherDays(one, other))).toBe(true);
      }
    },
  );

  always('the texts of a group are carried by its articles, each in one', (one) => {
    for (const { cells, texts } of judged(one).comparison.groups) {
      const carrying = texts.flatMap(({ articles }) => articles.map(({ id }) => id));
      expect(carrying.sort()).toEqual(cells.map(({ article }) => article.id).sort());
    }
  });

  always('an answer marked earlier, added to any article, changes the groups of nobody', (one) => {
    const [first, ...others] = one.told;
    const added: Saying = { ...(first?.says[0] as Saying), ...EARLIER };
    const before = groupsOf(judged(one).comparison);
    const there = others.length > 0 ? [{ ...(first as Told), says: [...(first?.says ?? []), added] }, ...others] : [];
    expect(groupsOf(judged({ ...one, told: there }).comparison)).toEqual(before);
    const elsewhere: Told = { id: 'zz', source: 't', date: '2024-12-01', says: [added] };
    expect(groupsOf(judged({ ...one, told: [...one.told, elsewhere] }).comparison)).toEqual(before);
  });

  always('two columns of one group agree, unless one speaker is reported with different answers', (one) => {
    const { comparison } = judged(one);
    const groupOf = (answer: Answer) =>
      comparison.groups.findIndex(({ cells }) => cells.some(({ compared }) => compared.includes(answer)));
    const together = comparison.pairs.filter(({ a, b }) => groupOf(a) === groupOf(b));
    for (const { relation, a, b } of together) {
      if (a.statement.speaker && a.statement.speaker === b.statement.speaker) continue;
      expect(relation).toMatch(/^agree/);
    }
  });
});

describe('pairs', () => {
  always('there is one for every two columns, and the strongest is the claim’s', (one) => {
    const { comparison, cells } = judged(one);
    const { relation, pairs, groups } = comparison;
    const { length } = groups.flatMap(({ cells }) => cells);
    expect(pairs).toHaveLength((length * (length - 1)) / 2);
    const strength = pairs.map((pair) => RELATIONS.indexOf(pair.relation));
    expect(strength).toEqual([...strength].sort((a, b) => a - b));
    const isOfOne = length === 1 || cells.length === 1;
    expect(relation).toBe(pairs[0]?.relation ?? (isOfOne ? 'single-source' : 'not-comparable'));
  });

  always('two answers compare alike from either side, by the rule that is named', (one) => {
    const claim = judged(one);
    const rules = pairRules(claim.data);
    for (const [a, b] of everyTwo(answersOf(claim))) {
      const pair = compareAnswers(a, b, rules);
      expect(ruleOf(compareAnswers(b, a, rules))).toEqual(ruleOf(pair));
      expect(pair.relation).toBe(relationByRule(pair, claim));
    }
  });

  always('two columns compare alike from either side, by the rule that is named or by what they share', (one) => {
    const claim = judged(one);
    const rules = pairRules(claim.data);
    for (const [a, b] of everyTwo(claim.cells)) {
      const pair = compareColumns(a, b, rules);
      expect(compareColumns(b, a, rules)?.relation).toBe(pair?.relation);
      if (!pair) continue;
      const byRule = relationByRule(pair, claim);
      const shared = byRule === 'agree' ? ['agree', 'agree-certainty-differs', 'partly-agree'] : [byRule];
      expect(shared).toContain(pair.relation);
      expect(pair.relation === 'partly-agree').toBe(byRule === 'agree' && pair.unshared.length > 0);
    }
  });

  always('a word for a number contradicts nothing but its denial; what is not known contradicts nothing', (one) => {
    const claim = judged(one);
    const rules = pairRules(claim.data);
    const contradicting = everyTwo(answersOf(claim)).filter(
      ([a, b]) => compareAnswers(a, b, rules).relation === 'contradict',
    );
    for (const pair of contradicting) {
      expect(pair.some(isOpen)).toBe(false);
      const isDenial = pair.some(({ denied }) => denied);
      expect(isDenial || !pair.some((answer) => answer.value?.form === 'vague')).toBe(true);
    }
  });

  test('a later, higher figure of a cumulative claim never contradicts', () => {
    const higher = fc.oneof(
      fc.record({ exactly: fc.integer({ min: 6, max: 9 }) }),
      fc.record({ atLeast: fc.constant(6) }),
    );
    const lower = fc.oneof(
      fc.record({ exactly: few }),
      fc.record({ upTo: few }),
      fc.record({ between: fc.constant([2, 4]) }),
    );
    const grown = fc.tuple(lower, higher, speaker, speaker, limit, fc.integer({ min: 1, max: 27 }));
    fc.assert(
      fc.property(grown, ([low, high, one, other, days, at]) => {
        const [before, after] = [at, at + 1].map((number) => `2024-10-${String(number).padStart(2, '0')}`);
        const claim = { course: 'cumulative', ...days };
        const told = [
          { id: 'x', source: 's', date: before as string, says: [{ claim: 'q', value: low, ...one }] },
          { id: 'y', source: 't', date: after as string, says: [{ claim: 'q', value: high, ...other }] },
        ];
        expect(judged({ claim, told }).comparison.relation).toBe('differ-in-time');
      }),
      { numRuns: 60 },
    );
  });
});

describe('tensions', () => {
  always('join two answers of one article that it puts forward, of one voice, none a denial, none not known', (one) => {
    for (const { a, b } of judged(one).tensions) {
      expect(a.statement.article).toBe(b.statement.article);
      for (const { standing, denied } of [a, b]) {
        expect([['current', 'beside-lead'].includes(standing), denied]).toEqual([true, false]);
      }
      expect([a, b].some(isOpen)).toBe(false);
      const speakers = new Set([a, b].flatMap(({ statement }) => statement.speaker ?? []));
      expect(speakers.size).toBeLessThan(2);
    }
  });
});

describe('the whole', () => {
  always('the order of files changes nothing', (one) => {
    expect(summary(judged({ ...one, told: [...one.told].reverse() }))).toEqual(summary(judged(one)));
  });

  always('the order of columns changes nothing', (one) => {
    const { cells, comparison, data } = judged(one);
    const turned = compareCells([...cells].reverse(), pairRules(data));
    expect(inShort(turned)).toEqual(inShort(comparison));
  });

  always('the names of outlets change no relation', (one) => {
    const turned: Record<string, string> = { s: 'v', t: 'u', u: 't', v: 's' };
    const told = one.told.map((article) => ({ ...article, source: turned[article.source ?? ''] ?? 's' }));
    expect(judged({ ...one, told }).comparison.relation).toBe(judged(one).comparison.relation);
  });

  always('an article that answers nothing changes nothing', (one) => {
    const silent = ['2024-09-01', '2024-12-01'].map(
      (day, at): Told => ({ id: `z${at}`, source: 't', date: day, says: [] }),
    );
    expect(summary(judged({ ...one, told: [...one.told, ...silent] }))).toEqual(summary(judged(one)));
  });

  always('the last entry of the history is the comparison', (one) => {
    const { history, comparison } = judged(one);
    expect(inShort(history.at(-1)?.comparison as Comparison)).toEqual(inShort(comparison));
  });

  always('a speaker gives every answer that the columns put forward in that name', (one) => {
    const claim = judged(one);
    for (const { speaker: who, answers } of answersBySpeaker(claim)) {
      const own = claim.cells.flatMap(({ compared }) => compared).filter(({ statement }) => statement.speaker === who);
      expect(answers.flat().map(refOf).sort()).toEqual(own.map(refOf).sort());
      for (const given of answers) expect(new Set(given.map(nameOf)).size).toBe(1);
    }
  });
});

const EARLIER = { earlier: true, denied: undefined as never, lead: undefined as never };

/** What an answer says, whatever its words: two answers of one name stand in one group. */
function nameOf(answer: Answer): string {
  const { value: figure, position: taken, denied } = answer;
  const said = figure ? [figure.vague, figure.min, figure.max, figure.unit].join(' ') : taken?.id;
  return [denied && 'denied', isOpen(answer) && OPEN.modality, said].filter(Boolean).join(' ');
}

function namesOf(answers: readonly Answer[]): string[] {
  return [...new Set(answers.map(nameOf))].sort();
}

function keysOf(cells: readonly Cell[]): string[] {
  return cells.map(({ column }) => column.key).sort();
}

function groupsOf({ groups }: Comparison): [string[], string[]][] {
  return groups.map(({ answers, cells }) => [namesOf(answers), keysOf(cells)]);
}

function answersOf({ cells }: Claim): Answer[] {
  return cells.flatMap(({ lead, also, earlier }) => [lead, ...also, ...earlier]);
}

function everyTwo<Item>(items: readonly Item[]): (readonly [Item, Item])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}

function ruleOf({ relation, ground, gap, within, reason, weakestBasis }: Pair) {
  return { relation, ground, gap, within, reason, weakestBasis };
}

function relationByRule({ ground, a, b }: Pair, { data }: Claim) {
  if (ground !== 'table') return RELATION_OF[ground];
  return pairRules(data)(a.position?.id ?? '', b.position?.id ?? '')?.relation;
}

function refOf({ statement }: Answer): string {
  return statement.ref;
}

function inShort(comparison: Comparison) {
  const brackets = comparison.brackets.map((bracket) => bracket.flatMap(({ answers }) => namesOf(answers)));
  return { relation: comparison.relation, groups: groupsOf(comparison), brackets };
}

function summary({ comparison, cells, history, tensions }: Claim) {
  return {
    ...inShort(comparison),
    pairs: comparison.pairs.map(({ relation, ground }) => `${relation} ${ground}`).sort(),
    cells: cells
      .map((cell) => [cell.column.key, refOf(cell.lead), cell.also.map(refOf), cell.earlier.map(refOf)])
      .sort(),
    history: history.map(({ recorded, comparison: { relation: then } }) => [recorded, then]),
    tensions: tensions.map(({ a, b }) => [refOf(a), refOf(b)]),
  };
}
