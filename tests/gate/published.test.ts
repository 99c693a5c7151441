import { describe, expect, test } from 'vitest';
import { LEFT_OUT } from '../../src/domain/text.ts';
import { digestOf } from '../../src/model/copies.ts';
import { comparisonDigest } from '../../src/model/digest.ts';
import type { Article } from '../../src/model/tracker.ts';
import { annotations } from '../../src/outputs/data/annotations.ts';
import { readFolder } from '../../src/reader/disk.ts';
import { searchRecords } from '../../src/search/index/records.ts';
import { vocabulary } from '../../src/search/index/vocabulary.ts';
import { articleHtml } from '../../src/view/articles/copy.ts';
import { furnitureRows, notClaimRows } from '../../src/view/articles/facts.ts';
import { passageLink } from '../../src/view/passage-link.ts';
import { type Files, markdown, story, trackerOf, verdictOf, withFiles } from './world.ts';

const STORY = 'tests/fixtures/stories/flood';

/** The files of a story, every article published as told. */
function published(as: 'quotes' | 'whole'): Files {
  const files = readFolder(STORY).map((file) => {
    const text = 'bytes' in file ? new TextDecoder().decode(file.bytes) : '';
    return [
      file.path,
      file.path.startsWith('articles/') ? text.replace('\nrecorded:', `\npublish: ${as}\nrecorded:`) : text,
    ];
  });
  return new Map(files as [string, string][]);
}

const [quotes, whole] = [trackerOf(published('quotes')), trackerOf(published('whole'))];
const pairs = quotes.articles.map((article, index) => [article, whole.articles[index] as Article] as const);

/** The sentences of an article that are not published. */
function leftOut({ copy, held, sentences }: Article): string[] {
  const unused = sentences.filter(({ start }) => copy.text[start] === LEFT_OUT);
  return unused.map(({ start, end }) => held.text.slice(start, end));
}

describe('an article of which only what is quoted is published', () => {
  test('is checked against the whole copy', () => {
    const files = published('quotes');
    const path = 'articles/courier-thursday.md';
    const article = quotes.articles.find(({ id }) => path.includes(id)) as Article;
    const unused = leftOut(article).at(-1) ?? '';
    const spoilt = new Map(files).set(path, (files.get(path) ?? '').replace(unused, `${unused} Nobody knows.`));
    expect(verdictOf(spoilt).issues.map(({ file, code }) => [file, code])).toEqual([
      [`content/${path}`, 'changed-text'],
    ]);
  });

  test('has the same passages, sentences, ids and comparisons', () => {
    expect(pairs.flatMap(([article]) => leftOut(article)).length).toBeGreaterThan(10);
    for (const [article, other] of pairs) {
      const places = ({ statements, sentences }: Article) => ({
        statements: statements.map(({ ref, range, sentence, attribution, when }) => [
          ref,
          range,
          sentence,
          attribution,
          when,
        ]),
        sentences,
      });
      expect(places(article)).toEqual(places(other));
      for (const { range, sentence } of article.statements) {
        const words = (text: string) =>
          text.slice(Math.min(range.start, sentence.start), Math.max(range.end, sentence.end));
        expect(words(article.copy.text)).toBe(words(other.copy.text));
      }
    }
    const compared = ({ claims }: typeof quotes) =>
      claims.map(({ id, comparison, tensions }) => [id, comparison.relation, tensions.length]);
    expect(compared(quotes)).toEqual(compared(whole));
  });

  test('gives away no other sentence: on its page, among its facts, in links, to the search', () => {
    const told = JSON.stringify([
      quotes.articles.map((article) => [
        articleHtml(article),
        furnitureRows(article),
        notClaimRows(article),
        article.statements.map(passageLink),
      ]),
      [...searchRecords(quotes)].map(({ shown, keys }) => [shown, keys]),
      vocabulary(quotes),
      annotations(quotes, (path) => path),
    ]);
    const long = quotes.articles.flatMap(leftOut).filter((sentence) => sentence.length > 20);
    expect(long.filter((sentence) => told.includes(sentence))).toEqual([]);
    expect(told.includes(LEFT_OUT)).toBe(false);
  });

  test('is found by every sentence that is quoted', () => {
    const texts = [...searchRecords(quotes)].flatMap(({ shown }) => shown.texts.map(({ text }) => text));
    for (const { article, sentence } of quotes.articles.flatMap(({ statements }) => statements)) {
      const words = article.held.text.slice(sentence.start, sentence.end);
      expect(texts.some((text) => text.includes(words))).toBe(true);
    }
  });

  test('keeps the sentence whose words a finding quotes', () => {
    const claims = (more = {}) => ({ so: { positions: [{ id: 'so', label: 'So' }], ...more } });
    const text = 'Alpha says it is so. It was a long night. Nobody slept.';
    const files = (more?: object) =>
      withFiles(story(claims(more), [{ id: 'one', says: [{ claim: 'so', position: 'so' }] }]), {
        'articles/one.md': markdown({ ...FACTS, sha256: digestOf(text) }, text),
      });
    const first = trackerOf(files());
    const [claim] = first.claims;
    if (!claim) throw new Error('no claim');
    expect(shown(first)).toBe('Alpha says it is so.');
    const finding = { words: 'It is so, after “a long night”.', while: comparisonDigest(claim, first.columns) };
    expect(shown(trackerOf(files({ finding })))).toBe('Alpha says it is so. It was a long night.');
  });
});

const UNKNOWN = { basis: 'unknown' };
const FACTS = {
  ...{ language: 'en', publish: 'quotes', recorded: '2024-12-01' },
  title: { value: 'Title', basis: 'supplied' },
  ...{ authors: UNKNOWN, date: UNKNOWN, source: UNKNOWN, address: UNKNOWN, copied: UNKNOWN, rights: UNKNOWN },
};

/** What is published of the copies of a story. */
function shown({ articles }: typeof quotes): string {
  return articles.map(({ copy }) => copy.text.replaceAll(LEFT_OUT, '').trim()).join(' ');
}
