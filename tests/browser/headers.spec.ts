/** The site under the header policies of different hosts: every kind of page, and the search, break none of them. */
import { keysOf } from '../../src/domain/records.ts';
import { partsOf } from '../../src/publish/page-parts.ts';
import { axeFaults } from '../axe.ts';
import { builtPages, onePerKind } from '../pages.ts';
import { HEADER_MODES, serve } from '../serve.ts';
import { faultsOf } from '../valid-html.ts';
import { expect, test } from './test.ts';

/** `ALL=1` opens every page, not one of each kind, and holds each against the rules of HTML and of accessibility. */
const isThorough = Boolean(process.env['ALL']);

for (const headers of keysOf(HEADER_MODES)) {
  test(`headers ${headers}: every kind of page keeps the policy, and the search finds`, async ({
    page,
    siteFolder,
  }) => {
    const site = await serve(siteFolder, { headers });
    const pages = builtPages(siteFolder);
    for (const { path } of isThorough ? pages : onePerKind(pages)) {
      const answer = await page.goto(`${site.url}${path}`, { waitUntil: 'load' });
      const policies = page.locator('head > meta[http-equiv="Content-Security-Policy"]');
      await expect(policies, path).toHaveAttribute('content', /^default-src 'none'/);
      if (!isThorough) continue;
      expect.soft(await faultsOf((await answer?.text()) ?? ''), path).toEqual([]);
      expect.soft(await axeFaults(page), path).toEqual([]);
    }
    await page.goto(`${site.url}search/?q=troops`);
    await expect(page.getByRole('status')).toContainText(/\d+ results/);
    await site.close();
  });

  test(`headers ${headers}: every address of the site that a page names is answered`, async ({ siteFolder }) => {
    const site = await serve(siteFolder, { headers });
    const named = [...partsOf(builtPages(siteFolder))].flatMap(([path, { addresses }]) =>
      Array.from(addresses, (address) => new URL(address, `${site.url}${path}`)),
    );
    const own = new Set(
      named.map(({ origin, pathname }) => origin + pathname).filter((url) => url.startsWith(site.url)),
    );
    const answers = await Promise.all(Array.from(own, async (url) => [(await fetch(url)).status, url]));
    expect(answers.length).toBeGreaterThan(100);
    expect(answers.filter(([status]) => status !== 200)).toEqual([]);
    await site.close();
  });
}

test('a script or a style inside a page is refused without any header', async ({ page, siteFolder, faults }) => {
  const site = await serve(siteFolder, { headers: 'none' });
  await page.goto(site.url);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.name = "ran"';
    document.body.append(script);
    return window.name;
  });
  expect(ran).toBe('');
  expect(faults.splice(0).join()).toContain('Content Security Policy');
  await site.close();
});
