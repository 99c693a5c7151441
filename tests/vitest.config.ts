import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { RESULTS } from './results.ts';

/** Files that put something else in the place of a module or of the platform: they share neither with others. */
const ALONE = ['src/publish/swap.test.ts', 'tests/search/properties.test.ts'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    globalSetup: 'tests/own-temp.ts',
    // Generous, because a busy machine is no failure; how long the product takes is measured elsewhere.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    teardownTimeout: 60_000,
    // One core would be left idle, though nothing else runs.
    maxWorkers: '100%',
    reporters: ['default', ['json', { outputFile: RESULTS.unit }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...ALONE],
          // Most of the time would go into loading the same modules again for each file.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
});
