import { type BrowserContext, test as base, expect } from '@playwright/test';
import { builtSite, type Story } from '../built-site.ts';
import { type ServedSite, serve } from '../serve.ts';

export { expect };

export interface SiteOptions {
  /** The built site that the tests of a file read; `test.use({ siteFolder })` takes another one. */
  siteFolder: string;
  /** Another story or address to build and read instead. */
  story: Story | undefined;
}

interface Site {
  site: ServedSite;
}

/**
 * Playwright's `test` on a served copy of the site: `page.goto('./claims/')` is below its base path. A test also
 * fails where a page throws, breaks its Content-Security-Policy or asks another host for anything.
 */
export const test = base.extend<{ faults: string[] }, SiteOptions & Site>({
  siteFolder: ['dist', { option: true, scope: 'worker' }],
  story: [undefined, { option: true, scope: 'worker' }],
  site: [
    async ({ siteFolder, story }, use) => {
      const site = await serve(story ? await builtSite(story) : siteFolder);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  faults: [
    async ({ context, site }, use) => {
      const faults = watch(context, new URL(site.url).origin);
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** A browser that is short of time goes to the next page without its transition, and says so. */
const SKIPPED_TRANSITION = /^Transition was (?:aborted|skipped)/;

function watch(context: BrowserContext, origin: string): string[] {
  const faults: string[] = [];
  context.on('weberror', (fault) => {
    const { message } = fault.error();
    if (!SKIPPED_TRANSITION.test(message)) faults.push(`error: ${message}`);
  });
  context.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) faults.push(message.text());
  });
  context.on('request', (request) => {
    if (!isLocal(request.url(), origin)) faults.push(`request to another host: ${request.url()}`);
  });
  return faults;
}

function isLocal(address: string, origin: string): boolean {
  const url = new URL(address);
  return url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:' || url.hostname === '127.0.0.1';
}
