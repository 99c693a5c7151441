import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { gate } from '../../model/build/gate.ts';
import { plainText } from '../../words/plain-text.ts';
import { isCompared, opposite, oppositeHead } from './opposite.ts';

function trackerOf(folder: string) {
  const { tracker } = gate(fileURLToPath(new URL(folder, import.meta.url)));
  if (!tracker) throw new Error(`${folder} has faults`);
  return tracker;
}

const real = trackerOf('../../../content');
const flood = trackerOf('../../../tests/fixtures/stories/flood');
const articleOf = (tracker: typeof real, id: string) => {
  const found = tracker.articles.find((one) => one.id === id);
  if (!found) throw new Error(`no article ${id}`);
  return found;
};
const wordsOpposite = (id: string) =>
  articleOf(real, 'us-policy-unchanged')
    .statements.find((statement) => statement.id === id)
    ?.answers.map((answer) => plainText(opposite(answer)?.words ?? []));

test('opposite a passage stand the words of the one other outlet', () => {
  expect(wordsOpposite('troops-sent-3000')).toEqual(['“reportedly sending 3,000 troops and artillery supplies”']);
  expect(wordsOpposite('strikes-not-authorised')).toEqual(['“have pledged not to target Russian territory directly”']);
});

test('a passage that answers what no other outlet answers has nothing opposite, and is not compared', () => {
  expect(wordsOpposite('could-grow-to-10000')).toEqual(['']);
  const compared = articleOf(real, 'us-policy-unchanged').statements.filter(isCompared);
  expect(compared.map(({ id }) => id)).toContain('troops-sent-3000');
  expect(compared.map(({ id }) => id)).not.toContain('could-grow-to-10000');
});

test('of many outlets the groups stand opposite, in the order of dates', () => {
  const many = flood.claims.find(({ cells }) => cells.length > 2);
  const answer = many?.cells[0]?.lead;
  const found = answer && opposite(answer);
  expect(found?.outlet).toBeUndefined();
  expect(plainText(found?.words ?? [])).toMatch(/^51: three articles; /);
});

test('the head names the one other outlet, or the others', () => {
  expect(plainText(oppositeHead(articleOf(real, 'us-policy-unchanged'), real)?.head ?? [])).toMatch(
    /^telegraphnews\.eu what it says/,
  );
  const [first] = flood.articles;
  expect(plainText((first && oppositeHead(first, flood)?.head) ?? [])).toMatch(/^The other articles what they say/);
});
