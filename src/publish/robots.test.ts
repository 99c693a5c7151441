import { expect, test } from 'vitest';
import { CRAWLER_RULES } from '../domain/vocabulary.ts';
import { robots } from './robots.ts';

const SITEMAP = 'https://news.org/sitemap.xml';

test.each(CRAWLER_RULES)('%s: everybody else is asked in, and told where the sitemap is', (rule) => {
  expect(robots(rule, SITEMAP)).toMatch(/^User-agent: \*\nAllow: \/\n\nSitemap: https:\/\/news\.org\/sitemap\.xml\n$/m);
});

test('crawlers for AI models are asked away where the tracker says so, and search engines are not', () => {
  expect(robots('all', SITEMAP)).not.toContain('Disallow');
  expect(robots('no-ai', SITEMAP)).toMatch(/User-agent: GPTBot\n(?:User-agent: \S+\n)*Disallow: \/\n\nUser-agent: \*/);
  expect(robots('no-ai', SITEMAP)).not.toMatch(/User-agent: (?:Googlebot|Bingbot)/i);
});
