/** Notices: what `check` points out about a content that is in order. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Explanation } from '../../src/domain/issues.ts';
import { NOTICE_CODES, type Notice, type NoticeCode } from '../../src/domain/notices.ts';
import { judge } from '../../src/model/build/gate.ts';
import { noticesOf } from '../../src/model/notices/notices.ts';
import { readContent, readFound } from '../../src/reader/content.ts';
import { type Files, foundIn, json, REAL, read, type Saying, story, type Told, withFiles } from './world.ts';

const FLOOD = fileURLToPath(new URL('../fixtures/stories/flood', import.meta.url));

function noticed(reading: ReturnType<typeof readContent>): Notice[] {
  const { tracker, issues } = judge(reading);
  expect(issues).toEqual([]);
  return tracker ? noticesOf(reading.entries, tracker) : [];
}

const notices = (files: Files) => noticed(readFound(foundIn(files), 'content'));

/** The notices of one kind, as `file:line message`. */
function said(code: NoticeCode, all: readonly Notice[]): string[] {
  return all.filter((one) => one.code === code).map(({ file, line, message }) => `${file}:${line} ${message}`);
}

/** A story of outlets called after their articles, with one answer each. */
const outlets = (says: Record<string, Saying[]>, more: Partial<Told> = {}) =>
  Object.entries(says).map(
    ([id, list]): Told => ({ id, source: `the-${id}`, date: '2024-10-01', ...more, says: list }),
  );

test('the two articles give no notice', () => {
  expect(notices(REAL)).toEqual([]);
});

test('the story of the flood gives the notices that a careful editor expects', () => {
  const all = noticed(readContent(FLOOD));
  expect(said('unread-question', all)).toEqual([
    'flood/articles/chapel-notice.md:4 not yet read for repairs',
    'flood/articles/courier-thursday.md:4 not yet read for repairs',
    'flood/articles/courier-tuesday.md:4 not yet read for repairs',
    'flood/articles/lantern-wednesday.md:4 not yet read for repairs',
    'flood/articles/northgate-wednesday.md:4 not yet read for repairs',
    'flood/articles/post-thursday.md:4 not yet read for repairs',
    'flood/articles/radio-wednesday.md:2 not yet read for shelters, evacuated-a-day, sluices, river-level, houses, soldiers, repairs',
    'flood/articles/tribune-wednesday.md:4 not yet read for repairs',
  ]);
  expect(said('near-figures', all)).toEqual([
    expect.stringMatching(/“2,137” lies within five per cent of “2,100” in bulletin-friday#houses-2100/),
  ]);
  expect(said('unknown-rights', all)).toEqual([
    'flood/articles/chapel-notice.md:20 the rights in the copy are not known, and all of it is published',
    'flood/articles/radio-wednesday.md:25 the rights in the copy are not known, and all of it is published',
  ]);
  expect(new Set(all.map(({ code }) => code))).toEqual(new Set(['unread-question', 'near-figures', 'unknown-rights']));
});

describe('one text, many outlets', () => {
  test('copies that share most of their text, and name no origin', () => {
    const reading = readContent(FLOOD);
    const articles = reading.entries.articles.map((entry) => ({
      ...entry,
      data: { ...entry.data, origin: undefined },
    }));
    const all = noticed({ ...reading, entries: { ...reading.entries, articles } });
    expect(said('shared-text', all)).toEqual([
      expect.stringMatching(
        /northgate-wednesday\.md:2 8\d% of the runs .* and in flood\/articles\/lantern-wednesday\.md/,
      ),
    ]);
  });

  const long =
    'The river rose in the night to Sunday faster than anybody in the valley could remember and took the mill'.split(
      ' ',
    );
  const copies = (...bodies: string[]) => {
    const told = story({ q: {} }, outlets(Object.fromEntries(bodies.map((_, index) => [`n${index}`, []]))));
    const articles = bodies.map((body, index) => [`articles/n${index}.md`, written(told, `n${index}`, body)] as const);
    return said('shared-text', notices(withFiles(told, Object.fromEntries(articles))));
  };

  test('more than half of the runs of the shorter copy, which has 13: seven are, six are not', () => {
    const other = 'while the people of the lower town slept behind their doors';
    const sharing = (words: number) => copies(long.join(' '), `${long.slice(0, words).join(' ')} ${other}`);
    expect([sharing(8), sharing(13)]).toEqual([[], []]);
    expect(sharing(14)).toEqual([expect.stringMatching(/^content\/articles\/n1\.md:\d+ 54% of the runs/)]);
  });

  test('copies of one outlet are not compared, nor copies too short to tell', () => {
    expect(copies('The river took the mill.', 'The river took the mill.')).toEqual([]);
    const twice = story(
      { q: {} },
      ['a', 'b'].map((id) => ({ id, source: 'one', date: '2024-10-01', says: [] })),
    );
    const bodies = ['a', 'b'].map((id) => [`articles/${id}.md`, written(twice, id, long.join(' '))] as const);
    expect(notices(withFiles(twice, Object.fromEntries(bodies)))).toEqual([]);
  });

  test('of three copies of one text each but the first is named once', () => {
    const text = long.join(' ');
    expect(copies(text, text, text)).toHaveLength(2);
  });
});

/** The article of a story with another text. */
function written(files: Files, id: string, body: string): string {
  const front = (files.get(`articles/${id}.md`) ?? '').split('\n---\n')[0] ?? '';
  return `${front.replace(/"sha256": "[0-9a-f]+"/, `"sha256": "${createHash('sha256').update(body).digest('hex')}"`)}\n---\n\n${body}\n`;
}

describe('figures', () => {
  test('a rate in the unit of a count', () => {
    const rate = { words: '1,500', exactly: 1500 };
    const files = (unit: string) => {
      const told = story({ q: { unit } }, outlets({ a: [{ claim: 'q', value: rate }] }));
      const text = String(told.get('statements/a.yaml')).replace('Alpha says 1,500', 'Alpha says 1,500 people a day');
      return withFiles(told, {
        'statements/a.yaml': text,
        'articles/a.md': written(told, 'a', 'Alpha says 1,500 people a day.'),
      });
    };
    expect(said('rate-as-count', notices(files('people')))).toEqual([
      'content/statements/a.yaml:12 “1,500” is followed by “a day”, and the unit is “people”',
    ]);
    expect(said('rate-as-count', notices(files('people a day')))).toEqual([]);
  });

  const near = (claim: Record<string, unknown>, later: string, ...figures: number[]) => {
    const [first, ...others] = figures.map((exactly) => ({ claim: 'q', value: { exactly } }));
    const told = [
      ...outlets({ a: [first as Saying] }),
      ...outlets(Object.fromEntries(others.map((saying, index) => [`b${index}`, [saying]])), { date: later }),
    ];
    return said('near-figures', notices(story({ q: claim }, told)));
  };

  test('exact figures within five per cent of each other', () => {
    expect(near({}, '2024-10-02', 11_000, 11_300)).toHaveLength(1);
    expect(near({}, '2024-10-02', 11_000, 11_000, 11_300, 12_000)).toHaveLength(1);
    expect(near({}, '2024-10-02', 11_000, 11_000)).toEqual([]);
    expect(near({}, '2024-10-02', 11_000, 11_600)).toEqual([]);
  });

  test('of different days only where the figure does not change from day to day', () => {
    const courses = ['cumulative', 'varying', 'fixed'];
    expect(courses.map((course) => near({ course }, '2024-10-02', 11_000, 11_300).length)).toEqual([0, 0, 1]);
    expect(courses.map((course) => near({ course }, '2024-10-01', 11_000, 11_300).length)).toEqual([1, 1, 1]);
  });
});

describe('the tracker’s own words', () => {
  const counted = (title: string, sentence = 'What happened.') => {
    const told = story({}, [...outlets({ a: [] }), ...outlets({ b: [] }, { date: '2024-10-06' })]);
    const tracker = { ...JSON.parse(String(told.get('tracker.yaml'))), title, sentence };
    return said('stale-count', notices(withFiles(told, { 'tracker.yaml': json(tracker) })));
  };

  test.each([
    ['Two articles on a flood', 'Five days apart.'],
    ['2 short articles on a flood', 'In 2031, question by question.'],
    ['Three outlets on a flood', 'Seven people were found.'],
    ['Articles on a flood', 'On the day itself, and days later.'],
  ])('“%s. %s” stands', (title, sentence) => {
    expect(counted(title, sentence)).toEqual([]);
  });

  test('a number of articles or days that is not so', () => {
    expect(counted('Three articles on a flood', 'They lie four days apart.')).toEqual([
      expect.stringMatching(
        /^content\/tracker\.yaml:\d+ the title says “Three” of articles, and the articles held are 2$/,
      ),
      expect.stringMatching(/the sentence says “four” of days, and the articles held lie 5 days apart$/),
    ]);
  });
});

test('a copy published whole of which nobody knows who holds the rights, unless that is accepted', () => {
  const A = 'articles/us-policy-unchanged.md';
  const accepted = /accepted:\n(?: .*\n)+/;
  const asked = (before: string | RegExp, after: string) =>
    said('unknown-rights', notices(withFiles(REAL, { [A]: read(REAL, A).replace(before, after) })));
  const question = expect.stringMatching(/^content\/articles\/us-policy-unchanged\.md:\d+ the rights in the copy/);
  expect(asked(accepted, '')).toEqual([question]);
  expect(asked(accepted, 'publish: whole\n')).toEqual([question]);
  expect(asked(accepted, 'publish: quotes\n')).toEqual([]);
  expect(asked(/rights:\n {2}basis: unknown\n(?:.*\n)+?(?=furniture)/, KNOWN)).toEqual([]);
});

const KNOWN = 'rights: { value: RBC-Ukraine, basis: inferred, evidence: { note: It published the article. } }\n';

test('two claims that ask the same question in the same words', () => {
  const files = story(
    { a: { question: 'How many?' }, b: { question: 'How many ?' }, c: { question: 'How much?' } },
    [],
  );
  expect(said('same-question', notices(files))).toEqual([
    expect.stringMatching(/^content\/claims\/b\.md:\d+ the claim “a” asks this in the same words$/),
  ]);
});

test.each(Object.entries(NOTICE_CODES))('%s is explained', (code, { means, example, remedy }: Explanation) => {
  expect(means).toMatch(/^\p{Lu}.{20,}\.$/u);
  expect(remedy).toMatch(/^\p{Lu}.{5,}\.$/u);
  expect(example).toMatch(new RegExp(`^content/\\S+:\\d+:\\d+ {2}${code} {2}\\S.+$`));
});
