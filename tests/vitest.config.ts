import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { RESULTS } from './results.ts';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // Generous, because a busy machine is no failure; how long the product takes is measured elsewhere.
    testTimeout: 60_000,
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: RESULTS.unit }]],
  },
});
