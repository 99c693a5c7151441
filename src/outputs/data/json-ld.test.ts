import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { tryingTexts } from '../../../tests/fixtures/texts.ts';
import { gate } from '../../model/build/gate.ts';
import { TABLE_FORMATS } from '../formats.ts';
import { articleLd, claimLd, dataLd, jsonLdText, statedLd } from './json-ld.ts';

const at = (path: string) => `https://example.org/tracker${path}`;
const { tracker } = gate('content');
if (!tracker) throw new Error('The content has faults.');

const graphOf = (text: string) => JSON.parse(text)['@graph'] as Record<string, unknown>[];
const wordsIn = (thing: object) => Object.values(thing)[0][0]['@value'];
const claims = tracker.claims.map((claim) => jsonLdText(...claimLd(claim, tracker, at)));
const articles = tracker.articles.map((article) => jsonLdText(...articleLd(article, tracker, at)));

describe('what a page says of itself to programs', () => {
  test('can be expanded by another program without a property of no meaning', async () => {
    for (const text of [...claims, ...articles, jsonLdText(...dataLd(tracker, at, TABLE_FORMATS))]) {
      const vocabulary = { ...JSON.parse(text), '@context': { '@vocab': 'https://schema.org/' } };
      const things = await jsonld.expand(vocabulary, { safe: true });
      expect(things.length).toBe(graphOf(text).length);
    }
  });

  test('calls the claim page a question and only the statements claims', () => {
    const graph = graphOf(claims[0] ?? '');
    expect(graph[0]).toMatchObject({ '@type': 'WebPage', mainEntity: { '@type': 'Question' } });
    const statements = graph.filter((thing) => thing['@type'] === 'Claim');
    expect(statements.map((thing) => thing['@id'])).toEqual([
      at('/articles/us-policy-unchanged/#troops-sent-3000'),
      at('/articles/no-new-restrictions/#reportedly-sending-3000'),
      at('/articles/no-new-restrictions/#thousands-already-sent'),
    ]);
    expect(statements[0]).toMatchObject({
      text: 'It is currently known that North Korea has sent 3,000 troops to Russia',
      appearance: { '@id': at('/articles/us-policy-unchanged/') },
    });
    expect(graph.find((thing) => thing['@type'] === 'NewsArticle')).toMatchObject({ datePublished: '2024-10-24' });
  });

  test('names on the “Cite & data” page of an article every statement of it', () => {
    for (const article of tracker.articles) {
      const graph = graphOf(jsonLdText(...statedLd(article, at)));
      const stated = graph.filter((thing) => thing['@type'] === 'Claim');
      expect(stated.map((thing) => thing['@id'])).toEqual(
        article.statements.map(({ id }) => at(`/articles/${article.id}/#${id}`)),
      );
      expect(graph.filter((thing) => thing['@type'] === 'Quotation')).toHaveLength(
        article.statements.filter(({ data }) => data.form === 'direct-quote').length,
      );
    }
  });

  test('rates nothing', () => {
    expect([...claims, ...articles].join('')).not.toMatch(/ClaimReview|Rating|reviewRating/);
  });

  test('states no fact that is not known', () => {
    const [article] = graphOf(articles[1] ?? '');
    expect(article).not.toHaveProperty('author');
    expect(article).toMatchObject({ publisher: { name: 'telegraphnews.eu' } });
  });

  test('cannot end its element in a story whose words would do harm', () => {
    const { tracker: hostile } = gate('tests/fixtures/stories/hostile');
    const texts = hostile?.claims.map((claim) => jsonLdText(...claimLd(claim, hostile, at))) ?? [];
    expect(texts).toHaveLength(3);
    for (const text of texts) expect([text.includes('<'), graphOf(text).length > 4]).toEqual([false, true]);
    expect(JSON.stringify(texts.map(graphOf))).toContain('</script><script>alert(\\"x\\")');
  });

  test('cannot end its element and keeps the very words, whatever they are: 10,000 texts', () => {
    const texts = tryingTexts(10_000);
    const text = jsonLdText(...texts.map((name) => ({ name })));
    expect(text).not.toContain('<');
    expect(graphOf(text).map(({ name }) => name)).toEqual(texts);
  });

  test('is expanded to the very words by another program: 10,000 texts', async () => {
    const texts = tryingTexts(10_000, (text) => text.isWellFormed());
    const vocabulary = { '@vocab': 'https://schema.org/' };
    const document = { ...JSON.parse(jsonLdText(...texts.map((name) => ({ name })))), '@context': vocabulary };
    const things = await jsonld.expand(document, { safe: true });
    expect(things.map((thing) => wordsIn(thing))).toEqual(texts);
  });
});
