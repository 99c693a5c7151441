import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import type { SiteOptions } from './browser/test.ts';
import { launchOptions } from './browser.ts';
import { RESULTS } from './results.ts';

// Playwright tells its workers by FORCE_COLOR; Node warns about the two together.
delete process.env['NO_COLOR'];

export default defineConfig<object, SiteOptions>({
  testDir: './browser',
  globalSetup: './own-temp.ts',
  testMatch: '*.spec.ts',
  outputDir: './.results/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Generous, because a busy machine is no failure: what takes seconds alone takes minutes beside other work.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: RESULTS.browser }]],
  use: {
    actionTimeout: 60_000,
    // `SITE_FOLDER` names another built site to read, for example that of a fixture story.
    siteFolder: process.env['SITE_FOLDER'] ?? fileURLToPath(new URL('../dist', import.meta.url)),
    // A click during a page transition is reported as a fault of the page; readers may ask for less motion too.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: launchOptions(),
    screenshot: 'only-on-failure',
  },
});
