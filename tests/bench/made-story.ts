/** A story as long as wanted, the same in every run: words as common or as rare as in a newspaper, sentences as long. */
import type { StoryArticle, StoryStatement } from '../fixtures/story.ts';

/** What the benchmark searches for: common in the story, named in a few articles, and a row with the commonest word. */
export const QUERIES = ['harbour', 'Veronsk', '"the old harbour"'];

const SENTENCES = 20;
const SOURCES = 20;
/** So many articles answer the same questions. */
const GROUP = 20;
const QUESTIONS = 4;
/** One in so many articles holds every query, the first among them. */
const EVERY = 100;

/** So many different words the story chooses from. */
const WORDS = 60_000;
const COMMON =
  'the of and to in a that is was for on said with as by at from it his have are be has not an which their but had were they this would'.split(
    ' ',
  );
const RANKED = new Map([
  [60, 'old'],
  [150, 'harbour'],
]);
const SYLLABLES = 'ba ce di fo gul har jor ken lam mir nev os pra quo ren sto tel ul vor win yar zem bri clo'.split(
  ' ',
);

export interface MadeStory {
  readonly articles: readonly StoryArticle[];
  /** Each stands for a topic with one question. */
  readonly topics: readonly string[];
}

/** The story of so many articles, twenty sentences each, four of which answer a question. */
export function madeStory(size: number): MadeStory {
  const random = randomNumbers(7);
  const topics = Array.from(
    { length: Math.ceil(size / GROUP) * QUESTIONS },
    (_, at) => `${syllables(at + 40)}-${at + 1}`,
  );
  const articles = Array.from({ length: size }, (_, article) => madeArticle(article, topics, random));
  return { articles, topics };
}

function madeArticle(article: number, topics: readonly string[], random: () => number): StoryArticle {
  const first = Math.floor(article / GROUP) * QUESTIONS;
  const statements = Array.from({ length: SENTENCES }, (_, place): StoryStatement => {
    const claim = place < QUESTIONS ? topics[first + place] : undefined;
    const text = sentence(random, article % EVERY === 0 && place === QUESTIONS);
    return { id: `s-${place + 1}`, text, ...(claim && { claim }) };
  });
  return {
    id: `copy-${article + 1}`,
    date: new Date(Date.UTC(2020, 0, 1 + (article % 1500))).toISOString().slice(0, 10),
    source: `source-${(article % SOURCES) + 1}`,
    statements,
  };
}

/** Eight to some fifty words, most of them less than twenty-five; a few sentences hold what is searched for. */
function sentence(random: () => number, isWanted: boolean): string {
  const words = Array.from({ length: 8 + Math.floor(random() * random() * 50) }, () =>
    word(Math.floor(WORDS ** random())),
  );
  if (random() < 0.005) words.splice(3, 0, 'the old harbour');
  if (isWanted) words.splice(5, 0, 'in Veronsk at the old harbour');
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The word of a rank: the second is half as frequent as the first, the hundredth a hundredth. */
function word(rank: number): string {
  return COMMON[rank - 1] ?? RANKED.get(rank) ?? syllables(rank);
}

function syllables(rank: number): string {
  const [last, rest] = [SYLLABLES[rank % SYLLABLES.length] ?? '', Math.floor(rank / SYLLABLES.length)];
  return rest > 0 ? syllables(rest) + last : last;
}

/** A small generator of even numbers from 0 to 1. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
