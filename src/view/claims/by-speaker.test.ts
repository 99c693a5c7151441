/** Who says it, in which outlet: the story of the flood against what a careful reader wrote down, and the cautious rules. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { asked, DENIED, five, OPEN, on, says, three } from '../../../tests/gate/asked.ts';
import { gate } from '../../model/build/gate.ts';
import { plainText } from '../../words/plain-text.ts';
import { speakerRows } from './by-speaker.ts';

/** What is written down of one claim: each speaker’s answers, with the articles that carry them. */
interface Expected {
  speakers: Record<string, Record<string, string[]>>;
  differently?: string;
}

const STORIES = fileURLToPath(new URL('../../../tests/fixtures/stories/', import.meta.url));
const expected: Record<string, Expected> = parse(readFileSync(`${STORIES}flood.expected.yaml`, 'utf8'));
const { tracker } = gate(`${STORIES}flood`);
const claims = tracker?.claims ?? [];

/** The outlet of an article, as its page names it. */
const outletOf = (id: string) => tracker?.articles.find((article) => article.id === id)?.source?.data.name;

/** Each speaker with the answers and the outlets that carry each. */
function told(rows: ReturnType<typeof speakerRows>) {
  return rows.map(({ name, answers }) => {
    const own = answers.map(({ answer, outlets }) => [plainText(answer), plainText(outlets).split(', ').sort()]);
    return [plainText(name), Object.fromEntries(own)] as const;
  });
}

describe.each(claims.map((claim) => [claim.id, claim] as const))('%s', (id, claim) => {
  const rows = speakerRows(claim);
  const written = expected[id] as Expected;

  test('names who says it, for whom they speak, each answer, and the outlets that carry it', () => {
    const outlets = (articles: string[]) => articles.map((article) => outletOf(article)).sort();
    const asWritten = Object.entries(written.speakers).map(([name, answers]) => {
      const own = Object.entries(answers).map(([answer, articles]) => [answer, outlets(articles)]);
      return [name, Object.fromEntries(own)] as const;
    });
    expect(Object.fromEntries(told(rows))).toEqual(Object.fromEntries(asWritten));
  });

  test(`says who is reported differently: ${written.differently ?? 'nobody'}`, () => {
    expect(rows.flatMap(({ differently }) => differently ?? [])).toEqual(
      written.differently === undefined ? [] : [written.differently],
    );
  });
});

describe('the rules', () => {
  const by = (speaker: string) => ({ speaker });

  test('an unnamed speaker is nobody’s, and an outlet alone sets nobody side by side', () => {
    const unnamed = { speaker: 'officials', kind: 'anonymous-official' };
    expect(speakerRows(asked({}, [says(three, unnamed)], [says(five, unnamed)]))).toEqual([]);
    expect(speakerRows(asked({}, [says(three, by('kirby')), says(five, by('budanov'))]))).toEqual([]);
  });

  test('what is said not to be known is not the same answer, and a denial names its figure once', () => {
    const claim = asked(
      {},
      [says(three, by('kirby'))],
      [says(three, { ...by('kirby'), ...OPEN })],
      [says(five, { ...by('kirby'), ...DENIED })],
    );
    expect(told(speakerRows(claim))).toEqual([
      ['kirby', { '3,000': ['a'], '3,000, as not decided or not known': ['b'], 'a denial of 5,000': ['c'] }],
    ]);
  });

  test('whoever is reported differently stands first', () => {
    const says3 = on('2024-10-01', says(three, by('budanov')), says(three, by('kirby')));
    const [first, second] = speakerRows(asked({}, says3, on('2024-10-01', says(five, by('kirby')))));
    expect([first, second].map((row) => row && plainText(row.name))).toEqual(['kirby', 'budanov']);
  });

  test('one speaker is reported differently on overlapping dates only', () => {
    const rows = (later: string) =>
      speakerRows(asked({}, on('2024-10-01', says(three, by('kirby'))), on(later, says(five, by('kirby')))));
    expect(rows('2024-10-01').map(({ differently }) => differently)).toEqual([
      'Outlets report kirby differently; our copies do not show which words were said.',
    ]);
    expect(rows('2024-10-02').map(({ differently }) => differently)).toEqual([undefined]);
  });
});
