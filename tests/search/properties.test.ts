/** What holds for any search, on the index as it is published and with Pagefind's own program. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Found } from '../../src/search/browser/find.ts';
import { sentenceUnits } from '../../src/search/index/documents.ts';
import { lexiconOf } from '../../src/search/index/lexicon.ts';
import { tokensIn } from '../../src/search/query/tokens.ts';
import { firstPrinted, type Headless, headlessSearch } from './headless.ts';
import { CONTENT, LATER_CONTENT } from './readers.ts';

let search: Headless;
/** Words of the articles, but those of questions, which are never searched for beside others. */
let words: readonly string[];
beforeAll(async () => {
  search = await headlessSearch('content');
  const text = search.tracker.articles.map(({ copy }) => copy.text).join(' ');
  const tokens = tokensIn(text).filter(({ kind }) => kind === 'word');
  const telling = tokens.filter(({ exact }) => !lexiconOf(search.tracker).common.includes(exact));
  words = [...new Set(telling.map(({ start, end }) => text.slice(start, end)))];
});

const word = () => fc.constantFrom(...words);
const total = async (text: string) => (await search.ask(text)).total;

test('removing a word from a query never turns results into nothing, as long as a word of the articles is left', async () => {
  const unknown = fc.constantFrom('xyzzy', 'did', 'submarines', 'qwrtp');
  const queries = fc.array(fc.oneof({ weight: 4, arbitrary: word() }, unknown), { minLength: 2, maxLength: 7 });
  await fc.assert(
    fc.asyncProperty(queries, fc.nat(), async (typed, at) => {
      const left = typed.toSpliced(at % typed.length, 1);
      fc.pre(left.some((it) => words.includes(it)));
      expect(await total(typed.join(' '))).toBeGreaterThan(0);
      expect(await total(left.join(' '))).toBeGreaterThan(0);
    }),
    { numRuns: 200, seed: 2024 },
  );
});

test('every beginning of a word has results, alone and behind another word', async () => {
  await fc.assert(
    fc.asyncProperty(word(), word(), fc.nat(), async (before, typed, length) => {
      const beginning = typed.slice(0, 1 + (length % typed.length));
      expect(await total(beginning), beginning).toBeGreaterThan(0);
      expect(await total(`${before} ${beginning}`)).toBeGreaterThan(0);
    }),
    { numRuns: 200, seed: 2024 },
  );
});

test('a quoted phrase that is nowhere leaves nothing, whatever stands beside it', async () => {
  await fc.assert(
    fc.asyncProperty(word(), word(), async (one, other) => {
      expect(await total(`${one} "${other} xyzzy"`)).toBe(0);
    }),
    { numRuns: 50, seed: 2024 },
  );
});

test('a figure that is nowhere is not found as a part of another', async () => {
  for (const figure of ['300', '30000', '1,000', '13,000', '000']) expect(await total(figure), figure).toBe(0);
});

test('of equal results the spelling that was typed comes first', async () => {
  const story = await headlessSearch('tests/fixtures/stories/search');
  const passages = async (typed: string) => {
    const { groups } = await story.ask(typed);
    return firstPrinted({ ...(await story.ask(typed)), groups: groups.filter(([hit]) => hit?.kind === 'passage') }, 1);
  };
  expect(await passages('3,000 volunteers')).toEqual([expect.stringContaining('3,000 volunteers')]);
  expect(await passages('3\u00a0000 volunteers')).toEqual([expect.stringContaining('3\u00a0000 volunteers')]);
});

test.each([
  ['', CONTENT],
  [' of the later ones', LATER_CONTENT],
])('at least nine of ten readers’ searches%s have a helpful answer among the first three', async (_, readers) => {
  const lines = Object.values(readers).flat();
  const helped = await Promise.all(
    lines.map(async ([typed, ...helps]) => {
      const texts = await firstPrinted(await search.ask(typed), 3);
      return texts.some((text) => helps.some((it) => text.includes(it)));
    }),
  );
  expect(helped.filter(Boolean).length / lines.length).toBeGreaterThanOrEqual(0.9);
});

/** The words of a text as a row, so that whole words are compared. */
const rowOf = (text: string) =>
  ` ${tokensIn(text)
    .map(({ exact }) => exact)
    .join(' ')} `;

test('a quoted run of words, common ones at its ends too, finds every sentence that holds it and no other', async () => {
  const texts = search.tracker.articles.flatMap((article) =>
    sentenceUnits(article).map(({ range }) => article.copy.text.slice(range.start, range.end)),
  );
  const place = fc.tuple(fc.nat(texts.length - 1), fc.nat(100), fc.integer({ min: 1, max: 5 }));
  await fc.assert(
    fc.asyncProperty(place, async ([at, from, length]) => {
      const tokens = tokensIn(texts[at] ?? '');
      const run = tokens.slice(from % tokens.length).slice(0, length);
      const typed = rowOf(run.map(({ exact }) => exact).join(' ')).trim();
      fc.pre(run.every(({ kind }) => kind === 'word') && rowOf(typed).trim() === typed);
      const { groups } = await search.ask(`"${typed}"`);
      const sentences = groups.flat().filter(({ kind }) => kind === 'passage' || kind === 'sentence');
      const found = await Promise.all(sentences.map(async (hit) => (await hit.load()).texts[0]?.text ?? ''));
      expect(new Set(found)).toEqual(new Set(texts.filter((text) => rowOf(text).includes(rowOf(typed)))));
    }),
    { numRuns: 300, seed: 2024 },
  );
});

test('every number of the articles is found, and no result of it is without it', async () => {
  for (const { copy } of search.tracker.articles)
    for (const { start, end, exact } of tokensIn(copy.text).filter(({ kind }) => kind === 'number')) {
      const { groups } = await search.ask(copy.text.slice(start, end));
      const texts = await firstPrinted({ groups } as Found, 100);
      expect(texts.length, exact).toBeGreaterThan(0);
      for (const text of texts)
        expect(
          tokensIn(text).map((token) => token.exact),
          text,
        ).toContain(exact);
    }
});

test('the beginning of a word among others finds what holds it', async () => {
  const { groups, nowhere } = await search.ask('intel estimated kursk');
  expect(nowhere).toEqual([]);
  expect(await firstPrinted({ groups } as Found, 1)).toEqual([expect.stringContaining('Intelligence')]);
});

test('a word that is typed a thousand times is looked for once', async () => {
  const once = await search.ask('troops Kursk');
  const { query, total } = await search.ask('troops Kursk '.repeat(1000));
  expect(query.terms.map(({ text }) => text)).toEqual(['troops', 'Kursk']);
  expect(total).toBe(once.total);
});
