import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { gate } from '../../model/build/gate.ts';
import { plainText } from '../../words/plain-text.ts';
import { pictureCompany, quantityGroups } from './figures.ts';
import { wingsOf } from './wings.ts';
import { pictureNotes } from './words.ts';

const storyAt = (path: string) => {
  const { tracker } = gate(fileURLToPath(new URL(path, import.meta.url)));
  if (!tracker) throw new Error('the story has faults');
  return tracker;
};
const real = storyAt('../../../content');
const flood = storyAt('../../../tests/fixtures/stories/flood');

function companyOf(story: typeof real, id: string) {
  const claim = story.claims.find((one) => one.id === id);
  if (!claim) throw new Error(`there is no ${id}`);
  return pictureCompany(claim);
}

const troops = wingsOf(companyOf(real, 'troops-sent'), real);

test('the title of the picture is its finding', () => {
  expect(troops && plainText(troops.title)).toBe(
    'Both give 3,000; only RBC-Ukraine gives figures for later, and those are hard to square',
  );
});

test('each of two outlets has a wing; figures reach out from zero on one scale, the later ones broken', () => {
  const rows = troops?.rows.map(({ words, wings }) => [
    words,
    ...wings.map((marks) =>
      marks.map(({ figures: [{ value }], high, expected }) => [value.words, Math.round(high), expected]),
    ),
  ]);
  expect(rows).toEqual([
    ['24 Oct', [['3,000', 27, false]], []],
    ['29 Oct', [], [['3,000', 27, false]]],
    ['Nov', [['11,000', 100, true]], []],
    ['31 Dec', [['could grow to 10,000', 91, true]], []],
  ]);
});

test('the strip between two figures that are hard to square runs from the one to the other', () => {
  expect(
    troops?.strips.map(({ row, wing, low, high, words }) => [row, wing, Math.round(low), Math.round(high), words]),
  ).toEqual([[2, 0, 91, 100, '1,000 apart; hard to square, within one article']]);
});

test('what is not drawn is said', () => {
  expect(pictureNotes(companyOf(real, 'troops-sent')).map(plainText)).toEqual([
    'telegraphnews.eu also says “thousands”: a word, not a figure, so it is not drawn.',
    'What we hold from telegraphnews.eu gives no figure for what lies ahead.',
  ]);
});

test('figures too far apart for one scale are printed without bars', () => {
  expect(wingsOf(companyOf(flood, 'missing'), flood)?.scaled).toBe(false);
});

test('every picture of every story reaches out by no more than its wing', () => {
  const pictures = [real, flood].flatMap((story) =>
    story.topics.flatMap(quantityGroups).flatMap((claims) => wingsOf(claims, story) ?? []),
  );
  expect(pictures.length).toBeGreaterThan(1);
  const marks = pictures.flatMap(({ rows }) => rows.flatMap(({ wings }) => wings.flat()));
  expect(marks.filter(({ low, high }) => low < 0 || high < low || high > 100)).toEqual([]);
});
