/** The file that asks crawlers in or away (RFC 9309). */
import type { CrawlerRule } from '../domain/vocabulary.ts';

/** Crawlers that gather texts for AI models, by the names that their makers publish; those of search engines are others. */
const AI_CRAWLERS = [
  ...['AI2Bot', 'Amazonbot', 'anthropic-ai', 'Applebot-Extended', 'Bytespider', 'CCBot', 'Claude-Web', 'ClaudeBot'],
  ...['cohere-ai', 'Diffbot', 'FacebookBot', 'Google-Extended', 'GPTBot', 'ImagesiftBot', 'Meta-ExternalAgent'],
  ...['Omgilibot', 'PerplexityBot', 'Timpibot'],
];

/** The text of robots.txt: who is asked to stay away, and where the sitemap is. */
export function robots(rule: CrawlerRule, sitemap: string): string {
  const away = rule === 'no-ai' ? `${AI_CRAWLERS.map((name) => `User-agent: ${name}\n`).join('')}Disallow: /\n\n` : '';
  return `${away}User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}
