/** The strip of any story: from two entries to three hundred nothing on it touches anything else, at any width. */
import { dayAfter } from '../../src/domain/dates.ts';
import { randomNumbers } from '../bench/made-story.ts';
import { type StoryArticle, type StoryStatement, writeStory } from '../fixtures/story.ts';
import { stripOf } from './strip.ts';
import { expect, test } from './test.ts';

/** Each story is one topic with so many entries, and has a timeline of its own. */
const SIZES = [2, 2, 3, 3, 4, 5, 6, 8, 10, 12, 14, 16, 20, 24, 30, 40, 80, 150, 300];
const WIDTHS = [320, 390, 820, 1280, 1920];
const topicOf = (story: number) => `story-${'abcdefghijklmnopqrstuvwxyz'[story]}`;

test.use({ story: { content: 'stories of any size', write: writeStories } });

function writeStories(to: string): void {
  const random = randomNumbers(11);
  const articles = SIZES.flatMap((size, story) => storyOf(size, story, random));
  writeStory(
    to,
    articles,
    SIZES.map((_, story) => topicOf(story)),
  );
}

/** Articles of a few weeks or of years, each with some passages. */
function storyOf(size: number, story: number, random: () => number): StoryArticle[] {
  const count = Math.max(1, Math.ceil(size * (0.1 + random() * 0.4)));
  const reach = [6, 40, 400, 3000][story % 4] as number;
  const passages = Array.from({ length: size - count }, (_, at) => at);
  return Array.from({ length: count }, (_, article) => {
    const date = dayAfter('2021-03-01', Math.floor(random() * reach));
    const own = passages.filter((at) => at % count === article);
    const statements = own.map((at) => statementOf(at, date, topicOf(story), random));
    const source = SOURCES[Math.floor(random() * SOURCES.length)] as string;
    return { id: `${topicOf(story)}-${article}`, date, source, statements };
  });
}

const SOURCES = [
  'post',
  'the-lower-sandmarsh-and-upper-wendlebury-intelligencer',
  'radio-callow',
  'unzugaenglichkeitsbescheinigungsblatt',
];
const WORDS = ['today', 'by the end of the year', 'in the very long winter that was then to come', 'soon', 'that week'];

const named = (at: number) => [...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

function statementOf(at: number, published: string, claim: string, random: () => number): StoryStatement {
  const away = Math.floor((random() - 0.4) * 10 ** (1 + random() * 3.3));
  const day = dayAfter(published, away);
  const words = WORDS[Math.floor(random() * WORDS.length)] as string;
  const when = [
    { words, date: day },
    { words, date: `${day}/${dayAfter(day, 1 + Math.floor(random() * 60))}` },
    { words, date: day, bound: 'until' as const },
    { words, date: day, bound: 'from' as const },
    { words, date: day.slice(0, 7) },
  ][Math.floor(random() * 5)] as NonNullable<StoryStatement['when']>;
  return {
    id: `passage-${at}`,
    text: `Boat ${named(at)} was seen ${words}, said the harbour master.`,
    when,
    claim,
  };
}

test('words, dots, bars and ticks keep apart, and stand within the page', async ({ page }) => {
  for (const [story, size] of SIZES.entries()) {
    await page.goto(`./timeline/topics/${topicOf(story)}/`);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const { parts, faults } = await stripOf(page);
      expect.soft(faults, `${size} entries at ${width} px`).toEqual([]);
      expect.soft(parts, `${size} entries at ${width} px`).toBeGreaterThan(4);
    }
  }
});
