/** That a denial is printed as one wherever a claim is told, and never as a figure or an answer that is given. */
import { describe, expect, test } from 'vitest';
import { gate } from '../src/model/build/gate.ts';
import { reachOf } from '../src/model/timeline.ts';
import type { Answer, Tracker } from '../src/model/tracker.ts';
import { claimCard } from '../src/outputs/cards/cards.ts';
import type { CardNode } from '../src/outputs/cards/nodes.ts';
import { embedHeight } from '../src/outputs/embeds.ts';
import { feeds } from '../src/outputs/feeds/feeds.ts';
import { searchRecords } from '../src/search/index/records.ts';
import { answerLabel, answerPhrase, currentFigure, figureOf } from '../src/view/claims/answers.ts';
import { answerName, answerSaid } from '../src/view/claims/headline.ts';
import { inFewWords, oneLine } from '../src/view/claims/lines.ts';
import { answerLines, answersAsLines } from '../src/view/claims/sharing.ts';
import { figuresOf } from '../src/view/figures/figures.ts';
import { plainText } from '../src/words/plain-text.ts';
import { asked, DENIED, question, says, takes } from './gate/asked.ts';
import { claimOf, type Saying, story, trackerOf } from './gate/world.ts';

/** A figure that stands nowhere else. */
const figure = { exactly: 4321 };
const denied = (saying: Saying): Saying => ({ ...saying, ...DENIED });

/** Two outlets: one denies, one says something else of another day. */
function tracker(claim: Record<string, unknown>, denial: Saying, ...others: Saying[]): Tracker {
  return trackerOf(
    story({ q: claim }, [
      { id: 'denying', source: 'denying', date: '2024-10-01', says: [denial] },
      ...others.map((saying, index) => ({ id: `n${index}`, source: `s${index}`, date: '2024-10-02', says: [saying] })),
    ]),
  );
}

const stories: [string, string, Tracker][] = [
  ['a figure, by one outlet', '4,321', tracker({}, denied(says(figure)))],
  ['a figure, beside another', '4,321', tracker({}, denied(says(figure)), says({ exactly: 7 }))],
  ['a figure, of many', '4,321', tracker({}, denied(says(figure)), says({ exactly: 7 }), says({ exactly: 8 }))],
  ['an answer, by one outlet', 'yes!', tracker(question('contradict'), denied(takes('yes')))],
  ['an answer, beside another', 'yes!', tracker(question('contradict'), denied(takes('yes')), takes('no'))],
  ['an answer, of many', 'yes!', tracker(question('contradict'), denied(takes('yes')), takes('no'), takes('maybe'))],
];

/** Each place in which what is denied stands in a text, with what precedes it. */
function before(text: string, words: string): string[] {
  return text.split(words).slice(0, -1);
}

/** That whatever is denied stands behind words that say so. */
function expectDenied(text: string, words: string): void {
  for (const part of before(text, words)) expect(part, text).toMatch(/a denial of “?$/);
}

function texts(node: CardNode): string[] {
  if (node.type === 'container') return node.children.flatMap(texts);
  return node.type === 'text' ? [node.text] : [];
}

/** A claim’s own record, without the list of the answers that the question allows. */
function recordText(tracker: Tracker): string {
  const [record] = searchRecords(tracker);
  return (
    record?.shown.texts
      .map(({ text }) => text)
      .filter((text) => !text.startsWith('Answers: '))
      .join('\n') ?? ''
  );
}

describe.each(stories)('a denial of %s', (_what, words, told) => {
  const claim = claimOf(told, 'q');
  const answer = claim.cells.flatMap(({ lead, also }) => [lead, ...also]).find((one) => one.denied) as Answer;
  const cell = claim.cells.find(({ lead }) => lead === answer) as (typeof claim.cells)[number];

  test('is no figure, and named as a denial', () => {
    expect([figureOf(answer), currentFigure(answer)]).toEqual([undefined, undefined]);
    const names = [
      answerLabel(answer),
      ...[answerPhrase(answer), answerName(answer), answerSaid([answer])].map(plainText),
    ];
    for (const name of names) expect(name).toMatch(new RegExp(`^a denial of “?${words}`));
  });

  test('stands in the lines of a page as one', () => {
    for (const text of [oneLine(claim), inFewWords(cell)].map(plainText)) {
      expect(before(text.replaceAll(/“Alpha says .*?”/g, ''), words)).not.toHaveLength(0);
      expectDenied(text, words);
    }
    for (const line of [...answerLines('Outlet', [answer]), ...answersAsLines(claim, told)]) expectDenied(line, words);
  });

  test('stands on the card as one, in its picture and in its words', () => {
    const { trees, alt } = claimCard(claim, told);
    const printed = trees.flatMap(texts);
    expect(printed.some((text) => text.includes('a denial of'))).toBe(true);
    for (const text of [...printed, alt]) expectDenied(text, words);
  });

  test('has room in an embed for all its words, not only for a number', () => {
    const { value, position } = answer;
    const many = 'between one figure and another '.repeat(8);
    const long = {
      ...answer,
      value: value && { ...value, words: many },
      position: position && { ...position, label: many },
    };
    const lengthened = (one: typeof cell) => (one === cell ? { ...one, lead: long, compared: [long] } : one);
    const groups = claim.comparison.groups.map((group) => ({
      ...group,
      cells: group.cells.map(lengthened),
      answers: group.answers.map((one) => (one === answer ? long : one)),
    }));
    const longer = { ...claim, cells: claim.cells.map(lengthened), comparison: { ...claim.comparison, groups } };
    expect(embedHeight(longer, told, 320)).toBeGreaterThan(embedHeight(claim, told, 320) + 100);
  });

  test('stands in every feed and in the search as one', () => {
    for (const { text } of feeds(told).flatMap((feed) => feed.news())) expectDenied(text, words);
    expect(recordText(told)).toContain('a denial of');
    expectDenied(recordText(told), words);
  });

  test('is not drawn', () => {
    expect(figuresOf([claim]).map((one) => one.answer)).not.toContain(answer);
  });
});

test('the flood draws no denial, and no replaced figure at a day that is not its own', () => {
  const { claims } = gate('tests/fixtures/stories/flood').tracker as Tracker;
  const figures = figuresOf(claims);
  const denials = claims
    .flatMap(({ cells }) => cells.flatMap(({ lead, also }) => [lead, ...also]))
    .filter((one) => one.denied);
  expect(denials).toHaveLength(2);
  expect(figures.filter(({ answer }) => denials.includes(answer))).toEqual([]);
  const replaced = figures.filter(({ answer }) => answer.standing === 'earlier');
  expect(replaced.map(({ value, time }) => [value.words, time && reachOf(time)])).toEqual(
    expect.arrayContaining([
      ['40', '2031-03-11'],
      ['51', undefined],
      ['62', undefined],
    ]),
  );
});

test('a denial never joins those that give the figure', () => {
  const { comparison } = asked({}, [says(figure)], [denied(says(figure))], [says(figure)]);
  expect(comparison.groups.map(({ cells }) => cells.map(({ column }) => column.key))).toEqual([['a', 'c'], ['b']]);
});
