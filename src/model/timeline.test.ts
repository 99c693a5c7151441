import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { judge, LONG_TOPICS, longStory, type StoryArticle, type StoryStatement } from '../../tests/fixtures/story.ts';
import {
  entriesBySource,
  entriesByTopic,
  entriesByYear,
  type Moment,
  timelineEntries,
  timelineOf,
} from './timeline.ts';
import type { Tracker } from './tracker.ts';

function tracker(articles: readonly StoryArticle[], topics?: readonly string[]): Tracker {
  const { tracker: built, issues } = judge(articles, topics);
  if (!built) throw new Error(issues.map(({ message }) => message).join('\n'));
  return built;
}

/** A statement of which only the time matters; its id is its place in the article. */
function passages(...whens: StoryStatement['when'][]): StoryStatement[] {
  return whens.map((when, index) => {
    const id = `p${index + 1}`;
    const letter = String.fromCharCode(97 + index);
    return { id, text: `Passage ${letter} says so ${when?.words ?? 'plainly'}.`, ...(when && { when }) };
  });
}

/** One article of 24 October 2024 that speaks of these times. */
function speakingOf(...whens: StoryStatement['when'][]): Tracker {
  return tracker([{ id: 'copy', date: '2024-10-24', source: 'post', statements: passages(...whens) }]);
}

const momentsOf = (story: Tracker) => timelineOf(timelineEntries(story), story.newest).moments;
const inShort = ({ said, about, span }: Moment) => [span.edtf, ...[...said, ...about].map(({ id }) => id)].join(' ');

describe('the entries', () => {
  test('are the article on its day and each statement that speaks of a time', () => {
    const story = speakingOf({ words: 'yesterday', date: '2024-10-23' }, undefined, { words: 'recently' });
    expect(timelineEntries(story).map(({ clock, id }) => [clock, id])).toEqual([
      ['about', 'about-copy-p1'],
      ['said', 'said-copy'],
      ['about', 'about-copy-p3'],
    ]);
  });

  test('are in order of their first days, a day before a span that begins with it, half-open time last', () => {
    const story = speakingOf(
      { words: 'by December', date: '2024-11-01', bound: 'until' },
      { words: 'from then on', date: '2024-11-01', bound: 'from' },
      { words: 'in November', date: '2024-11' },
      { words: 'on Friday', date: '2024-11-01' },
      { words: 'that week', date: '2024-11-01/2024-11-07' },
      { words: 'last year', date: '2023' },
    );
    expect(momentsOf(story).map(inShort)).toEqual([
      '2023 about-copy-p6',
      '2024-10-24 said-copy',
      '2024-11-01 about-copy-p4',
      '2024-11-01/2024-11-07 about-copy-p5',
      '2024-11 about-copy-p3',
      '2024-11-01 about-copy-p1',
      '2024-11-01 about-copy-p2',
    ]);
  });

  test('of one article and one day stand beside each other, each on its own, in text order', () => {
    const story = speakingOf({ words: 'today', date: '2024-10-24' }, { words: 'right now', date: '2024-10-24' });
    expect(momentsOf(story).map(inShort)).toEqual(['2024-10-24 said-copy about-copy-p1 about-copy-p2']);
  });
});

describe('all entries', () => {
  test('without a date to read stand apart, those of undated articles too', () => {
    const story = tracker([
      { id: 'dated', date: '2024-10-24', statements: passages({ words: 'already' }) },
      { id: 'undated', statements: passages({ words: 'on Monday', date: '2024-10-21' }) },
    ]);
    const { moments, undated } = timelineOf(timelineEntries(story), story.newest);
    expect(undated.map(({ id }) => id)).toEqual(['about-dated-p1', 'said-undated']);
    expect(moments.map(inShort)).toEqual(['2024-10-21 about-undated-p1', '2024-10-24 said-dated']);
  });

  test('hold every statement with time words exactly once, and nothing else', () => {
    const words = { words: fc.constantFrom('then', 'soon', 'at dawn') };
    const dates = fc.constantFrom('2024', '2024-02', '2024-02-29', '2023-12-30/2024-01-02');
    const bounds = fc.constantFrom('until' as const, 'from' as const);
    const dated = fc.record({ ...words, date: dates }).chain((when) =>
      fc.oneof(
        fc.constant(when),
        bounds.map((bound) => ({ ...when, bound })),
      ),
    );
    const whens = fc.array(fc.oneof(fc.constant(undefined), fc.record(words), dated), { maxLength: 6 });
    fc.assert(
      fc.property(whens, whens, (first, second) => {
        const story = tracker([
          { id: 'a', date: '2024-01-01', statements: passages(...first) },
          { id: 'b', statements: passages(...second) },
        ]);
        const expected = story.articles.flatMap(({ id, statements }) => [
          `said-${id}`,
          ...statements.filter(({ when }) => when).map((statement) => `about-${id}-${statement.id}`),
        ]);
        expect(
          timelineEntries(story)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(expected.sort());
      }),
      { numRuns: 30 },
    );
  }, 30_000);
});

describe('the order', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    vi.restoreAllMocks();
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test('and the gaps are the same in every time zone', () => {
    const story = tracker(longStory(60), LONG_TOPICS);
    const timelines = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu'].map((name) => {
      process.env['TZ'] = name;
      return momentsOf(story).map((moment) => `${inShort(moment)} ${moment.gap}`);
    });
    expect(new Set(timelines.map((lines) => lines.join('\n'))).size).toBe(1);
  });

  test('asks no locale', () => {
    const story = tracker(longStory(60), LONG_TOPICS);
    const asked = vi.spyOn(String.prototype, 'localeCompare');
    momentsOf(story);
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('gaps', () => {
  const gaps = (...whens: StoryStatement['when'][]) =>
    momentsOf(speakingOf(...whens)).map(({ span, gap }) => [span.edtf, gap]);

  test('count the days from the end of a span to the next day, as relations do', () => {
    expect(gaps({ words: 'last week', date: '2024-10-14/2024-10-20' })).toEqual([
      ['2024-10-14/2024-10-20', undefined],
      ['2024-10-24', 4],
    ]);
  });

  test('count from the last day reached, not from a day inside a longer span', () => {
    const found = gaps(
      { words: 'this autumn', date: '2024-10-01/2024-11-30' },
      { words: 'in December', date: '2024-12-10' },
    );
    expect(found).toEqual([
      ['2024-10-01/2024-11-30', undefined],
      ['2024-10-24', 0],
      ['2024-12-10', 10],
    ]);
  });

  test('do not stand before time that has an end and no start, nor count on from time without an end', () => {
    const found = gaps(
      { words: 'since May', date: '2024-05-01', bound: 'from' },
      { words: 'by the new year', date: '2024-12-31', bound: 'until' },
      { words: 'in January', date: '2025-01' },
    );
    expect(found).toEqual([
      ['2024-05-01', undefined],
      ['2024-10-24', 176],
      ['2024-12-31', undefined],
      ['2025-01', 1],
    ]);
  });
});

describe('what lies ahead', () => {
  const ahead = (story: Tracker) =>
    momentsOf(story)
      .filter((moment) => moment.ahead)
      .map(({ span }) => span.edtf);

  test('begins after the newest article held, an end that is still to come included', () => {
    const story = speakingOf(
      { words: 'in October', date: '2024-10' },
      { words: 'tomorrow', date: '2024-10-25' },
      { words: 'by the end of the year', date: '2024-12-31', bound: 'until' },
      { words: 'by yesterday', date: '2024-10-23', bound: 'until' },
    );
    expect(ahead(story)).toEqual(['2024-10-25', '2024-12-31']);
  });

  test('is nothing where no article has a date', () => {
    expect(ahead(tracker([{ id: 'copy', statements: passages({ words: 'in 2050', date: '2050' }) }]))).toEqual([]);
  });
});

describe('parts', () => {
  const story = tracker(
    [
      {
        id: 'one',
        date: '2023-12-31',
        source: 'post',
        statements: [
          { id: 'rain', text: 'It will rain in 2024.', when: { words: 'in 2024', date: '2024' }, claim: 'weather' },
          { id: 'dry', text: 'It was dry.', claim: 'harvest' },
        ],
      },
      { id: 'two', date: '2024-02-01' },
    ],
    ['weather', 'harvest', 'trade'],
  );
  const entries = timelineEntries(story);
  const ids = (groups: ReadonlyMap<{ id: string } | string, readonly { id: string }[]>) =>
    [...groups].map(([key, held]) => [typeof key === 'string' ? key : key.id, ...held.map(({ id }) => id)]);

  test('by topic hold a statement under what it answers and an article under what its statements answer', () => {
    expect(ids(entriesByTopic(entries))).toEqual([
      ['weather', 'said-one', 'about-one-rain'],
      ['harvest', 'said-one'],
    ]);
  });

  test('by source leave out what is of unknown source', () => {
    expect(ids(entriesBySource(entries))).toEqual([['post', 'said-one', 'about-one-rain']]);
  });

  test('by year hold each dated entry under the year in which it has its place', () => {
    expect(ids(entriesByYear(entries))).toEqual([
      ['2023', 'said-one'],
      ['2024', 'about-one-rain', 'said-two'],
    ]);
  });
});

describe('ids', () => {
  const when = { words: 'today', date: '2024-10-24' };
  const statement = (id: string, at: StoryStatement['when'] = when) => ({
    id,
    text: 'It is so today.',
    ...(at && { when: at }),
  });

  test('that come out the same for two articles are an issue, with the file that has the other', () => {
    const { issues } = judge([
      { id: 'a', statements: [statement('b-c')] },
      { id: 'a-b', statements: [statement('c')] },
    ]);
    expect(issues.map(({ code, file, message }) => [code, file.split('/').slice(-2).join('/'), message])).toEqual([
      [
        'duplicate-id',
        'statements/a-b.yaml',
        'its place on the timeline would be called “about-a-b-c”, as one of content/statements/a.yaml is',
      ],
    ]);
  });

  test('may come out the same where only one of the two is on the timeline', () => {
    const { issues } = judge([
      { id: 'a', statements: [{ id: 'b-c', text: 'It is so.' }] },
      { id: 'a-b', statements: [statement('c')] },
    ]);
    expect(issues).toEqual([]);
  });

  test('are unique in a long story', () => {
    const all = timelineEntries(tracker(longStory(300), LONG_TOPICS)).map(({ id }) => id);
    expect(all).toHaveLength(300);
    expect(new Set(all).size).toBe(300);
  });
});
