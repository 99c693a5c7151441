/** The story of the flood, claim by claim: what the model computes against what a careful reader wrote down by hand. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { spanOf } from '../../src/domain/dates.ts';
import type { Silence, Standing } from '../../src/domain/vocabulary.ts';
import { isOpen } from '../../src/model/answers.ts';
import { gate } from '../../src/model/build/gate.ts';
import { silenceOf } from '../../src/model/silence.ts';
import { answersBySpeaker } from '../../src/model/speakers.ts';
import type { Answer, Claim, Column, Group, Speaker, Tension } from '../../src/model/tracker.ts';

/** What is written down of one claim. */
interface Expected {
  relation: string;
  groups: Record<string, string[]>;
  several?: Record<string, string[]>;
  differently?: string;
  leftOut: { article: string; words: string; why: string }[];
  tensions: { article: string; with: string; figures: string[]; apart: number }[];
  silences: Record<string, string>;
  speakers: Record<string, Record<string, string[]>>;
}

const STORIES = fileURLToPath(new URL('../fixtures/stories/', import.meta.url));
const text = readFileSync(`${STORIES}flood.expected.yaml`, 'utf8');
const expected: Record<string, Expected> = parse(text);
/** The same with its keys in order: an object would move figures without a comma to the front. */
const inOrder: Map<string, Map<string, Map<string, unknown>>> = parse(text, { mapAsMap: true });
const { tracker } = gate(`${STORIES}flood`);
const claims = tracker?.claims ?? [];
const columns = tracker?.columns ?? [];

test('every claim of the story is written down', () => {
  expect(Object.keys(expected).sort()).toEqual(claims.map(({ id }) => id).sort());
});

describe.each(Object.entries(expected))('%s', (id, written) => {
  const claim = claims.find((one) => one.id === id) as Claim;

  test('the relation', () => {
    expect(claim.comparison.relation).toBe(written.relation);
  });

  test('who gives which answer, every column in one group', () => {
    const { groups } = claim.comparison;
    expect(Object.fromEntries(groups.map((group) => [groupLabel(group), articlesOf(group)]))).toEqual(
      eachSorted(written.groups),
    );
    expect(groups.flatMap(({ cells }) => cells).map(({ column }) => column.key)).toHaveLength(claim.cells.length);
  });

  test('the groups stand in the order in which they are written down', () => {
    expect(claim.comparison.groups.map(groupLabel)).toEqual([...(inOrder.get(id)?.get('groups')?.keys() ?? [])]);
  });

  test('which answers an article gives that gives several', () => {
    const several = claim.comparison.groups.filter(({ answers }) => answers.length > 1).flatMap(({ cells }) => cells);
    const found = several.map(({ article, compared }) => [article.id, compared.map(withModality)]);
    expect(Object.fromEntries(found)).toEqual(written.several ?? {});
  });

  test('what is left out of the comparison, and why', () => {
    const leftOut = claim.cells.flatMap(({ also }) => also.filter(({ standing }) => standing !== 'current'));
    const found = leftOut.map((answer) => ({ article: articleOf(answer), words: wordsOf(answer), why: why(answer) }));
    expect(byArticle(found)).toEqual(byArticle(written.leftOut));
  });

  test('what is hard to square within one article', () => {
    expect(claim.tensions.map((tension) => tensionOf(tension, claim))).toEqual(written.tensions);
  });

  test('what the silence of every other outlet means', () => {
    const silent = columns.filter((column) => !claim.cells.some((cell) => cell.column === column));
    expect(Object.fromEntries(silent.map((column) => [column.key, silence(column, claim)]))).toEqual(written.silences);
  });

  const bySpeaker = claim.cells.length > 1 ? answersBySpeaker(claim) : [];

  test('the answers by who gives them', () => {
    const found = bySpeaker.map(({ speaker, answers }) => {
      const own = answers.map((given) => [given[0] && answerLabel(given[0]), unique(given.map(articleOf)).sort()]);
      return [speakerName(speaker), Object.fromEntries(own)];
    });
    const sorted = Object.entries(written.speakers).map(([name, answers]) => [name, eachSorted(answers)]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(sorted));
  });

  test('who is reported differently', () => {
    const found = bySpeaker.filter(({ isReportedDifferently }) => isReportedDifferently);
    const sentences = found.map(
      ({ speaker: { data } }) =>
        `Outlets report ${data.name} differently; our copies do not show which words were said.`,
    );
    expect(sentences).toEqual(written.differently === undefined ? [] : [written.differently]);
  });
});

/** Our own label for a position, a figure in digits as it stands, other words of an article in quotation marks. */
function answerName({ value, position }: Answer): string {
  const words = value?.words ?? '';
  return position?.label ?? (/^[\d,.]+$/.test(words) ? words : `“${words}”`);
}

function answerLabel(answer: Answer): string {
  if (answer.denied) return `a denial of ${answerName(answer)}`;
  return isOpen(answer) ? `${answerName(answer)}, as not decided or not known` : answerName(answer);
}

function groupLabel({ answers: [first, ...others] }: Group): string {
  if (!first || others.length > 0) return 'several answers';
  return first.denied ? `${answerLabel(first)}, by ${first.statement.speaker?.data.name}` : answerLabel(first);
}

function withModality(answer: Answer): string {
  const { modality } = answer.statement.data;
  return modality === 'estimated' ? `${answerLabel(answer)}, as an estimate` : answerLabel(answer);
}

function articlesOf({ cells }: Group): string[] {
  return cells.map(({ article }) => article.id).sort();
}

function eachSorted(lists: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, [...list].sort()]));
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}

function articleOf({ statement }: Answer): string {
  return statement.article.id;
}

function wordsOf({ value, excerpt, statement }: Answer): string | undefined {
  return value?.words ?? (excerpt && statement.article.copy.text.slice(excerpt.start, excerpt.end));
}

const WHY = {
  current: '',
  'beside-lead': 'also',
  'less-precise': 'less precise',
  earlier: 'earlier',
} as const satisfies Record<Standing, string>;

/** Why an answer is left out, with the day of its own where it has one. */
function why({ standing, value, statement: { when } }: Answer): string {
  const words = `${WHY[standing]} ${value ? 'figure' : 'answer'}`;
  return when?.span ? `${words}, of ${Number(spanOf(when.span.edtf).start?.slice(8))} March` : words;
}

function byArticle<Item extends { article: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => (a.article < b.article ? -1 : 1));
}

function tensionOf({ article, a, b, difference }: Tension, claim: Claim) {
  const other = a.claim === claim ? b.claim : a.claim;
  return { article: article.id, with: other.id, figures: [a, b].map(wordsOf), apart: difference };
}

function silence(column: Column, claim: Claim): string {
  const { length } = column.articles;
  const words = {
    'not-mentioned': length > 1 ? `not mentioned in the ${length} articles held` : 'not mentioned in this article',
    'not-in-excerpt': 'not in the excerpt we hold',
    'not-yet-read': 'not yet read for this question',
  } as const satisfies Record<Silence, string>;
  return words[silenceOf(column, claim)];
}

function speakerName({ data, speaksFor }: Speaker): string {
  return speaksFor ? `${data.name}, who speaks for ${speaksFor.data.name}` : data.name;
}
