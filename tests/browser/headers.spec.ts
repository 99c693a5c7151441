/** The site under the header policies of different hosts: every kind of page, and the search, break none of them. */
import { keysOf } from '../../src/domain/records.ts';
import { builtPages, onePerKind } from '../pages.ts';
import { HEADER_MODES, serve } from '../serve.ts';
import { expect, test } from './test.ts';

for (const headers of keysOf(HEADER_MODES)) {
  test(`headers ${headers}: every kind of page keeps the policy, and the search finds`, async ({
    page,
    siteFolder,
  }) => {
    const site = await serve(siteFolder, { headers });
    for (const { path } of onePerKind(builtPages(siteFolder))) {
      await page.goto(`${site.url}${path}`, { waitUntil: 'load' });
      const policies = page.locator('head > meta[http-equiv="Content-Security-Policy"]');
      await expect(policies, path).toHaveAttribute('content', /^default-src 'none'/);
    }
    await page.goto(`${site.url}search/?q=troops`);
    await expect(page.getByRole('status')).toContainText(/\d+ results/);
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
