/** That the open data tells the whole of a comparison, and nothing else than the page: the story of the flood, and small stories. */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { DENIED, question, says, takes, three } from '../../../tests/gate/asked.ts';
import { claimOf, story, type Told, trackerOf } from '../../../tests/gate/world.ts';
import type { TableName } from '../../domain/vocabulary.ts';
import { gate } from '../../model/build/gate.ts';
import type { Tracker } from '../../model/tracker.ts';
import { groupLabel } from '../../view/claims/headline.ts';
import { claimRelation, oneLine, reportedLine } from '../../view/claims/lines.ts';
import { plainText } from '../../words/plain-text.ts';
import { claimFiles, dataFiles, type ExportFile } from '../files.ts';

const at = (path: string) => `https://example.org/tracker${path}`;
type Row = Record<string, unknown>;

const textOf = (file: ExportFile | undefined) => [...(file?.content() ?? '')].join('');
const named = (files: readonly ExportFile[], name: string) => textOf(files.find((file) => file.name === name));

/** A table in each of its formats; of CSV, texts only. */
function formatsOf(tracker: Tracker, table: TableName): { json: Row[]; lines: Row[]; csv: Record<string, string>[] } {
  const files = dataFiles(tracker, at);
  return {
    json: JSON.parse(named(files, `${table}.json`)),
    lines: named(files, `${table}.jsonl`)
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    csv: parse(named(files, `${table}.csv`), { columns: true }),
  };
}

const rowsOf = (tracker: Tracker, table: TableName): Row[] => formatsOf(tracker, table).json;

/** What stands beside the page of a claim. */
function documentOf(tracker: Tracker, id: string): Record<string, Row[]> & { claim: Row } {
  return JSON.parse(named(claimFiles(claimOf(tracker, id), tracker, at), 'claim.json'));
}

const flood = gate('tests/fixtures/stories/flood').tracker as Tracker;
const real = gate('content').tracker as Tracker;

/** Two outlets that answer one question. */
const two = (claim: Row, ...articles: Partial<Told>[]) =>
  trackerOf(
    story(
      { q: claim },
      articles.map((more, index) => ({ id: `n${index}`, source: `s${index}`, date: '2024-10-01', says: [], ...more })),
    ),
  );

describe('an end without a start', () => {
  const ref = 'us-policy-unchanged#could-grow-to-10000';
  const isIt = (row: Row) => row['id'] === ref;

  test('keeps its bound in every format', () => {
    const { json, lines, csv } = formatsOf(real, 'statements');
    const beside = documentOf(real, 'troops-forecast')['statements'];
    for (const rows of [json, lines, csv, beside])
      expect(rows?.find(isIt)).toMatchObject({ when_date: '2024-12-31', when_bound: 'until' });
  });

  test('stands beside the day of an answer that is that end, and of no other', () => {
    const until = [says(three, { when: { date: '2024-12-31', bound: 'until' } }), says(three)];
    const told = two({}, { says: until });
    expect(rowsOf(told, 'answers').map((row) => [row['as_of'], row['as_of_bound']])).toEqual([
      ['2024-12-31', 'until'],
      ['2024-10-01', null],
    ]);
    const future = two({ about: 'future' }, { says: until });
    expect(rowsOf(future, 'answers').map((row) => row['as_of_bound'])).toEqual([null, null]);
  });
});

describe('a denial', () => {
  const isIt = (row: Row) => row['statement'] === 'post-thursday#denies-300';

  test('gives no number, says that it is one, and keeps the words of the passage', () => {
    const { json, lines, csv } = formatsOf(flood, 'answers');
    const given = { answer: 'a denial of “300”', value_words: '300', place: 'lead', standing: 'current' };
    for (const rows of [json, lines, documentOf(flood, 'deaths')['answers']])
      expect(rows?.find(isIt)).toMatchObject({ ...given, denied: true, value_number: [] });
    expect(csv.find(isIt)).toMatchObject({ ...given, denied: 'true', value_number: '' });
  });

  test('of an answer in words says that it is one', () => {
    const denied = rowsOf(flood, 'answers').find((row) => row['statement'] === 'lantern-saturday#denies-opened');
    expect(denied).toMatchObject({ answer: 'a denial of They were opened', denied: true, position: 'opened' });
  });
});

describe('the comparison', () => {
  test('of each claim: its groups, their texts, those that agree, and the line of its page', () => {
    const rows = rowsOf(flood, 'claims');
    expect(rows).toHaveLength(flood.claims.length);
    for (const [index, claim] of flood.claims.entries()) {
      const { relation, groups, brackets } = claim.comparison;
      const label = (group: (typeof groups)[number]) => plainText(groupLabel(group));
      expect(rows[index]).toMatchObject({
        id: claim.id,
        relation,
        relation_words: claimRelation(claim),
        groups: groups.map((group) => `${label(group)}: ${group.cells.length}`),
        group_texts: groups.map(({ texts }) => `${texts.length}`),
        agreeing: brackets.map((bracket) => bracket.map(label).join('; ')),
        line: plainText(oneLine(claim)),
        reported: reportedLine(claim),
        asked: claim.data.asked ?? null,
        course: (claim.data.kind === 'quantity' && claim.data.course) || null,
      });
    }
  });

  test('is the same in the CSV, where lists are joined', () => {
    const { csv } = formatsOf(flood, 'claims');
    expect(csv.map(({ line }) => line)).toEqual(flood.claims.map((claim) => plainText(oneLine(claim))));
    expect(csv.find(({ id }) => id === 'soldiers')).toMatchObject({
      groups: '600: 2 | “one battalion”: 1',
      group_texts: '2 | 1',
      course: 'cumulative',
    });
    expect(csv.find(({ id }) => id === 'warning')).toMatchObject({ agreeing: 'By siren; By message', course: '' });
    expect(csv.find(({ id }) => id === 'evacuated')).toMatchObject({ group_texts: '1 | 1 | 1 | 1' });
  });

  test('of each two outlets: the rule that decided, what they share and what they do not', () => {
    const pairs = flood.claims.flatMap(({ comparison }) => comparison.pairs);
    const refs = (answers: (typeof pairs)[number]['shared']) => answers.map(({ statement }) => statement.ref);
    const told = rowsOf(flood, 'comparisons').map(({ ground, relation, shared, unshared }) => ({
      ground,
      relation,
      shared,
      unshared,
    }));
    expect(told).toEqual(
      pairs.map(({ ground, relation, shared, unshared }) => ({
        ground,
        relation,
        shared: refs(shared),
        unshared: refs(unshared),
      })),
    );
    expect(told.some(({ shared }) => Array.isArray(shared) && shared.length > 0)).toBe(true);
  });

  test('is told beside the page of a claim as in the tables', () => {
    for (const claim of flood.claims) {
      const own = documentOf(flood, claim.id);
      const ofIt = (table: TableName) => rowsOf(flood, table).filter((row) => row['claim'] === claim.id);
      expect(own.claim).toEqual(rowsOf(flood, 'claims').find(({ id }) => id === claim.id));
      expect(own['comparisons']).toEqual(ofIt('comparisons'));
      expect(own['answers']).toEqual(ofIt('answers'));
    }
  });

  test('calls answers the same only where they are', () => {
    const agreeing = two(question('agree'), { says: [takes('yes')] }, { says: [takes('no')] });
    expect(rowsOf(agreeing, 'comparisons')).toMatchObject([{ ground: 'table', relation_words: 'these agree' }]);
    const denials = two({}, { says: [says(three, DENIED)] }, { says: [says(three, DENIED)] });
    expect(rowsOf(denials, 'comparisons')).toMatchObject([{ ground: 'same-denial', relation_words: 'same denial' }]);
  });
});

describe('the facts', () => {
  test('of each answer: where it stands in its article', () => {
    const given = flood.claims.flatMap(({ cells }) =>
      cells.flatMap(({ lead, also, earlier }) => [lead, ...also, ...earlier]),
    );
    expect(
      rowsOf(flood, 'answers').map(({ statement, standing, modality }) => [statement, standing, modality]),
    ).toEqual(given.map(({ statement, standing }) => [statement.ref, standing, statement.data.modality]));
    expect(new Set(given.map(({ standing }) => standing))).toContain('earlier');
  });

  test('of each article: when it was read, whose text it carries, what is missing', () => {
    const told = rowsOf(flood, 'articles').map(({ id, read, origin, origin_whole, excerpt_of }) => [
      id,
      read,
      origin,
      origin_whole,
      excerpt_of,
    ]);
    expect(told).toEqual(
      flood.articles.map(({ id, data, origin }) => [
        id,
        data.read ?? null,
        origin?.name ?? null,
        origin?.whole ?? null,
        data.completeness?.excerpt ?? null,
      ]),
    );
    expect(told.filter(([, , origin]) => origin !== null)).toHaveLength(3);
    expect(told.filter(([, , , , excerpt]) => excerpt !== null).map(([id]) => id)).toEqual(['post-thursday']);
  });

  test('of each article: how much of its copy is published, in the table and beside the page of a claim', () => {
    const told = two(
      {},
      ...[{}, { publish: 'whole' }, { publish: 'quotes' }].map((how) => ({ ...how, says: [says(three)] })),
    );
    const { json, lines, csv } = formatsOf(told, 'articles');
    for (const rows of [json, lines, csv, documentOf(told, 'q')['articles'] ?? []])
      expect(rows.map(({ id, publish }) => [id, publish])).toEqual([
        ['n0', 'whole'],
        ['n1', 'whole'],
        ['n2', 'quotes'],
      ]);
  });

  test('of each speaker: for whom they speak', () => {
    const told = rowsOf(flood, 'speakers').map(({ id, speaks_for }) => [id, speaks_for]);
    expect(told).toEqual(flood.speakers.map(({ id, speaksFor }) => [id, speaksFor?.id ?? null]));
    expect(told).toContainEqual(['ada-renwick', 'river-board']);
  });

  test('of the two articles: the days of asking and reading', () => {
    expect(rowsOf(real, 'claims').map(({ asked }) => asked)).toEqual(real.claims.map(({ data }) => data.asked));
    expect(rowsOf(real, 'articles').map(({ read }) => read)).toEqual(real.articles.map(({ data }) => data.read));
  });
});
