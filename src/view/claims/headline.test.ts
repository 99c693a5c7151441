/** The story of the flood, line by line: what is computed against what a careful reader wrote down by hand. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { asked, DENIED, EARLIER, five, OPEN, on, question, says, takes, three } from '../../../tests/gate/asked.ts';
import type { Told } from '../../../tests/gate/world.ts';
import { gate } from '../../model/build/gate.ts';
import type { Claim } from '../../model/tracker.ts';
import { plainText } from '../../words/plain-text.ts';
import { afterHeadline, groupLabel, headline } from './headline.ts';
import { oneLine } from './lines.ts';

const STORIES = fileURLToPath(new URL('../../../tests/fixtures/stories/', import.meta.url));
const expected: Record<string, { headline: string; after: string[] }> = parse(
  readFileSync(`${STORIES}flood.expected.yaml`, 'utf8'),
);
const claims = gate(`${STORIES}flood`).tracker?.claims ?? [];

/** The headline; of a claim that one outlet alone answers, its one line without the full stop. */
function sentence(claim: Claim): string {
  return claim.cells.length > 1 ? plainText(headline(claim)) : plainText(oneLine(claim)).replace(/\.$/, '');
}

const said = (claim: Claim) => afterHeadline(claim).map(plainText);
const line = (...given: Parameters<typeof asked>) => plainText(headline(asked(...given)));

describe('the headlines of the flood', () => {
  test('are all written down by hand', () => {
    expect(claims.map(({ id }) => id).sort()).toEqual(Object.keys(expected).sort());
  });

  test.each(claims.map((claim) => [claim.id, sentence(claim), claim] as const))('%s: %s', (id, computed, claim) => {
    expect(computed).toBe(expected[id]?.headline);
    expect(said(claim)).toEqual(expected[id]?.after);
  });
});

describe('one text', () => {
  const wire = { name: 'The Wire' };
  const carrying = (whole: boolean, value = three): Partial<Told> => ({
    says: [says(value)],
    origin: { ...wire, whole },
    date: '2024-10-01',
  });

  test('of three outlets is said of all three', () => {
    expect(line({}, carrying(true), carrying(true), carrying(true))).toBe(
      'All three give 3,000: one text (The Wire) of 1 October, carried by three outlets',
    );
  });

  test('of which no other article has the whole is no part of anything', () => {
    expect(line({}, carrying(false), [says(three)])).toBe('3,000: two articles of 1 and 2 October');
    expect(line({}, carrying(false), carrying(false))).toBe('3,000: two articles of 1 October');
  });

  test('is named where nothing before has named it', () => {
    expect(line({}, carrying(false), carrying(true, five), carrying(true, five))).toBe(
      '3,000: one article of 1 October, carries part of a text from The Wire; 5,000: two of 1 October, one text (The Wire)',
    );
    expect(line({}, carrying(true), carrying(false))).toBe(
      '3,000: two articles of 1 October, one carries part of a text from The Wire',
    );
  });
});

describe('dates', () => {
  test('of a group of which some are undated', () => {
    const undated = on(undefined, says(three));
    expect(line({}, [says(three)], undated)).toBe('3,000: two articles (one undated, the other of 1 October)');
    expect(line({}, [says(three)], [says(three)], undated)).toBe(
      '3,000: three articles (one undated, the others of 1 and 2 October)',
    );
  });

  test('of two years are printed with their years', () => {
    expect(line({}, on('2024-12-31', says(three)), on('2025-01-01', says(five)))).toBe(
      '3,000: one article of 31 December 2024; 5,000: one of 1 January 2025',
    );
  });

  test('one day is called one day, and a month is not', () => {
    const total = { course: 'cumulative' };
    const [day, month] = ['2024-10-02', '2024-10'];
    expect(said(asked(total, on(day, says(three)), on(day, says(five)), on(day, says(five))))).toEqual([
      '3,000 and 5,000 are of one day: which is later is not known.',
    ]);
    expect(said(asked(total, on(day, says(three)), on(month, says(five)), on(month, says(five))))).toEqual([
      '3,000 and 5,000 may be of one day: which is later is not known.',
    ]);
  });
});

describe('the name of an answer', () => {
  const labels = (...given: Parameters<typeof asked>) =>
    asked(...given).comparison.groups.map((group) => plainText(groupLabel(group)));
  const estimated = { modality: 'estimated' };

  test('says that it is an estimate where all that give it say so', () => {
    expect(labels({}, [says(three, estimated)], [says(three, estimated)])).toEqual(['3,000, as an estimate']);
    expect(labels({}, [says(three, estimated)], [says(three)])).toEqual(['3,000']);
    const both = [says(three, estimated), says(five)];
    expect(labels({}, both, [says(three), says(five)])).toEqual(['several answers (3,000; 5,000)']);
  });

  test('is in digits as we write them, or else in the words of the article', () => {
    expect(labels({}, [says({ words: '3000', exactly: 3000 })])).toEqual(['3000']);
    expect(labels({}, [says({ words: 'three thousand', exactly: 3000 })])).toEqual(['“three thousand”']);
  });

  test('of a denial names everybody who denies, each once', () => {
    const denied = (speaker: string) => [says(three, { ...DENIED, speaker })];
    expect(labels({}, denied('kim'), denied('lee'), denied('kim'), denied('pak'))).toEqual([
      'a denial of 3,000, by kim, lee and pak',
    ]);
  });

  test('of a denial that replaces a figure is told without them', () => {
    const denial = says(three, { ...DENIED, speaker: 'kim' });
    expect(line({}, [denial, says(five, EARLIER)], [says(five)])).toContain(
      'the article giving a denial of 3,000 prints 5,000 as earlier',
    );
  });
});

test('of more than six answers the last are counted', () => {
  const figures = [1, 2, 3, 4, 5, 6, 7].map((exactly) => [says({ exactly })]);
  expect(line({}, ...figures)).toMatch(/; 5: one of 5 October; two other answers: two articles$/);
});

test('three answers that the table calls agreeing are told in a row', () => {
  const agreeing = question('agree');
  const row = (pair: string[]) => ({ pair, relation: 'agree', reason: 'So it is.' });
  const table = [row(['no', 'yes']), row(['yes', 'maybe']), row(['no', 'maybe'])];
  const three = asked({ ...agreeing, table }, [takes('yes')], [takes('no')], [takes('maybe')]);
  expect(said(three)).toEqual(['yes!, no! and maybe!: these agree.']);
  expect(plainText(oneLine(three))).toMatch(/^These agree\. yes!: /);
});

describe('two outlets in one line', () => {
  const told = (...given: Parameters<typeof asked>) => plainText(oneLine(asked(...given)));

  test('that give the same several answers', () => {
    const both = [says(three), says(five)];
    expect(told({}, both, both)).toBe('Same figure. a: 3,000; 5,000. b: 3,000; 5,000.');
  });

  test('of which one says that it is not known', () => {
    expect(told({}, [says(three)], [says(three, OPEN)])).toBe(
      'Different answers. a: 3,000. b: 3,000, as not decided or not known.',
    );
  });

  test('that partly agree, in figures and by the table', () => {
    expect(told({}, [says(three)], [says(three), says(five, OPEN)])).toBe(
      'Partly the same figures. 3,000 in both; 5,000, as not decided or not known, only in b.',
    );
    const agreeing = question('agree');
    expect(told(agreeing, [takes('yes')], [takes('no'), takes('maybe', OPEN)])).toBe(
      'These partly agree. a: yes!, “Alpha says it is yes.” (no speaker named). b: no!; maybe!, as not decided or not known.',
    );
  });

  test('of which one only prints what it replaces', () => {
    expect(told({}, [says(three)], [says(five, EARLIER)])).toBe(
      'Only one answer is not replaced. a: 3,000. b: Earlier, replaced in this article: “5,000”.',
    );
  });

  test('that both print only what they replace, and three that do', () => {
    const replaced = 'Each article has replaced its answer. a: Earlier, replaced in this article: “3,000”.';
    const [one, other] = [[says(three, EARLIER)], [says(five, EARLIER)]];
    expect(told({}, one, other)).toBe(`${replaced} b: Earlier, replaced in this article: “5,000”.`);
    expect(told({}, one, other, one)).toBe(
      `${replaced} b: Earlier, replaced in this article: “5,000”. c: Earlier, replaced in this article: “3,000”.`,
    );
  });
});

describe('one outlet in one line', () => {
  const told = (...given: Parameters<typeof says>) => plainText(oneLine(asked({}, [says(...given)])));

  test.each([
    ['a figure', three, {}, 'Only a gives a figure: “3,000” (no speaker named).'],
    [
      'an estimate',
      three,
      { modality: 'estimated' },
      'Only a gives a figure: “3,000”, as an estimate (no speaker named).',
    ],
    ['a denial', three, DENIED, 'Only a: a denial of “3,000” (no speaker named).'],
    ['a word', { vague: 'hundreds', words: 'hundreds' }, {}, 'Only a: “hundreds” (no speaker named).'],
    ['an earlier figure', three, EARLIER, 'Only a: Earlier, replaced in this article: “3,000” (no speaker named).'],
  ] as const)('that gives %s', (_what, value, more, sentence) => {
    expect(told(value, more)).toBe(sentence);
  });
});
