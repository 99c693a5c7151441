import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { derivedPer, oncePer } from '../domain/once.ts';
import { gate } from './build/gate.ts';
import { readsOf, Things } from './things.ts';
import type { Claim, Tracker } from './tracker.ts';

const harbour = () => gate('tests/fixtures/stories/harbour').tracker as Tracker;
const tracker = harbour();
const things = new Things(tracker);
const claim = (id: string) => tracker.claims.find((one) => one.id === id) as Claim;

/** What a work reads, as “thing field”. */
async function read(work: () => unknown): Promise<string[]> {
  const { reads } = await readsOf(work);
  return Array.from(reads.all(), (one) => things.nameOf(one).join(' ').trim()).sort();
}

test('what is read is told by thing and field, of a statement and its answers as a whole', async () => {
  expect(await read(() => claim('lost').data.question)).toEqual(['claims/lost data', 'tracker claims']);
  const lost = claim('lost');
  expect(await read(() => lost.answers[0]?.statement.data.modality)).toEqual([
    'claims/lost answers',
    'statements/gazette-first#lost-40',
  ]);
  expect(await read(() => lost.id)).toEqual([]);
});

test('nothing changes for whoever reads, and nobody is told where nobody wants to know', () => {
  const other = harbour();
  expect({ ...claim('lost'), answers: 0 }.data).toEqual(other.claims.find(({ id }) => id === 'lost')?.data);
  expect(Object.keys(tracker)).toEqual(Object.keys(other));
});

test('things of a kind have the same fields, so that nobody reads one that is not there and may come', () => {
  const { topics, sources, speakers, articles, claims, columns } = tracker;
  const statements = articles.flatMap((article) => article.statements);
  const answers = statements.flatMap((statement) => statement.answers);
  for (const kind of [topics, sources, speakers, articles, claims, columns, statements, answers])
    expect(new Set(kind.map((thing) => Object.keys(thing).sort().join())).size).toBe(1);
});

test('what is read for a value that is kept is told to everyone who asks for it', async () => {
  const label = oncePer((one: Claim) => one.data.label);
  const lost = claim('lost');
  label(lost);
  for (const _ of [1, 2]) expect(await read(() => label(lost))).toEqual(['claims/lost data']);
  const outer = oncePer((one: Claim) => label(one) + one.topic.id);
  for (const _ of [1, 2]) expect(await read(() => outer(lost))).toEqual(['claims/lost data', 'claims/lost topic']);
});

test('a property that is computed is read through what it is computed from', async () => {
  const lost = claim('lost');
  expect(lost.history.length).toBeGreaterThan(1);
  for (const _ of [1, 2]) expect(await read(() => lost.history)).toContain('articles/radio-noon data');
});

test('works that wait for something are told apart', async () => {
  const waiting = (one: Claim) => async () => {
    await setTimeout(1);
    return one.data;
  };
  const [lost, cause] = [claim('lost'), claim('cause')];
  const both = await Promise.all([read(waiting(lost)), read(waiting(cause))]);
  expect(both).toEqual([['claims/lost data'], ['claims/cause data']]);
});

test('a derived value is read as what it is, whatever it was computed from', async () => {
  const open = derivedPer('openings', ({ claims }: Tracker) => claims.map(({ data }) => data.question.slice(0, 3)));
  const { reads } = await readsOf(() => open(tracker));
  const [only, ...others] = reads.all();
  expect(others).toEqual([]);
  expect(things.nameOf(only ?? -1)).toEqual(['tracker', 'openings()']);
  expect(things.digestOf(only ?? -1)).toBe(things.textOf(open(tracker)));
});

test('the same field of the same content has the same digest, and another after every change', () => {
  const again = harbour();
  const other = new Things(again);
  const digest = (of: Things, thing: string, field: string) => of.digestOf(of.readOf(thing, field) ?? -1);
  for (const [thing, field] of [
    ['claims/lost', 'comparison'],
    ['articles/radio-noon', 'copy'],
    ['statements/gazette-first#lost-40', ''],
    ['tracker', 'articles'],
  ] as const)
    expect(digest(other, thing, field)).toBe(digest(things, thing, field));
  expect(other.readOf('claims/gone', 'data')).toBeUndefined();
});

test.each([
  [1, '1'],
  [0, -0],
  [undefined, null],
  [['a', 'b'], ['a,b']],
  [{ a: 1, b: 2 }, { a: '1,b=2' }],
  [new Set([1]), [1]],
  [new Map([[1, 2]]), new Set([[1, 2]])],
  ['@claims/lost', claim('lost')],
  [claim('lost'), claim('cause')],
  ['x'.repeat(99), 'x'.repeat(100)],
])('%j and %j are told apart', (a, b) => {
  expect(things.textOf(a)).not.toBe(things.textOf(b));
});

test('a value that does not tell what it depends on is refused', () => {
  expect(() => things.textOf({ compute: () => 1 })).toThrow('a function does not tell');
});
