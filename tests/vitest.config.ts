import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { RESULTS } from './results.ts';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: RESULTS.unit }]],
  },
});
