/** The house words for how answers compare, by the rule that decided, and for silence. */
import { describe, expect, test } from 'vitest';
import { asked, DENIED, five, OPEN, on, question, says, takes, three } from '../../../tests/gate/asked.ts';
import { story, type Told, trackerOf } from '../../../tests/gate/world.ts';
import { GROUNDS, type Ground, RELATIONS } from '../../domain/vocabulary.ts';
import { RELATION_OF } from '../../model/relations.ts';
import { GROUND_WORDS, RELATION_WORDS } from '../../words/words.ts';
import { relationWords, silenceLine } from './labels.ts';
import { claimRelation } from './lines.ts';

const words = (...given: Parameters<typeof asked>) => claimRelation(asked(...given));
const denied = says(three, DENIED);
const vague = says({ vague: 'hundreds', words: 'hundreds' });
const total = { course: 'cumulative' };

describe('the relation of two answers, by the rule that decided', () => {
  test.each([
    ['same figure', {}, [says(three)], [says(three)]],
    ['same figure, different certainty', {}, [says(three)], [says(three, { modality: 'reported' })]],
    ['same denial', {}, [denied], [denied]],
    ['same denial, different certainty', {}, [denied], [says(three, { ...DENIED, modality: 'reported' })]],
    ['one gives it, one carries a denial', {}, [says(three)], [denied]],
    ['a denial, not compared', {}, [says(five)], [denied]],
    ['different answers', {}, [says(three)], [says(three, OPEN)]],
    ['in different units', {}, [says(three)], [says({ ...three, unit: 'ships' })]],
    ['a word, not a figure', {}, [says({ exactly: 3 })], [vague]],
    ['figures fit together', {}, [says({ exactly: 300 })], [vague]],
    ['figures fit together', {}, [says({ atLeast: 2000 })], [says(three)]],
    ['perhaps rounded', {}, [says({ exactly: 11300 })], [says({ exactly: 11000 })]],
    ['figures from different dates', total, [says(three)], [says(five)]],
    ['different figures, not all dated', total, [says(three)], on(undefined, says(five))],
    ['different figures', total, on('2024-10-01', says(three)), on('2024-10-01', says(five))],
    ['different figures', {}, [says(three)], [says(five)]],
    ['partly the same figures', {}, [says(three)], [says(three), says(five)]],
    ['same answer', question('differ'), [takes('yes')], [takes('yes')]],
    ['these agree', question('agree'), [takes('yes')], [takes('no')]],
    [
      'these agree, with different certainty',
      question('agree'),
      [takes('yes')],
      [takes('no', { modality: 'reported' })],
    ],
    ['these partly agree', question('agree'), [takes('yes')], [takes('no'), takes('maybe', OPEN)]],
    ['cannot both be true', question('contradict'), [takes('yes')], [takes('no')]],
    ['one gives it, one carries a denial', question('differ'), [takes('yes')], [takes('yes', DENIED)]],
    ['they talk about different things', question('not-comparable'), [takes('yes')], [takes('no')]],
  ] as const)('%s', (expected, claim, one, other) => {
    expect(words({ ...claim }, ...[one, other].map((given) => ('length' in given ? [...given] : given)))).toBe(
      expected,
    );
  });

  test('is never called the same where the answers only agree, or are denials', () => {
    for (const ground of ['table', 'same-denial'] satisfies Ground[])
      for (const relation of ['agree', 'agree-certainty-differs', 'partly-agree'] as const)
        for (const kind of ['quantity', 'position'] as const)
          for (const isOfMany of [true, false])
            expect(relationWords(relation, kind, { ground, isOfMany })).not.toMatch(/same (?:answer|figure)/);
  });

  test('has a rule in words for every ground and relation, as a sentence', () => {
    const rules = [
      ...GROUNDS.map((ground) => GROUND_WORDS[ground].rule),
      ...RELATIONS.map((one) => RELATION_WORDS[one].rule),
    ];
    for (const rule of rules) expect(rule).toMatch(/^\p{Lu}.+\.$/u);
    expect(new Set([...Object.keys(RELATION_OF), 'table'])).toEqual(new Set(GROUNDS));
  });
});

describe('the relation of three answers and more', () => {
  test.each([
    ['different figures', {}, [[says(three)], [says(five)], [says({ exactly: 7 })]]],
    ['same figure in some articles', {}, [[says(three)], [says(three)], [vague]]],
    ['same figure', {}, [[says(three)], [says(three)], [says(three)]]],
    ['same denial in some articles', {}, [[denied], [denied], [says(five)]]],
    ['some give it, some carry a denial', {}, [[says(three)], [denied], [denied]]],
    ['some figures fit together', {}, [[says({ exactly: 300 })], [vague], [says({ ...five, unit: 'ships' })]]],
    ['not all can be true', question('contradict'), [[takes('yes')], [takes('no')], [takes('yes')]]],
    ['these agree', question('agree'), [[takes('yes')], [takes('no')], [takes('yes')]]],
  ] as const)('%s', (expected, claim, articles) => {
    expect(words({ ...claim }, ...articles.map((given) => [...given]))).toBe(expected);
  });

  test('some of these agree, where the table says it of two, and no two give one answer', () => {
    const unlike = { ...question('agree'), table: table('agree', 'not-comparable', 'not-comparable') };
    expect(words(unlike, [takes('yes')], [takes('no')], [takes('maybe')])).toBe('some of these agree');
  });

  const table = (...relations: string[]) =>
    [
      ['no', 'yes'],
      ['yes', 'maybe'],
      ['no', 'maybe'],
    ].map((pair, index) => ({ pair, relation: relations[index], reason: 'So it is.' }));
});

describe('silence', () => {
  const silent = (...articles: Partial<Told>[]) => {
    const told = articles.map((more, index) => ({
      id: `a${index}`,
      source: 'silent',
      date: '2024-10-01',
      says: [],
      ...more,
    }));
    const answering: Told = { id: 'z', source: 'telling', date: '2024-10-01', says: [says(three)] };
    const { columns, claims } = trackerOf(story({ q: { asked: '2024-12-10' } }, [...told, answering]));
    const column = columns.find(({ key }) => key === 'silent');
    const [claim] = claims;
    return column && claim && silenceLine(column, claim);
  };
  const READ = { read: '2024-12-10' };
  const PART = { ...READ, excerpt: 'Only the beginning is held.' };

  test.each([
    ['not mentioned in this article', [READ]],
    ['not mentioned in the two articles we hold', [READ, READ]],
    ['not in the excerpt we hold', [PART]],
    ['not in what we hold of the two articles', [READ, PART]],
    ['not yet read for this question', [{}]],
    ['not yet read for this question', [{ read: '2024-12-09' }]],
    ['not all of the two articles we hold have been read for this question yet', [READ, {}]],
    ['not all of the two articles we hold have been read for this question yet', [PART, {}]],
  ])('%s', (expected, articles) => {
    expect(silent(...articles)).toBe(expected);
  });
});
