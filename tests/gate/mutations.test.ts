import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locate } from '../../src/anchoring/locate.ts';
import type { QuoteSelector } from '../../src/domain/schema.ts';
import { fold } from '../../src/domain/text.ts';
import { readCopy } from '../../src/markdown/copy.ts';
import { digestOf } from '../../src/model/copies.ts';
import { CHANGES, fateOf, mutationsOf, SIGNS } from '../bench/one-character.ts';
import { A, B } from './cases.ts';
import { REAL, read, verdictOf } from './world.ts';

const { entries } = verdictOf(REAL);
interface Quoted {
  selector: QuoteSelector;
  copy: ReturnType<typeof readCopy>;
}

/** Everything that the content quotes, with the article in which it stands. */
const QUOTES: Quoted[] = entries.articles.flatMap((article) => {
  const copy = readCopy(article.body);
  const statements = entries.statements.find(({ id }) => id === article.id)?.data ?? [];
  const selectors = statements.flatMap(({ quote, attribution, context }) =>
    [quote, attribution ?? [], context ?? []].flat(),
  );
  return [...selectors, ...article.data.furniture].map((selector) => ({ selector, copy }));
});

const places = fc.record({
  kind: fc.constantFrom(...(Object.keys(CHANGES) as (keyof typeof CHANGES)[])),
  which: fc.nat(),
  at: fc.nat(),
  sign: fc.constantFrom(...SIGNS),
});

/** The real quotes changed inside; the ends stay, for a quote that begins or ends elsewhere may be another true quote. */
function changedQuotes(count: number): (Quoted & { exact: string })[] {
  return fc.sample(places, { numRuns: count, seed: 7 }).flatMap(({ kind, which, at, sign }) => {
    const quoted = QUOTES[which % QUOTES.length] as Quoted;
    const { exact } = quoted.selector;
    const inner = 1 + (at % (exact.length - 3));
    const changed = CHANGES[kind](exact, inner, sign);
    return fold(changed) === fold(exact) ? [] : [{ ...quoted, exact: changed }];
  });
}

test('10,000 one-character changes inside the real quotes are all rejected', () => {
  const changed = changedQuotes(10_800);
  const accepted = changed.filter(({ selector, exact, copy }) => 'range' in locate({ ...selector, exact }, copy));
  expect(accepted.map(({ exact }) => exact)).toEqual([]);
  expect(changed.length).toBeGreaterThan(10_000);
});

test('a quote without its first or last character is rejected, or still a quote of whole words', () => {
  for (const { selector, copy } of QUOTES) {
    for (const exact of [selector.exact.slice(1), selector.exact.slice(0, -1)]) {
      const found = locate({ ...selector, exact }, copy);
      if (!('range' in found)) continue;
      const { start, end } = found.range;
      expect(copy.text.slice(start, end)).toBe(fold(exact).trim());
      expect(`${copy.text[start - 1]}${copy.text[start]} ${copy.text[end - 1]}${copy.text[end]}`).not.toMatch(
        /\p{L}\p{L}|\p{N}\p{N}/u,
      );
    }
  }
});

test('1,000 one-character changes of the real articles are all rejected', () => {
  const bodies = [A, B].map((path) => {
    const text = read(REAL, path);
    const body = text.slice(text.indexOf('\n---\n', 4) + 5);
    return { body, digest: /sha256: (\w+)/.exec(text)?.[1] };
  });
  let tried = 0;
  for (const { kind, which, at, sign } of fc.sample(places, { numRuns: 1150, seed: 11 })) {
    const { body, digest } = bodies[which % 2] as (typeof bodies)[number];
    const changed = CHANGES[kind](body, at % body.length, sign);
    if (foldedBlocks(changed) === foldedBlocks(body)) continue;
    tried += 1;
    const { text, faults } = readCopy(changed);
    if (faults.length === 0 && digestOf(text) === digest) expect(changed).toBe('rejected');
  }
  expect(tried).toBeGreaterThan(1000);
});

/** White space and marks of Markdown are no text: a change among them changes none. */
function foldedBlocks(body: string): string {
  return body.replace(/\s+/g, ' ').replace(/#+ /g, '').trim();
}

test('the true quotes are all located', () => {
  expect(QUOTES.filter(({ selector, copy }) => !('range' in locate(selector, copy)))).toEqual([]);
  expect(QUOTES.length).toBeGreaterThan(60);
});

test('300 one-character changes of quotes, figures, digests, dates, ids and copies are refused, asked about, or change nothing that could be told', () => {
  const fates = mutationsOf(REAL, 300).map((mutation) => ({ ...mutation, ...fateOf(REAL, mutation) }));
  const passed = Map.groupBy(fates, ({ fate }) => fate);
  expect(passed.get('wrongly passed') ?? []).toEqual([]);
  expect(passed.get('refused')?.length).toBeGreaterThan(270);
});
