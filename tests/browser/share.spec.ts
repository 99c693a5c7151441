/** What leaves the site: cards, links, frames, lists of pages; on the built site, as other programs and people meet it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import ogs from 'open-graph-scraper-lite';
import { gate } from '../../src/model/build/gate.ts';
import { EMBED_WIDTHS } from '../../src/outputs/embeds.ts';
import { runsOf } from '../copied-runs.ts';
import { builtPages } from '../pages.ts';
import { basePath } from '../serve.ts';
import { textsIn } from '../xml.ts';
import { findByWords, openCopied, openVisible } from './shared-links.ts';
import { expect, test } from './test.ts';

const TEXT_FILE = /\.(atom|bib|css|csv|js|json|jsonl|jsonld|ris|txt|webmanifest|xml)$/;
const canonicalOf = (html: string) => /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';

test('a preview of every claim shows its question, what the articles say, and a picture of the right size', async ({
  siteFolder,
}) => {
  const claims = builtPages(siteFolder).filter(({ path }) => /^claims\/[^/]+\/$/.test(path));
  expect(claims.length).toBeGreaterThan(10);
  for (const { html, path } of claims) {
    const { result } = await ogs({ html });
    expect(result.ogTitle, path).toMatch(/\?$/);
    expect(result.ogDescription, path).toContain('As reported');
    expect(result.twitterCard, path).toBe('summary_large_image');
    const [image] = result.ogImage ?? [];
    const file = join(siteFolder, new URL(image?.url ?? '').pathname.slice(basePath(siteFolder).length));
    const png = readFileSync(file);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630]);
    expect([Number(image?.width), Number(image?.height)]).toEqual([1200, 630]);
    expect(image?.alt, path).toContain(result.ogTitle);
  }
});

test('each kind of copied link, with or without its words, opens at its place, highlighted', async ({
  browser,
  site,
}) => {
  await openCopied(browser, site.url);
});

test('each visible address opens at its place, highlighted, with JavaScript off', async ({ browser, site }) => {
  await openVisible(browser, site.url);
});

test('the words of every passage link are those of the passage, and found without its id', async ({ page, site }) => {
  await findByWords(page, site.url, ['articles/us-policy-unchanged/', 'articles/no-new-restrictions/']);
});

test('other sites may put the embeds into a frame, and nothing else', async ({ siteFolder, site }) => {
  const pages = builtPages(siteFolder);
  expect(pages.some(({ path }) => path.startsWith('embed/'))).toBe(true);
  for (const { path } of pages) {
    const policy = (await fetch(`${site.url}${path}`)).headers.get('content-security-policy') ?? '';
    expect(policy.includes("frame-ancestors 'none'"), path).toBe(!path.startsWith('embed/'));
  }
});

test('an embed shows in a frame of another site, and the height of its snippet fits', async ({
  page,
  siteFolder,
  site,
}) => {
  const cites = builtPages(siteFolder).filter(({ path }) => /^claims\/[^/]+\/cite\/$/.test(path));
  expect(cites.length).toBeGreaterThan(10);
  for (const { path, html } of cites) {
    const heights = [...html.matchAll(/100%(?:&quot;|&#34;|") height=(?:&quot;|&#34;|")(\d+)/g)].map(([, height]) =>
      Number(height),
    );
    expect(heights, path).toHaveLength(EMBED_WIDTHS.length);
    for (const [index, width] of EMBED_WIDTHS.entries()) {
      await page.setViewportSize({ width, height: 100 });
      await page.goto(`${site.url}embed/${path.replace('cite/', '')}`);
      const needed = await page.evaluate(async () => {
        await document.fonts.ready;
        return document.querySelector('main')?.getBoundingClientRect().bottom ?? 0;
      });
      expect.soft(heights[index], `${path} at ${width}`).toBeGreaterThanOrEqual(Math.ceil(needed));
      expect.soft(heights[index], `${path} at ${width}: needs ${needed}`).toBeLessThanOrEqual(needed + 50);
    }
  }
  const other = await otherSite(
    `<iframe src="${site.url}embed/claims/troops-sent/" width="640" height="400"></iframe>`,
  );
  await page.goto(other.url);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('How many troops has North Korea sent?');
  await expect(frame.getByText('What two articles say. Not a fact check.')).toBeVisible();
  other.server.close();
});

/** A page of another site: another port is another origin. */
async function otherSite(body: string): Promise<{ url: string; server: Server }> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html').end(`<!doctype html><title>Other</title>${body}`);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

test('a browser shows the card of a claim in a frame of another site, and refuses the page of the claim', async ({
  browser,
  site,
}) => {
  const claim = 'claims/troops-sent/';
  const other = await otherSite(
    `<iframe src="${site.url}${claim}"></iframe><iframe src="${site.url}embed/${claim}"></iframe>`,
  );
  const context = await browser.newContext();
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  await page.goto(other.url);
  await expect(page.frameLocator('iframe >> nth=1').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.frameLocator('iframe >> nth=0').getByRole('heading', { level: 1 })).toHaveCount(0);
  expect(refused.filter((text) => text.includes("frame-ancestors 'none'"))).toHaveLength(1);
  await context.close();
  other.server.close();
});

test('the pages tell reference managers what their citations say', async ({ siteFolder, page, site }) => {
  const cited = builtPages(siteFolder).filter(({ html }) => html.includes('name="citation_title"'));
  expect(cited.length).toBeGreaterThan(20);
  for (const { path, html } of cited) {
    const isClaim = path.startsWith('claims/');
    const known: CslItem[] = JSON.parse(readFileSync(join(siteFolder, path, 'cite.json'), 'utf8'));
    const item = (isClaim ? known.at(-1) : known[0]) as CslItem;
    const { result } = await ogs({ html });
    expect([result.dcTitle, result.dcType, result.dcPublisher, result.dcIdentifier, result.dcLanguage], path).toEqual([
      item.title,
      isClaim ? 'webpage' : 'newspaperArticle',
      item['container-title'],
      item.URL,
      item.language,
    ]);
    expect(result.dcDate?.split('-').map(Number), path).toEqual(item.issued?.['date-parts'][0]);
  }
  await page.goto(`${site.url}articles/us-policy-unchanged/`);
  const highwire = await page
    .locator('meta[name^="citation_"]')
    .evaluateAll((tags) => tags.map((tag) => [tag.getAttribute('name'), tag.getAttribute('content')]));
  expect(Object.fromEntries(highwire)).toEqual({
    citation_title: 'US policy on Ukrainian strikes deep into Russia remains unchanged, White House says',
    citation_author: 'Babaiev, Bohdan',
    citation_publication_date: '2024/10/24',
    citation_journal_title: 'RBC-Ukraine',
    citation_public_url: 'https://newsukraine.rbc.ua/news/us-policy-on-ukrainian-strikes-deep-into-1729736142.html',
  });
});

interface CslItem {
  title: string;
  'container-title'?: string;
  URL?: string;
  language: string;
  issued?: { 'date-parts': number[][] };
}

test('no text of an article whose rights are not known leaves its page, but for passages and their sentences', ({
  siteFolder,
}) => {
  const { tracker } = gate(fileURLToPath(new URL('../../content', import.meta.url)));
  const held = (tracker?.articles ?? []).filter(({ data }) => data.rights.basis === 'unknown');
  expect(held.length).toBeGreaterThan(0);
  const files = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => TEXT_FILE.test(file) && !file.startsWith('pagefind'),
  );
  expect(files.length).toBeGreaterThan(100);
  for (const article of held) {
    for (const file of files) expect(runsOf(article, readFileSync(join(siteFolder, file), 'utf8')), file).toEqual([]);
    const page = readFileSync(join(siteFolder, 'articles', article.id, 'index.html'), 'utf8');
    expect(page).toContain('<meta name="robots" content="noindex">');
  }
});

test('the sitemap lists every page that may be indexed, and no other', ({ siteFolder }) => {
  const [listed = []] = textsIn(readFileSync(join(siteFolder, 'sitemap.xml'), 'utf8'), '/a:urlset/a:url/a:loc');
  const open = builtPages(siteFolder).filter(
    ({ html, path }) => path !== '404.html' && !html.includes('content="noindex"'),
  );
  expect(listed.toSorted()).toEqual([...new Set(open.map(({ html }) => canonicalOf(html)))].sort());
  expect(listed.join()).not.toMatch(/\/embed\/|\/cite\/|\/articles\/[a-z]/);
});

test('feeds and data are where the pages say they are', ({ siteFolder }) => {
  const base = basePath(siteFolder);
  for (const { html, path } of builtPages(siteFolder)) {
    const links = [...html.matchAll(/<link rel="(?:alternate|manifest|apple-touch-icon)"[^>]* href="([^"]+)"/g)];
    for (const [, address = ''] of links)
      expect(existsSync(join(siteFolder, address.slice(base.length))), `${path}: ${address}`).toBe(true);
  }
});

test('the data beside a claim says what its page says', async ({ page, site }) => {
  const { claim, answers } = await (await fetch(`${site.url}claims/troops-sent/claim.json`)).json();
  await page.goto('./claims/troops-sent/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(claim.question);
  await expect(page.locator('.spread .relation').first()).toContainText(claim.relation_words);
  await expect(page.locator('.lede')).toHaveText(claim.line);
  const leads = answers.filter(({ place }: { place: string }) => place === 'lead');
  await expect(page.locator('.cell .figure')).toHaveText(leads.map((one: { answer: string }) => one.answer));
});
